import { MOST_SELECTED } from '#shared/features/ledger/contract.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { MoneyKind } from '#shared/features/ledger/model.ts';

/**
 * Which entries are selected, by number and with their direction, and from which row a range goes on.
 * `isCut`: more were asked for than are changed at once, and the first of them were taken.
 */
export type EntrySelection = {
  readonly kinds: ReadonlyMap<number, EntryView['kind']>;
  readonly anchor: number | null;
  readonly isCut: boolean;
};

export const NOTHING_SELECTED: EntrySelection = { kinds: new Map(), anchor: null, isCut: false };

/** What is known of an entry that is selected. */
type Selected = Pick<EntryView, 'seq' | 'kind'>;

/** Takes one entry in, or out again. */
export function toggled(known: EntrySelection, entry: Selected, at: number): EntrySelection {
  if (!known.kinds.has(entry.seq)) return joined(known, [entry], at);
  const kinds = new Map(known.kinds);
  kinds.delete(entry.seq);
  return { kinds, anchor: at, isCut: false };
}

/** Takes all of these in, which lie between the anchor and the row that was asked for, as far as it may. */
export function joined(
  known: EntrySelection,
  entries: readonly Selected[],
  anchor: number,
): EntrySelection {
  const all = new Map([...known.kinds, ...entries.map(({ seq, kind }) => [seq, kind] as const)]);
  const kinds = new Map([...all].slice(0, MOST_SELECTED));
  return { kinds, anchor, isCut: all.size > MOST_SELECTED };
}

/** The direction of all that is selected; null where it is of both, or of neither. */
export function directionOf({ kinds }: EntrySelection): MoneyKind | null {
  const all = new Set(kinds.values());
  const [only] = all;
  return all.size === 1 && (only === 'receipt' || only === 'expense') ? only : null;
}
