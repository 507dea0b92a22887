import { formatPeriod, formatPeriodInSentence } from '#shared/i18n/format.ts';
import { periodAt } from '#shared/kernel/period.ts';
import { suggestedTarget } from '#renderer/parts/benchmark/suggestion.ts';
import { useAsker } from '#renderer/parts/benchmark/use-asker.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import type { ValueRow } from '../rows/shown-rows.ts';
import { TargetPopover } from './TargetPopover.tsx';

type CellTargetProps = {
  readonly grid: GridSheet;
  readonly row: ValueRow;
  readonly position: Position;
  readonly onClose: () => void;
};

/** The target of a cell, and of the periods selected beside it in the same row. */
export function CellTarget({ grid, row, position, onClose }: CellTargetProps) {
  const t = useTranslations('targets');
  const locale = useLocale();
  const asker = useAsker();
  const { data, columnRange, calendar } = grid.source;
  const { range } = grid.sheet;
  const isOneRow = range !== null && range.top === range.bottom;
  const [first, last] = isOneRow ? [range.left, range.right] : [position.column, position.column];
  const periodOf = (column: number) => periodAt(columnRange.kind, column, calendar);
  const inSentence = (column: number) => formatPeriodInSentence(periodOf(column), locale);
  // What is closed keeps its targets.
  const periods = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((column) => !data.isClosed(column))
    .map((column) => periodOf(column).key);
  const metric = row.metric.name[locale.language];
  return (
    <TargetPopover
      row={row}
      cell={data.cellAt(position)}
      title={
        first === last
          ? t('forOne', { metric, period: formatPeriod(periodOf(first), locale) })
          : t('forMany', { metric, first: inSentence(first), last: inSentence(last) })
      }
      periods={periods}
      suggestion={
        (data.cellAt(position)?.line ?? null) === null
          ? suggestedTarget(row.metric, columnRange.kind, asker)
          : null
      }
      onClose={onClose}
    />
  );
}
