import { useMemo } from 'react';
import { useLocale } from '#renderer/ui/locale.tsx';
import { useMetrics } from '#renderer/api/use-metrics.ts';

/** Every metric for a list to choose from: the followed ones first, then by name. */
export function useMetricOptions(): { readonly value: string; readonly label: string }[] {
  const { language } = useLocale();
  const metrics = useMetrics();
  return useMemo(
    () =>
      [...metrics.values()]
        .map(({ id, name, isFollowed }) => ({ value: id, label: name[language], isFollowed }))
        .toSorted(
          (a, b) =>
            Number(b.isFollowed) - Number(a.isFollowed) || a.label.localeCompare(b.label, language),
        )
        .map(({ value, label }) => ({ value, label })),
    [metrics, language],
  );
}
