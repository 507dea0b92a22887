import type { Day } from '#shared/kernel/day.ts';
import { isReverseCharged } from '../amounts.ts';
import type { LedgerEntry, LedgerLine } from '../model.ts';

/** What is asked where nothing was decided for good: whether VAT is deducted on a day. */
export type DeductionByDay = { readonly deductsVat: (day: Day) => boolean };

/**
 * Whether the VAT of a purchase is deducted: as its lock kept it, or that of the entry which it takes
 * back; else as VAT stands on its day. Locks that kept nothing deducted all VAT that was paid.
 */
export function isVatDeducted(
  { printedWith, lockedOn, paidOn }: Pick<LedgerEntry, 'printedWith' | 'lockedOn' | 'paidOn'>,
  { vatKind }: Pick<LedgerLine, 'vatKind'>,
  { deductsVat }: DeductionByDay,
): boolean {
  const kept = printedWith?.deductsVat;
  if (kept !== undefined) return kept;
  return (lockedOn !== null && !isReverseCharged(vatKind)) || deductsVat(paidOn);
}
