import type { Threshold } from '#shared/features/ledger/thresholds.ts';
import { isOfGoods } from '#shared/features/ledger/thresholds.ts';
import type { KnownMonth } from './use-income.ts';

/** A limit beside what came in, both in cents. */
export type ShownLimit = Threshold & { readonly takings: number };

/**
 * The limits that concern the business: those of goods where goods are sold. The ledger says what
 * came in; as long as nothing is written there, the months of the revenue metrics do.
 */
export function limitsToShow(
  limits: readonly (Threshold & { readonly turnover: number })[],
  months: readonly KnownMonth[],
  year: number,
): { readonly source: 'ledger' | 'metrics'; readonly shown: readonly ShownLimit[] } {
  const hasLedger = limits.some(({ turnover }) => turnover > 0);
  const typed = months
    .filter(({ period }) => period.key.startsWith(`${year}-`))
    .reduce((sum, { time, scalable }) => sum + time + scalable, 0);
  const shown = limits.map(({ turnover, ...limit }) => {
    const ofMetrics = isOfGoods(limit.key) ? 0 : typed;
    return { ...limit, takings: hasLedger ? turnover : ofMetrics };
  });
  return {
    source: hasLedger ? 'ledger' : 'metrics',
    shown: shown.filter(({ key, takings }) => !isOfGoods(key) || takings > 0),
  };
}
