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

export function isSaleKind(kind: VatKind): kind is (typeof SALE_KINDS)[number] {
  return SALE_KINDS.some((one) => one === kind);
}

export function isPurchaseKind(kind: VatKind): kind is (typeof PURCHASE_KINDS)[number] {
  return PURCHASE_KINDS.some((one) => one === kind);
}
