import { useMemo } from 'react';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

export type FateOption = { readonly value: string; readonly label: string };

/** The metrics that take values, for the choice of what a row becomes; those followed come first. */
export function useFateOptions(metrics: MetricsById): readonly FateOption[] {
  const { language } = useLocale();
  return useMemo(
    () =>
      [...metrics.values()]
        .filter(({ kind }) => kind !== 'computed')
        .map(({ id, name }) => ({ value: id, label: name[language] })),
    [metrics, language],
  );
}
