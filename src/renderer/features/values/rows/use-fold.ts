import { useTranslations } from '#renderer/ui/locale.tsx';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import { useRowName } from './use-row-name.ts';

/** Folds or unfolds the segments of a metric, and says so; from a segment, the cursor goes to the total. */
export function useFold(grid: GridSheet): (metric: string, isFolding: boolean) => void {
  const t = useTranslations('values.row');
  const nameOf = useRowName();
  const { source, rows, sheet } = grid;
  return (metric, isFolding) => {
    const total = source.lineOf(metric);
    const { cursor } = sheet;
    if (!total?.hasSegments || rows.isFolded(metric) === isFolding) return;
    rows.fold(metric, isFolding);
    const isInside =
      cursor && cursor.row !== metric && source.lineOf(cursor.row)?.metric.id === metric;
    if (isFolding && isInside) sheet.goTo({ row: metric, column: cursor.column });
    sheet.tell(t(isFolding ? 'wasFolded' : 'wasUnfolded', { name: nameOf(total) }));
  };
}
