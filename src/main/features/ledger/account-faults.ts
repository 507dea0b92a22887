import { and, count, eq, isNull, min, ne, or } from 'drizzle-orm';
import { shortNumber } from '#shared/features/ledger/account-choice.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { balanceOn } from '#shared/features/ledger/accounts.ts';
import type { AccountFault } from '#shared/features/ledger/accounts-contract.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { settledMoves } from '#shared/features/ledger/opened-balances.ts';
import type { WrittenMove } from '#shared/features/ledger/opened-balances.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry } from '#main/db/ledger-schema.ts';
import { entryAccount, listAccounts } from './account-store.ts';
import { END_OF_TIME, writtenMoves } from './balances.ts';

/** What is wrong with the accounts, of which no single entry is at fault. */
export function accountFaults(db: ReadableDb): AccountFault[] {
  const accounts = listAccounts(db);
  return [
    ...sharedNumbersOf(accounts),
    ...accounts.flatMap((account) => otherCurrencyIn(db, account)),
    ...openingDifferences(db, accounts),
  ];
}

/** Accounts that got the number of another one before that was refused. */
function sharedNumbersOf(accounts: readonly Account[]): AccountFault[] {
  const byNumber = groupedBy(accounts, ({ number }) => shortNumber(number));
  return [...byNumber.values()].flatMap(([first, ...others]) =>
    others.map(({ id, number }) => ({
      what: 'shared_number' as const,
      account: first?.id ?? id,
      other: id,
      number,
    })),
  );
}

/** Entries in another currency than their account, which counts them as its own. */
function otherCurrencyIn(db: ReadableDb, { id, currency }: Account): AccountFault[] {
  if (currency === LEDGER_CURRENCY) return [];
  const isIn = or(
    eq(entryAccount, id),
    and(eq(ledgerEntry.toAccountId, id), isNull(ledgerEntry.toAmount)),
  );
  const found = db
    .select({ entries: count(), seq: min(ledgerEntry.seq) })
    .from(ledgerEntry)
    .where(and(ne(ledgerEntry.kind, 'journal'), ne(ledgerEntry.currency, currency), isIn))
    .get();
  if (!found || found.seq === null) return [];
  return [{ what: 'other_currency', account: id, entries: found.entries, seq: found.seq }];
}

/** Opening balances that say something else than the account held the day before. */
function openingDifferences(db: ReadableDb, accounts: readonly Account[]): AccountFault[] {
  const written = writtenMoves(db, END_OF_TIME, null);
  const openings = written.filter(({ isOpening }) => isOpening);
  if (openings.length === 0) return [];
  const settled = settledMoves(accounts, written);
  return accounts.flatMap((account) => {
    const own = openings.filter(({ accountId }) => accountId === account.id);
    return [...groupedBy(own, ({ day }) => day)].flatMap(([day, said]) =>
      differenceOn(account, settled, { day, said }),
    );
  });
}

function differenceOn(
  account: Account,
  settled: readonly WrittenMove[],
  { day, said: lines }: { readonly day: Day; readonly said: readonly WrittenMove[] },
): AccountFault[] {
  // Before its own opening balance, an account is not looked at.
  if (account.openingOn !== null && day < account.openingOn) return [];
  const said = lines.reduce((sum, { amount }) => sum + amount, 0);
  const held = balanceOn(account, settled, addDays(day, -1));
  return said === held ? [] : [{ what: 'opening_differs', account: account.id, day, held, said }];
}
