import { useOperationQuery } from '#renderer/api/queries.ts';

const ALL_YEARS = { kind: 'year', from: '1990-01-01', to: '2100-12-31' } as const;

/** True where VAT is owed on purchases from abroad although none is charged; asked only then. */
export function useOwesVat(isNeverCharged: boolean): boolean {
  const options = { isEnabled: isNeverCharged, isRefusalTold: true };
  const years = useOperationQuery('ledger.vat', ALL_YEARS, options).data ?? [];
  return isNeverCharged && years.some(({ collected }) => collected !== 0);
}

/** The periods in which the business declares VAT; quarters where it has not said. */
export function useReturnRhythm(): 'month' | 'quarter' | 'year' {
  const profiles = useOperationQuery('taxes.profiles', {}, { isRefusalTold: true }).data ?? [];
  const regime = profiles.at(-1)?.vat;
  if (regime === 'ca3_month') return 'month';
  return regime === 'ca12' ? 'year' : 'quarter';
}
