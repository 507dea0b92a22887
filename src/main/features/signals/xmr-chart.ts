import { closureOf, inputsOf } from '#shared/features/metrics/formula/references.ts';
import { definitionBreaks } from '#shared/features/metrics/versions.ts';
import type { DefinitionBreak } from '#shared/features/metrics/versions.ts';
import { cycleOf } from '#shared/features/signals/season.ts';
import { chartOfWays } from '#shared/features/signals/ways-of-working.ts';
import type {
  ChartOfWays,
  LimitBase,
  PeriodValue,
} from '#shared/features/signals/ways-of-working.ts';
import type { Day } from '#shared/kernel/day.ts';
import {
  isFinished,
  periodContaining,
  periodsBetween,
  shiftPeriod,
} from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { timelinesIn } from '../metrics/known-metrics.ts';
import type { Snapshot } from '../values/snapshot.ts';

/** A metric, or one of its segments, read by one kind of period. */
export type ChartSubject = {
  readonly metric: string;
  readonly segment: string | null;
  readonly kind: PeriodKind;
};

/** The finished periods among some, with their values; a part of a value is no point. */
function finishedPoints(
  snapshot: Snapshot,
  { metric, segment }: ChartSubject,
  periods: readonly Period[],
  today: Day,
): PeriodValue[] {
  return periods
    .filter((period) => isFinished(period, today))
    .map((period) => {
      const { value, isWhole } = snapshot.engine.evaluate(metric, period, segment);
      return { period, value: isWhole ? value : null };
    });
}

/** The points of the periods that end within two days, oldest first. */
export function pointsWithin(
  snapshot: Snapshot,
  reading: ChartSubject,
  span: { readonly from: Day; readonly until: Day },
  today: Day,
): PeriodValue[] {
  const first = periodContaining(reading.kind, span.from, snapshot.calendar);
  const last = periodContaining(reading.kind, span.until, snapshot.calendar);
  const periods = periodsBetween(first, last, snapshot.calendar);
  const whole = periods.filter((period) => period.end <= span.until);
  return finishedPoints(snapshot, reading, whole, today);
}

/** Where the definition of a metric, or of one that it is made from, changed. */
export function breaksOf(snapshot: Snapshot, metric: string): DefinitionBreak[] {
  const { versions } = snapshot.metrics.get(metric)?.timeline ?? { versions: [] };
  const parts = versions.flatMap(({ definition }) =>
    closureOf(metric, new Map(snapshot.definitions).set(metric, definition)),
  );
  return definitionBreaks(timelinesIn(snapshot.metrics), [...new Set([metric, ...parts])]);
}

/** The first day for which something is known that the metric is made from; null: nothing is. */
export function firstDayOf(snapshot: Snapshot, metric: string): Day | null {
  const days = [metric, ...inputsOf(metric, snapshot.definitions)].flatMap(
    (input) => snapshot.firstDayOf(input) ?? [],
  );
  return days.toSorted()[0] ?? null;
}

/** As many years as a season is learned from: what older ones did is another business. */
const YEARS_OF_SEASON = 4;

/** The finished periods that a season may be found in; none where two whole years are not known. */
function historyOf(
  snapshot: Snapshot,
  reading: ChartSubject,
  newest: Period,
  today: Day,
): PeriodValue[] {
  const { kind, metric } = reading;
  const known = firstDayOf(snapshot, metric);
  const cycle = cycleOf(kind);
  if (cycle === null || known === null) return [];
  const finished = isFinished(newest, today)
    ? newest
    : shiftPeriod(periodContaining(kind, today, snapshot.calendar), -1, snapshot.calendar);
  const back = (years: number): Day =>
    shiftPeriod(finished, 1 - years * cycle, snapshot.calendar).start;
  if (known > back(2)) return [];
  const from = known > back(YEARS_OF_SEASON) ? known : back(YEARS_OF_SEASON);
  return pointsWithin(snapshot, reading, { from, until: finished.end }, today);
}

/**
 * The process behaviour chart of a reading over some periods, with the limits that were decided;
 * `isShaped`: limits go along with a trend or a season where there is one.
 */
export function xmrChartOf(
  snapshot: Snapshot,
  reading: ChartSubject,
  request: {
    readonly periods: readonly Period[];
    readonly bases: readonly LimitBase[];
    readonly today: Day;
    readonly isShaped: boolean;
  },
): ChartOfWays {
  const { periods, bases, today, isShaped } = request;
  const newest = periods.at(-1);
  const traits = newest && snapshot.traitsOf(reading.metric, newest);
  const history = isShaped && newest ? historyOf(snapshot, reading, newest, today) : [];
  return chartOfWays({
    points: finishedPoints(snapshot, reading, periods, today),
    bases,
    breaks: breaksOf(snapshot, reading.metric).map(({ from }) => from),
    isCount: !traits || traits.definition.unit === 'count',
    ...(traits ? { bounds: traits.bounds } : {}),
    ...(isShaped ? { history } : {}),
    pointsWithin: (from, until) => pointsWithin(snapshot, reading, { from, until }, today),
  });
}

/** Tells whether a day lies in one of the periods, which follow each other. */
export function isWithin(periods: readonly Period[]): (day: Day) => boolean {
  const [first, last] = [periods[0], periods.at(-1)];
  return (day) =>
    first !== undefined && last !== undefined && first.start <= day && day <= last.end;
}
