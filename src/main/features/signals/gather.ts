import { closureOf, inputsOf } from '#shared/features/metrics/formula/references.ts';
import { definitionBreaks } from '#shared/features/metrics/versions.ts';
import type { DefinitionBreak } from '#shared/features/metrics/versions.ts';
import { chartOfWays } from '#shared/features/signals/ways-of-working.ts';
import type {
  ChartOfWays,
  LimitBase,
  PeriodValue,
} from '#shared/features/signals/ways-of-working.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isFinished, periodContaining, periodsBetween } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { timelinesIn } from '../metrics/gather.ts';
import type { Books } from '../values/gather.ts';

/** A metric, or one of its segments, read by one kind of period. */
export type ChartSubject = {
  readonly metric: string;
  readonly segment: string | null;
  readonly kind: PeriodKind;
};

/** The finished periods among some, with their values; a part of a figure is no point. */
function finishedPoints(
  books: Books,
  { metric, segment }: ChartSubject,
  periods: readonly Period[],
  today: Day,
): PeriodValue[] {
  return periods
    .filter((period) => isFinished(period, today))
    .map((period) => {
      const { value, isWhole } = books.engine.evaluate(metric, period, segment);
      return { period, value: isWhole ? value : null };
    });
}

/** The points of the periods that end within two days, oldest first. */
export function pointsWithin(
  books: Books,
  reading: ChartSubject,
  span: { readonly from: Day; readonly until: Day },
  today: Day,
): PeriodValue[] {
  const first = periodContaining(reading.kind, span.from, books.calendar);
  const last = periodContaining(reading.kind, span.until, books.calendar);
  const periods = periodsBetween(first, last, books.calendar);
  const whole = periods.filter((period) => period.end <= span.until);
  return finishedPoints(books, reading, whole, today);
}

/** Where the definition of a metric, or of one that it is made from, changed. */
export function breaksOf(books: Books, metric: string): DefinitionBreak[] {
  const { versions } = books.metrics.get(metric)?.timeline ?? { versions: [] };
  const parts = versions.flatMap(({ definition }) =>
    closureOf(metric, new Map(books.definitions).set(metric, definition)),
  );
  return definitionBreaks(timelinesIn(books.metrics), [...new Set([metric, ...parts])]);
}

/** The first day for which something is known that the metric is made from; null: nothing is. */
export function firstDayOf(books: Books, metric: string): Day | null {
  const days = [metric, ...inputsOf(metric, books.definitions)].flatMap(
    (input) => books.firstDayOf(input) ?? [],
  );
  return days.toSorted()[0] ?? null;
}

/** The process behaviour chart of a reading over some periods, with the limits that were decided. */
export function xmrChartOf(
  books: Books,
  reading: ChartSubject,
  request: {
    readonly periods: readonly Period[];
    readonly bases: readonly LimitBase[];
    readonly today: Day;
  },
): ChartOfWays {
  const { periods, bases, today } = request;
  const newest = periods.at(-1);
  const unit = newest ? books.natureOf(reading.metric, newest).definition.unit : 'count';
  return chartOfWays({
    points: finishedPoints(books, reading, periods, today),
    bases,
    breaks: breaksOf(books, reading.metric).map(({ from }) => from),
    isCount: unit === 'count',
    pointsWithin: (from, until) => pointsWithin(books, reading, { from, until }, today),
  });
}

/** Tells whether a day lies in one of the periods, which follow each other. */
export function isWithin(periods: readonly Period[]): (day: Day) => boolean {
  const [first, last] = [periods[0], periods.at(-1)];
  return (day) =>
    first !== undefined && last !== undefined && first.start <= day && day <= last.end;
}
