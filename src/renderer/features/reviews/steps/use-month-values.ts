import type { GridCell, GridRow, PeriodInfo } from '#shared/features/values/model.ts';
import { parsePeriodKey, shiftPeriod } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** A row of the grid with its cells of a month and of the month before. */
export type MonthValue = {
  readonly row: GridRow;
  readonly now: GridCell;
  readonly before: GridCell;
};

/** The followed metrics and their channels in a month and the one before; null while they are read. */
export function useMonthValues({ key }: PeriodInfo): MonthValue[] | null {
  const locale = useLocale();
  const month = parsePeriodKey(key, locale);
  const from = month.ok ? shiftPeriod(month.value, -1, locale).key : key;
  const grid = useOperationQuery('values.grid', { kind: 'month', from, to: key }).data;
  if (!grid) return null;
  return grid.rows.flatMap((row) => {
    const [before, now] = row.cells;
    return before && now ? [{ row, now, before }] : [];
  });
}
