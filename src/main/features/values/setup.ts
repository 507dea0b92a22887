import type { Definitions, MetricDefinition } from '#shared/features/metrics/model.ts';
import { inForceOn, rulingDay } from '#shared/features/metrics/versions.ts';
import type { Settings } from '#shared/features/settings/model.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { closedPeriods } from '#main/db/period-rows.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { definitionsIn, knownMetrics, requireMetric } from '../metrics/known-metrics.ts';
import type { KnownMetric, KnownMetrics } from '../metrics/known-metrics.ts';
import { readSettings } from '../settings/store.ts';

/** What decides which values may be written; no value is read for it. */
export type Setup = {
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly metrics: KnownMetrics;
  /** The definitions in force today. */
  readonly definitions: Definitions;
  /** When each closed period was closed. */
  readonly closedAt: ReadonlyMap<string, string>;
  /** The kind of period in which a metric is entered at that time; null while it has no values. */
  readonly cadenceOf: (metric: string, period: Period) => PeriodKind | null;
};

/** The setup as it is this moment: a command that writes while it looks must not keep it. */
export function readSetup({ db, clock, systemLanguage }: QueryContext): Setup {
  const settings = readSettings(db, systemLanguage);
  const metrics = knownMetrics(db, { ltvMethod: settings.ltv_method, today: clock.today() });
  return {
    settings,
    calendar: { yearStartMonth: settings.business_year_start },
    metrics,
    definitions: definitionsIn(metrics),
    closedAt: closedPeriods(db),
    cadenceOf: (metric, period) => cadenceAt(metrics.get(metric), period),
  };
}

/** Decided by date, or else by the values: a metric without any is free to choose. */
function cadenceAt(metric: KnownMetric | undefined, period: Period): PeriodKind | null {
  if (!metric || !(metric.timeline.isCadenceDated || metric.hasValues)) return null;
  return inForceOn(metric.timeline.versions, rulingDay(period)).definition.cadence;
}

/** The version of a metric's definition that is in force for a period; refused for an unknown one. */
export function definitionAt({ metrics }: Setup, id: string, period: Period): MetricDefinition {
  const { timeline } = requireMetric(metrics, id);
  return inForceOn(timeline.versions, rulingDay(period)).definition;
}
