import { sideInSuspense } from '#shared/features/ledger/category-groups.ts';
import type { LineVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import type { MoneyKind } from '#shared/features/ledger/model.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';

/** An entry that waits, open or locked; of a locked one, what stands on 471 and when it is put right. */
export type UnsortedRow = OutputOf<'ledger.unsorted'>[number] &
  Partial<Pick<OutputOf<'ledger.lockedWaiting'>[number], 'left' | 'on'>>;
type UnsortedTo = NonNullable<UnsortedRow['proposal']>['to'];
type SortedRow = InputOf<'ledger.sort'>['entries'][number];
type ProposedVat = OutputOf<'ledger.vatOfSorted'>[number];

/** Which rows are selected, by number, and from which row a range of them goes on. */
export type SortingSelection = {
  readonly seqs: ReadonlySet<number>;
  readonly anchor: number | null;
};

export const NOTHING_SELECTED: SortingSelection = { seqs: new Set(), anchor: null };

/** More at once would be neither looked through nor taken: as many as the list of open ones has. */
const MOST_SHOWN = 500;

/** The newest rows, and how many come once these are sorted. */
export function oneSitting(all: readonly UnsortedRow[]) {
  const rows = all.slice(0, MOST_SHOWN);
  return { rows, more: all.length - rows.length };
}

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

/** Whether a row is sorted among receipts or expenses. */
export function sideOf({ entry, left = 0 }: UnsortedRow): MoneyKind {
  return sideInSuspense(entry, left);
}

/** The direction of all selected rows; null where there are none, or of both. */
export function kindOfAll(rows: readonly UnsortedRow[]): MoneyKind | null {
  const kinds = new Set(rows.map(sideOf));
  const [kind] = kinds;
  return kinds.size === 1 ? (kind ?? null) : null;
}

/** The proposals of rows, as they are accepted; one whose VAT is asked cannot be. */
export function proposalsOf(rows: readonly UnsortedRow[]): SortedRow[] {
  return rows.flatMap((row) => {
    const { entry, proposal } = row;
    if (proposal === null || isVatAsked(row)) return [];
    const { to, vat } = proposal;
    return [{ seq: entry.seq, to, ...(vat === undefined ? {} : { vat: plainVat(vat) }) }];
  });
}

/** True where nobody can tell the VAT of what is proposed. */
export function isVatAsked({ proposal }: UnsortedRow): boolean {
  return proposal?.vat?.by === 'asked';
}

/** The VAT of a choice for all selected rows: the same for each of which it is asked, or each its own. */
export function withVat(
  rows: readonly SortedRow[],
  proposed: readonly ProposedVat[],
  said: LineVat | null,
): SortedRow[] {
  const vats = new Map(proposed.map(({ seq, vat }) => [seq, said ?? plainVat(vat)]));
  return rows.map((row) => {
    const vat = vats.get(row.seq);
    return vat === undefined ? row : { ...row, vat };
  });
}

function plainVat({ rate, vatKind }: LineVat): LineVat {
  return vatKind === undefined ? { rate } : { rate, vatKind };
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
