import { asc, eq, sql } from 'drizzle-orm';
import type { ImportRule, KeptRule } from '#shared/features/ledger/imports/import-rules.ts';
import { keptRuleSchema } from '#shared/features/ledger/imports/import-rules.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerImport, ledgerRule } from '#main/db/ledger-schema.ts';
import { segment } from '#main/db/schema.ts';

/** Writes down that a file was read; gives the number of that reading. */
export function addImport(db: WritableDb, reading: typeof ledgerImport.$inferInsert): number {
  return db.insert(ledgerImport).values(reading).returning({ id: ledgerImport.id }).get().id;
}

/** The rules by which rows become entries, in their order. */
export function listRules(db: ReadableDb): KeptRule[] {
  const rows = db
    .select({ rule: ledgerRule, segment: segment.name })
    .from(ledgerRule)
    .leftJoin(segment, eq(segment.id, ledgerRule.segmentId))
    .orderBy(asc(ledgerRule.position), asc(ledgerRule.id))
    .all();
  return rows.flatMap(({ rule, segment: name }) => {
    const { id, field, pattern, kind, party, category, rateBp, ...rest } = rule;
    const { stream, isRecurring, isCostOfSales, isAcquisition } = rest;
    const tag = { stream, isRecurring, isCostOfSales, isAcquisition, segment: name };
    const read = keptRuleSchema.safeParse({
      id,
      field,
      pattern,
      kind,
      party,
      category,
      rate: rateBp,
      tag,
    });
    // A category that a later version knows: its rules wait for that version.
    return read.success ? [read.data] : [];
  });
}

/** A rule with its segment by row. */
export type RuleColumns = Omit<ImportRule, 'tag'> &
  Omit<ImportRule['tag'], 'segment'> & { readonly segmentId: number | null };

/** Before all others. */
export function insertRule(db: WritableDb, { rate, ...rule }: RuleColumns): void {
  db.update(ledgerRule)
    .set({ position: sql`${ledgerRule.position} + 1` })
    .run();
  db.insert(ledgerRule)
    .values({ ...rule, rateBp: rate, position: 1 })
    .run();
}

/** Where it stands among the others stays. */
export function updateRule(db: WritableDb, id: number, { rate, ...rule }: RuleColumns): void {
  db.update(ledgerRule)
    .set({ ...rule, rateBp: rate })
    .where(eq(ledgerRule.id, id))
    .run();
}

export function deleteRule(db: WritableDb, id: number): void {
  db.delete(ledgerRule).where(eq(ledgerRule.id, id)).run();
}
