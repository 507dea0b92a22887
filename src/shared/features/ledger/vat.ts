import type { Day } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, periodContaining } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';

/** The VAT of a stretch of time on the cash basis, in cents: what is left of it is to be paid. */
export type VatOfPeriod = {
  readonly period: string;
  /** On receipts, when the money came in. */
  readonly collected: number;
  /** On expenses, when they were paid. */
  readonly deductible: number;
  /** Below zero: a credit. */
  readonly toPay: number;
};

/** The VAT of all receipts and of all expenses of a day. */
export type VatOfDay = {
  readonly day: Day;
  readonly collected: number;
  readonly deductible: number;
};

/**
 * The VAT by period, in order; a period in which no VAT moved is not there. VAT is declared by months
 * and quarters of the calendar, whatever year the business keeps.
 */
export function vatByPeriod(days: readonly VatOfDay[], kind: PeriodKind): VatOfPeriod[] {
  const periods = new Map<string, VatOfPeriod>();
  for (const { day, collected, deductible } of days) {
    const { key } = periodContaining(kind, day, CIVIL_CALENDAR);
    const known = periods.get(key) ?? { period: key, collected: 0, deductible: 0, toPay: 0 };
    periods.set(key, {
      period: key,
      collected: known.collected + collected,
      deductible: known.deductible + deductible,
      toPay: known.toPay + collected - deductible,
    });
  }
  return [...periods.values()].toSorted((a, b) => (a.period < b.period ? -1 : 1));
}
