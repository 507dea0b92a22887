import { amountsOf } from '#shared/features/ledger/amounts.ts';
import { accountOf, balanceOn, movesOf } from '#shared/features/ledger/accounts.ts';
import type { Account, MovingEntry } from '#shared/features/ledger/accounts.ts';
import { lastDayOf } from '#shared/features/ledger/lock/months.ts';
import type { Month } from '#shared/features/ledger/lock/months.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { accountsByNumber, settledMoves } from '#shared/features/ledger/opened-balances.ts';
import type { WrittenMove } from '#shared/features/ledger/opened-balances.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import {
  journalMoves,
  listAccounts,
  movedEntries,
  saveStatement,
  statementsOf,
} from './account-store.ts';
import type { MovedRow } from './account-store.ts';
import { linesOfEntries } from './store.ts';

/** What an account holds at the end of a day, in minor units of its currency. */
export type Balance = { readonly id: number; readonly currency: string; readonly balance: number };

/** What each account holds at the end of a day. */
export function balancesOn(db: ReadableDb, day: Day): Balance[] {
  const moves = movesUntil(db, day);
  return listAccounts(db).map((account) => ({
    id: account.id,
    currency: account.currency,
    balance: balanceOn(account, moves, day),
  }));
}

/** After every day that an entry may have. */
export const END_OF_TIME = '9999-12-31';

/** What moved on every account, or on one, up to a day, in order. */
export function movesUntil(db: ReadableDb, day: Day, account: number | null = null): WrittenMove[] {
  return settledMoves(listAccounts(db), writtenMoves(db, day, account));
}

/** The same as it is written: what opening balances say, and not yet by how much that differs. */
export function writtenMoves(db: ReadableDb, day: Day, account: number | null): WrittenMove[] {
  const accounts = listAccounts(db);
  return [
    ...movesOfMoney(db, accounts, { day, account }),
    ...movesOfJournals(db, accounts, { day, account }),
  ];
}

/** Up to which day, and of which account; null: of all. */
type Stretch = { readonly day: Day; readonly account: number | null };

function movesOfJournals(
  db: ReadableDb,
  accounts: readonly Account[],
  { day, account }: Stretch,
): WrittenMove[] {
  const named = [...accountsByNumber(accounts)].filter(
    ([, id]) => account === null || id === account,
  );
  const ids = new Map(named);
  return journalMoves(db, day, [...ids.keys()]).flatMap(({ number, journal, ...move }) => {
    const accountId = ids.get(number);
    return accountId === undefined ? [] : [{ ...move, accountId, isOpening: journal === 'AN' }];
  });
}

function movesOfMoney(
  db: ReadableDb,
  accounts: readonly Account[],
  { day, account }: Stretch,
): WrittenMove[] {
  const currencies = new Map(accounts.map(({ id, currency }) => [id, currency]));
  const currencyOf = (id: number): string => currencies.get(id) ?? LEDGER_CURRENCY;
  const rows = movedEntries(db, day, account);
  const written = writtenAmounts(db, rows, currencyOf);
  return rows.flatMap((row) => {
    const { seq, kind, method, paidOn, euroGross } = row;
    const entry: MovingEntry = {
      kind,
      method,
      ...placesOf(row),
      worthIn: (currency) =>
        currency === LEDGER_CURRENCY ? euroGross : (written.get(row.id) ?? euroGross),
    };
    const told = { seq, day: paidOn, isOpening: false };
    return movesOf(entry, currencyOf).map((move) => ({ ...move, ...told }));
  });
}

function placesOf({ accountId, toAccountId, toAmount }: MovedRow) {
  return {
    ...(accountId === null ? {} : { accountId }),
    ...(toAccountId === null ? {} : { toAccountId }),
    ...(toAmount === null ? {} : { toAmount }),
  };
}

/** Amounts as they are written, of entries that stand in an account of another currency. */
function writtenAmounts(
  db: ReadableDb,
  rows: readonly MovedRow[],
  currencyOf: (id: number) => string,
): ReadonlyMap<number, number> {
  const isForeign = (id: number): boolean => currencyOf(id) !== LEDGER_CURRENCY;
  const foreign = rows.filter((row) => {
    const places = placesOf(row);
    const { toAccountId } = places;
    return (
      isForeign(accountOf({ ...places, method: row.method })) ||
      (toAccountId !== undefined && isForeign(toAccountId))
    );
  });
  const lines = linesOfEntries(
    db,
    foreign.map(({ id }) => id),
  );
  return new Map(
    foreign.map(({ id }) => {
      const sum = (lines.get(id) ?? []).reduce((all, line) => all + amountsOf(line).gross, 0);
      return [id, sum];
    }),
  );
}

/** The balance of a month as the bank says it, beside that of the books; they agree at zero. */
export type Reconciliation = {
  readonly account: number;
  readonly month: Month;
  readonly statement: number;
  readonly books: number;
  readonly difference: number;
};

/** Every balance that a statement gave, of all accounts or of one, beside that of the books; by month. */
export function reconciliations(db: ReadableDb, only: number | null = null): Reconciliation[] {
  const statements = statementsOf(db).filter(({ account }) => only === null || account === only);
  const latest = statements
    .map(({ month }) => lastDayOf(month))
    .toSorted()
    .at(-1);
  if (latest === undefined) return [];
  const moves = movesUntil(db, latest, only);
  const accounts = new Map(listAccounts(db).map((account) => [account.id, account]));
  return statements.flatMap(({ account: id, month, closing: statement }) => {
    const account = accounts.get(id);
    if (!account) return [];
    const books = balanceOn(account, moves, lastDayOf(month));
    return [{ account: id, month, statement, books, difference: statement - books }];
  });
}

/** Keeps what a statement says an account held at the end of a month; null takes it back. */
export function keepStatement(
  db: WritableDb,
  statement: { readonly account: number; readonly month: Month; readonly closing: number | null },
): void {
  if (!listAccounts(db).some(({ id }) => id === statement.account)) {
    throw new Refusal('not_found', { field: 'account' });
  }
  saveStatement(db, statement);
}
