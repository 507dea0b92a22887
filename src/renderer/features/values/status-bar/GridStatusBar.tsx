import { formatPeriod } from '#shared/i18n/format.ts';
import { periodAt } from '#shared/kernel/period.ts';
import { cellCount } from '#renderer/parts/sheet/position.ts';
import type { CellRange, Position } from '#renderer/parts/sheet/position.ts';
import { SheetStatusBar } from '#renderer/parts/sheet/SheetStatusBar.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useCellWords } from '../cells/use-cell-words.ts';
import type { GridSource } from '../grid/grid-source.ts';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import { useRowName } from '../rows/use-row-name.ts';
import { summaryOf } from './summary.ts';

/** The line under the grid: the cell or the selection in words, and whether everything is saved. */
export function GridStatusBar({ grid }: { readonly grid: GridSheet }) {
  const { sheet, source } = grid;
  const { cursor, range } = sheet;
  return (
    <SheetStatusBar sheet={sheet}>
      {cursor &&
        range &&
        (cellCount(range) > 1 ? (
          <RangeWords source={source} range={range} />
        ) : (
          <CursorWords grid={grid} cursor={cursor} />
        ))}
    </SheetStatusBar>
  );
}

function CursorWords({ grid, cursor }: { readonly grid: GridSheet; readonly cursor: Position }) {
  const t = useTranslations('values.statusBar');
  const locale = useLocale();
  const nameOf = useRowName();
  const wordsOf = useCellWords();
  const { source } = grid;
  const row = source.rowOf(cursor.row);
  if (!row) return null;
  const metric = row.metric.name[locale.language];
  return t('cell', {
    metric: row.segment === null ? metric : `${metric} / ${nameOf(row)}`,
    period: formatPeriod(periodAt(source.columnRange.kind, cursor.column, source.calendar), locale),
    words: wordsOf(row, grid.stateOf(cursor)),
  });
}

type RangeWordsProps = { readonly source: GridSource; readonly range: CellRange };

function RangeWords({ source, range }: RangeWordsProps) {
  const t = useTranslations('values.statusBar');
  const { valueText } = useValueText();
  const { cells, values, unit, sum, mean } = summaryOf(source, range);
  const words = [t('cells', { count: cells }), t('values', { count: values })];
  if (unit !== null && sum !== null) words.push(t('sum', { sum: valueText(sum, unit) }));
  if (unit !== null && mean !== null) words.push(t('mean', { mean: valueText(mean, unit) }));
  return words.join(' · ');
}
