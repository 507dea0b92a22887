import type { CategoryKey } from '../categories.ts';

/**
 * What VAT a merchant's bills mostly bear: that which most of the category does (`domestic`, 20 % where
 * most have none), none that is deducted, the buyer owes it because the bill comes from abroad, it
 * differs from bill to bill (`asked`); or a rate in basis points.
 */
export type MerchantVat = 'domestic' | 'none' | 'abroad' | 'asked' | number;

/** The name, what is mostly bought there, its VAT, and the folded words by which banks tell it. */
export type MerchantRow = readonly [
  name: string,
  category: CategoryKey | null,
  vat: MerchantVat,
  ...words: readonly string[],
];
