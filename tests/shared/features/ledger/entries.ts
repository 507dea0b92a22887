import fc from 'fast-check';
import { CATEGORY_KEYS, CATEGORIES } from '#shared/features/ledger/categories.ts';
import { METHODS } from '#shared/features/ledger/model.ts';
import type { EntryFields, LedgerEntry, LedgerLine } from '#shared/features/ledger/model.ts';
import { dayFromNumber, dayNumber } from '#shared/kernel/day.ts';

/** One amount, gross and outside VAT where nothing else is said. */
export function line(
  amount: number,
  rate: number | null = null,
  basis: LedgerLine['basis'] = 'gross',
): LedgerLine {
  return { rate, basis, amount };
}

const RECEIPT: EntryFields = {
  kind: 'receipt',
  paidOn: '2026-01-15',
  docRef: 'F-1',
  docDate: '2026-01-10',
  party: 'Atelier Bleu',
  label: 'Conseil',
  category: 'services',
  method: 'transfer',
  currency: 'EUR',
  fx: null,
  lines: [line(12_000, 2000)],
};

/** What a person writes of a receipt, with what a test says of it. */
export function receipt(fields: Partial<EntryFields> = {}): EntryFields {
  return { ...RECEIPT, ...fields };
}

/** What a person writes of an expense. */
export function expense(fields: Partial<EntryFields> = {}): EntryFields {
  return {
    ...RECEIPT,
    kind: 'expense',
    category: 'software',
    method: 'card',
    party: 'Éditeur',
    label: 'Abonnement',
    docRef: null,
    docDate: null,
    ...fields,
  };
}

/** An entry of the books with its number. */
export function entry(
  seq: number,
  fields: EntryFields,
  lockedOn: string | null = null,
): LedgerEntry {
  return { ...fields, seq, lockedOn };
}

const someText = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '-2',
    '@x',
    '＝1',
    'a;b',
    'dit "non"',
    'été',
    'e\u0301',
    'l1\r\nl2',
    'a\tb',
    '🎪',
    '|',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const someLine: fc.Arbitrary<LedgerLine> = fc.record({
  rate: fc.option(fc.constantFrom(0, 210, 550, 1000, 2000)),
  basis: fc.constantFrom('net', 'gross'),
  amount: fc.integer({ min: -1e8, max: 1e8 }),
});
const someMoney = fc.oneof(
  { arbitrary: fc.constant({ currency: 'EUR', fx: null }), weight: 4 },
  {
    arbitrary: fc.constantFrom(
      { currency: 'USD', fx: '0.92015' },
      { currency: 'JPY', fx: '0.0061' },
    ),
    weight: 1,
  },
);

/** Any entry of 2026 that the books could hold. */
export const someFields: fc.Arbitrary<EntryFields> = fc
  .record({
    category: fc.constantFrom(...CATEGORY_KEYS),
    day: fc.integer({ min: 0, max: 364 }),
    docRef: fc.option(someText),
    docDate: fc.option(fc.constantFrom('2025-12-30', '2026-02-28')),
    party: someText,
    label: someText,
    method: fc.constantFrom(...METHODS),
    money: someMoney,
    lines: fc.array(someLine, { minLength: 1, maxLength: 3 }),
  })
  .map(({ day, money, ...fields }) => ({
    ...fields,
    ...money,
    kind: CATEGORIES[fields.category].kind,
    paidOn: dayFromNumber(dayNumber('2026-01-01') + day),
  }));
