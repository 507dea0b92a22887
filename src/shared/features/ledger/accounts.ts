import { z } from 'zod';
import { daySchema, lineOfText, rowIdSchema } from '#shared/kernel/bounded.ts';
import type { Day } from '#shared/kernel/day.ts';
import { LEDGER_CURRENCY, accountNumberSchema } from './model.ts';
import type { EntryFields } from './model.ts';

/** Where money can lie: a bank account, the till, savings, a payment service. */
export const ACCOUNT_KINDS = ['bank', 'till', 'savings', 'processor'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What an account holds, in minor units of its currency; below zero where more went out. */
export const balanceSchema = z
  .number()
  .int()
  .min(-Number.MAX_SAFE_INTEGER)
  .max(Number.MAX_SAFE_INTEGER);

/** What is written of a place where money lies. */
export const accountFieldsSchema = z.strictObject({
  /** null: the word of its kind in the reader's language. */
  name: lineOfText(80).nullable(),
  kind: z.enum(ACCOUNT_KINDS),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Its number in the chart of accounts. */
  number: accountNumberSchema,
  /** An IBAN, or the last digits that its statements show. */
  identification: lineOfText(40).min(2).nullable(),
  /** The balance at the beginning of a day. */
  openingOn: daySchema.nullable(),
  openingBalance: balanceSchema,
  closedOn: daySchema.nullable(),
});
export type AccountFields = z.infer<typeof accountFieldsSchema>;

/** A place where money lies. */
export const accountSchema = accountFieldsSchema.extend({ id: rowIdSchema });
export type Account = z.infer<typeof accountSchema>;

/** The two accounts that every business has: its rows are made with the file. */
export const BANK_ID = 1;
/** See `BANK_ID`. */
export const TILL_ID = 2;

/** True for one of the two accounts that every business has. */
export function isBuiltIn(id: number): boolean {
  return id === BANK_ID || id === TILL_ID;
}

/** True for the accounts that a new file is made with, as nobody changed them. */
export function areShippedAccounts(accounts: readonly Account[]): boolean {
  return (
    accounts.length === 2 &&
    accounts.every(
      ({ id, name, kind, currency, openingOn, openingBalance, ...rest }) =>
        isBuiltIn(id) &&
        [name, openingOn, rest.identification, rest.closedOn].every((field) => field === null) &&
        kind === (id === BANK_ID ? 'bank' : 'till') &&
        currency === LEDGER_CURRENCY &&
        openingBalance === 0 &&
        rest.number === (id === BANK_ID ? '512000' : '530000'),
    )
  );
}

/** The account in which an entry stands; where none is said, the till for cash, else the bank. */
export function accountOf({
  accountId,
  method,
}: Pick<EntryFields, 'accountId' | 'method'>): number {
  return accountId ?? (method === 'cash' ? TILL_ID : BANK_ID);
}

/** True for a transfer that would go to where it comes from. */
export function isSameAccount(entry: Pick<EntryFields, 'accountId' | 'toAccountId' | 'method'>) {
  return accountOf(entry) === entry.toAccountId;
}

/** What an entry does to an account, in minor units of the account's currency. */
export type AccountMove = { readonly accountId: number; readonly amount: number };

/** What decides where the money of an entry went. */
export type MovingEntry = Pick<
  EntryFields,
  'kind' | 'method' | 'accountId' | 'toAccountId' | 'toAmount'
> & {
  /** All of it with its VAT: in euro cents, or as it is written for an account in another currency. */
  readonly worthIn: (currency: string) => number;
};

/** What an entry does to the accounts by itself; one in double form does by the numbers that it names. */
export function movesOf(
  entry: MovingEntry,
  currencyOf: (account: number) => string,
): AccountMove[] {
  const accountId = accountOf(entry);
  const amount = entry.worthIn(currencyOf(accountId));
  switch (entry.kind) {
    case 'receipt':
      return [{ accountId, amount }];
    case 'expense':
      return [{ accountId, amount: -amount }];
    case 'transfer': {
      const { toAccountId, toAmount } = entry;
      const out = { accountId, amount: -amount };
      if (toAccountId === undefined) return [out];
      const arrived = toAmount ?? entry.worthIn(currencyOf(toAccountId));
      return [out, { accountId: toAccountId, amount: arrived }];
    }
    case 'journal':
      return [];
  }
}

/** A move of an account on a day; balances are made of these. */
export type DatedMove = AccountMove & { readonly day: Day };

/** What an account held at the end of a day. */
export function balanceOn(account: Account, moves: readonly DatedMove[], day: Day): number {
  return (
    moves
      .filter((move) => move.accountId === account.id && move.day <= day)
      // What moved before is part of the opening balance.
      .filter((move) => account.openingOn === null || move.day >= account.openingOn)
      .reduce((sum, { amount }) => sum + amount, account.openingBalance)
  );
}
