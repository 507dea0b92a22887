import { isNeverCharged } from '#shared/features/taxes/vat-standing.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';

const ALL_YEARS = { from: '1990-01-01', to: '2100-12-31' } as const;

/**
 * Whether VAT matters to the business: it is charged, may be, or something of it is to be declared
 * although none is charged; null until that is known. The books are asked only where none is charged.
 */
export function useSpeaksOfVat(): boolean | null {
  const profiles = useOperationQuery('taxes.profiles', {});
  const isExempt = isNeverCharged(profiles.data ?? []);
  const options = { isEnabled: isExempt, isRefusalTold: true };
  const told = useOperationQuery('ledger.vatReturn', ALL_YEARS, options);
  if (profiles.isPending) return null;
  if (!isExempt) return true;
  if (told.isPending) return null;
  return (told.data?.rows ?? []).some(({ due, kind }) => due !== 0 || kind === 'eu_service');
}
