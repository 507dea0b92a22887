import type { Day } from '#shared/kernel/day.ts';
import { euroAmountsOf, isReverseCharged, reverseVatOf } from '../amounts.ts';
import { countsAs, saidLine } from '../category-map.ts';
import type { EntryFields, LedgerEntry, LedgerLine, MoneyKind, VatKind } from '../model.ts';
import { accountOfLine, isAssetAccount } from '../line-accounts.ts';
import type { Chart } from '../postings.ts';
import { isUnclaimed, standsDeducted } from './deduction.ts';

/** What a line says to the VAT return: its base and its tax in euro cents, and when they count. */
export type VatLine = VatPlace & {
  readonly seq: number;
  /** The day on which it counts. */
  readonly day: Day;
  readonly base: number;
  /** Owed: collected on a sale, or owed in the seller's place on a purchase from abroad. */
  readonly due: number;
  readonly deducted: number;
  /** Not deducted, because nobody has said yet what was bought. */
  readonly unclaimed: number;
  /** What would be deducted if the number of its document were there; left out where nothing waits. */
  readonly waiting?: number;
};

/** Where a line stands in the return: amounts of the same place are added up. */
export type VatPlace = {
  readonly side: MoneyKind;
  readonly kind: VatKind;
  /** In basis points; null: outside VAT. */
  readonly rate: number | null;
  /** A purchase that lasts for years: its VAT is told apart. */
  readonly isAsset: boolean;
};

/** What decides of VAT beside the entry: accounts and categories, and whether VAT is deducted on a day. */
export type VatGround = Pick<Chart, 'accounts' | 'categories' | 'deductsVat'> & {
  /** Whether services that are sold count when they are invoiced; left out: when they are paid. */
  readonly isOnInvoices?: (day: Day) => boolean;
  /** Whether VAT without a document waits for it; left out: it does not. */
  readonly needsDocuments?: (day: Day) => boolean;
  /** By number of entry, the day on which its document was noted after the lock. */
  readonly documentDays?: ReadonlyMap<number, Day>;
};

/** The part of a return that an entry makes; nothing where it has nothing to do with VAT. */
export function vatLinesOf(entry: LedgerEntry, ground: VatGround): VatLine[] {
  const side = entry.kind;
  if (side !== 'receipt' && side !== 'expense') return [];
  return entry.lines.flatMap((line) => {
    if (!counts(entry, line, ground)) return [];
    const { net, vat } = euroAmountsOf(line, entry);
    const day = vatDayOf(entry, line, ground);
    const place = placeOf(side, entry, line, ground);
    const due = side === 'receipt' ? vat : reverseVatOf(line, entry);
    const bought = side === 'expense' && standsDeducted(entry, line, ground) ? vat + due : 0;
    const counted = { ...place, seq: entry.seq, day, base: net, due, unclaimed: 0 };
    if (isUnclaimed(entry, line, ground)) return [{ ...counted, deducted: 0, unclaimed: bought }];
    const isLate = ground.needsDocuments?.(day) === true && !isNumbered(entry.docRef);
    if (bought !== 0 && isLate) return lateLines(counted, bought, ground);
    return [{ ...counted, deducted: bought }];
  });
}

/** VAT whose document came after the lock is deducted on that day; until then it waits. */
function lateLines(
  counted: Omit<VatLine, 'deducted'>,
  bought: number,
  { documentDays }: VatGround,
): VatLine[] {
  const noted = documentDays?.get(counted.seq);
  if (noted === undefined) return [{ ...counted, deducted: 0, waiting: bought }];
  const day = noted > counted.day ? noted : counted.day;
  if (counted.due === 0) return [{ ...counted, day, deducted: bought }];
  // What is owed for others is owed in its time, with its base.
  return [
    { ...counted, deducted: 0 },
    { ...counted, day, base: 0, due: 0, deducted: bought },
  ];
}

/** True for what a return holds: not a purchase whose VAT waits, and of which nothing is owed. */
export function isInReturn({ waiting, due }: VatLine): boolean {
  return waiting === undefined || due !== 0;
}

/** True for a document that has a number: by it, the invoice is found. */
export function isNumbered(docRef: string | null): boolean {
  return docRef !== null && docRef.trim() !== '';
}

function placeOf(
  side: MoneyKind,
  entry: LedgerEntry,
  line: LedgerLine,
  ground: VatGround,
): VatPlace {
  const isAsset = side === 'expense' && isAssetAccount(accountOfLine(entry, line, ground));
  return { side, kind: line.vatKind ?? 'domestic', rate: line.rate, isAsset };
}

/** Everything sold is told; of what is bought, what has to do with VAT. */
function counts(entry: EntryFields, line: LedgerLine, { categories }: VatGround): boolean {
  if (line.rate !== null) return true;
  if (entry.kind === 'expense') return isReverseCharged(line.vatKind);
  const use = countsAs(categories, line.category ?? entry.category);
  return use === 'sale' || use === 'other_income' || line.vatKind !== undefined;
}

/**
 * The day on which a line counts: services when they are paid (CGI, art. 269), or invoiced where that
 * was chosen, which never puts off what is paid before; goods that are sold and purchases of which the
 * buyer owes the VAT on the day of their document where it is known, but for what is paid before the
 * goods, on the day of the payment.
 */
function vatDayOf(entry: LedgerEntry, line: LedgerLine, ground: VatGround): Day {
  const { paidOn } = entry;
  const documentDay = entry.docDate ?? paidOn;
  if (entry.kind !== 'receipt') return isReverseCharged(line.vatKind) ? documentDay : paidOn;
  if (isOfGoods(entry, line, ground)) {
    return documentDay > paidOn && isPaidAhead(entry, line) ? paidOn : documentDay;
  }
  const isOnInvoice = documentDay < paidOn && ground.isOnInvoices?.(documentDay) === true;
  return isOnInvoice ? documentDay : paidOn;
}

/** From this day on VAT of goods is owed on what is paid before they are delivered (CGI, art. 269-2-a). */
const PAID_AHEAD_SINCE = '2023-01-01';

/** True for what was paid at home before the goods; what is given back counts by its credit note. */
function isPaidAhead(
  { paidOn }: LedgerEntry,
  { amount, vatKind = 'domestic' }: LedgerLine,
): boolean {
  return paidOn >= PAID_AHEAD_SINCE && amount > 0 && vatKind === 'domestic';
}

/** Accounts of goods and products that are sold, as against services (PCG 701 to 703, 707). */
const SALES_OF_GOODS = /^70[1237]/;

function isOfGoods(entry: LedgerEntry, line: LedgerLine, ground: VatGround): boolean {
  if (line.vatKind === 'eu_goods' || line.vatKind === 'export') return true;
  const key = line.category ?? entry.category;
  const category = ground.categories.get(key);
  const said = saidLine(entry, key, ground.categories);
  if (said !== undefined) return said === 'sale';
  return (
    category?.activityLine === 'sale' || SALES_OF_GOODS.test(accountOfLine(entry, line, ground)[0])
  );
}
