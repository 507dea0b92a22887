import { flushSync } from 'react-dom';
import type { KeyboardEvent } from 'react';
import { gridKey } from '#renderer/parts/sheet/grid-key.ts';
import type { GridKey } from '#renderer/parts/sheet/grid-key.ts';
import { tabbed } from '#renderer/parts/sheet/moves.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { TargetSheet } from './use-target-sheet.ts';

/** The grid's keys, as far as they mean something for targets; F6 leaves the sheet. */
export function useSheetKeyboard(
  sheet: TargetSheet,
  leave: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const active = sheet.cursor.cursor?.active;
    const key = gridKey(event);
    const isOnCell = (event.target as Element).getAttribute('role') === 'gridcell';
    if (!active || !key || !isOnCell) return;
    if (carryOut(key, active, sheet, leave)) event.preventDefault();
  };
}

/** False where the key keeps its usual meaning. */
function carryOut(key: GridKey, active: Spot, sheet: TargetSheet, leave: () => void): boolean {
  const { cursor, field } = sheet;
  switch (key.type) {
    case 'move':
      sheet.tell('');
      cursor.move(key.move, key.extends);
      return true;
    case 'tab': {
      const next = tabbed(active, key.isBack, field);
      if (!next) return false;
      sheet.tell('');
      cursor.goTo(next);
      return true;
    }
    case 'enter':
      sheet.tell('');
      cursor.move({ to: 'step', down: key.isBack ? -1 : 1, right: 0 }, false);
      return true;
    case 'write':
      // The field has to be there before the browser puts the pressed letter somewhere.
      flushSync(() => sheet.begin(active, true));
      return false;
    case 'edit':
      sheet.begin(active, false);
      return true;
    case 'clear':
      sheet.clear();
      return true;
    case 'fill_down':
    case 'fill_right':
      sheet.fill(key.type === 'fill_down' ? 'down' : 'right');
      return true;
    case 'escape':
      if (!sheet.restore()) cursor.goTo(active);
      return true;
    case 'leave':
      leave();
      return true;
    case 'select_all':
    case 'select_row':
    case 'select_column':
      select(key.type, active, sheet);
      return true;
    default:
      return false;
  }
}

function select(
  what: 'select_all' | 'select_row' | 'select_column',
  active: Spot,
  { cursor, field }: TargetSheet,
): void {
  const isRow = what === 'select_row';
  const isColumn = what === 'select_column';
  const top = isRow ? active.row : (field.rowKeys[0] ?? active.row);
  const bottom = isRow ? active.row : (field.rowKeys.at(-1) ?? active.row);
  cursor.select(
    { row: top, at: isColumn ? active.at : field.first },
    { row: bottom, at: isColumn ? active.at : field.last },
  );
}
