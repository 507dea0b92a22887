import { closureOf } from '#shared/features/metrics/formula/references.ts';
import type { MovedMetric } from '#shared/features/reviews/contract.ts';
import { askedPeriod } from '#shared/features/reviews/rules.ts';
import { chartStart } from '#shared/features/signals/chart-span.ts';
import type { Annotation } from '#shared/features/signals/model.ts';
import type { PointLimits } from '#shared/features/signals/expectation.ts';
import { newSignalsOf, recordOf, surpriseOf } from '#shared/features/signals/newest.ts';
import type { XmrChart } from '#shared/features/signals/xmr.ts';
import { RUN_LENGTH } from '#shared/features/signals/xmr-signals.ts';
import type { LimitBase } from '#shared/features/signals/ways-of-working.ts';
import type { Day } from '#shared/kernel/day.ts';
import { coarserOf, periodsBetween } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { xmrChartOf, isWithin } from '../signals/xmr-chart.ts';
import { periodInfoOf } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';

/** What is asked, and what was decided and noted about the metrics. */
export type MovedRequest = {
  readonly reviewed: Period;
  readonly today: Day;
  readonly basesOf: (metric: string) => readonly LimitBase[];
  /** Of all metrics, and of the whole business. */
  readonly annotations: readonly Annotation[];
  /** The metric of the quarter that runs today; null: none was chosen. */
  readonly focus: string | null;
};

/** The followed metrics, told apart: more than noise, noise, and too young to say. */
export type MovedMetrics = {
  readonly moved: MovedMetric[];
  readonly quiet: number;
  readonly young: number;
};

/** What moved beyond noise in the periods that ended within the one looked back on. */
export function movedMetrics(snapshot: Snapshot, request: MovedRequest): MovedMetrics {
  const followed = [...snapshot.metrics.values()].filter(({ isFollowed }) => isFollowed);
  const moved: MovedMetric[] = [];
  let [quiet, young] = [0, 0];
  for (const { definition } of followed) {
    const reading = readingOf(snapshot, definition.id, request);
    if (reading === 'young') young += 1;
    else if (reading === 'quiet') quiet += 1;
    else if (reading !== null) moved.push(reading);
  }
  return { moved: moved.toSorted(byWeight), quiet, young };
}

const ROLES: readonly MovedMetric['role'][] = ['focus', 'part', 'other'];

/** What matters most first: the metric of the quarter, what it is made from, then by surprise. */
function byWeight(a: MovedMetric, b: MovedMetric): number {
  const roles = ROLES.indexOf(a.role) - ROLES.indexOf(b.role);
  return roles === 0 ? surpriseOf(b.value, b) - surpriseOf(a.value, a) : roles;
}

/** The newest period of a metric that is looked back on, with those that make its limits. */
type NewestReading = {
  readonly metric: string;
  readonly kind: PeriodKind;
  readonly value: number;
  /** Up to the newest one. */
  readonly periods: readonly Period[];
  readonly newest: Period;
};

/** null: the metric has no value in these periods, so there is nothing to read. */
function newestOf(
  snapshot: Snapshot,
  metric: string,
  { reviewed }: MovedRequest,
): NewestReading | null {
  const cadence = snapshot.engine.cadenceOf(metric, reviewed);
  if (cadence === null) return null;
  const kind = coarserOf(cadence, reviewed.kind);
  const newest = askedPeriod(reviewed, kind, snapshot.calendar);
  if (newest === null) return null;
  const { value, isWhole } = snapshot.engine.evaluate(metric, newest);
  if (value === null || !isWhole) return null;
  const first = chartStart(newest, snapshot.calendar);
  return { metric, kind, value, newest, periods: periodsBetween(first, newest, snapshot.calendar) };
}

function readingOf(
  snapshot: Snapshot,
  metric: string,
  request: MovedRequest,
): MovedMetric | 'quiet' | 'young' | null {
  const reading = newestOf(snapshot, metric, request);
  if (reading === null) return null;
  const { kind, periods } = reading;
  const chart = xmrChartOf(
    snapshot,
    { metric, segment: null, kind },
    { periods, bases: request.basesOf(metric), today: request.today, isShaped: true },
  );
  if (chart.mean === null) return 'young';
  const limits = chart.points.at(-1)?.limits ?? null;
  // What is carried over has nothing to be judged by after a gap.
  if (limits === null) return null;
  const signals = newSignalsOf(chart.points);
  if (signals.length === 0) return 'quiet';
  const { isProvisional } = chart;
  return {
    ...movedFrom(snapshot, reading, { chart, limits, signals, request }),
    isProvisional,
    annotations: notedWithin(reading.newest, metric, request.annotations),
  };
}

/** What is told of a metric that moved. */
function movedFrom(
  snapshot: Snapshot,
  { metric, kind, value, periods, newest }: NewestReading,
  {
    chart,
    limits,
    signals,
    request,
  }: {
    readonly chart: XmrChart;
    readonly limits: PointLimits;
    readonly signals: MovedMetric['signals'];
    readonly request: MovedRequest;
  },
): Omit<MovedMetric, 'isProvisional' | 'annotations'> {
  const { focus, today } = request;
  const side = value >= limits.mean ? 'above' : 'below';
  return {
    role: roleOf(snapshot, metric, focus),
    metric,
    kind,
    period: periodInfoOf(snapshot, newest, today),
    unit: snapshot.traitsOf(metric, newest).definition.unit,
    value,
    before: chart.points.at(-2)?.value ?? null,
    signals,
    side,
    mean: limits.mean,
    lower: limits.lower,
    upper: limits.upper,
    course: courseOf(chart),
    record: recordIn(snapshot, chart, { periods, side, today }),
    runSince: signals.includes('run') ? (periods.at(-RUN_LENGTH)?.start ?? null) : null,
  };
}

function roleOf(snapshot: Snapshot, metric: string, focus: string | null): MovedMetric['role'] {
  if (focus === null) return 'other';
  if (metric === focus) return 'focus';
  return closureOf(focus, snapshot.definitions).includes(metric) ? 'part' : 'other';
}

/** Points that a line of text has room for. */
const COURSE = 12;

function courseOf({ points }: XmrChart): MovedMetric['course'] {
  return points.slice(-COURSE).map(({ value, limits }) => ({
    value,
    limits: limits && { mean: limits.mean, lower: limits.lower, upper: limits.upper },
  }));
}

function recordIn(
  snapshot: Snapshot,
  { points }: XmrChart,
  {
    periods,
    side,
    today,
  }: {
    readonly periods: readonly Period[];
    readonly side: MovedMetric['side'];
    readonly today: Day;
  },
): MovedMetric['record'] {
  const record = recordOf(
    points.map(({ value }) => value),
    side,
  );
  if (record === null) return null;
  const since = record.at === null ? undefined : periods[record.at];
  return { since: since ? periodInfoOf(snapshot, since, today) : null, of: record.of };
}

function notedWithin(
  period: Period,
  metric: string,
  annotations: readonly Annotation[],
): Annotation[] {
  const isInside = isWithin([period]);
  return annotations.filter(
    (note) => isInside(note.on) && (note.metric === null || note.metric === metric),
  );
}
