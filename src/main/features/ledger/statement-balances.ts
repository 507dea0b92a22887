import { accountOfStatement } from '#shared/features/ledger/account-choice.ts';
import { BANK_ID, balanceOn } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import type { FilePreview } from '#shared/features/ledger/bank-file-contract.ts';
import type { BankReading, StatementFacts } from '#shared/features/ledger/imports/bank-row.ts';
import { proofsOf } from '#shared/features/ledger/imports/proof.ts';
import { lastDayOf, monthOf } from '#shared/features/ledger/lock/months.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { listAccounts, saveStatement, statementsOf } from './account-store.ts';
import { movesUntil } from './balances.ts';
import type { PlannedRow } from './planned-row.ts';

type StatementProof = NonNullable<FilePreview['proofs']>[number];

/** Whether a file comes to its closing balances, and what the books will hold on their days. */
export function provedBalances(
  db: ReadableDb,
  { statements = [], into }: BankReading,
  fresh: readonly PlannedRow[],
): StatementProof[] {
  const accounts = listAccounts(db);
  const accountOfEach = statements.map((facts) => accountOfFacts(accounts, facts, into));
  return statements.flatMap((facts, index) => {
    const account = accountOfEach[index];
    const together = statements.filter((_, at) => account && accountOfEach[at] === account);
    const on = facts.closing?.on ?? null;
    // What several accounts of a file hold together is no closing balance of one of them.
    const isAlone = namedIn(together) === 1;
    const held = account && isAlone && on !== null && heldOn(db, account, { day: on, fresh });
    const isLast = together.at(-1) === facts;
    const all = account && !isAlone && isLast ? togetherOf(db, account, { together, fresh }) : null;
    return proofsOf([facts]).map(({ gaps, ...proof }) => ({
      ...proof,
      ...(all && { together: all }),
      ...(gaps && { gaps: [...gaps] }),
      ...(typeof held === 'number' && on !== null && { books: { on, balance: held } }),
    }));
  });
}

/**
 * What several accounts of a file that are one in the books hold together, where all of them tell one
 * day, and what the books will hold then.
 */
function togetherOf(
  db: ReadableDb,
  account: Account,
  {
    together,
    fresh,
  }: { readonly together: readonly StatementFacts[]; readonly fresh: readonly PlannedRow[] },
) {
  const day = together[0]?.closing?.on ?? null;
  if (day === null || together.some(({ closing }) => closing?.on !== day)) return null;
  const closing = together.reduce((sum, facts) => sum + (facts.closing?.amount ?? 0), 0);
  return { on: day, closing, balance: heldOn(db, account, { day, fresh }) };
}

/** What an account will hold at the end of a day, once the new rows are in. */
function heldOn(
  db: ReadableDb,
  account: Account,
  { day, fresh }: { readonly day: Day; readonly fresh: readonly PlannedRow[] },
): number {
  const coming = fresh.filter(
    ({ row, accountId, twin }) =>
      row.paidOn <= day &&
      row.currency === account.currency &&
      (account.openingOn === null || row.paidOn >= account.openingOn) &&
      // What is there already moves nothing once more.
      twin?.as !== 'same' &&
      accountId === account.id,
  );
  const comes = coming.reduce((sum, { row }) => sum + row.amount - row.fee, 0);
  return balanceOn(account, movesUntil(db, day, account.id), day) + comes;
}

/** The account in the books; null where it is kept in another currency. */
function accountOfFacts(
  accounts: readonly Account[],
  { account: named, currency }: StatementFacts,
  into: number | undefined,
): Account | null {
  const id = into ?? accountOfStatement(accounts, named) ?? BANK_ID;
  const account = accounts.find((one) => one.id === id);
  return account?.currency === currency ? account : null;
}

/** How many accounts of a file, pockets of one among them, are told by these facts. */
function namedIn(statements: readonly StatementFacts[]): number {
  return new Set(statements.map(({ account }) => account)).size;
}

/**
 * Keeps the closing balances of months for their reconciliation; what was typed stays. Where several
 * accounts of a file are one in the books, it is what they hold together, if all tell that day.
 */
export function keepClosings(
  db: WritableDb,
  { statements = [], isCut = false, into }: BankReading,
): void {
  if (isCut) return;
  const accounts = listAccounts(db);
  const kept = statementsOf(db);
  for (const account of accounts) {
    const own = statements.filter((facts) => accountOfFacts(accounts, facts, into) === account);
    const named = namedIn(own);
    for (const [day, closings] of closingsByDay(own)) {
      if (closings.size < named || day !== lastDayOf(monthOf(day))) continue;
      const month = monthOf(day);
      if (kept.some((one) => one.account === account.id && one.month === month)) continue;
      const closing = [...closings.values()].reduce((sum, amount) => sum + amount, 0);
      saveStatement(db, { account: account.id, month, closing, source: 'file' });
    }
  }
}

/** What each account of a file held at the end of each day that it tells, or proves. */
function closingsByDay(
  statements: readonly StatementFacts[],
): ReadonlyMap<Day, ReadonlyMap<string, number>> {
  const days = new Map<Day, Map<string, number>>();
  for (const { account, closing, monthEnds = [] } of statements) {
    for (const { on, amount } of closing ? [...monthEnds, closing] : monthEnds) {
      if (on === null) continue;
      const closings = days.get(on) ?? new Map<string, number>();
      days.set(on, closings.set(account, amount));
    }
  }
  return days;
}
