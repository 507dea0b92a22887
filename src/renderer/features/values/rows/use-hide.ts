import { useTranslations } from '#renderer/ui/locale.tsx';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import { useRowName } from './use-row-name.ts';

/** Takes rows out of sight and brings them back. */
export type Hiding = {
  readonly hide: (rows: readonly string[]) => void;
  /** The rows of the selection. */
  readonly hideSelected: () => void;
  readonly showHidden: () => void;
};

/** Hides rows, says so, and leaves the cursor beside them; a grid keeps at least one row. */
export function useHide({ source, rows, sheet }: GridSheet): Hiding {
  const t = useTranslations('values.row');
  const nameOf = useRowName();
  const { rowKeys } = source.layout;
  const hide = (keys: readonly string[]): void => {
    const isGone = (key: string): boolean => {
      const line = source.lineOf(key);
      return keys.includes(key) || (line !== null && keys.includes(line.metric.id));
    };
    const first = rowKeys.findIndex(isGone);
    const left = rowKeys.filter((key) => !isGone(key));
    const next = rowKeys.slice(first).find((key) => !isGone(key)) ?? left.at(-1);
    const line = source.lineOf(keys[0] ?? '');
    if (!line) return;
    if (next === undefined) return sheet.tell(t('hidesAll'));
    rows.hide(keys);
    sheet.goTo({ row: next, column: sheet.cursor?.column ?? source.span.today });
    sheet.tell(t('wasHidden', { count: keys.length, name: nameOf(line) }));
  };
  return {
    hide,
    hideSelected: () => {
      if (sheet.range) hide(rowKeys.slice(sheet.range.top, sheet.range.bottom + 1));
    },
    showHidden: () => {
      if (rows.hidden.length === 0) return;
      sheet.tell(t('wereShown', { count: rows.hidden.length }));
      rows.showHidden();
      sheet.refocus();
    },
  };
}
