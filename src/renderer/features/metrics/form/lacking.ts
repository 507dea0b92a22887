import type { MetricPreview } from '#shared/features/metrics/contract.ts';

type PreviewValue = MetricPreview['figures'][number];
type PreviewCause = PreviewValue['missing'][number];

/** A cause for figures that are missing, and all the figures that are missing by it. */
export type LackingCause = Pick<PreviewCause, 'metric' | 'segment' | 'reason'> & {
  readonly periods: readonly PreviewValue['period'][];
};

/** More causes than these are read by no one while they write. */
const MOST_CAUSES = 4;

/** Why figures are missing, each cause once, those of most figures first. */
export function lackingIn(figures: readonly PreviewValue[]): readonly LackingCause[] {
  const causes = new Map<string, LackingCause>();
  for (const { period, missing } of figures) {
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
