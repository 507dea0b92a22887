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
  'total',
  'cut',
  'account_closed',
  'other_currency',
  'continued',
  'footer',
  'unreadable',
] as const;
export type RowSkipReason = (typeof SKIP_REASONS)[number];

/** What may be read wrong in a row, and is worth a look before it is written. */
export const ROW_DOUBTS = [
  'day_or_month',
  'thousands_or_decimal',
  'rounded',
  'both_sides',
  'against_way',
  'odd_day',
  'fee_elsewhere',
  'currency',
  'maybe_known',
  'own_transfer',
  'one_account',
  'amount_changed',
] as const;
export type RowDoubt = (typeof ROW_DOUBTS)[number];

/**
 * What speaks against the reading of a file as a whole. It is said, and nothing is written before
 * someone has agreed to it.
 */
export const READING_CAUTIONS = [
  'cut',
  'several',
  'unread',
  'odd_days',
  'days',
  'thousands',
  'currency',
  'one_sign',
  'fee',
  'unbalanced',
] as const;
export type ReadingCaution = (typeof READING_CAUTIONS)[number];

/** What a guess at the columns leaves open: which of day and month comes first, whether a fee comes on top. */
export const OPEN_QUESTIONS = ['days', 'fee'] as const;
export type OpenQuestion = (typeof OPEN_QUESTIONS)[number];

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
  /** The day from which the bank reckons with it. */
  readonly valueOn?: Day;
  /** What the account held once it had moved; minor units. */
  readonly balance?: number;
  /** The account of the other side, as it is written. */
  readonly partyAccount?: string;
  /** What was paid in another currency, before it became `amount`; its minor units. */
  readonly original?: { readonly amount: number; readonly currency: string };
  /** What the bank takes it for, in its own words. */
  readonly bankCategory?: string;
  /**
   * What a person wrote about it at the bank, and words on rows of their own below it: another download may
   * tell it otherwise.
   */
  readonly note?: string;
};

/** What an account held; of a day that is not told where null. */
export type ToldBalance = { readonly on: Day | null; readonly amount: number };

/** What a file says of an account as a whole, in minor units of its currency; null where it does not. */
export type StatementFacts = {
  readonly account: string;
  readonly currency: string;
  /** Before the first movement of the file. */
  readonly opening: ToldBalance | null;
  /** After the last one. */
  readonly closing: ToldBalance | null;
  /** What all its movements come to, also those that are left out: opening + moved = closing. */
  readonly moved: number;
  /** What it held at the end of months before the last one, where its own balances prove it. */
  readonly monthEnds?: readonly { readonly on: Day; readonly amount: number }[];
  /** Lines on which a balance does not follow on the one before; none: they follow, or none is told. */
  readonly gaps?: readonly number[];
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
  /** One for each account and currency whose balance the file tells. */
  readonly statements?: readonly StatementFacts[];
  /** True where the source gives each movement a number that it keeps in every download. */
  readonly hasTrueIds?: boolean;
  /** The account in the books that all rows lie in, where someone said so. */
  readonly into?: number;
  /** True where headings stand again below: another account's or card's rows follow. */
  readonly isSeveral?: boolean;
  /** True where no amount has a sign and nothing else says which way it went. */
  readonly isUnsigned?: boolean;
  /** True where they are those of a card, whose balance is what is owed. */
  readonly isOfCard?: boolean;
  /** The currency that is supposed of rows of which nothing but the country of the bank tells it. */
  readonly openCurrency?: string;
  /** What a guess at its columns left open. */
  readonly open?: readonly OpenQuestion[];
  /** Lines called "Total" that are left out for what they come to: a shop is called so, too. */
  readonly sums?: readonly number[];
  /** True where the file ends in the middle; what it ends in is left out. */
  readonly isCut?: boolean;
};

/** Why a file could not be read. Unclear: 03/04 may be either day; the asker must say. */
export type BankFileError =
  | { readonly code: 'bank_file_unknown' }
  | { readonly code: 'bank_file_unclear' }
  | { readonly code: 'bank_file_binary' }
  | { readonly code: 'bank_rows_unread' }
  | { readonly code: 'bad_file'; readonly problem: string };
