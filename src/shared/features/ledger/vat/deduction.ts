import type { Day } from '#shared/kernel/day.ts';
import { isReverseCharged } from '../amounts.ts';
import { isWaiting } from '../line-accounts.ts';
import type { AccountGround } from '../line-accounts.ts';
import type { LedgerEntry, LedgerLine } from '../model.ts';

/** What is asked where nothing was decided for good: whether VAT is deducted on a day, and what waits. */
export type DeductionGround = AccountGround & { readonly deductsVat: (day: Day) => boolean };

/** Whether the VAT of a purchase is deducted: as it stands for the entry, and not while it waits. */
export function isVatDeducted(
  entry: LedgerEntry,
  line: LedgerLine,
  ground: DeductionGround,
): boolean {
  return standsDeducted(entry, line, ground) && !isUnclaimed(entry, line, ground);
}

/**
 * Whether VAT is deducted, whatever a line is for: as its lock kept it, or that of the entry which it
 * takes back; else as VAT stands on its day. Locks that kept nothing deducted all VAT that was paid.
 */
export function standsDeducted(
  { printedWith, lockedOn, paidOn }: LedgerEntry,
  { vatKind }: LedgerLine,
  { deductsVat }: Pick<DeductionGround, 'deductsVat'>,
): boolean {
  const kept = printedWith?.deductsVat;
  if (kept !== undefined) return kept;
  return (lockedOn !== null && !isReverseCharged(vatKind)) || deductsVat(paidOn);
}

/**
 * True for a purchase whose VAT is not claimed as long as nobody has said what it was for: whether it
 * may be deducted at all depends on that (CGI, ann. II, art. 206). Older locks deducted it.
 */
export function isUnclaimed(entry: LedgerEntry, line: LedgerLine, ground: AccountGround): boolean {
  if (entry.kind !== 'expense' || !isWaiting(entry, line, ground)) return false;
  const isUndecided = entry.lockedOn === null && entry.printedWith === undefined;
  return isUndecided || entry.printedWith?.isUnclaimed === true;
}
