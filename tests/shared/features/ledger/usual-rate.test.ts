import { expect, it } from 'vitest';
import { SHIPPED_CATEGORIES, categoryIn } from '#shared/features/ledger/category-map.ts';
import { usualRate } from '#shared/features/ledger/usual-rate.ts';

it.each([
  ['services', 2000],
  ['goods', 2000],
  ['other_income', 2000],
  ['software', 2000],
  ['fixed_asset', 2000],
  ['meals', 1000],
  ['travel', null],
  ['social', null],
  ['bank_fees', null],
  ['other_expense', null],
  ['interest', null],
  ['vat_refund', null],
  ['owner_in', null],
  ['loan_capital', null],
])('most of %s has a rate of %s', (key, rate) => {
  expect(usualRate(categoryIn(SHIPPED_CATEGORIES, key))).toBe(rate);
});
