import type { ImportedValue } from '../grid-file/model.ts';
import { MAX_DOUBTS } from './model.ts';
import type { SheetChoices, SheetConflict } from './model.ts';
import type { Places } from './table.ts';

/** The value that the business has at a place; null: none. */
export type StoredAt = (metric: string, period: string, segment: string | null) => number | null;

/** What is left to write, and where the business has another value. */
type Settled = {
  readonly cells: readonly ImportedValue[];
  readonly conflicts: readonly SheetConflict[];
  readonly conflictCount: number;
};

/** Finds the values that differ from those that are there; mine are kept unless the user says other. */
export function dropConflicts(
  cells: readonly ImportedValue[],
  storedAt: StoredAt,
  choices: SheetChoices,
  places: Places,
): Settled {
  const byRow = new Map((choices.rows ?? []).map((row) => [row.line, row.conflicts]));
  const conflicts: SheetConflict[] = [];
  let conflictCount = 0;
  const kept = cells.filter((cell) => {
    const { metric, segment, period, value } = cell;
    const mine = storedAt(metric, period.key, segment);
    if (mine === null || value === null || mine === value) return true;
    const line = cell.row - 1;
    conflictCount += 1;
    if (conflicts.length < MAX_DOUBTS) {
      const place = places.row(line);
      conflicts.push({
        row: line,
        place,
        metric,
        segment,
        period: period.key,
        mine,
        theirs: value,
      });
    }
    return (byRow.get(line) ?? choices.conflicts) === 'take';
  });
  return { cells: kept, conflicts, conflictCount };
}
