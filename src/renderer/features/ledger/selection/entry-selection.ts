import { MOST_SELECTED } from '#shared/features/ledger/contract.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { MoneyKind } from '#shared/features/ledger/model.ts';

type SelectedKinds = ReadonlyMap<number, EntryView['kind']>;

/**
 * Which entries are selected, by number and with their direction, and from which row a range goes on.
 * `before`: those that were selected before that range, which stay where it becomes shorter.
 * `isCut`: more were asked for than are changed at once, and the first of them were taken.
 */
export type EntrySelection = {
  readonly kinds: SelectedKinds;
  readonly before: SelectedKinds;
  readonly anchor: number | null;
  readonly isCut: boolean;
};

export const NOTHING_SELECTED: EntrySelection = {
  kinds: new Map(),
  before: new Map(),
  anchor: null,
  isCut: false,
};

/** What is known of an entry that is selected. */
type Selected = Pick<EntryView, 'seq' | 'kind'>;

/** Takes one entry in, or out again; a range then goes on from it. */
export function toggled(known: EntrySelection, entry: Selected, at: number): EntrySelection {
  const kinds = new Map(known.kinds);
  if (!kinds.delete(entry.seq)) kinds.set(entry.seq, entry.kind);
  return bounded(kinds, kinds, at);
}

/**
 * The range from the anchor to the row that was asked for, in place of the one before it, beside what
 * was selected already, as far as it may.
 */
export function ranged(
  { before }: EntrySelection,
  entries: readonly Selected[],
  anchor: number,
): EntrySelection {
  const range = entries.map(({ seq, kind }) => [seq, kind] as const);
  return bounded(new Map([...before, ...range]), before, anchor);
}

function bounded(all: SelectedKinds, before: SelectedKinds, anchor: number): EntrySelection {
  const kinds = new Map([...all].slice(0, MOST_SELECTED));
  return { kinds, before, anchor, isCut: all.size > MOST_SELECTED };
}

/** The direction of all that is selected; null where it is of both, or of neither. */
export function directionOf({ kinds }: EntrySelection): MoneyKind | null {
  const all = new Set(kinds.values());
  const [only] = all;
  return all.size === 1 && (only === 'receipt' || only === 'expense') ? only : null;
}
