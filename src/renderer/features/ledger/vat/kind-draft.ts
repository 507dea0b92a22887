import { isReverseCharged } from '#shared/features/ledger/amounts.ts';
import type { LedgerLine, MoneyKind, VatKind } from '#shared/features/ledger/model.ts';
import { PURCHASE_KINDS, SALE_KINDS } from '#shared/features/ledger/vat/kinds.ts';

/** What an amount of an entry that is being written says of its VAT, and what it was for. */
export type LineDraft = Pick<LedgerLine, 'basis'> & {
  /** A percentage; empty is outside VAT. */
  readonly rate: string;
  /** What a line says besides: what it was for, and why VAT is owed on it or not. */
  readonly besides?: Pick<LedgerLine, 'category' | 'vatKind'>;
};

type EntrySide = MoneyKind | 'transfer';

/** The rate that a purchase of which the buyer owes the VAT mostly has in France. */
const USUAL = '20';

/** Kinds of purchase that are no matter under the exemption: it deducts nothing. */
const DEDUCTING: readonly VatKind[] = ['import', 'none'];

/** In which direction money moves, and whether the business is exempt from VAT then. */
export type KindGround = { readonly side: EntrySide; readonly isExempt: boolean };

/**
 * Under the exemption: what is sold to businesses in the EU is declared to the customs all the same, and
 * services that are taxed abroad do not count for its limits.
 */
const EXEMPT_SALES: readonly VatKind[] = ['domestic', 'eu_service', 'abroad_service'];

/** The kinds that a line can be of, the usual first. */
export function kindsOf({ side, isExempt }: KindGround): readonly VatKind[] {
  if (side === 'transfer') return [];
  if (side === 'receipt') return isExempt ? EXEMPT_SALES : SALE_KINDS;
  return PURCHASE_KINDS.filter((one) => !isExempt || !DEDUCTING.includes(one));
}

/** What a line of another kind is, with the rate that goes with it. */
export function withKind(
  { rate, basis, besides }: LineDraft,
  kind: VatKind,
  ground: KindGround,
): LineDraft {
  const isOwed = isOwedBy(ground.side, kind);
  const next = rateOf(kind, rate, { isOwed, isExempt: ground.isExempt });
  // What is paid holds no VAT, or there is none at all: what is typed is the one amount there is.
  const isOne = isOwed || next === '' || next === '0';
  return { rate: next, basis: isOne ? 'gross' : basis, besides: { ...besides, vatKind: kind } };
}

/** True for a kind of which the buyer owes the VAT. */
export function isOwedBy(side: EntrySide, kind: VatKind): boolean {
  return side === 'expense' && isReverseCharged(kind);
}

function rateOf(
  kind: VatKind,
  rate: string,
  { isOwed, isExempt }: { readonly isOwed: boolean; readonly isExempt: boolean },
): string {
  const taxed = ['', '0'].includes(rate.trim()) ? USUAL : rate;
  if (isOwed) return taxed;
  if (kind === 'domestic') return isExempt ? '' : taxed;
  return kind === 'none' || isExempt ? '' : '0';
}

/** True for a line of which was said that it is no usual one of France. */
export function isOfKind({ besides }: LineDraft): boolean {
  return besides?.vatKind !== undefined && besides.vatKind !== 'domestic';
}

/** A line without what was said of its VAT: of the other direction, it means nothing. */
export function withoutKind<Line extends LineDraft>(line: Line): Line {
  if (line.besides?.vatKind === undefined) return line;
  const { vatKind: _vatKind, ...besides } = line.besides;
  return { ...line, besides };
}

/** A line of the kind that those of a name were last; of none where they were of none. */
export function withKnownKind<Line extends LineDraft>(
  line: Line,
  vatKind: VatKind | undefined,
): Line {
  if (vatKind === undefined) return withoutKind(line);
  return { ...line, besides: { ...line.besides, vatKind } };
}
