import type { MoneyKind } from '#shared/features/ledger/model.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';

/** An entry that waits, open or locked. */
export type UnsortedRow = OutputOf<'ledger.unsorted'>[number];
type UnsortedTo = NonNullable<UnsortedRow['proposal']>['to'];

/** Which rows are selected, by number, and from which row a range of them goes on. */
export type SortingSelection = {
  readonly seqs: ReadonlySet<number>;
  readonly anchor: number | null;
};

export const NOTHING_SELECTED: SortingSelection = { seqs: new Set(), anchor: null };

/** Takes one row in, or out again. */
export function toggled({ seqs }: SortingSelection, seq: number, at: number): SortingSelection {
  const next = new Set(seqs);
  if (!next.delete(seq)) next.add(seq);
  return { seqs: next, anchor: at };
}

/** Takes in all rows between the one that was selected last and this one. */
export function extended(
  { seqs, anchor }: SortingSelection,
  rows: readonly UnsortedRow[],
  at: number,
): SortingSelection {
  const from = anchor ?? at;
  const range = rows.slice(Math.min(from, at), Math.max(from, at) + 1);
  return { seqs: new Set([...seqs, ...range.map(({ entry }) => entry.seq)]), anchor: from };
}

/** The direction of all selected rows; null where there are none, or of both. */
export function kindOfAll(rows: readonly UnsortedRow[]): MoneyKind | null {
  const kinds = new Set(
    rows.map(({ entry }) => (entry.kind === 'receipt' ? 'receipt' : 'expense')),
  );
  const [kind] = kinds;
  return kinds.size === 1 ? (kind ?? null) : null;
}

/** The proposals of rows, as they are accepted. */
export function proposalsOf(rows: readonly UnsortedRow[]): InputOf<'ledger.sort'>['entries'] {
  return rows.flatMap(({ entry, proposal }) =>
    proposal === null ? [] : [{ seq: entry.seq, to: proposal.to }],
  );
}

/** Stands before the number of an account among the choices, where all others are categories. */
const ACCOUNT_MARK = 'account:';

/** An account among the choices. */
export function accountChoice(id: number): string {
  return ACCOUNT_MARK + id;
}

/** What a choice says: a category, or a transfer with an account. */
export function sortedToOf(choice: string): UnsortedTo {
  if (!choice.startsWith(ACCOUNT_MARK)) return { category: choice };
  return { account: Number(choice.slice(ACCOUNT_MARK.length)) };
}
