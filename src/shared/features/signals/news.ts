import type { SignalChart } from './contract.ts';
import type { XmrSignal } from './xmr-signals.ts';

type Point = SignalChart['points'][number];
type Limits = NonNullable<SignalChart['phases'][number]['limits']>;

/** One signal as it is told: a point, why it is flagged, and the limits that say so. */
export type SignalNews = {
  readonly period: Point['period'];
  readonly value: number;
  /** A run is told once, at its newest point. */
  readonly signals: readonly XmrSignal[];
  readonly side: 'above' | 'below';
  readonly limits: Limits;
  /** Of a run: the period of its first point, and its points so far. */
  readonly run: { readonly first: Point['period']; readonly length: number } | null;
};

/** A point that limits judge, and its side of the mean. */
type JudgedPoint = {
  readonly point: Point;
  readonly value: number;
  readonly limits: Limits;
  readonly side: SignalNews['side'];
  readonly phase: number;
  /** Its place in the list of points, and that of the first point of its run. */
  readonly index: number;
  readonly start: number;
};

/** The signals of a chart, newest first. */
export function newsOf({ points, phases }: Pick<SignalChart, 'points' | 'phases'>): SignalNews[] {
  const judged: JudgedPoint[] = [];
  for (const [index, point] of points.entries()) {
    const phaseLimits = phases[point.phase ?? -1]?.limits ?? null;
    const limits = phaseLimits && point.limits && { ...phaseLimits, ...point.limits };
    const { value, phase } = point;
    if (limits === null || phase === null || value === null || !point.isWhole) continue;
    const side = value >= limits.mean ? 'above' : 'below';
    const last = judged.at(-1);
    const isRunning =
      last !== undefined && last.index === index - 1 && last.phase === phase && last.side === side;
    judged.push({
      point,
      value,
      limits,
      side,
      phase,
      index,
      start: isRunning ? last.start : index,
    });
  }
  return judged
    .flatMap((one, position) => newsAt(one, judged[position + 1], points) ?? [])
    .toReversed();
}

function newsAt(
  { point, value, limits, side, index, start }: JudgedPoint,
  next: JudgedPoint | undefined,
  points: readonly Point[],
): SignalNews | null {
  const { period, signals } = point;
  const isRunGoingOn = next?.start === start && next.point.signals.includes('run');
  const told = signals.filter((signal) => signal !== 'run' || !isRunGoingOn);
  if (told.length === 0) return null;
  const first = points[start];
  const run =
    told.includes('run') && first ? { first: first.period, length: index - start + 1 } : null;
  return { period, value, signals: told, side, limits, run };
}

/** How many points the newest limits are judged on: whole, known, and of periods that are over. */
export function newestPoints({ points, phases }: Pick<SignalChart, 'points' | 'phases'>) {
  const newest = phases.length - 1;
  return points.filter(
    ({ phase, value, isWhole }) => phase === newest && value !== null && isWhole,
  );
}
