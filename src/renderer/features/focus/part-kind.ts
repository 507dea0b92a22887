import type { PeriodKind } from '#shared/kernel/period.ts';

/**
 * The kind of the parts that a period was summed from, told by their number: three parts of a
 * quarter are months, thirteen are weeks. `other` where no kind has that number.
 */
export function partKindOf(whole: PeriodKind, parts: number): PeriodKind | 'other' {
  if (whole === 'year' && parts === 4) return 'quarter';
  if (whole === 'year' && parts === 12) return 'month';
  if (whole === 'quarter' && parts === 3) return 'month';
  const weeks = { week: 1, month: 4, quarter: 12, year: 52 }[whole];
  const mostWeeks = { week: 1, month: 5, quarter: 14, year: 53 }[whole];
  return parts >= weeks && parts <= mostWeeks ? 'week' : 'other';
}
