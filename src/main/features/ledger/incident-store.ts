import { asc } from 'drizzle-orm';
import { incidentDetailsSchema } from '#shared/features/ledger/lock/incidents.ts';
import type { Incident } from '#shared/features/ledger/lock/incidents.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerIncident } from '#main/db/ledger-schema.ts';

/** What happened to the books that must stay told, the oldest first. */
export function listIncidents(db: ReadableDb): Incident[] {
  return db
    .select()
    .from(ledgerIncident)
    .orderBy(asc(ledgerIncident.id))
    .all()
    .flatMap(({ at, what, details }) => {
      const read = incidentDetailsSchema.safeParse(details);
      return what === 'older_backup' && read.success ? [{ at, what, ...read.data }] : [];
    });
}

/** Writes down, for good, what happened to the books. */
export function saveIncident(db: WritableDb, { at, what, ...details }: Incident): void {
  keepIncident(db, { at, what, details });
}

/** Keeps an incident as another file of the business has it. */
export function keepIncident(
  db: WritableDb,
  incident: Omit<typeof ledgerIncident.$inferInsert, 'id'>,
): void {
  db.insert(ledgerIncident).values(incident).run();
}
