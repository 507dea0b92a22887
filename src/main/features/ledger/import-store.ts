import { and, asc, count, eq, gte, lte, sql } from 'drizzle-orm';
import type { ImportRule, KeptRule } from '#shared/features/ledger/imports/import-rules.ts';
import { keptRuleSchema } from '#shared/features/ledger/imports/import-rules.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerImport, ledgerRule } from '#main/db/ledger-schema.ts';
import { segment } from '#main/db/schema.ts';

/** A day and an amount in euro cents, above zero for what came in. */
export function amountMark(paidOn: Day, amount: number): string {
  return `${paidOn}|${amount}`;
}

/** How often each amount is written on each day of a range. */
export function amountsWritten(db: ReadableDb, { from, to }: DayRange): Map<string, number> {
  const rows = db
    .select({
      paidOn: ledgerEntry.paidOn,
      kind: ledgerEntry.kind,
      gross: ledgerEntry.euroGross,
      times: count(),
    })
    .from(ledgerEntry)
    .where(and(gte(ledgerEntry.paidOn, from), lte(ledgerEntry.paidOn, to)))
    .groupBy(ledgerEntry.paidOn, ledgerEntry.kind, ledgerEntry.euroGross)
    .all();
  const written = new Map<string, number>();
  for (const { paidOn, kind, gross, times } of rows) {
    const mark = amountMark(paidOn, kind === 'expense' ? -gross : gross);
    written.set(mark, (written.get(mark) ?? 0) + times);
  }
  return written;
}

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

/** Writes all rules anew, in that order. */
export function replaceRules(db: WritableDb, rules: readonly RuleColumns[]): void {
  const known = db
    .select({ id: ledgerRule.id })
    .from(ledgerRule)
    .orderBy(ledgerRule.position)
    .all();
  for (const [index, { rate, ...rule }] of rules.entries()) {
    const columns = { ...rule, rateBp: rate, position: index + 1 };
    const row = known[index];
    if (row) db.update(ledgerRule).set(columns).where(eq(ledgerRule.id, row.id)).run();
    else db.insert(ledgerRule).values(columns).run();
  }
  for (const { id } of known.slice(rules.length)) {
    db.delete(ledgerRule).where(eq(ledgerRule.id, id)).run();
  }
}

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
