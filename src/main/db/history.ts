import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { RowImage } from './change-log.ts';
import type { ReadableDb } from './handles.ts';
import type { Instant } from './instant.ts';
import { change, command } from './log-schema.ts';
import type { RowChange } from './past-rows.ts';
import { preparedOnce } from './prepared.ts';
import { measurement } from './schema.ts';

/** One step in the life of a row: `before` is null where it began, `after` where it ended. */
export type HistoryEntry = {
  readonly commandId: number;
  readonly name: string;
  readonly door: 'typed' | 'imported' | 'undo' | 'redo';
  readonly at: Instant;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
};

/** What a measured value is known by: its row comes and goes, this stays. */
export type MeasurementRowKey = {
  readonly metricId: number;
  readonly periodId: number;
  /** null: the value without a segment. */
  readonly segmentId: number | null;
};

/** Everything that happened to a row, oldest first, also after it was deleted. */
export function historyOf(db: ReadableDb, table: string, rowId: number): HistoryEntry[] {
  return historyOfRows(db, table, [rowId]);
}

/**
 * Everything that happened to a measured value, oldest first, over every row that ever held it: a
 * value that was cleared and typed again has had two.
 */
export function historyOfMeasurement(db: ReadableDb, key: MeasurementRowKey): HistoryEntry[] {
  const rows = [...livingRows(db).all({ ...key }), ...deletedRows(db).all({ ...key })];
  const ids = rows.map(({ id }) => id);
  return historyOfRows(db, 'measurement', [...new Set(ids)]);
}

const livingRows = preparedOnce((db) =>
  db
    .select({ id: measurement.id })
    .from(measurement)
    .where(
      and(
        eq(measurement.metricId, sql.placeholder('metricId')),
        eq(measurement.periodId, sql.placeholder('periodId')),
        sql`${measurement.segmentId} IS ${sql.placeholder('segmentId')}`,
      ),
    )
    .prepare(),
);

/** Written with literals, not parameters, where the partial index on deleted values needs them. */
const deletedRows = preparedOnce((db) => {
  const field = (name: string) => sql`json_extract(${change.before}, ${sql.raw(`'$.${name}'`)})`;
  return db
    .select({ id: change.rowId })
    .from(change)
    .where(
      and(
        sql`${change.tableName} = 'measurement'`,
        isNull(change.after),
        sql`${field('metric_id')} = ${sql.placeholder('metricId')}`,
        sql`${field('period_id')} = ${sql.placeholder('periodId')}`,
        sql`${field('segment_id')} IS ${sql.placeholder('segmentId')}`,
      ),
    )
    .prepare();
});

function historyOfRows(db: ReadableDb, table: string, rowIds: number[]): HistoryEntry[] {
  return db
    .select({
      commandId: command.id,
      name: command.name,
      door: command.door,
      at: command.at,
      table: change.tableName,
      before: change.before,
      after: change.after,
    })
    .from(change)
    .innerJoin(command, eq(command.id, change.commandId))
    .where(
      and(
        inArray(change.tableName, [...db.pastRows.namesOf(table)]),
        inArray(change.rowId, rowIds),
      ),
    )
    .orderBy(asc(change.id))
    .all()
    .flatMap(({ commandId, name, door, at, ...row }) => {
      const now = db.pastRows.changeOf({ commandId, ...row });
      // Another table may have had the name before.
      if (now?.table !== table) return [];
      return [{ commandId, name, door, at, before: now.before, after: now.after }];
    });
}

/** When the value of each of these measured rows last became what it is, by the number of the row. */
export function valuesWrittenAt(
  db: ReadableDb,
  rowIds: readonly number[],
): ReadonlyMap<number, Instant> {
  const valueIn = (column: typeof change.before | typeof change.after) =>
    sql`json_extract(${column}, '$.value')`;
  const rows = db
    .select({ rowId: change.rowId, at: sql<Instant>`max(${command.at})` })
    .from(change)
    .innerJoin(command, eq(command.id, change.commandId))
    .where(
      and(
        inArray(change.tableName, [...db.pastRows.namesOf('measurement')]),
        inArray(change.rowId, [...rowIds]),
        sql`${valueIn(change.before)} IS NOT ${valueIn(change.after)}`,
      ),
    )
    .groupBy(change.rowId)
    .all();
  return new Map(rows.map(({ rowId, at }) => [rowId, at]));
}

/** The number of the newest command, undo and redo included; 0 before the first: it only grows. */
export function newestCommand(db: ReadableDb): number {
  return newest(db).get()?.id ?? 0;
}

const newest = preparedOnce((db) =>
  db.select({ id: command.id }).from(command).orderBy(desc(command.id)).limit(1).prepare(),
);

/**
 * What the commands after that one wrote, undo and redo included, oldest first; null where that is
 * more than `most` rows.
 */
export function changesAfter(db: ReadableDb, commandId: number, most: number): RowChange[] | null {
  const rows = db
    .select({
      commandId: change.commandId,
      table: change.tableName,
      before: change.before,
      after: change.after,
    })
    .from(change)
    .where(gt(change.commandId, commandId))
    .orderBy(asc(change.id))
    .limit(most + 1)
    .all();
  if (rows.length > most) return null;
  return rows.flatMap((row) => db.pastRows.changeOf(row) ?? []);
}
