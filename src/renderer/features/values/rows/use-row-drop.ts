import { useTranslations } from '#renderer/ui/locale.tsx';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import { placeAfter } from './arrangement.ts';
import type { Drop } from './arrangement.ts';
import { useGroupTitle } from './use-group-title.ts';
import { useRowName } from './use-row-name.ts';

/** Puts a metric somewhere else, and says where it stands then; the cursor stays on it. */
export function useRowDrop(grid: GridSheet): (metric: string, drop: Drop) => void {
  const t = useTranslations('values.row');
  const nameOf = useRowName();
  const titleOf = useGroupTitle();
  const { source, rows, sheet } = grid;
  return (metric, drop) => {
    const line = source.lineOf(metric);
    const group = source.lines.find(({ key }) => key === drop.group);
    if (!line || group?.type !== 'group') return;
    const place = placeAfter(source.lines, metric, drop);
    rows.drop(metric, drop);
    if (sheet.cursor?.row !== metric) {
      sheet.goTo({ row: metric, column: sheet.cursor?.column ?? source.span.today });
    }
    sheet.tell(t('moved', { name: nameOf(line), group: titleOf(group.title), ...place }));
  };
}
