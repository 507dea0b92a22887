import type { MappedCategory } from './category-map.ts';

/** The usual rate of metropolitan France, in basis points. */
const NORMAL = 2000;

/** Restaurants, where VAT may be deducted. */
const REDUCED = 1000;

/**
 * Costs that come without VAT, or with one that is never deducted: contributions, taxes, banking,
 * insurance, interest, and the carriage of persons (CGI, ann. II, art. 206 IV). Of what nobody has
 * sorted yet nothing is deducted either.
 */
const WITHOUT_VAT: ReadonlySet<string> = new Set([
  'social',
  'taxes',
  'cfe',
  'penalties',
  'insurance',
  'bank_fees',
  'loan_interest',
  'travel',
  'other_expense',
]);

const AT_REDUCED_RATE: ReadonlySet<string> = new Set(['meals', 'meals_away']);

/** The VAT rate that most of a category has, in basis points; null: outside VAT. */
export function usualRate({
  key,
  use,
  kind,
}: Pick<MappedCategory, 'key' | 'use' | 'kind'>): number | null {
  if (key === 'fixed_asset') return NORMAL;
  if (use === 'neither' || (kind === 'receipt' && use === 'income')) return null;
  if (WITHOUT_VAT.has(key)) return null;
  return AT_REDUCED_RATE.has(key) ? REDUCED : NORMAL;
}
