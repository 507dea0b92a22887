import type { TargetYear, TargetYearEntry } from '#shared/features/targets/contract.ts';
import { levelsOf, NO_LEVELS } from '#shared/features/targets/model.ts';
import { yearBefore } from '#shared/features/targets/year-before.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import { coarserOf, subPeriods } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { judge, periodInfoOf, requireMetric, requirePeriod } from '../values/gather.ts';
import type { Books } from '../values/gather.ts';

/** Which targets are asked for; `kind` null: months, or the metric's own kind where that is longer. */
type YearRequest = {
  readonly metric: string;
  readonly year: string;
  readonly kind: PeriodKind | null;
};

/** The targets of a year in a row, each with what came of it, and the year's own. */
export function targetYearOf(books: Books, request: YearRequest, today: Day): TargetYear {
  const { metric } = request;
  const { definition } = requireMetric(books, metric);
  const year = requirePeriod(request.year, books.calendar);
  if (year.kind !== 'year') {
    throw new Refusal('unknown_period', { field: 'year', details: { period: request.year } });
  }
  const kind =
    request.kind ?? coarserOf('month', books.cadenceOf(metric, year) ?? definition.cadence);
  const { isAdditive, growthScale } = books.natureOf(metric, year);
  const entry = (period: Period) => entryOf(books, metric, period, today);
  return {
    metric,
    unit: definition.unit,
    kind,
    isAdditive,
    isGrowth: growthScale !== null,
    periods: subPeriods(year, kind, books.calendar).map(entry),
    year: entry(year),
  };
}

function entryOf(books: Books, metric: string, period: Period, today: Day): TargetYearEntry {
  const { evaluation, target, outlook } = judge(books, metric, period, today);
  return {
    period: periodInfoOf(books, period, today),
    origin: target?.origin ?? null,
    ...levelsOf(target ?? NO_LEVELS),
    was: target?.was ?? null,
    value: evaluation.value,
    isWhole: evaluation.isWhole,
    status: outlook.status,
    distance: outlook.distance,
    lastYear: figureOfLastYear(books, metric, period),
  };
}

/** A part of a figure is no measure for this year, nor is one in another unit. */
export function figureOfLastYear(books: Books, metric: string, period: Period): number | null {
  const before = yearBefore(period, books.calendar);
  if (!before) return null;
  const { value, isWhole, unit } = books.engine.evaluate(metric, before);
  return isWhole && unit === books.natureOf(metric, period).definition.unit ? value : null;
}
