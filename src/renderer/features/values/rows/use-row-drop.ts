import { useTranslations } from '#renderer/ui/locale.tsx';
import type { Board } from '../grid/use-board.ts';
import { placeAfter } from './arrangement.ts';
import type { Drop } from './arrangement.ts';
import { useGroupTitle } from './use-group-title.ts';
import { useRowName } from './use-row-name.ts';

/** Puts a metric somewhere else, and says where it stands then; the cursor stays on it. */
export function useRowDrop(board: Board): (metric: string, drop: Drop) => void {
  const t = useTranslations('values.row');
  const nameOf = useRowName();
  const titleOf = useGroupTitle();
  const { desk, rows, cursor, bulk } = board;
  return (metric, drop) => {
    const line = desk.lineOf(metric);
    const group = desk.lines.find(({ key }) => key === drop.group);
    if (!line || group?.type !== 'group') return;
    const place = placeAfter(desk.lines, metric, drop);
    rows.drop(metric, drop);
    bulk.tell(t('moved', { name: nameOf(line), group: titleOf(group.title), ...place }));
    if (cursor.cursor?.active.row !== metric) {
      cursor.goTo({ row: metric, at: cursor.cursor?.active.at ?? desk.span.today });
    }
  };
}
