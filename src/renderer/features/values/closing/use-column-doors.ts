import { useState } from 'react';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { Board } from '../grid/use-board.ts';
import { usePeriodName } from './use-closed-words.ts';

/** What a column offers beyond its figures. */
export type ColumnDoors = {
  /** The column whose menu is open, by its ordinal. */
  readonly menuAt: number | null;
  readonly openMenu: (at: number) => void;
  readonly closeMenu: () => void;
  readonly selectColumn: (at: number) => void;
  /** Keeps the values and the targets of a period, by its key, as they are. */
  readonly close: (period: string) => void;
  readonly reopen: (period: string) => void;
};

type ColumnBoard = Pick<Board, 'cursor' | 'field' | 'bulk' | 'editing' | 'desk'>;

/** Closes periods and opens them again, one undo each; the foot of the grid says what was done. */
export function useColumnDoors({ cursor, field, bulk, editing, desk }: ColumnBoard): ColumnDoors {
  const t = useTranslations('values.column');
  const nameOf = usePeriodName();
  const [menuAt, setMenuAt] = useState<number | null>(null);
  const closing = useCommand('values.closePeriod');
  const reopening = useCommand('values.reopenPeriod');
  const tellOf = (what: 'wasClosed' | 'wasReopened') => ({
    onSuccess: ({ period }: { period: string }) =>
      bulk.tell(t(what, { period: nameOf(period, desk.calendar) })),
  });
  return {
    menuAt,
    openMenu: (at) => {
      editing.showNotice(null);
      setMenuAt(at);
    },
    closeMenu: () => {
      setMenuAt(null);
      cursor.refocus();
    },
    selectColumn: (at) => {
      const [top, bottom] = [field.rowKeys[0], field.rowKeys.at(-1)];
      if (top !== undefined && bottom !== undefined) {
        cursor.select({ row: top, at }, { row: bottom, at });
      }
    },
    close: (period) => closing.mutate({ period }, tellOf('wasClosed')),
    reopen: (period) => {
      editing.showNotice(null);
      cursor.refocus();
      reopening.mutate({ period }, tellOf('wasReopened'));
    },
  };
}
