import { returnRhythm } from '#shared/features/taxes/vat-standing.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';

/** The periods in which the business declares VAT. */
export function useReturnRhythm(): ReturnType<typeof returnRhythm> {
  return returnRhythm(useOperationQuery('taxes.profiles', {}, { isRefusalTold: true }).data ?? []);
}
