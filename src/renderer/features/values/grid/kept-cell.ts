import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type { OpeningCell } from './opening-cell.ts';

/** A business on one day: on another the grid opens where today is. */
type Visit = { readonly business: string; readonly today: Day };

type KeptCell = Visit & OpeningCell;

/** Where the cursor was last, as long as the window lives. */
const cells = new WeakMap<QueryClient, KeptCell>();

/** The cell at which someone left the grid; null: it was not left yet. */
export function useCellLeft(): (visit: Visit) => OpeningCell | null {
  const client = useQueryClient();
  return ({ business, today }) => {
    const kept = cells.get(client);
    return kept?.business === business && kept.today === today ? kept : null;
  };
}

/** Remembers where the cursor is, for the next time that the page is shown. */
export function useKeptCell(
  { business, today }: Visit,
  kind: PeriodKind,
  cursor: Position | null,
): void {
  const client = useQueryClient();
  const { row = null, column = 0 } = cursor ?? {};
  useEffect(() => {
    if (row !== null) cells.set(client, { business, today, kind, position: { row, column } });
  }, [client, business, today, kind, row, column]);
}
