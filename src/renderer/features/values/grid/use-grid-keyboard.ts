import { flushSync } from 'react-dom';
import type { KeyboardEvent } from 'react';
import type { BulkEntry } from '../entry/use-bulk-entry.ts';
import type { EditingControl } from '../entry/use-editing.ts';
import { gridKey } from '#renderer/parts/sheet/grid-key.ts';
import type { GridKey } from '#renderer/parts/sheet/grid-key.ts';
import { tabbed } from '#renderer/parts/sheet/moves.ts';
import type { Field } from '#renderer/parts/sheet/moves.ts';
import type { Cursor, Spot } from '#renderer/parts/sheet/spot.ts';
import type { CursorControl } from '#renderer/parts/sheet/use-cursor.ts';

/** What the keys of the grid set going. */
export type KeyboardParts = {
  readonly field: Field;
  readonly cursor: CursorControl;
  readonly editing: EditingControl;
  readonly bulk: BulkEntry;
  readonly openStory: () => void;
  readonly closeStory: () => boolean;
  readonly openTarget: (spot: Spot) => void;
  readonly openMenu: (row: string) => void;
  readonly openColumnMenu: (at: number) => void;
  readonly showYear: (row: string) => void;
  readonly moveRow: (row: string, down: number) => void;
  readonly fold: (row: string, isFolding: boolean) => void;
  readonly hideSelected: () => void;
  readonly showHidden: () => void;
  readonly leaveGrid: () => void;
};

/** The spreadsheet's keys, while no cell is being edited. */
export function useGridKeyboard(parts: KeyboardParts): (event: KeyboardEvent) => void {
  return (event) => {
    const { cursor } = parts.cursor;
    const key = gridKey(event);
    // A field, a button or a menu inside the grid has keys of its own.
    const isOnCell = (event.target as Element).getAttribute('role') === 'gridcell';
    if (!cursor || !key || !isOnCell) return;
    if (carryOut(key, cursor, parts)) event.preventDefault();
  };
}

/** False where the key keeps its usual meaning too. */
function carryOut(key: GridKey, cursor: Cursor, parts: KeyboardParts): boolean {
  const { active } = cursor;
  if (key.type !== 'write' && key.type !== 'clear') parts.editing.showNotice(null);
  switch (key.type) {
    case 'move':
      parts.bulk.forget();
      parts.cursor.move(key.move, key.extends);
      return true;
    case 'tab':
      return goBy(parts, tabbed(active, key.isBack, parts.field));
    case 'enter':
      parts.cursor.move({ to: 'step', down: key.isBack ? -1 : 1, right: 0 }, false);
      return true;
    case 'write':
      // The field has to be there before the browser puts the pressed letter somewhere.
      flushSync(() => parts.editing.begin(active, true));
      return false;
    case 'edit':
      parts.editing.begin(active, false);
      return true;
    case 'escape':
      return escape(parts);
    case 'move_row':
      parts.moveRow(active.row, key.down);
      return true;
    case 'fold':
      parts.fold(active.row, key.isFolding);
      return true;
    default:
      return actOn(key.type, active, parts);
  }
}

type PlainType = Exclude<
  GridKey['type'],
  'move' | 'tab' | 'enter' | 'write' | 'edit' | 'escape' | 'move_row' | 'fold'
>;

function actOn(type: PlainType, active: Spot, parts: KeyboardParts): boolean {
  switch (type) {
    case 'clear':
      parts.bulk.clear();
      return true;
    case 'story':
      parts.openStory();
      return true;
    case 'target':
      parts.openTarget(active);
      return true;
    case 'fill_right':
    case 'fill_down':
      parts.bulk.fill(type === 'fill_right' ? 'right' : 'down');
      return true;
    case 'menu':
      parts.openMenu(active.row);
      return true;
    case 'column_menu':
      parts.openColumnMenu(active.at);
      return true;
    case 'year_targets':
      parts.showYear(active.row);
      return true;
    case 'hide_rows':
      parts.hideSelected();
      return true;
    case 'show_rows':
      parts.showHidden();
      return true;
    case 'leave':
      parts.leaveGrid();
      return true;
    case 'select_all':
    case 'select_row':
    case 'select_column':
      selectWhole(type, active, parts);
      return true;
  }
}

function goBy({ cursor, bulk }: KeyboardParts, next: Spot | null): boolean {
  if (!next) return false;
  bulk.forget();
  cursor.goTo(next);
  return true;
}

/** One thing a time: texts that were refused give way to the values, then the story, then the range. */
function escape({ cursor, bulk, closeStory }: KeyboardParts): boolean {
  if (bulk.restore() || closeStory() || !cursor.cursor) return true;
  cursor.goTo(cursor.cursor.active);
  return true;
}

function selectWhole(
  type: 'select_all' | 'select_row' | 'select_column',
  active: Spot,
  { field, cursor }: KeyboardParts,
): void {
  const top = type === 'select_row' ? active.row : (field.rowKeys[0] ?? active.row);
  const bottom = type === 'select_row' ? active.row : (field.rowKeys.at(-1) ?? active.row);
  const left = type === 'select_column' ? active.at : field.first;
  const right = type === 'select_column' ? active.at : field.last;
  cursor.select({ row: top, at: left }, { row: bottom, at: right });
}
