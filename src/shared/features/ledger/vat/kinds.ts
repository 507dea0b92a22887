import type { VatKind } from '../model.ts';

/** Why a sale bears VAT or not, the usual first. */
export const SALE_KINDS = [
  'domestic',
  'eu_service',
  'abroad_service',
  'eu_goods',
  'export',
  'exempt',
] as const satisfies readonly VatKind[];

/** Who owes the VAT of a purchase, the usual first. */
export const PURCHASE_KINDS = [
  'domestic',
  'foreign_service',
  'eu_goods',
  'foreign_283_1',
  'import',
  'none',
] as const satisfies readonly VatKind[];

/**
 * Sales that are no turnover of the country, and which the limits of the exemption leave out (CGI, art.
 * 293 D): services that are taxed where the customer is, and what is exempt as such. Goods that leave
 * the country are counted.
 */
export const OUTSIDE_KINDS = [
  'eu_service',
  'abroad_service',
  'exempt',
] as const satisfies readonly (typeof SALE_KINDS)[number][];

/** True for an amount that the limits of the exemption leave out. */
export function isOutside({ vatKind }: { readonly vatKind?: VatKind | undefined }): boolean {
  return OUTSIDE_KINDS.some((one) => one === vatKind);
}

export function isSaleKind(kind: VatKind): kind is (typeof SALE_KINDS)[number] {
  return SALE_KINDS.some((one) => one === kind);
}

export function isPurchaseKind(kind: VatKind): kind is (typeof PURCHASE_KINDS)[number] {
  return PURCHASE_KINDS.some((one) => one === kind);
}
