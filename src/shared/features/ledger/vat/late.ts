import { groupedBy } from '#shared/kernel/grouped.ts';
import type { VatLine } from './lines.ts';
import { addedVat, declaredVat, isNoVat } from './settlement.ts';
import type { DeclaredVat } from './settlement.ts';

/** VAT that came after the return of its period, and the entries behind it. */
export type LateVat = {
  readonly vat: DeclaredVat;
  readonly seqs: readonly number[];
  /**
   * What of it came too late to be deducted, in euro cents above zero. It is cleared with the rest, or
   * it would be a difference again for the next return, which would deduct it.
   */
  readonly lost: number;
};

/**
 * The lines behind a difference between returns as they were declared and as they would be today:
 * those of the newest entries, by number, that come to it. None where no entries do, as after a change
 * of how lines are read.
 */
export function linesBehind(lines: readonly VatLine[], difference: DeclaredVat): VatLine[] {
  const entries = [...groupedBy(lines, ({ seq }) => seq)]
    .filter(([, own]) => !isNoVat(declaredVat(own)))
    .toSorted(([a], [b]) => b - a);
  let left = difference;
  for (const [at, [, own]] of entries.entries()) {
    left = addedVat(left, declaredVat(own), -1);
    if (isNoVat(left)) return entries.slice(0, at + 1).flatMap(([, found]) => found);
  }
  return [];
}

/**
 * What of a difference is taken up by the return of a year, with the lines behind it: VAT that was not
 * deducted in time is taken up until the end of the second year after its own (CGI, ann. II, art. 208 I).
 */
export function takenUp(
  behind: readonly VatLine[],
  difference: DeclaredVat,
  year: number,
): LateVat {
  const isLost = ({ day, deducted }: VatLine): boolean =>
    deducted > 0 && Number(day.slice(0, 4)) + YEARS_TO_DEDUCT < year;
  const lost = behind.filter(isLost).reduce((sum, { deducted }) => sum + deducted, 0);
  const seqs = [...new Set(behind.map(({ seq }) => seq))].toSorted((a, b) => a - b);
  return { vat: difference, seqs, lost };
}

const YEARS_TO_DEDUCT = 2;

/** What it comes to, in cents: owed and deducted, and in how many entries. */
export function lateAmounts({ vat: [collected, owed, deductible, onAssets], seqs, lost }: LateVat) {
  return {
    due: collected + owed,
    deducted: 0 - deductible - onAssets - lost,
    entries: seqs.length,
    lost,
  };
}
