import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { daysIn, isFiner, isFinished, shiftPeriod, subPeriods } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import type { NaturalBounds } from '../metrics/formula/natural-bounds.ts';
import type { MetricDefinition } from '../metrics/model.ts';
import type { Target } from '../targets/model.ts';
import { pastPeriodOf, projectFlow } from './flow-pace.ts';
import type { PastPeriod, WayGone } from './flow-pace.ts';
import { heldBounds } from './held-bounds.ts';
import { projectLevel, TREND_POINTS } from './level-pace.ts';
import type { LevelPoint } from './level-pace.ts';
import type { NoProjection, Projection } from './projection.ts';
import { statusOf } from './status.ts';
import type { StatusResult, JudgedTarget } from './status.ts';
import type { Evaluation } from '../values/engine/evaluation.ts';

/** What judging needs of a value. */
type Judgeable = Pick<Evaluation, 'value' | 'isWhole'>;

/** Everything that a period's status and projection are made from; the values are asked for. */
export type OutlookInput = {
  readonly definition: Pick<MetricDefinition, 'good' | 'unit' | 'kind'>;
  /** True where a quarter is the sum of its months (revenue), false for levels and ratios. */
  readonly isAdditive: boolean;
  /** True where a month's value and a quarter's are of one size (a level, most ratios). */
  readonly isLengthFree: boolean;
  /** Below and above which its values make no sense. */
  readonly bounds: NaturalBounds;
  readonly period: Period;
  /** The finest kind of period at which the metric has values. */
  readonly partsKind: PeriodKind;
  readonly figureOf: (period: Period) => Judgeable;
  readonly target: Target | null;
  readonly today: Day;
  /** The day up to which the figure of a running part tells; null: up to today. */
  readonly saidUntil?: (part: Period) => Day | null;
  readonly calendar: Calendar;
  /** True where a level or a ratio may be projected to a period that has not begun yet. */
  readonly looksAhead?: boolean;
};

/** Where a period stands against its line, and where it will probably end. */
export type Outlook = StatusResult & {
  /** null for a finished or a future period: nothing is left to project, or nothing is there yet. */
  readonly projection: Projection | NoProjection | null;
};

/** Earlier periods that tell what share is usually in by now. */
const PAST_PERIODS = 8;

/** Reads a target as a line with its good side; a metric without a direction counts up as good. */
function targetLineOf(target: Target | null, good: MetricDefinition['good']): JudgedTarget | null {
  if (target === null) return null;
  if (target.low !== null || target.high !== null || good === 'band') {
    const low = target.low ?? target.line;
    if (low === null && target.high === null) return null;
    return { good: 'band', low: low ?? -Infinity, high: target.high ?? Infinity };
  }
  return target.line === null ? null : { good: good ?? 'up', line: target.line };
}

/** Status and projection of one period of one metric. */
export function outlookOf(input: OutlookInput): Outlook {
  const { period, today } = input;
  const figure = input.figureOf(period);
  const isBegun = period.start <= today || input.looksAhead === true;
  const projection = isBegun && !isFinished(period, today) ? project(input, figure) : null;
  const status = statusOf({
    target: targetLineOf(input.target, input.definition.good),
    value: figure.value,
    isComplete: figure.isWhole,
    isFinished: isFinished(period, today),
    isFlow: input.isAdditive,
    projection,
  });
  return { ...status, projection };
}

function project(input: OutlookInput, figure: Judgeable): Projection | NoProjection {
  return input.isAdditive ? projectSum(input, figure) : projectAtEnd(input);
}

/**
 * What is in covers the parts whose values are known, and of the part that is running only the
 * days of which its figure tells: what was typed last Monday for this month says nothing of the week
 * since. The days are those of the parts: a quarter is the sum of its weeks, which begin and end
 * beside it.
 */
function projectSum(input: OutlookInput, figure: Judgeable): Projection | NoProjection {
  const { period, partsKind, calendar, today, saidUntil } = input;
  const parts = partsOf(period, partsKind, calendar);
  const known = parts.filter((part) => part.start <= today && input.figureOf(part).value !== null);
  const untilIn = (part: Period): Day =>
    isFinished(part, today) ? part.end : (saidUntil?.(part) ?? today);
  return projectFlow({
    soFar: figure.value,
    elapsedDays: known.reduce((days, part) => days + elapsedDaysIn(part, untilIn(part)), 0),
    totalDays: parts.reduce((days, part) => days + daysIn(part), 0),
    pastPeriods: pastPeriods(input, { elapsedParts: known.length, allParts: parts.length }),
  });
}

function partsOf(period: Period, kind: PeriodKind, calendar: Calendar): readonly Period[] {
  const parts = isFiner(kind, period.kind) ? subPeriods(period, kind, calendar) : [];
  return parts.length > 0 ? parts : [period];
}

function elapsedDaysIn(part: Period, until: Day): number {
  const last = Math.min(dayNumber(part.end), dayNumber(until));
  return Math.max(0, last - dayNumber(part.start) + 1);
}

/**
 * The share that is usually in can only be told where the parts known now are finished ones: how
 * much of a running month is usually in by the 12th is written nowhere.
 */
function pastPeriods(input: OutlookInput, way: WayGone): PastPeriod[] {
  const { period, partsKind, calendar, today } = input;
  const parts = partsOf(period, partsKind, calendar);
  const lastKnown = parts[way.elapsedParts - 1];
  if (way.allParts < 2 || lastKnown === undefined || !isFinished(lastKnown, today)) return [];
  const past: PastPeriod[] = [];
  for (let back = PAST_PERIODS; back >= 1; back -= 1) {
    const earlier = shiftPeriod(period, -back, calendar);
    const values = partsOf(earlier, partsKind, calendar).map((part) => input.figureOf(part).value);
    if (values.some((value) => value !== null)) past.push(pastPeriodOf(values, way));
  }
  return past;
}

/**
 * A level or a ratio: the trend of its finished points, carried on to the period's end. Shorter
 * periods tell more, but only where their values are of the same size: three months' churn is not
 * a month's.
 */
function projectAtEnd(input: OutlookInput): Projection | NoProjection {
  const { period, partsKind, calendar, today } = input;
  const kind = input.isLengthFree && isFiner(partsKind, period.kind) ? partsKind : period.kind;
  const last = partsOf(period, kind, calendar).at(-1) ?? period;
  const points: LevelPoint[] = [];
  for (let back = TREND_POINTS * 2; back >= 1; back -= 1) {
    const earlier = shiftPeriod(last, -back, calendar);
    if (!isFinished(earlier, today)) continue;
    const figure = input.figureOf(earlier);
    points.push({ x: earlier.ordinal, value: figure.isWhole ? figure.value : null });
  }
  const { min, max } = heldBounds(
    input.bounds,
    points.map(({ value }) => value),
  );
  return projectLevel({
    points,
    endX: last.ordinal,
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
  });
}
