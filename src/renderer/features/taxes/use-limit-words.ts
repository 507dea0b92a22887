import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { thresholdsOn } from '#shared/features/ledger/thresholds.ts';
import type { ThresholdKey } from '#shared/features/ledger/thresholds.ts';
import { formatValue } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** The limits of the law as words of a sentence, the user's own before those that ship. */
export type LimitWords = Readonly<Record<ThresholdKey, string>> & {
  readonly euros: (cents: number) => string;
};

export function useLimitWords(today: Day): LimitWords {
  const locale = useLocale();
  const year = Number(today.slice(0, 4));
  const known = useOperationQuery('ledger.thresholds', { year }).data;
  const euros = (cents: number): string =>
    formatValue(cents, 'money', { ...locale, currency: LEDGER_CURRENCY });
  const limits = known ?? thresholdsOn(`${year}-12-31`, []);
  const words = Object.fromEntries(limits.map(({ key, amount }) => [key, euros(amount)]));
  return { ...(words as Record<ThresholdKey, string>), euros };
}
