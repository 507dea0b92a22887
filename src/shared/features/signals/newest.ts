import type { PointLimits } from './expectation.ts';
import type { SignalNews } from './news.ts';
import type { XmrSignal } from './xmr-signals.ts';
import type { XmrChartPoint } from './xmr.ts';

type NewestPoint = Pick<XmrChartPoint, 'value' | 'signals' | 'phase' | 'limits'>;

/** Periods that a value has to be ahead of before it is called the highest or lowest for a while. */
const WORTH_TELLING = 3;

/** What is told at one point is no news at the next, as long as it goes on on the same side. */
const TOLD_BY: Readonly<Record<XmrSignal, readonly XmrSignal[]>> = {
  beyond: ['beyond'],
  near: ['near', 'beyond'],
  run: ['run'],
};

/**
 * What is new at the newest point: a run with its eighth point, a value far out when it gets there.
 * What began months ago was told then.
 */
export function newSignalsOf(points: readonly NewestPoint[]): XmrSignal[] {
  const [before, newest] = [points.at(-2), points.at(-1)];
  if (!newest) return [];
  const told =
    before?.phase === newest.phase && sideOf(before) === sideOf(newest) ? before.signals : [];
  const isTold = (signal: XmrSignal): boolean =>
    TOLD_BY[signal].some((earlier) => told.includes(earlier));
  // What lies beyond a limit is near it too.
  const isBeyond = newest.signals.includes('beyond');
  return newest.signals.filter((signal) => !isTold(signal) && !(signal === 'near' && isBeyond));
}

function sideOf({ value, limits }: NewestPoint): SignalNews['side'] | null {
  if (value === null || limits === null) return null;
  return value >= limits.mean ? 'above' : 'below';
}

/**
 * The place of the newest earlier value that is as far out as the last one; `at` null: none is.
 * Null where the one before it was, or one of the few before: no more than a wiggle.
 */
export function recordOf(
  values: readonly (number | null)[],
  side: SignalNews['side'],
): { readonly at: number | null; readonly of: number } | null {
  const newest = values.at(-1) ?? null;
  if (newest === null) return null;
  const at = values.findLastIndex(
    (value, index) =>
      index < values.length - 1 &&
      value !== null &&
      (side === 'above' ? value >= newest : value <= newest),
  );
  const passed = values.slice(at + 1).filter((value) => value !== null).length;
  return passed <= WORTH_TELLING ? null : { at: at === -1 ? null : at, of: passed };
}

/** True where all points of a run lie on one side of one mean: along a trend, each has its own. */
export function isOneUsual(limits: readonly (PointLimits | null)[]): boolean {
  return new Set(limits.map((one) => one?.mean ?? null)).size === 1;
}

/** How far a value lies from what is usual, in half widths of the usual. */
export function surpriseOf(value: number, { mean, lower, upper }: PointLimits): number {
  const half = value > mean ? upper - mean : mean - lower;
  if (half === 0) return value === mean ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(value - mean) / half;
}
