import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { areAmountsExact } from './amounts.ts';
import { isDayLocked } from './lock/months.ts';
import type { LockedMonth } from './lock/months.ts';
import { CATEGORIES } from './categories.ts';
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
    | 'entry_without_words';
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
): Result<null, EntryError> {
  if (isDayLocked(entry.paidOn, newestLock)) return err({ code: 'month_locked', field: 'paidOn' });
  if (CATEGORIES[entry.category].kind !== entry.kind) {
    return err({ code: 'category_of_other_kind', field: 'category' });
  }
  if (entry.party.trim() === '' && entry.label.trim() === '') {
    return err({ code: 'entry_without_words', field: 'party' });
  }
  return checkAmounts(entry);
}
