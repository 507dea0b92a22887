import { flushSync } from 'react-dom';
import type { KeyboardEvent } from 'react';
import { gridKey } from '#renderer/parts/sheet/grid-key.ts';
import type { GridKey } from '#renderer/parts/sheet/grid-key.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { isCell } from '#renderer/parts/sheet/sheet-cell.ts';
import type { TableDoors } from './table-doors.ts';
import type { GridSheet } from './use-grid-sheet.ts';

/** What the keys of the grid set going. */
export type KeyboardParts = Pick<GridSheet, 'sheet' | 'source'> & { readonly doors: TableDoors };

/** The spreadsheet's keys, while no cell is being edited. */
export function useGridKeyboard(parts: KeyboardParts): (event: KeyboardEvent) => void {
  return (event) => {
    const { cursor } = parts.sheet;
    const key = gridKey(event);
    // A field, a button or a menu inside the grid has keys of its own.
    if (!cursor || !key || !isCell(event.target as Element)) return;
    if (carryOut(key, cursor, parts)) event.preventDefault();
  };
}

/** False where the key keeps its usual meaning too. */
function carryOut(key: GridKey, cursor: Position, parts: KeyboardParts): boolean {
  const { sheet, source, doors } = parts;
  switch (key.type) {
    case 'move':
      sheet.move(key.move, key.extends);
      return true;
    case 'tab': {
      const next = sheet.tabTarget(key.isBack);
      if (next) sheet.goTo(next);
      return next !== null;
    }
    case 'enter':
      sheet.move({ to: 'step', down: key.isBack ? -1 : 1, right: 0 }, false);
      return true;
    case 'write':
      // The field has to be there before the browser puts the pressed letter somewhere.
      flushSync(() => sheet.begin(cursor, true));
      return false;
    case 'edit':
      sheet.begin(cursor, false);
      return true;
    case 'escape':
      // One thing a time: texts that were refused give way to the values, then the story, then the range.
      if (!sheet.restore() && !doors.closeStory()) sheet.goTo(cursor);
      return true;
    case 'move_row':
      doors.rows.move(cursor.row, key.down);
      return true;
    case 'fold':
      doors.rows.fold(source.lineOf(cursor.row)?.metric.id ?? '', key.isFolding);
      return true;
    default:
      return actOn(key.type, cursor, parts);
  }
}

type PlainType = Exclude<
  GridKey['type'],
  'move' | 'tab' | 'enter' | 'write' | 'edit' | 'escape' | 'move_row' | 'fold'
>;

function actOn(type: PlainType, cursor: Position, { sheet, doors }: KeyboardParts): true {
  const acts: Readonly<Record<PlainType, () => void>> = {
    clear: sheet.clear,
    story: doors.openStory,
    target: () => doors.openTarget(cursor),
    fill_right: () => sheet.fill('right'),
    fill_down: () => sheet.fill('down'),
    menu: () => doors.rows.openMenu(cursor.row),
    column_menu: () => doors.columns.openMenu(cursor.column),
    year_targets: () => doors.rows.showYear(cursor.row),
    hide_rows: doors.rows.hideSelected,
    show_rows: doors.rows.showHidden,
    leave: doors.leaveGrid,
    select_all: () => sheet.selectWhole('all', cursor),
    select_row: () => sheet.selectWhole('row', cursor),
    select_column: () => sheet.selectWhole('column', cursor),
  };
  acts[type]();
  return true;
}
