import type { VisibleRow } from '../use-entry-window.ts';

/**
 * The place in the list at which the entry of an open cell stands now: a list in order of a date
 * moves it as soon as the date is kept. `reading`: it may be in a row that is on its way.
 */
export function placeOf(rows: readonly VisibleRow[], seq: number): number | 'reading' | 'gone' {
  const row = rows.find(({ entry }) => entry?.seq === seq);
  if (row) return row.index;
  return rows.some(({ entry }) => entry === undefined) ? 'reading' : 'gone';
}
