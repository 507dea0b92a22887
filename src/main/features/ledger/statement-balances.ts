import { accountOfStatement } from '#shared/features/ledger/account-choice.ts';
import { BANK_ID, accountOf, balanceOn } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import type { FilePreview } from '#shared/features/ledger/bank-file-contract.ts';
import type { BankReading, StatementFacts } from '#shared/features/ledger/imports/bank-row.ts';
import { proofsOf } from '#shared/features/ledger/imports/proof.ts';
import { lastDayOf, monthOf } from '#shared/features/ledger/lock/months.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { listAccounts, saveStatement, statementsOf } from './account-store.ts';
import { movesUntil } from './balances.ts';
import type { PlannedRow } from './bank-import.ts';

type StatementProof = NonNullable<FilePreview['proofs']>[number];

/** Whether a file comes to its closing balances, and what the books will hold on their days. */
export function provedBalances(
  db: ReadableDb,
  { statements = [], into }: BankReading,
  fresh: readonly PlannedRow[],
): StatementProof[] {
  const accounts = listAccounts(db);
  return statements.flatMap((facts) => {
    const account = accountOfFacts(accounts, facts, into);
    const on = facts.closing?.on ?? null;
    const held = account && on !== null && heldOn(db, account, { day: on, fresh });
    return proofsOf([facts]).map(({ gaps, ...proof }) => ({
      ...proof,
      ...(gaps && { gaps: [...gaps] }),
      ...(typeof held === 'number' && on !== null && { books: { on, balance: held } }),
    }));
  });
}

/** What an account will hold at the end of a day, once the new rows are in. */
function heldOn(
  db: ReadableDb,
  account: Account,
  { day, fresh }: { readonly day: Day; readonly fresh: readonly PlannedRow[] },
): number {
  const coming = fresh.filter(
    ({ row, entries, twin }) =>
      row.paidOn <= day &&
      row.currency === account.currency &&
      (account.openingOn === null || row.paidOn >= account.openingOn) &&
      // What is there already moves nothing once more.
      twin?.as !== 'same' &&
      entries[0] !== undefined &&
      accountOf(entries[0].fields) === account.id,
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

/** Keeps the closing balances of months for their reconciliation; what was typed stays. */
export function keepClosings(
  db: WritableDb,
  { statements = [], isCut = false, into }: BankReading,
): void {
  const accounts = listAccounts(db);
  const kept = statementsOf(db);
  for (const facts of isCut ? [] : statements) {
    const account = accountOfFacts(accounts, facts, into);
    const { closing } = facts;
    if (!account || !closing?.on || closing.on !== lastDayOf(monthOf(closing.on))) continue;
    const month = monthOf(closing.on);
    if (kept.some((one) => one.account === account.id && one.month === month)) continue;
    saveStatement(db, { account: account.id, month, closing: closing.amount, source: 'file' });
  }
}
