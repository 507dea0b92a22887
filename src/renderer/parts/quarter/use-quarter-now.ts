import { periodContaining } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** The quarter of the business that holds today; undefined until the day is known. */
export function useQuarterNow(): Period | undefined {
  const calendar = useLocale();
  const today = useOperationQuery('vault.status', {}).data?.today;
  return today === undefined ? undefined : periodContaining('quarter', today, calendar);
}
