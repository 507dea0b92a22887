import type { RowImage } from '#main/db/change-log.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { changesAfter } from '#main/db/history.ts';
import type { MeasurementRowKey } from '#main/db/history.ts';
import type { RowChange } from '#main/db/past-rows.ts';
import { readStored } from './store.ts';
import type { StoredNow } from './store.ts';

/** Beyond so many rows, reading all values anew takes no longer than going through what changed. */
const MOST_CHANGES = 5_000;

/** The names by which values are known, table by table. While they stand, keys keep their names. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  metric: ['slug'],
  period: ['kind', 'key'],
  segment: ['name'],
};

/**
 * Every key whose value was written after that command, undo and redo included, with what is
 * stored there now. Null where that cannot be told by the log alone, or is too much: then all values
 * have to be read anew.
 */
export function valuesAfter(db: ReadableDb, commandId: number): readonly StoredNow[] | null {
  const changes = changesAfter(db, commandId, MOST_CHANGES);
  if (!changes || changes.some(isRenaming)) return null;
  const keys = new Map<string, MeasurementRowKey>();
  for (const { table, before, after } of changes) {
    if (table !== 'measurement') continue;
    for (const image of [before, after]) {
      if (image) keys.set(JSON.stringify(keyOf(image)), keyOf(image));
    }
  }
  const now = [...keys.values()].map((key) => readStored(db, key));
  return now.every((written) => written !== null) ? now : null;
}

/** A row that is gone may give its number to another one, so its keys have no name any more. */
function isRenaming({ table, before, after }: RowChange): boolean {
  const names = NAMES[table];
  if (!names || before === null) return false;
  return after === null || names.some((name) => before[name] !== after[name]);
}

function keyOf(image: RowImage): MeasurementRowKey {
  const segmentId = image['segment_id'] ?? null;
  return {
    metricId: Number(image['metric_id']),
    periodId: Number(image['period_id']),
    segmentId: segmentId === null ? null : Number(segmentId),
  };
}
