import { flushSync } from 'react-dom';
import type { KeyboardEvent } from 'react';
import { gridKey } from '#renderer/parts/sheet/grid-key.ts';
import type { GridKey } from '#renderer/parts/sheet/grid-key.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { isCell } from '#renderer/parts/sheet/sheet-cell.ts';
import type { TargetSheet } from './use-target-sheet.ts';

/** The grid's keys, as far as they mean something for targets; F6 leaves the sheet. */
export function useSheetKeyboard(
  sheet: TargetSheet['sheet'],
  leave: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const key = gridKey(event);
    if (!sheet.cursor || !key || !isCell(event.target as Element)) return;
    if (carryOut(key, sheet.cursor, sheet, leave)) event.preventDefault();
  };
}

/** False where the key keeps its usual meaning. */
function carryOut(
  key: GridKey,
  cursor: Position,
  sheet: TargetSheet['sheet'],
  leave: () => void,
): boolean {
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
    case 'clear':
      sheet.clear();
      return true;
    case 'fill_down':
    case 'fill_right':
      sheet.fill(key.type === 'fill_down' ? 'down' : 'right');
      return true;
    case 'escape':
      if (!sheet.restore()) sheet.goTo(cursor);
      return true;
    case 'leave':
      leave();
      return true;
    case 'select_all':
    case 'select_row':
    case 'select_column':
      sheet.selectWhole(key.type.replace('select_', '') as 'all' | 'row' | 'column', cursor);
      return true;
    default:
      return false;
  }
}
