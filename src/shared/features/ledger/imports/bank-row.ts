import type { Day } from '../../../kernel/day.ts';
import type { EntryKind, Method } from '../model.ts';

/** Why a row of a bank file is no entry. */
export const SKIP_REASONS = [
  'pending',
  'cancelled',
  'personal',
  'internal',
  'zero',
  'locked_month',
  'currency_without_rate',
  'unreadable',
] as const;
/** One of the reasons. */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A movement of money as a bank tells it. Amounts are minor units of the currency. */
export type BankRow = {
  /** The line of the file, 1 for the first; for XML and OFX the number of the movement. */
  readonly line: number;
  readonly paidOn: Day;
  /** Above zero: came in. */
  readonly amount: number;
  readonly currency: string;
  readonly party: string;
  readonly label: string;
  /** The bank's own number of it. */
  readonly bankId: string;
  readonly account: string;
  /** null: to be guessed from the words. */
  readonly method: Method | null;
  /** Given where the sign does not say it: a booking that is taken back stays what it was. */
  readonly kind: EntryKind | null;
  /** What the platform kept for itself out of `amount`; an expense of its own, below zero given back. */
  readonly fee: number;
};

/** A row that is no entry, and why. */
export type SkippedRow = { readonly line: number; readonly reason: SkipReason };

/** What was read of a bank file. */
export type BankReading = {
  readonly profile: string;
  readonly rows: readonly BankRow[];
  readonly skipped: readonly SkippedRow[];
};

/** Why a file could not be read. Unclear: 03/04 may be either day; the asker must say. */
export type BankFileError =
  | { readonly code: 'bank_file_unknown' }
  | { readonly code: 'bank_file_unclear' }
  | { readonly code: 'bad_file'; readonly problem: string };
