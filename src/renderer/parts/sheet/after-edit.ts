import type { AfterEdit } from './CellEditor.tsx';
import { tabbed } from './moves.ts';
import type { Field } from './moves.ts';
import type { CursorControl } from './use-cursor.ts';

const STEPS: Readonly<Record<Exclude<AfterEdit, 'tab' | 'back_tab'>, readonly [number, number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
};

/** Moves on after a value was typed; past the last cell, the cursor stays where it is. */
export function afterEdit(
  { cursor, field }: { readonly cursor: CursorControl; readonly field: Field },
  to: AfterEdit,
): void {
  if (!cursor.cursor) return;
  if (to === 'tab' || to === 'back_tab') {
    const next = tabbed(cursor.cursor.active, to === 'back_tab', field);
    cursor.goTo(next ?? cursor.cursor.active);
    return;
  }
  const [down, right] = STEPS[to];
  cursor.move({ to: 'step', down, right }, false);
}
