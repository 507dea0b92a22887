import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { MoneyKind } from '#shared/features/ledger/model.ts';

/** Which entries are selected, by number and with their direction, and from which row a range goes on. */
export type EntrySelection = {
  readonly kinds: ReadonlyMap<number, EntryView['kind']>;
  readonly anchor: number | null;
};

export const NOTHING_SELECTED: EntrySelection = { kinds: new Map(), anchor: null };

/** Takes one entry in, or out again. */
export function toggled(
  { kinds }: EntrySelection,
  { seq, kind }: EntryView,
  at: number,
): EntrySelection {
  const next = new Map(kinds);
  if (!next.delete(seq)) next.set(seq, kind);
  return { kinds: next, anchor: at };
}

/** Takes all of these in, which lie between the anchor and the row that was asked for. */
export function joined(
  { kinds }: EntrySelection,
  entries: readonly EntryView[],
  anchor: number,
): EntrySelection {
  const more = entries.map(({ seq, kind }) => [seq, kind] as const);
  return { kinds: new Map([...kinds, ...more]), anchor };
}

/** The direction of all that is selected; null where it is of both, or of neither. */
export function directionOf({ kinds }: EntrySelection): MoneyKind | null {
  const all = new Set(kinds.values());
  const [only] = all;
  return all.size === 1 && (only === 'receipt' || only === 'expense') ? only : null;
}
