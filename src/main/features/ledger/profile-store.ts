import { asc, eq } from 'drizzle-orm';
import { tableMappingSchema } from '#shared/features/ledger/imports/own-profile.ts';
import type { TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerProfile } from '#main/db/ledger-schema.ts';

/** How the tables of unknown banks are read, as was said before; by name. */
export function listMappings(db: ReadableDb): TableMapping[] {
  const rows = db.select().from(ledgerProfile).orderBy(asc(ledgerProfile.name)).all();
  return rows.flatMap(({ mapping }) => {
    const read = tableMappingSchema.safeParse(mapping);
    // One that a later version wrote waits for that version.
    return read.success ? [read.data] : [];
  });
}

/** Remembers how a table is read, over what was said under that name before. */
export function saveMapping(db: WritableDb, mapping: TableMapping): void {
  db.insert(ledgerProfile)
    .values({ name: mapping.name, mapping })
    .onConflictDoUpdate({ target: ledgerProfile.name, set: { mapping } })
    .run();
}

export function deleteMapping(db: WritableDb, name: string): void {
  db.delete(ledgerProfile).where(eq(ledgerProfile.name, name)).run();
}
