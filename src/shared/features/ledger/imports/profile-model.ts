import type { Method } from '../model.ts';
import type { OpenQuestion, RowSkipReason } from './bank-row.ts';

/**
 * How a table of a bank is read. Columns are named by their folded header (lower case, no accents);
 * where several are named, the first one that the file has and that is filled counts.
 */
export type BankProfile = {
  readonly id: string;
  readonly bank: string;
  /** The columns by which a file is recognised: all must be there. */
  readonly needs: readonly string[];
  /** Other headings of the same columns, in another language or of another year, and ours for them. */
  readonly aka?: Readonly<Record<string, string>>;
  /** True where the columns of the profile are common: a file with any other is of somebody else. */
  readonly isCommon?: boolean;
  /** Columns that a file of this profile never has. */
  readonly lacks?: readonly string[];
  /**
   * A line of a table without headings that tells the account and what it holds on a day: by it such a
   * table is known.
   */
  readonly accountLine?: AccountLine;
  readonly date: readonly string[];
  /** One signed column, or debit and credit. */
  readonly amount?: readonly string[];
  readonly debit?: string;
  readonly credit?: string;
  /** A column that says which way the money went, where the amount has no sign. */
  readonly direction?: MoneyDirection;
  /** What was given back of the amount, in a column of its own. */
  readonly givenBack?: readonly string[];
  /** True where what is paid has no sign and what comes in has one. */
  readonly isReversed?: boolean;
  /** True where a person said which way amounts without a sign went. */
  readonly isSignSaid?: boolean;
  /** The currency where no column tells it; left out: euros. */
  readonly usualCurrency?: string;
  readonly decimal: ',' | '.';
  /** Order of day and month where the column itself does not tell; null: the user is asked. */
  readonly isDayFirst: boolean | null;
  /** True where that order is a person's word about a bank that nobody knows: such days carry a doubt. */
  readonly isOrderSaid?: boolean;
  /** What nothing in the table tells, and nobody has said. */
  readonly open?: readonly OpenQuestion[];
  readonly currency?: string | readonly string[];
  readonly party?: readonly string[];
  /** Who it came from, where that is told apart from who it went to. */
  readonly partyIn?: readonly string[];
  /** All that are filled, joined. */
  readonly label: readonly string[];
  /** What a person wrote about it at the bank: no part of what it is known by. */
  readonly note?: string;
  /** What the bank takes it for. */
  readonly category?: readonly string[];
  /** What the account held once it had moved. */
  readonly balance?: string;
  readonly valueDate?: string;
  readonly partyAccount?: string;
  /** What was paid in another currency, and in which. */
  readonly original?: { readonly amount: string; readonly currency: string };
  readonly bankId?: string;
  /** True where that number of a movement is the same in every download. */
  readonly hasTrueIds?: boolean;
  readonly account?: string;
  /** What is kept back of the amount: a column of its own, or the amount less what is left of it. */
  readonly fee?: string;
  readonly net?: string;
  /** The currency of the fee, where it may be another. */
  readonly feeCurrency?: string;
  /** Rows that take a sale back: receipts below zero, not expenses. */
  readonly refunds?: { readonly column: string; readonly values: readonly string[] };
  readonly method?: Method;
  readonly methodFrom?: string;
  /** Values of a column that keep a row out; folded. `others` is the reason for all that is not kept. */
  readonly filters?: readonly RowFilter[];
};

/** Where a line tells the account, the day and the balance, and what its account looks like. */
export type AccountLine = {
  readonly width: number;
  readonly account: string;
  readonly looks: RegExp;
  readonly day: string;
  readonly balance: string;
};

/** Values, folded, of a column that say which way money went; all others leave the row out. */
export type MoneyDirection = {
  readonly column: string;
  readonly into: readonly string[];
  readonly out: readonly string[];
  readonly otherwise: RowSkipReason;
  /** Columns that hold the amount, its currency and the fee of what came in, where they are others. */
  readonly whenIn?: { readonly amount: string; readonly currency: string };
};

/** A column that decides whether a row is an entry. */
export type RowFilter = {
  readonly column: string;
  readonly skips?: Readonly<Record<string, RowSkipReason>>;
  /** Only rows with one of these values are kept; the others are left out as `otherwise`. */
  readonly keeps?: readonly string[];
  readonly otherwise?: RowSkipReason;
};

/** A row with the line of the file on which it begins. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** A table with its header found. */
export type BankTable = {
  readonly profile: BankProfile;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** What stands above the headings. */
  readonly above?: readonly TableRow[];
  /** Lines that tell the account and its balance, in the order of the file. */
  readonly accountLines?: readonly TableRow[];
};
