import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { areAmountsExact } from './amounts.ts';
import { isDayLocked } from './lock/months.ts';
import type { LockedMonth } from './lock/months.ts';
import { isOpenOn } from './account-choice.ts';
import { accountOf, isSameAccount } from './accounts.ts';
import type { Account } from './accounts.ts';
import { SHIPPED_CATEGORIES } from './category-map.ts';
import type { CategoryMap } from './category-map.ts';
import { LEDGER_CURRENCY } from './model.ts';
import type { EntryFields } from './model.ts';

/** Why an entry cannot be kept, and the field at fault. */
export type EntryError = {
  readonly code:
    | 'month_locked'
    | 'rate_missing'
    | 'rate_not_wanted'
    | 'too_large'
    | 'category_of_other_kind'
    | 'entry_without_words'
    | 'same_account'
    | 'unbalanced'
    | 'account_missing'
    | 'account_closed'
    | 'account_of_other_currency';
  readonly field: keyof EntryFields;
};

/** What every entry must be, whichever way it came in: its rate goes with its currency, its amounts are exact. */
export function checkAmounts(entry: EntryFields): Result<null, EntryError> {
  const isForeign = entry.currency !== LEDGER_CURRENCY;
  if (isForeign && entry.fx === null) return err({ code: 'rate_missing', field: 'fx' });
  if (!isForeign && entry.fx !== null) return err({ code: 'rate_not_wanted', field: 'fx' });
  if (!areAmountsExact(entry)) return err({ code: 'too_large', field: 'lines' });
  return ok(null);
}

/** What an entry must be that a person writes now: beside its amounts, an open month and words. */
export function checkEntry(
  entry: EntryFields,
  newestLock: LockedMonth | null,
  categories: CategoryMap = SHIPPED_CATEGORIES,
): Result<null, EntryError> {
  if (isDayLocked(entry.paidOn, newestLock)) return err({ code: 'month_locked', field: 'paidOn' });
  if (entry.party.trim() === '' && entry.label.trim() === '' && entry.kind !== 'transfer') {
    return err({ code: 'entry_without_words', field: 'party' });
  }
  const ofKind = checkKind(entry, categories);
  return ofKind.ok ? checkAmounts(entry) : ofKind;
}

/** What only one kind of entry must be: its categories, its two accounts, its balance. */
function checkKind(entry: EntryFields, categories: CategoryMap): Result<null, EntryError> {
  const places = checkPlaces(entry);
  if (!places.ok || entry.kind === 'transfer' || entry.kind === 'journal') return places;
  const keys = [entry.category, ...entry.lines.flatMap(({ category }) => category ?? [])];
  const isFitting = keys.every((key) => categories.get(key)?.kind === entry.kind);
  return isFitting ? ok(null) : err({ code: 'category_of_other_kind', field: 'category' });
}

/** What a transfer and an entry in double form cannot do without: two accounts, and a balance. */
export function checkPlaces(entry: EntryFields): Result<null, EntryError> {
  const { kind, lines } = entry;
  if (kind === 'transfer') {
    if (entry.toAccountId === undefined)
      return err({ code: 'account_missing', field: 'toAccountId' });
    return isSameAccount(entry) ? err({ code: 'same_account', field: 'toAccountId' }) : ok(null);
  }
  if (kind === 'journal') {
    if (lines.some(({ account }) => account === undefined) || entry.journal === undefined) {
      return err({ code: 'account_missing', field: 'lines' });
    }
    const balance = lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    return balance === 0n ? ok(null) : err({ code: 'unbalanced', field: 'lines' });
  }
  return ok(null);
}

/** What decides whether money can move in an account. */
type MoneyAccount = Pick<Account, 'id' | 'currency' | 'closedOn'>;

/**
 * What the accounts of an entry must be: open on its day, and in its currency. One in euros takes any
 * currency at its rate; what moved in one of another currency is only known in that.
 */
export function checkAccounts(
  entry: EntryFields,
  accounts: readonly MoneyAccount[],
): Result<null, EntryError> {
  // One in double form names ledger accounts, and no place of money.
  if (entry.kind === 'journal') return ok(null);
  const at = (id: number | undefined) => accounts.find((account) => account.id === id);
  const [from, to] = [at(accountOf(entry)), at(entry.toAccountId)];
  if (from && !isOpenOn(from, entry.paidOn)) return err(faultOf('account_closed', 'accountId'));
  if (to && !isOpenOn(to, entry.paidOn)) return err(faultOf('account_closed', 'toAccountId'));
  const fits = ({ currency }: MoneyAccount): boolean =>
    currency === LEDGER_CURRENCY || currency === entry.currency;
  if (from && !fits(from)) return err(faultOf('account_of_other_currency', 'currency'));
  // What arrives in another currency than it left in is told beside it.
  const isTold = entry.toAmount !== undefined || to === undefined || fits(to);
  return isTold ? ok(null) : err(faultOf('account_of_other_currency', 'toAmount'));
}

function faultOf(code: EntryError['code'], field: EntryError['field']): EntryError {
  return { code, field };
}
