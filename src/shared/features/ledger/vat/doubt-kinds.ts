/** What is bought for the business, and its VAT is not deducted all the same, or not all of it. */
export const EXCLUDED = [
  'vat_on_transport',
  'vat_on_lodging',
  'vat_on_gifts',
  'vat_on_fuel',
] as const;
export type Excluded = (typeof EXCLUDED)[number];

/**
 * What may be wrong with the VAT of an entry: deducted without the number of its document (CGI, art.
 * 271 II-2), or waiting for it by choice; a rate under the exemption; a sale of a registered business
 * without one; a purchase of which the buyer owes the VAT without a rate to owe it at; VAT on a sale
 * that bears none; a tax that is not what its base makes; VAT deducted on what is excluded from it; VAT
 * that is not claimed, because nobody has said yet what was bought. And sales of which a list is to be
 * sent besides, under the exemption too: services to businesses in the EU, and goods (CGI, art. 289 B).
 */
export const VAT_DOUBTS = [
  'no_document',
  'waits_for_document',
  'rate_in_franchise',
  'sale_without_rate',
  'reverse_without_rate',
  'tax_on_untaxed',
  'tax_differs',
  ...EXCLUDED,
  'unclaimed',
  'services_to_eu',
  'goods_to_eu',
] as const;
export type VatDoubt = (typeof VAT_DOUBTS)[number];
