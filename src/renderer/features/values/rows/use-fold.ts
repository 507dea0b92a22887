import { useTranslations } from '#renderer/ui/locale.tsx';
import type { Board } from '../grid/use-board.ts';
import { useRowName } from './use-row-name.ts';

/** Folds or unfolds the segments of a metric, and says so; from a segment, the cursor goes to the total. */
export function useFold(board: Board): (metric: string, isFolding: boolean) => void {
  const t = useTranslations('values.row');
  const nameOf = useRowName();
  const { desk, rows, cursor, bulk } = board;
  return (metric, isFolding) => {
    const total = desk.lineOf(metric);
    const active = cursor.cursor?.active;
    if (!total?.hasSegments || rows.isFolded(metric) === isFolding) return;
    rows.fold(metric, isFolding);
    bulk.tell(t(isFolding ? 'wasFolded' : 'wasUnfolded', { name: nameOf(total) }));
    const isInside =
      active && active.row !== metric && desk.lineOf(active.row)?.metric.id === metric;
    if (isFolding && isInside) cursor.goTo({ row: metric, at: active.at });
  };
}
