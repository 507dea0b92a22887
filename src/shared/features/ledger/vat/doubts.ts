import type { Day } from '#shared/kernel/day.ts';
import { isReverseCharged } from '../amounts.ts';
import type { LedgerEntry } from '../model.ts';
import { EXCLUDED, VAT_DOUBTS } from './doubt-kinds.ts';
import type { Excluded, VatDoubt } from './doubt-kinds.ts';
import { excludedBy } from './excluded.ts';
import { isInReturn, isNumbered, vatLinesOf } from './lines.ts';
import type { VatGround, VatLine } from './lines.ts';
import { movesNoMoney } from '../postings.ts';
import { isAt, vatRows } from './rows.ts';

/** What doubts are judged by: on which days the business charges VAT, so far as it has said. */
export type DoubtGround = VatGround & { readonly isRegistered: (day: Day) => boolean };

/** What may be wrong with an entry by itself, as far as its lines count within the days. */
function doubtsOf(entry: LedgerEntry, lines: readonly VatLine[], ground: DoubtGround): VatDoubt[] {
  const { isRegistered, deductsVat } = ground;
  const excluded = excludedBy(entry);
  const found: Readonly<Record<DoubtOfLine, (line: VatLine) => boolean>> = {
    no_document: ({ deducted }) => deducted !== 0 && !hasDocument(entry, ground),
    waits_for_document: ({ waiting = 0 }) => waiting !== 0,
    rate_in_franchise: ({ rate, kind, side, day }) =>
      rate !== null && rate > 0 && !deductsVat(day) && !isOwed({ side, kind }),
    sale_without_rate: ({ side, rate, kind, day }) =>
      side === 'receipt' && rate === null && kind === 'domestic' && isRegistered(day),
    reverse_without_rate: ({ side, rate, kind }) => isOwed({ side, kind }) && (rate ?? 0) === 0,
    // What takes an entry out of suspense tells its VAT there with the other sign.
    unclaimed: ({ unclaimed }) => unclaimed !== 0 && !movesNoMoney(entry),
    tax_on_untaxed: ({ side, kind, due }) => side === 'receipt' && kind !== 'domestic' && due !== 0,
    services_to_eu: ({ side, kind, due }) =>
      side === 'receipt' && kind === 'eu_service' && due === 0,
    goods_to_eu: ({ side, kind, due }) => side === 'receipt' && kind === 'eu_goods' && due === 0,
  };
  const isDeducted = lines.some(({ deducted }) => deducted !== 0);
  return VAT_DOUBTS.filter((doubt) => {
    if (doubt === 'tax_differs') return false;
    return isExclusion(doubt) ? doubt === excluded && isDeducted : lines.some(found[doubt]);
  });
}

/** The number of its document is known, from the first or since the lock. */
function hasDocument({ docRef, seq }: LedgerEntry, { documentDays }: DoubtGround): boolean {
  return isNumbered(docRef) || documentDays?.has(seq) === true;
}

/** What is seen of a line by itself. */
type DoubtOfLine = Exclude<VatDoubt, 'tax_differs' | Excluded>;

function isExclusion(doubt: VatDoubt): doubt is Excluded {
  return EXCLUDED.some((one) => one === doubt);
}

function isOwed({ side, kind }: Pick<VatLine, 'side' | 'kind'>): boolean {
  return side === 'expense' && isReverseCharged(kind);
}

/** A doubt, the entries that it is about, and how much VAT hangs on it, in cents. */
export type DoubtfulEntries = {
  readonly doubt: VatDoubt;
  readonly seqs: readonly number[];
  readonly vat: number;
};

/** An entry of the books and its part of the return. */
export type VatEntry = { readonly entry: LedgerEntry; readonly lines: readonly VatLine[] };

/** The entries whose lines count within some days, each with just those lines. */
export function vatEntries(
  entries: readonly LedgerEntry[],
  { from, to }: { readonly from: Day; readonly to: Day },
  ground: VatGround,
): VatEntry[] {
  return entries
    .map((entry) => ({
      entry,
      lines: vatLinesOf(entry, ground).filter(({ day }) => day >= from && day <= to),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** What may be wrong with the VAT of entries, in the order of `VAT_DOUBTS`. */
export function vatDoubts(entries: readonly VatEntry[], ground: DoubtGround): DoubtfulEntries[] {
  const differing = entriesThatDiffer(entries.flatMap(({ lines }) => lines));
  const told = entries.map(({ entry, lines }) => ({
    lines,
    seq: entry.seq,
    doubts: new Set<VatDoubt>([
      ...doubtsOf(entry, lines, ground),
      ...(differing.has(entry.seq) ? (['tax_differs'] as const) : []),
    ]),
  }));
  return VAT_DOUBTS.map((doubt) => {
    const about = told.filter(({ doubts }) => doubts.has(doubt));
    const vat = about
      .flatMap(({ lines }) => lines)
      .reduce((sum, line) => sum + vatAbout(doubt, line), 0);
    return { doubt, seqs: about.map(({ seq }) => seq), vat };
  }).filter(({ seqs }) => seqs.length > 0);
}

function vatAbout(doubt: VatDoubt, { due, deducted, unclaimed, waiting = 0 }: VatLine): number {
  if (doubt === 'unclaimed') return unclaimed;
  if (doubt === 'waits_for_document') return waiting;
  return deducted === 0 ? due : deducted;
}

/** Rounding explains one cent a line, and a euro is let pass besides. */
const LET_PASS = 100;
/** 100 % in basis points. */
const WHOLE = 10_000;

/** The entries of those places of the return whose tax is not what their base makes. */
function entriesThatDiffer(lines: readonly VatLine[]): ReadonlySet<number> {
  const differing = vatRows(lines.filter((line) => isInReturn(line) && line.base !== 0)).filter(
    ({ side, base, rate, due, deducted, lines: count }) => {
      if (rate === null || (side === 'expense' && due === 0 && deducted === 0)) return false;
      const tax = due === 0 ? deducted : due;
      return Math.abs(base * rate - tax * WHOLE) > (LET_PASS + count) * WHOLE;
    },
  );
  const isDiffering = (line: VatLine) => differing.some((row) => isAt(line, row));
  return new Set(lines.filter(isDiffering).map(({ seq }) => seq));
}
