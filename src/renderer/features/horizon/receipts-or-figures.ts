import type { DayTurnover } from '#shared/features/taxes/turnover-limits.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { KnownMonth } from './use-income.ts';

/**
 * The turnover of the year: what the ledger holds of it; as long as nothing is written there, the
 * months of the revenue metrics, as services.
 */
export function receiptsOrFigures(
  receipts: readonly DayTurnover[],
  months: readonly KnownMonth[],
  today: Day,
): { readonly source: 'ledger' | 'metrics'; readonly receipts: readonly DayTurnover[] } {
  if (receipts.length > 0) return { source: 'ledger', receipts };
  const year = today.slice(0, 4);
  const typed = months
    .filter(({ period }) => period.key.startsWith(`${year}-`))
    .map(({ period, time, scalable }): DayTurnover => ({
      day: period.end < today ? period.end : today,
      line: 'bnc',
      cents: time + scalable,
    }));
  return { source: 'metrics', receipts: typed };
}
