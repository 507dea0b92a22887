import type { MetricDefinition } from '../model.ts';
import type { Value } from '#shared/kernel/unit.ts';

/** A finished period of a metric that somebody set a target for. */
export type HeldPeriod = {
  readonly value: Value;
  readonly line: Value;
  readonly stretch: Value;
};

/** So often a line has to be met before a higher one is proposed. */
const MET_OFTEN_ENOUGH = 2;

/**
 * The line that comes next for one that was met twice in a row: the stretch that was set, else the
 * nearest of the `known` lines beyond it, else the worse of the two values, which was reached twice
 * already. Null: it was not met twice, or nothing lies beyond it. The newest period first.
 */
export function raisedLine(
  direction: MetricDefinition['good'],
  finished: readonly HeldPeriod[],
  known: readonly number[],
): number | null {
  if (direction !== 'up' && direction !== 'down') return null;
  const isBeyond = (a: number, b: number): boolean => (direction === 'up' ? a > b : a < b);
  const newest = finished.slice(0, MET_OFTEN_ENOUGH);
  const line = newest[0]?.line ?? null;
  if (line === null || newest.length < MET_OFTEN_ENOUGH) return null;
  const values = newest.flatMap((period) => {
    const isMet =
      period.value !== null && period.line !== null && !isBeyond(period.line, period.value);
    // A line that was lower then says nothing of the one that stands.
    return isMet && period.value !== null && !isBeyond(line, period.value) ? [period.value] : [];
  });
  if (values.length < MET_OFTEN_ENOUGH) return null;
  const stretch = newest[0]?.stretch ?? null;
  if (stretch !== null && isBeyond(stretch, line)) return stretch;
  const byDistance = (a: number, b: number): number => Math.abs(a - line) - Math.abs(b - line);
  const next = known.filter((one) => isBeyond(one, line)).toSorted(byDistance)[0];
  const worse = direction === 'up' ? Math.min(...values) : Math.max(...values);
  const proposed = next ?? worse;
  return isBeyond(proposed, line) ? proposed : null;
}
