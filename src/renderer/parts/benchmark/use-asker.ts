import { useMemo } from 'react';
import type { Asker } from '#shared/features/metrics/benchmarks/choose.ts';
import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';

/** For whom benchmarks are looked up: this business. */
export function useAsker(): Asker {
  const settings = useOperationQuery('settings.read', {}).data ?? DEFAULT_SETTINGS;
  const { business_model, lean_stage, currency, benchmark_qualifiers } = settings;
  return useMemo(
    () => ({ business_model, lean_stage, currency, benchmark_qualifiers }),
    [business_model, lean_stage, currency, benchmark_qualifiers],
  );
}
