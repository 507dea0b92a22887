import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { AfterEdit } from '#renderer/parts/sheet/moves.ts';
import { useNotice } from '#renderer/ui/use-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { VisibleRow } from '../use-entry-window.ts';
import { columnBeside, isWritable } from './cell-text.ts';
import type { CellColumn } from './cell-text.ts';
import { EntryCellEditor } from './EntryCellEditor.tsx';
import { placeOf } from './open-cell.ts';
import { useCellTaking } from './use-cell-taking.ts';

type CellPlace = { readonly index: number; readonly column: CellColumn };

/** The cell that is written in: of an entry, wherever it stands, with what was written so far. */
type EditedCell = CellPlace & { readonly entry: EntryView; readonly text?: string };

type EditedList = {
  readonly today: Day;
  readonly rows: readonly VisibleRow[];
  readonly focusRow: (index: number) => void;
};

/** The field that is open in a cell of a row. */
export type OpenCell = { readonly column: CellColumn; readonly field: ReactNode };

/** Which cell of the list is written in, and where its keys lead. */
export function useCellEditing({ today, rows, focusRow }: EditedList): {
  readonly begin: (place: CellPlace) => void;
  readonly openIn: (index: number) => OpenCell | null;
} {
  const errors = useTranslations('errors');
  const show = useNotice();
  const taking = useCellTaking(today);
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const at = edited === null ? null : placeOf(rows, edited.entry.seq);
  const [left, setLeft] = useState<EditedCell | null>(null);
  if (edited !== null && at === 'gone') {
    setLeft(edited);
    setEdited(null);
  }
  // What was written is kept where its row went out of sight under it.
  const keep = useEffectEvent(({ entry, column, text, index }: EditedCell): void => {
    const fault = text === undefined ? null : taking.take(entry, column, text);
    if (fault !== null) show({ message: fault });
    focusRow(index);
  });
  useEffect(() => {
    if (left !== null) keep(left);
  }, [left]);
  const begin = ({ index, column }: CellPlace): void => {
    const entry = rows.find((row) => row.index === index)?.entry;
    if (entry === undefined) return;
    if (entry.lockedOn !== null) show({ message: errors('entry_locked') });
    else if (isWritable(entry, column)) setEdited({ index, column, entry });
    else focusRow(index);
  };
  const leave = ({ index, column }: CellPlace, to: AfterEdit | null): void => {
    setEdited(null);
    const beside =
      to === 'tab' ? columnBeside(column, 1) : to === 'back_tab' ? columnBeside(column, -1) : null;
    if (beside !== null) return begin({ index, column: beside });
    focusRow(index + (to === 'down' ? 1 : to === 'up' ? -1 : 0));
  };
  return {
    begin,
    openIn: (index) => {
      const entry = at === index ? rows.find((row) => row.index === index)?.entry : undefined;
      if (edited === null || entry === undefined) return null;
      const { column } = edited;
      const field = (
        <EntryCellEditor
          key={`${entry.seq} ${column}`}
          entry={entry}
          column={column}
          taking={taking}
          written={edited.text}
          onWrite={(text) => setEdited({ ...edited, text })}
          onDone={(to) => leave({ index, column }, to)}
        />
      );
      return { column, field };
    },
  };
}
