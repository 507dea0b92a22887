import { useMemo } from 'react';
import type { Asker } from '#shared/features/metrics/benchmarks/choose.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';

/** Until the settings are there: a business of which nothing is known. */
const ANYBODY: Asker = {
  business_model: null,
  lean_stage: null,
  currency: 'EUR',
  benchmark_qualifiers: [],
};

/** For whom benchmarks are looked up: this business. */
export function useAsker(): Asker {
  const settings = useOperationQuery('settings.read', {}).data ?? ANYBODY;
  const { business_model, lean_stage, currency, benchmark_qualifiers } = settings;
  return useMemo(
    () => ({ business_model, lean_stage, currency, benchmark_qualifiers }),
    [business_model, lean_stage, currency, benchmark_qualifiers],
  );
}
