import type { Position } from './position.ts';
import classes from './SheetCell.module.css';

type CellStanding = {
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  readonly hasFault: boolean;
};

export const cellClass = classes['cell'] ?? '';

/**
 * What makes an element a cell of a sheet, for the mouse, the keys, the clipboard and those who listen.
 * Its row carries `data-row`.
 */
export function cellAttributes(column: number, standing: CellStanding) {
  return {
    role: 'gridcell',
    tabIndex: standing.isCursor ? 0 : -1,
    'aria-selected': standing.isSelected,
    'aria-readonly': standing.isReadOnly,
    'data-column': column,
    'data-cursor': standing.isCursor || undefined,
    'data-fault': standing.hasFault || undefined,
  } as const;
}

/** True for an element that these attributes made a cell. */
export function isCell(element: Element | null): boolean {
  const role = element?.getAttribute('role') ?? '';
  return ['gridcell', 'rowheader'].includes(role) && element?.hasAttribute('data-column') === true;
}

/** The cell that an event of the mouse belongs to; null: none. */
export function positionUnder({ target }: { readonly target: EventTarget }): Position | null {
  const cell = (target as Element).closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const column = cell?.dataset['column'];
  return row === undefined || column === undefined ? null : { row, column: Number(column) };
}

/** The element of a cell, where it is drawn. */
export function elementOf(root: HTMLElement | null, position: Position | null): HTMLElement | null {
  if (!root || !position) return null;
  const row = `[data-row="${CSS.escape(position.row)}"]`;
  return root.querySelector(`${row} [data-column="${position.column}"]`);
}
