import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { AfterEdit } from '#renderer/parts/sheet/moves.ts';
import { useNotice } from '#renderer/ui/use-notice.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { columnBeside, isWritable } from './cell-text.ts';
import type { CellColumn } from './cell-text.ts';
import { EntryCellEditor } from './EntryCellEditor.tsx';

type CellPlace = { readonly index: number; readonly column: CellColumn };

type EditedList = {
  readonly today: Day;
  readonly entryAt: (index: number) => EntryView | undefined;
  readonly focusRow: (index: number) => void;
};

/** The field that is open in a cell of a row. */
export type OpenCell = { readonly column: CellColumn; readonly field: ReactNode };

/** Which cell of the list is written in, and where its keys lead. */
export function useCellEditing({ today, entryAt, focusRow }: EditedList): {
  readonly begin: (place: CellPlace) => void;
  readonly openIn: (index: number) => OpenCell | null;
} {
  const errors = useTranslations('errors');
  const show = useNotice();
  const [place, setPlace] = useState<CellPlace | null>(null);
  const begin = (next: CellPlace): void => {
    const entry = entryAt(next.index);
    if (entry === undefined) return;
    if (entry.lockedOn !== null) show({ message: errors('entry_locked') });
    else if (isWritable(entry, next.column)) setPlace(next);
  };
  const leave = ({ index, column }: CellPlace, to: AfterEdit | null): void => {
    setPlace(null);
    const beside =
      to === 'tab' ? columnBeside(column, 1) : to === 'back_tab' ? columnBeside(column, -1) : null;
    if (beside !== null) return begin({ index, column: beside });
    focusRow(index + (to === 'down' ? 1 : to === 'up' ? -1 : 0));
  };
  return {
    begin,
    openIn: (index) => {
      const entry = place?.index === index ? entryAt(index) : undefined;
      if (!place || entry === undefined) return null;
      const { column } = place;
      const field = (
        <EntryCellEditor
          key={`${entry.seq} ${column}`}
          entry={entry}
          column={column}
          today={today}
          onDone={(to) => leave(place, to)}
        />
      );
      return { column, field };
    },
  };
}
