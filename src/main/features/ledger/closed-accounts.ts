import { isOpenOn } from '#shared/features/ledger/account-choice.ts';
import { accountOf } from '#shared/features/ledger/accounts.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listAccounts } from './account-store.ts';

const PLACES = ['accountId', 'toAccountId'] as const;

/** Refuses an entry in an account that was closed before its day. */
export function refuseClosed(db: ReadableDb, entry: EntryFields): void {
  // One in double form names ledger accounts, and moves no money.
  if (entry.kind === 'journal') return;
  const places = placesOf(entry);
  const accounts = listAccounts(db);
  const field = PLACES.find((place) => {
    const account = accounts.find(({ id }) => id === places[place]);
    return account !== undefined && !isOpenOn(account, entry.paidOn);
  });
  if (field !== undefined) throw new Refusal('account_closed', { field });
}

/** True where an entry would stand in other accounts than before, or on another day. */
export function isElsewhere(before: EntryFields, after: EntryFields): boolean {
  const [from, to] = [placesOf(before), placesOf(after)];
  return before.paidOn !== after.paidOn || PLACES.some((place) => from[place] !== to[place]);
}

function placesOf(entry: EntryFields) {
  return { accountId: accountOf(entry), toAccountId: entry.toAccountId };
}
