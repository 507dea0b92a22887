import { eq, inArray, sql } from 'drizzle-orm';
import type { Period } from '#shared/kernel/period.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import type { Instant } from './instant.ts';
import { preparedOnce } from './prepared.ts';
import { focus, measurement, objective, period as periodTable, review } from './schema.ts';

/** The row of a period; null where nothing was ever attached to it. */
export function findPeriodRow(
  db: ReadableDb,
  key: string,
): { readonly id: number; readonly closedAt: string | null } | null {
  return periodByKey(db).get({ key }) ?? null;
}

const periodByKey = preparedOnce((db) =>
  db
    .select({ id: periodTable.id, closedAt: periodTable.closedAt })
    .from(periodTable)
    .where(eq(periodTable.key, sql.placeholder('key')))
    .prepare(),
);

/** The row's number of a period, made where it is not there yet. */
export function ensurePeriodRow(db: WritableDb, period: Period): number {
  const known = findPeriodRow(db, period.key);
  if (known) return known.id;
  return db
    .insert(periodTable)
    .values({ kind: period.kind, key: period.key, startOn: period.start, endOn: period.end })
    .returning({ id: periodTable.id })
    .get().id;
}

/** Closes a period at an instant, or (null) opens it again. */
export function setClosedAt(db: WritableDb, rowId: number, closedAt: Instant | null): void {
  db.update(periodTable).set({ closedAt }).where(eq(periodTable.id, rowId)).run();
}

/** When each closed period was closed (ISO instants), by key. */
export function closedPeriods(db: ReadableDb): ReadonlyMap<string, string> {
  const rows = db
    .select({ key: periodTable.key, closedAt: periodTable.closedAt })
    .from(periodTable);
  return new Map(
    rows
      .all()
      .flatMap(({ key, closedAt }) => (closedAt === null ? [] : [[key, closedAt] as const])),
  );
}

/**
 * Takes away quarters and years to which nothing is attached, so that a changed business year can
 * cut them anew. False where some are in use: then nothing is taken away.
 */
export function dropUnusedQuartersAndYears(db: WritableDb): boolean {
  const rows = db
    .select({ id: periodTable.id, closedAt: periodTable.closedAt })
    .from(periodTable)
    .where(inArray(periodTable.kind, ['quarter', 'year']))
    .all();
  if (rows.some(({ id, closedAt }) => closedAt !== null || isPeriodInUse(db, id))) return false;
  for (const { id } of rows) db.delete(periodTable).where(eq(periodTable.id, id)).run();
  return true;
}

function isPeriodInUse(db: ReadableDb, id: number): boolean {
  return [measurement, objective, focus, review].some((table) =>
    db.select({ id: table.id }).from(table).where(eq(table.periodId, id)).get(),
  );
}
