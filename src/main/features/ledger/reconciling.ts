import { monthEndBalances } from '#shared/features/ledger/month-ends.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { lastDayOf, monthAfter, monthOf } from '#shared/features/ledger/lock/months.ts';
import type { Month } from '#shared/features/ledger/lock/months.ts';
import { DAYS_AROUND_END, candidatesFor } from '#shared/features/ledger/reconciling.ts';
import type { CandidateReason } from '#shared/features/ledger/reconciling.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listAccounts, statementsOf } from './account-store.ts';
import { movesUntil, reconciliations } from './balances.ts';
import { viewAt } from './entry-views.ts';
import { listMonths } from './lock-store.ts';

function requireAccount(db: ReadableDb, id: number): Account {
  const account = listAccounts(db).find((one) => one.id === id);
  if (!account) throw new Refusal('not_found', { field: 'account' });
  return account;
}

/** The ends of all months from the first entry or opening balance to today, the newest first. */
export function monthEnds(db: ReadableDb, id: number, today: Day): OutputOf<'ledger.monthEnds'> {
  const account = requireAccount(db, id);
  const kept = listMonths(db).map(({ month }) => month);
  const statements = statementsOf(db).filter((one) => one.account === id);
  const told = [...kept, ...statements.map(({ month }) => month), monthOf(today)].toSorted();
  const opened = account.openingOn === null ? '' : monthOf(account.openingOn);
  const first = [told[0] ?? '', opened].toSorted().at(-1) ?? monthOf(today);
  const last = told.at(-1) ?? first;
  const moves = movesUntil(db, lastDayOf(last), id);
  const closings = new Map(statements.map(({ month, closing }) => [month, closing]));
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return monthEndBalances(account, moves, months)
    .map(({ month, balance }) => ({
      month,
      books: balance,
      statement: closings.get(month) ?? null,
    }))
    .toReversed();
}

/** More would not be looked through. */
const MOST_CANDIDATES = 20;

/** Entries that would each explain the difference of an account at the end of a month. */
export function candidatesOf(
  db: ReadableDb,
  { account, month }: { readonly account: number; readonly month: Month },
): { reason: CandidateReason; entry: EntryView }[] {
  const { currency } = requireAccount(db, account);
  const told = reconciliations(db, account).filter((one) => one.month <= month);
  const found = told.find((one) => one.month === month);
  if (!found) return [];
  // What parted the two before is no matter of this month.
  const before = told.findLast((one) => one.month < month)?.difference ?? 0;
  // The same amount in another currency is another amount.
  const alike = new Set(
    listAccounts(db).flatMap((one) => (one.currency === currency ? [one.id] : [])),
  );
  const moves = movesUntil(db, addDays(lastDayOf(month), DAYS_AROUND_END)).filter((move) =>
    alike.has(move.accountId),
  );
  return candidatesFor(moves, { account, month, difference: found.difference - before })
    .slice(0, MOST_CANDIDATES)
    .map(({ seq, reason }) => ({ reason, entry: viewAt(db, seq) }));
}
