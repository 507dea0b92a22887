import {
  definitionsOf,
  shippedMetrics,
} from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import type { LtvMethod } from '#shared/features/metrics/catalogue/ltv-methods.ts';
import { nearestIds } from '#shared/features/metrics/formula/nearest-ids.ts';
import { timelineOfKept } from '#shared/features/metrics/kept-versions.ts';
import type { MetricDefinition, Words, Definitions } from '#shared/features/metrics/model.ts';
import { inForceOn } from '#shared/features/metrics/versions.ts';
import type { MetricTimeline } from '#shared/features/metrics/versions.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { readSettings } from '../settings/store.ts';
import { cadencesInUse, listMetricRows, listVersions, segmentsInUse } from './store.ts';

/** A metric with everything that is known of it: as shipped or own, and what the user chose. */
export type KnownMetric = {
  /** As it is in force today. */
  readonly definition: MetricDefinition;
  readonly timeline: MetricTimeline;
  readonly origin: 'catalogue' | 'own';
  readonly name: Words;
  readonly description: string;
  readonly isFollowed: boolean;
  /** The user's order; a metric never touched comes after all others. */
  readonly position: number;
  readonly hasValues: boolean;
  readonly segments: readonly string[];
};

/** All metrics that there are, by id, in the user's order. */
export type KnownMetrics = ReadonlyMap<string, KnownMetric>;

/** The method of those metrics that have several, and the day whose definitions are in force. */
export type MetricsRequest = { readonly ltvMethod: LtvMethod; readonly today: Day };

/** Joins the catalogue, the own metrics and the values' cadences. */
export function knownMetrics(db: ReadableDb, { ltvMethod, today }: MetricsRequest): KnownMetrics {
  const rows = new Map(listMetricRows(db).map((row) => [row.id, row]));
  const cadences = cadencesInUse(db);
  const segments = segmentsInUse(db);
  const kept = listVersions(db);
  const stateOf = (first: MetricDefinition) => {
    const { id } = first;
    const cadenceInUse = cadences.get(id) ?? null;
    const timeline = timelineOfKept({ first, versions: kept.get(id) ?? [], cadenceInUse });
    return {
      definition: inForceOn(timeline.versions, today).definition,
      timeline,
      isFollowed: rows.get(id)?.isFollowed ?? false,
      position: rows.get(id)?.position ?? Infinity,
      hasValues: cadenceInUse !== null,
      segments: segments.get(id) ?? [],
    };
  };
  const shipped = definitionsOf({ ltv: ltvMethod });
  const known: KnownMetric[] = shippedMetrics.map((metric) => ({
    origin: 'catalogue',
    name: metric.name,
    description: '',
    ...stateOf(shipped.get(metric.id) ?? metric),
  }));
  for (const [id, versions] of kept) {
    const content = versions.find((version) => version.content !== null)?.content;
    const words = versions.findLast((version) => version.words !== null)?.words;
    if (!content || !words) continue;
    const first = { id, readBy: null, cadence: versions[0]?.cadence ?? 'month', ...content };
    known.push({ origin: 'own', ...words, ...stateOf(first) });
  }
  known.sort((a, b) => compare(a.position, b.position));
  return new Map(known.map((metric) => [metric.definition.id, metric]));
}

/** All metrics, by the settings of the business and the day of the call. */
export function metricsOf({ db, clock, systemLanguage }: QueryContext): KnownMetrics {
  const { ltv_method: ltvMethod } = readSettings(db, systemLanguage);
  return knownMetrics(db, { ltvMethod, today: clock.today() });
}

export function calendarOf({ db, systemLanguage }: QueryContext): Calendar {
  return { yearStartMonth: readSettings(db, systemLanguage).business_year_start };
}

/** The metrics that are not as they were first defined, or not at all times, as the engine wants them. */
export function timelinesIn(metrics: KnownMetrics): ReadonlyMap<string, MetricTimeline> {
  const changing = [...metrics].filter(
    ([, { timeline }]) =>
      timeline.isCadenceDated || timeline.versions.some(({ version }) => version > 1),
  );
  return new Map(changing.map(([id, { timeline }]) => [id, timeline]));
}

/** Infinity − Infinity is not a number, so positions are compared and not subtracted. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The definitions alone, as the engine and the formulas want them. */
export function definitionsIn(metrics: KnownMetrics): Definitions {
  return new Map([...metrics].map(([id, { definition }]) => [id, definition]));
}

/** The metric of that id; refused, with the nearest names, where there is none. */
export function requireMetric(metrics: KnownMetrics, id: string): KnownMetric {
  const metric = metrics.get(id);
  if (!metric) throw unknownMetric(metrics.keys(), id);
  return metric;
}

/** The refusal that names an unknown metric and what was perhaps meant. */
export function unknownMetric(metrics: Iterable<string>, id: string): Refusal {
  const nearest = nearestIds(id, [...metrics]);
  return new Refusal('unknown_metric', { field: 'metric', details: { metric: id, nearest } });
}
