import type { Day } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, periodContaining } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';

/** The VAT of a stretch of time, in cents: what is left of it is to be paid. */
export type VatOfPeriod = {
  readonly period: string;
  /** On what was sold, and on purchases of which the buyer owes it. */
  readonly collected: number;
  readonly deductible: number;
  /** Below zero: a credit. */
  readonly toPay: number;
};

/** The VAT that counts on a day. */
export type VatOfDay = Pick<VatOfPeriod, 'collected' | 'deductible'> & { readonly day: Day };

/**
 * The VAT by period, in order; a period of which no day is told is not there. VAT is declared by months
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
