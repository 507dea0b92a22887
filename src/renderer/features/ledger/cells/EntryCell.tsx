import type { ReactNode } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { cellAttributes, cellClass } from '#renderer/parts/sheet/sheet-cell.ts';
import { isWritable } from './cell-text.ts';
import type { CellColumn } from './cell-text.ts';

/** What is done in the cells of one row; columns by their numbers. */
export type TouchedCells = {
  /** -1: the cursor is in another row. */
  readonly cursor: number;
  readonly isSelected: (column: number) => boolean;
  /** Texts that wait to be put right, by column. */
  readonly refused: ReadonlyMap<number, string>;
  /** What the cell of the cursor holds besides: the field, or a sentence. */
  readonly content: ReactNode;
};

export type EntryCellsProps = {
  readonly entry: EntryView;
  /** Those in sight. */
  readonly columns: readonly CellColumn[];
  readonly touched: TouchedCells | null;
};

type EntryCellProps = EntryCellsProps & {
  readonly column: CellColumn;
  readonly className: string | undefined;
  readonly title?: string;
  readonly children: ReactNode;
};

/** A cell of the list: its text as a whole, and what is written into it. */
export function EntryCell(props: EntryCellProps) {
  const { entry, columns, touched, column, className = '', title, children } = props;
  const number = columns.indexOf(column);
  const isCursor = touched?.cursor === number;
  const refused = touched?.refused.get(number) ?? '';
  const standing = {
    isCursor,
    isSelected: touched?.isSelected(number) ?? false,
    isReadOnly: entry.lockedOn !== null || !isWritable(entry, column),
    hasFault: refused !== '',
  };
  return (
    <div
      {...cellAttributes(number, standing)}
      {...(column === 'party' && { role: 'rowheader' })}
      className={`${cellClass} ${className}`}
      title={title === '' ? undefined : title}
    >
      {refused === '' ? children : <span>{refused}</span>}
      {isCursor && touched.content}
    </div>
  );
}
