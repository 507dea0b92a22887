import { describe, expect, it } from 'vitest';
import { checkAmounts, checkEntry } from '#shared/features/ledger/rules.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { expense, line, receipt } from './entries.ts';

const JUNE = { month: '2026-06', lockedOn: '2026-07-05' };

/** What keeps an entry out of the books, as code and field; empty where nothing does. */
function refusal(fields: EntryFields, newest: typeof JUNE | null = null): string {
  const checked = checkEntry(fields, newest);
  return checked.ok ? '' : `${checked.error.code} ${checked.error.field}`;
}

describe('an entry that a person writes', () => {
  it('is kept as it is where all is there', () => {
    expect(checkEntry(receipt(), null)).toEqual({ ok: true, value: null });
    expect(refusal(expense({ paidOn: '2026-07-01' }), JUNE)).toBe('');
  });

  it('lies in no locked month', () => {
    expect(refusal(receipt({ paidOn: '2026-06-30' }), JUNE)).toBe('month_locked paidOn');
    expect(refusal(receipt({ paidOn: '2026-01-01' }), JUNE)).toBe('month_locked paidOn');
  });

  it('has a category of its own kind', () => {
    expect(refusal(receipt({ category: 'rent' }))).toBe('category_of_other_kind category');
    expect(refusal(expense({ category: 'goods' }))).toBe('category_of_other_kind category');
  });

  it('says at least who, or what', () => {
    expect(refusal(receipt({ party: ' ', label: '\n' }))).toBe('entry_without_words party');
    expect(refusal(receipt({ party: '', label: 'Conseil' }))).toBe('');
    expect(refusal(receipt({ party: 'Zoé', label: ' ' }))).toBe('');
  });

  it('has amounts that can be kept', () => {
    expect(refusal(receipt({ currency: 'USD' }))).toBe('rate_missing fx');
  });
});

describe('the amounts of an entry', () => {
  const refused = (fields: Partial<EntryFields>) => {
    const checked = checkAmounts(receipt(fields));
    return checked.ok ? '' : `${checked.error.code} ${checked.error.field}`;
  };

  it('in another currency have a rate, and in euros none', () => {
    expect(refused({ currency: 'USD', fx: '0.92' })).toBe('');
    expect(refused({ currency: 'USD', fx: null })).toBe('rate_missing fx');
    expect(refused({ currency: 'EUR', fx: '1' })).toBe('rate_not_wanted fx');
    expect(refused({})).toBe('');
  });

  it('are small enough to be kept exactly, each and together', () => {
    const large = line(1e15, 2000, 'net');
    expect(refused({ lines: [large] })).toBe('');
    expect(refused({ lines: Array.from({ length: 10 }, () => large) })).toBe('too_large lines');
    expect(refused({ currency: 'KWD', fx: '1000', lines: [line(1e15)] })).toBe('too_large lines');
  });
});
