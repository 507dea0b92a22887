import type { Day } from '#shared/kernel/day.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import type { MoneyKind, Method } from '../model.ts';

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
export type RowSkipReason = (typeof SKIP_REASONS)[number];

/** What may be read wrong in a row, and is worth a look before it is written. */
export const ROW_DOUBTS = [
  'day_or_month',
  'thousands_or_decimal',
  'rounded',
  'maybe_known',
] as const;
export type RowDoubt = (typeof ROW_DOUBTS)[number];

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
  readonly kind: MoneyKind | null;
  /** What the platform kept for itself out of `amount`; an expense of its own, below zero given back. */
  readonly fee: number;
  readonly doubts: readonly RowDoubt[];
};

/** A row that is no entry, and why. */
export type SkippedRow = { readonly line: number; readonly reason: RowSkipReason };

/** Who says how a column is written: the column itself, the person who was asked, the bank's habit. */
export const HABIT_SOURCES = ['column', 'asked', 'usual'] as const;
export type HabitSource = (typeof HABIT_SOURCES)[number];

/** How a table writes its days and amounts; null where all that is in it reads in one way only. */
export type TableHabits = {
  readonly days: { readonly isDayFirst: boolean; readonly by: HabitSource } | null;
  readonly decimal: { readonly mark: DecimalMark; readonly by: HabitSource } | null;
};

/** Days and amounts as standards write them: there is nothing to tell. */
export const NO_HABITS: TableHabits = { days: null, decimal: null };

/** What was read of a bank file. */
export type BankReading = {
  readonly profile: string;
  readonly habits: TableHabits;
  readonly rows: readonly BankRow[];
  readonly skipped: readonly SkippedRow[];
};

/** Why a file could not be read. Unclear: 03/04 may be either day; the asker must say. */
export type BankFileError =
  | { readonly code: 'bank_file_unknown' }
  | { readonly code: 'bank_file_unclear' }
  | { readonly code: 'bad_file'; readonly problem: string };
