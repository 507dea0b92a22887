import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type { SheetState } from '#renderer/parts/sheet/sheet-state.ts';

/** Entries that were read, from one row of the list on. */
export type ReadStretch = { readonly offset: number; readonly entries: readonly EntryView[] };

/** A row whose entry is not read yet goes by its place. */
const UNREAD = '#';

/** The keys of rows of which none is read. */
export function unreadKeys(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${UNREAD}${index}`);
}

/** The keys of all rows: of an entry its number, so that what is done to it follows it through the list. */
export function rowKeysOf(unread: readonly string[], stretches: readonly ReadStretch[]): string[] {
  // With each frame of a list that may be long: a spread goes through it one by one.
  const keys = unread.slice();
  const count = keys.length;
  for (const { offset, entries } of stretches) {
    for (const [at, { seq }] of entries.entries()) {
      if (offset + at < count) keys[offset + at] = String(seq);
    }
  }
  return keys;
}

/** The cursor that went to a row before it was read is on that entry from then on. */
export function onReadRows<Reason>(
  state: SheetState<Reason>,
  rowKeys: readonly string[],
): SheetState<Reason> {
  const { selection, sought } = state;
  if (!selection) return state;
  const now = ({ row, column }: Position): Position => ({
    row: row.startsWith(UNREAD) ? (rowKeys[Number(row.slice(UNREAD.length))] ?? row) : row,
    column,
  });
  return {
    ...state,
    selection: { cursor: now(selection.cursor), corner: now(selection.corner) },
    sought: sought && now(sought),
  };
}
