import type { BankRow, RowDoubt } from '#shared/features/ledger/imports/bank-row.ts';
import type { Movement } from '#shared/features/ledger/imports/identity.ts';
import type { DraftEntry } from '#shared/features/ledger/imports/row-drafts.ts';
import type { Twin } from '#shared/features/ledger/imports/twins.ts';

/**
 * A new row and the entries that it becomes. These are made each time they are asked for: of a large
 * file they would fill more memory than all else.
 */
export type PlannedRow = {
  readonly row: BankRow;
  /** Where its entries lie. */
  readonly accountId: number;
  /** What it will be known by. */
  readonly movement: Movement;
  readonly doubts: readonly RowDoubt[];
  readonly entries: readonly DraftEntry[];
  /** The entry that it may be already. */
  readonly twin: Twin | null;
  /** The other side of a transfer that the same file tells. */
  readonly across?: OtherSide;
  /** Where it is known and its amount has changed since: it stands for the difference. */
  readonly change?: AmountChange;
};

/**
 * Where a transfer between two accounts of a file stands once more. Where they are one account in the
 * books, nothing moved there: `inside`.
 */
export type OtherSide = { readonly line: number; readonly as: 'transfer' | 'inside' };

/** What was told of a row before, and now, in minor units; and the entry that it is in. */
export type AmountChange = {
  readonly seq: number;
  readonly was: number;
  readonly now: number;
  readonly currency: string;
};

/** A planned row that differs in some ways: spread alone, one that makes its entries would lose them. */
export function plannedAs(planned: PlannedRow, other: Partial<PlannedRow>): PlannedRow {
  const { row, accountId, movement, doubts, entries, twin, across, change } = planned;
  const own = { row, accountId, movement, doubts, entries, twin };
  return { ...own, ...(across && { across }), ...(change && { change }), ...other };
}
