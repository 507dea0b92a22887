import { lateAmounts, takenUp } from '#shared/features/ledger/vat/late.ts';
import type { LateVat } from '#shared/features/ledger/vat/late.ts';
import type { VatOfDay } from '#shared/features/ledger/vat/periods.ts';
import { NO_VAT, addedVat, declaredVat, isNoVat } from '#shared/features/ledger/vat/settlement.ts';
import { returnRhythm } from '#shared/features/taxes/vat-standing.ts';
import { isFiner } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listTaxProfiles } from '../taxes/tax-profiles.ts';
import { lateLines, lateVatIn, pendingVat, periodOfLate } from './vat-late.ts';
import type { PendingVat } from './vat-late.ts';
import { declaredBy, settledPeriods } from './vat-settled.ts';
import type { SettledPeriod } from './vat-settled.ts';

/**
 * What a return declares beside what counts in its period today: VAT of earlier periods that it takes
 * up, or, below zero, what came after it and is left to a later one.
 */
type MovedVat = LateVat & {
  /** True where it came after this return. */
  readonly isLeft: boolean;
};

type MovedOf = MovedVat & { readonly period: Period };

/** That of each return: of those that are locked, and of the next one. Together they move nothing. */
function movedVat(db: ReadableDb): MovedOf[] {
  const settled = settledPeriods(db);
  const pending = pendingVat(db, settled);
  const locked = settled
    .filter(({ entry }) => entry.lockedOn !== null)
    .flatMap((one) => movedOf(one, pending));
  const period = periodOfLate(pending, returnRhythm(listTaxProfiles(db)));
  const late = period && lateVatIn(db, period, pending);
  return late ? [...locked, { ...late, period, isLeft: false }] : locked;
}

/** Nothing where a locked return declared just what counts in its period. */
function movedOf({ period, entry }: SettledPeriod, { lines }: PendingVat): MovedOf[] {
  const own = lines.filter(({ day }) => day >= period.start && day <= period.end);
  const vat = addedVat(declaredBy(entry.lines), declaredVat(own), -1);
  if (isNoVat(vat)) return [];
  const left = lateLines(own, addedVat(NO_VAT, vat, -1));
  const seqs = [...new Set(left.map(({ seq }) => seq))].toSorted((a, b) => a - b);
  if (left.length > 0) return [{ period, vat, lost: 0, seqs, isLeft: true }];
  const before = lines.filter(({ day, seq }) => day < period.start && seq < entry.seq);
  const year = Number(period.end.slice(0, 4));
  return [{ ...takenUp(lateLines(before, vat), vat, year), period, isLeft: false }];
}

/** The same in cents, on the last day of each return. */
export function movedDays(db: ReadableDb): VatOfDay[] {
  return movedVat(db).map(({ period, ...moved }) => {
    const { due, deducted } = movedAmounts(moved);
    return { day: period.end, collected: due, deductible: deducted };
  });
}

/** True for periods that are made of whole returns: what moves between returns shows in them alone. */
export function holdsReturns(db: ReadableDb, kind: PeriodKind): boolean {
  return !isFiner(kind, returnRhythm(listTaxProfiles(db)));
}

/** What the returns that end in a period declare beside what counts in it; null: nothing. */
export function movedIn(db: ReadableDb, { kind, start, end }: Period): MovedVat | null {
  if (!holdsReturns(db, kind)) return null;
  const within = movedVat(db).filter(({ period }) => period.end >= start && period.end <= end);
  const vat = within.reduce((sum, one) => addedVat(sum, one.vat), NO_VAT);
  const lost = within.reduce((sum, one) => sum + one.lost, 0);
  if (isNoVat(vat) && lost === 0) return null;
  const seqs = [...new Set(within.flatMap((one) => one.seqs))].toSorted((a, b) => a - b);
  return { vat, lost, seqs, isLeft: within.every(({ isLeft }) => isLeft) };
}

/** In cents, owed and deducted, and in how many entries. */
export function movedAmounts(moved: MovedVat) {
  return { ...lateAmounts(moved), isLeft: moved.isLeft };
}
