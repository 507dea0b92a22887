import { useEffect } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type { OpeningCell } from './opening-cell.ts';

/** A business on one day: on another the grid opens where today is. */
type Visit = { readonly business: string; readonly today: Day };

const cells = new Map<string, OpeningCell>();

function keyOf({ business, today }: Visit): string {
  return `${today} ${business}`;
}

/** The cell at which someone left the grid, as long as the window lives. */
export function keptCell(visit: Visit): OpeningCell | null {
  return cells.get(keyOf(visit)) ?? null;
}

/** Remembers where the cursor is, for the next time that the page is shown. */
export function useKeptCell(visit: Visit, kind: PeriodKind, cursor: Position | null): void {
  const key = keyOf(visit);
  const { row = null, column = 0 } = cursor ?? {};
  useEffect(() => {
    if (row !== null) cells.set(key, { kind, position: { row, column } });
  }, [key, kind, row, column]);
}
