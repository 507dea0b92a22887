import { useOperationQuery } from '#renderer/api/queries.ts';

/** The periods in which the business declares VAT; quarters where it has not said. */
export function useReturnRhythm(): 'month' | 'quarter' | 'year' {
  const profiles = useOperationQuery('taxes.profiles', {}, { isRefusalTold: true }).data ?? [];
  const regime = profiles.at(-1)?.vat;
  if (regime === 'ca3_month') return 'month';
  return regime === 'ca12' ? 'year' : 'quarter';
}
