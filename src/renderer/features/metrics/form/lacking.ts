import type { MetricPreview } from '#shared/features/metrics/contract.ts';

export type PreviewValue = MetricPreview['values'][number];
type PreviewCause = PreviewValue['missing'][number];

/** A cause for values that are missing, and all the values that are missing by it. */
type LackingCause = Pick<PreviewCause, 'metric' | 'segment' | 'reason'> & {
  readonly periods: readonly PreviewValue['period'][];
};

/** More causes than these are read by no one while they write. */
const MOST_CAUSES = 4;

/** Why values are missing, each cause once, those of most values first. */
export function lackingIn(values: readonly PreviewValue[]): readonly LackingCause[] {
  const causes = new Map<string, LackingCause>();
  for (const { period, missing } of values) {
    for (const { metric, segment, reason } of missing) {
      const key = JSON.stringify([metric, segment, reason]);
      const known = causes.get(key)?.periods ?? [];
      if (known.at(-1) === period) continue;
      causes.set(key, { metric, segment, reason, periods: [...known, period] });
    }
  }
  return [...causes.values()]
    .toSorted((a, b) => b.periods.length - a.periods.length)
    .slice(0, MOST_CAUSES);
}
