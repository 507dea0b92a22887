import { isSameNumber, shortNumber } from '#shared/features/ledger/account-choice.ts';
import { isBuiltIn } from '#shared/features/ledger/accounts.ts';
import type { Account, AccountFields } from '#shared/features/ledger/accounts.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { WritableDb } from '#main/db/handles.ts';
import {
  deleteAccount,
  insertAccount,
  isAccountUsed,
  listAccounts,
  updateAccount,
} from './account-store.ts';

/**
 * Writes an account down, or makes one. What locked entries were printed with stays: neither the
 * number in the chart nor the currency of an account in which one stands may change.
 */
export function saveAccount(
  db: WritableDb,
  id: number | null,
  fields: AccountFields,
  /** Numbers without the zeros that fill them up, which more than one account may have. */
  shared: ReadonlySet<string> = new Set(),
): Account {
  const others = listAccounts(db).filter((one) => one.id !== id);
  if (fields.name !== null && others.some(({ name }) => name === fields.name)) {
    throw new Refusal('name_taken', { field: 'account.name' });
  }
  const before = id === null ? null : listAccounts(db).find((one) => one.id === id);
  if (before === undefined) throw new Refusal('not_found', { field: 'id' });
  // Two that had the same number before this was asked keep it until one gets another.
  const isKept = before?.number === fields.number || shared.has(shortNumber(fields.number));
  if (!isKept && others.some(({ number }) => isSameNumber(number, fields.number))) {
    throw new Refusal('account_number_taken', { field: 'account.number' });
  }
  if (before === null) return { id: insertAccount(db, fields), ...fields };
  const isOther = before.number !== fields.number || before.currency !== fields.currency;
  if (isOther && isAccountUsed(db, before.id, 'locked')) {
    throw new Refusal('account_in_use', { field: 'account.number' });
  }
  updateAccount(db, before.id, fields);
  return { id: before.id, ...fields };
}

/** Takes an account away; refused for the two that every business has, and where an entry stands. */
export function removeAccount(db: WritableDb, id: number): void {
  if (isBuiltIn(id) || isAccountUsed(db, id, 'any')) {
    throw new Refusal('account_in_use', { field: 'id' });
  }
  deleteAccount(db, id);
}
