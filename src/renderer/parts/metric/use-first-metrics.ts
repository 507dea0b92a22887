import { useMemo } from 'react';
import { dozenFor } from '#shared/features/metrics/catalogue/first-run/dozen.ts';
import { useAsker } from '#renderer/parts/benchmark/use-asker.ts';

/** The ids of the dozen metrics that this business sees before all others, the nearest first. */
export function useFirstMetrics(): readonly string[] {
  const { business_model: model, lean_stage: stage } = useAsker();
  return useMemo(() => dozenFor(model, stage), [model, stage]);
}
