import { and, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Pact } from '#shared/features/focus/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { preparedOnce } from '#main/db/prepared.ts';
import { focus, metric, period } from '#main/db/schema.ts';

/** A pact with its row's number and what was learned. */
export type StoredPact = Pact & { readonly rowId: number; readonly learned: string };

/** The pacts in force, one a quarter at most, oldest first. */
export function listPacts(db: ReadableDb): StoredPact[] {
  return pactRows(db)
    .all()
    .map(({ row, ...names }) => ({
      rowId: row.id,
      quarter: names.quarter,
      metric: names.metric,
      line: row.line,
      why: row.why,
      reaction: row.reaction,
      readingKind: row.readingKind,
      guardrail:
        names.guardrail === null || row.guardrailLine === null
          ? null
          : { metric: names.guardrail, line: row.guardrailLine },
      chosenAt: row.chosenAt,
      learned: row.learned ?? '',
    }));
}

const pactRows = preparedOnce((db) => {
  const guardrail = alias(metric, 'guardrail');
  return db
    .select({ row: focus, metric: metric.slug, quarter: period.key, guardrail: guardrail.slug })
    .from(focus)
    .innerJoin(metric, eq(metric.id, focus.metricId))
    .innerJoin(period, eq(period.id, focus.periodId))
    .leftJoin(guardrail, eq(guardrail.id, focus.guardrailMetricId))
    .where(isNull(focus.replacedAt))
    .orderBy(period.startOn)
    .prepare();
});

/** The pact of the quarter that holds a day; null where none was chosen. */
export function pactOfDay(db: ReadableDb, day: Day, calendar: Calendar): StoredPact | null {
  const { key } = periodContaining('quarter', day, calendar);
  return listPacts(db).find(({ quarter }) => quarter === key) ?? null;
}

/** Sets the pact of a quarter aside, with the reason; it stays in the history. */
export function replacePact(db: WritableDb, rowId: number, at: string, because: string): void {
  db.update(focus)
    .set({ replacedAt: at, replacedBecause: because || null })
    .where(eq(focus.id, rowId))
    .run();
}

/** What a new pact is made of; numbers of rows instead of names. */
export type PactRow = {
  readonly periodId: number;
  readonly metricId: number;
  readonly readingKind: Pact['readingKind'];
  readonly line: number;
  readonly why: string;
  readonly reaction: string;
  readonly guardrailMetricId: number | null;
  readonly guardrailLine: number | null;
  readonly chosenAt: string;
};

/** Adds the pact of a quarter; the database refuses a second one in force. */
export function addPact(db: WritableDb, row: PactRow): void {
  db.insert(focus).values(row).run();
}

/** Rewrites the words of a pact whose metric and line stay as they are. */
export function savePactWords(db: WritableDb, rowId: number, row: PactRow): void {
  const { why, reaction, readingKind, guardrailMetricId, guardrailLine } = row;
  db.update(focus)
    .set({ why, reaction, readingKind, guardrailMetricId, guardrailLine })
    .where(eq(focus.id, rowId))
    .run();
}

export function saveLearned(db: WritableDb, rowId: number, learned: string): void {
  db.update(focus)
    .set({ learned: learned || null })
    .where(and(eq(focus.id, rowId), isNull(focus.replacedAt)))
    .run();
}
