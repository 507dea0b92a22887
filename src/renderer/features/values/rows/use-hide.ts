import { useTranslations } from '#renderer/ui/locale.tsx';
import type { Board } from '../grid/use-board.ts';
import { useRowName } from './use-row-name.ts';

/** Takes rows out of sight and brings them back. */
export type Hiding = {
  readonly hide: (rows: readonly string[]) => void;
  /** The rows of the selection. */
  readonly hideSelected: () => void;
  readonly showHidden: () => void;
};

/** Hides rows, says so, and leaves the cursor beside them; a grid keeps at least one row. */
export function useHide({ desk, rows, cursor, bulk }: Board): Hiding {
  const t = useTranslations('values.row');
  const nameOf = useRowName();
  const hide = (keys: readonly string[]): void => {
    const isGone = (key: string): boolean => {
      const line = desk.lineOf(key);
      return keys.includes(key) || (line !== null && keys.includes(line.metric.id));
    };
    const first = desk.rowKeys.findIndex(isGone);
    const left = desk.rowKeys.filter((key) => !isGone(key));
    const next = desk.rowKeys.slice(first).find((key) => !isGone(key)) ?? left.at(-1);
    const line = desk.lineOf(keys[0] ?? '');
    if (!line) return;
    if (next === undefined) return bulk.tell(t('hidesAll'));
    rows.hide(keys);
    bulk.tell(t('wasHidden', { count: keys.length, name: nameOf(line) }));
    cursor.goTo({ row: next, at: cursor.cursor?.active.at ?? desk.span.today });
  };
  return {
    hide,
    hideSelected: () => {
      if (cursor.area) hide(desk.rowKeys.slice(cursor.area.top, cursor.area.bottom + 1));
    },
    showHidden: () => {
      if (rows.hidden.length === 0) return;
      bulk.tell(t('wereShown', { count: rows.hidden.length }));
      rows.showHidden();
      cursor.refocus();
    },
  };
}
