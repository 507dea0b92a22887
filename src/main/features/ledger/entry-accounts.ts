import { accountOf } from '#shared/features/ledger/accounts.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { placeName } from '#shared/features/ledger/postings.ts';
import { checkAccounts } from '#shared/features/ledger/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listAccounts } from './account-store.ts';

/** Refuses an entry in an account that was closed before its day, or is in another currency. */
export function refuseAccounts(db: ReadableDb, entry: EntryFields): void {
  createAccountGuard(db)(entry);
}

/** The same for many entries; `field` says where in a file each of them stands. */
export function createAccountGuard(db: ReadableDb): (entry: EntryFields, field?: string) => void {
  const accounts = listAccounts(db);
  return (entry, field = '') => {
    const allowed = checkAccounts(entry, accounts);
    if (allowed.ok) return;
    const { code, field: at } = allowed.error;
    const id = at === 'toAccountId' || at === 'toAmount' ? entry.toAccountId : accountOf(entry);
    const account = accounts.find((one) => one.id === id);
    const details = account && { account: placeName(account), day: entry.paidOn };
    throw new Refusal(code, { field: field + at, ...(details ? { details } : {}) });
  };
}

const PLACES = ['accountId', 'toAccountId', 'toAmount', 'currency', 'paidOn'] as const;

/** True where an entry would stand in other accounts than before, in other money, or on another day. */
export function isElsewhere(before: EntryFields, after: EntryFields): boolean {
  const [from, to] = [placesOf(before), placesOf(after)];
  return PLACES.some((place) => from[place] !== to[place]);
}

function placesOf(entry: EntryFields) {
  return { ...entry, accountId: accountOf(entry) };
}
