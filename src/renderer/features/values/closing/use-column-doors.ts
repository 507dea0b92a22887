import { useState } from 'react';
import { useCommand } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import { usePeriodName } from './use-closed-words.ts';

/** What a column offers beyond its figures. */
export type ColumnDoors = {
  /** The column whose menu is open. */
  readonly menuColumn: number | null;
  readonly openMenu: (column: number) => void;
  readonly closeMenu: () => void;
  readonly selectColumn: (column: number) => void;
  /** Keeps the values and the targets of a period, by its key, as they are. */
  readonly close: (period: string) => void;
  readonly reopen: (period: string) => void;
};

/** Closes periods and opens them again, one undo each; the foot of the grid says what was done. */
export function useColumnDoors({ sheet, source }: GridSheet): ColumnDoors {
  const t = useTranslations('values.column');
  const nameOf = usePeriodName();
  const [menuColumn, setMenuColumn] = useState<number | null>(null);
  const closing = useCommand('values.closePeriod');
  const reopening = useCommand('values.reopenPeriod');
  const tellOf = (what: 'wasClosed' | 'wasReopened') => ({
    onSuccess: ({ period }: { period: string }) =>
      sheet.tell(t(what, { period: nameOf(period, source.calendar) })),
  });
  return {
    menuColumn,
    openMenu: (column) => {
      sheet.hush();
      setMenuColumn(column);
    },
    closeMenu: () => {
      setMenuColumn(null);
      sheet.refocus();
    },
    selectColumn: (column) => {
      if (sheet.cursor) sheet.selectWhole('column', { ...sheet.cursor, column });
    },
    close: (period) => closing.mutate({ period }, tellOf('wasClosed')),
    reopen: (period) => {
      sheet.hush();
      sheet.refocus();
      reopening.mutate({ period }, tellOf('wasReopened'));
    },
  };
}
