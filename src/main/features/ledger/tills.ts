import { firstBelowZero } from '#shared/features/ledger/till.ts';
import type { BelowZero } from '#shared/features/ledger/till.ts';
import { settledMoves } from '#shared/features/ledger/opened-balances.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { isAccountUsed, listAccounts } from './account-store.ts';
import { END_OF_TIME, movesUntil, writtenMoves } from './balances.ts';

/** What would move, on which account and day; `without` is an entry that this takes the place of. */
export type MoveToBe = {
  readonly account: number;
  readonly on: Day;
  readonly change: number;
  readonly without: number | null;
};

/** When the account would be below zero, from that day on; null: never. */
export function belowZeroWith(
  db: ReadableDb,
  { account: id, on, change, without }: MoveToBe,
): BelowZero | null {
  const account = listAccounts(db).find((one) => one.id === id);
  if (!account) return null;
  const kept = writtenMoves(db, END_OF_TIME, id).filter(({ seq }) => seq !== without);
  const added = { accountId: id, day: on, amount: change, seq: 0, isOpening: false };
  return firstBelowZero(account, settledMoves([account], [...kept, added]), on);
}

/** Each till that is below zero at the end of some day, and the first such day. */
export function tillsBelowZero(db: ReadableDb): (BelowZero & { readonly account: number })[] {
  const tills = listAccounts(db).filter(({ kind }) => kind === 'till');
  return tills.flatMap((till) => {
    const found = firstBelowZero(till, movesUntil(db, END_OF_TIME, till.id));
    return found === null ? [] : [{ account: till.id, ...found }];
  });
}

/** The tills where cash is kept account of: there is an opening balance, or something moved. */
export function tillsInUse(db: ReadableDb, accounts: readonly Account[]): Account[] {
  return accounts.filter(
    ({ id, kind, openingOn, openingBalance }) =>
      kind === 'till' &&
      (openingOn !== null || openingBalance !== 0 || isAccountUsed(db, id, 'any')),
  );
}
