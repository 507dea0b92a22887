import type { TargetYear, TargetYearEntry } from '#shared/features/targets/contract.ts';
import { levelsOf, NO_LEVELS } from '#shared/kernel/levels.ts';
import { yearBefore } from '#shared/features/targets/year-before.ts';
import { allowsFraction } from '#shared/features/values/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import { coarserOf, subPeriods } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { judge } from '../values/judged-value.ts';
import { periodInfoOf, requirePeriod } from '../values/periods.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import type { Snapshot } from '../values/snapshot.ts';

/** Which targets are asked for; `kind` null: months, or the metric's own kind where that is longer. */
type YearRequest = {
  readonly metric: string;
  readonly year: string;
  readonly kind: PeriodKind | null;
};

/** The targets of a year in a row, each with what came of it, and the year's own. */
export function targetYearOf(snapshot: Snapshot, request: YearRequest, today: Day): TargetYear {
  const { metric } = request;
  const { definition } = requireMetric(snapshot.metrics, metric);
  const year = requirePeriod(request.year, snapshot.calendar);
  if (year.kind !== 'year') {
    throw new Refusal('unknown_period', { field: 'year', details: { period: request.year } });
  }
  const kind =
    request.kind ?? coarserOf('month', snapshot.cadenceOf(metric, year) ?? definition.cadence);
  const { isAdditive, growthScale } = snapshot.traitsOf(metric, year);
  const entry = (period: Period) => entryOf(snapshot, metric, period, today);
  return {
    metric,
    unit: definition.unit,
    allowsFraction: allowsFraction(definition),
    kind,
    isAdditive,
    isGrowth: growthScale !== null,
    periods: subPeriods(year, kind, snapshot.calendar).map(entry),
    year: entry(year),
  };
}

function entryOf(snapshot: Snapshot, metric: string, period: Period, today: Day): TargetYearEntry {
  const { evaluation, target, outlook } = judge(snapshot, metric, period, today);
  return {
    period: periodInfoOf(snapshot, period, today),
    origin: target?.origin ?? null,
    ...levelsOf(target ?? NO_LEVELS),
    was: target?.was ?? null,
    value: evaluation.value,
    isWhole: evaluation.isWhole,
    status: outlook.status,
    distance: outlook.distance,
    lastYear: valueOfLastYear(snapshot, metric, period),
  };
}

/** A part of a value is no measure for this year, nor is one in another unit. */
export function valueOfLastYear(snapshot: Snapshot, metric: string, period: Period): number | null {
  const before = yearBefore(period, snapshot.calendar);
  if (!before) return null;
  const { value, isWhole, unit } = snapshot.engine.evaluate(metric, before);
  return isWhole && unit === snapshot.traitsOf(metric, period).definition.unit ? value : null;
}
