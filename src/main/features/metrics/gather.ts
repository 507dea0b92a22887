import {
  catalogue,
  catalogueEntry,
  definitionsOf,
  findByName,
} from '#shared/features/metrics/catalogue/catalogue.ts';
import type { LtvMethod } from '#shared/features/metrics/catalogue/ltv-methods.ts';
import { nameKey } from '#shared/features/metrics/catalogue/name-key.ts';
import { nearestIds } from '#shared/features/metrics/formula/nearest-ids.ts';
import { inputsOf } from '#shared/features/metrics/formula/references.ts';
import { timelineOfKept } from '#shared/features/metrics/kept-versions.ts';
import type { MetricDraft } from '#shared/features/metrics/contract.ts';
import type { MetricDefinition, Words, Definitions } from '#shared/features/metrics/model.ts';
import { inForceOn } from '#shared/features/metrics/versions.ts';
import type { MetricTimeline } from '#shared/features/metrics/versions.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { readSettings } from '../settings/store.ts';
import {
  addDefinition,
  cadencesInUse,
  ensureMetricRow,
  findMetricRow,
  listMetricRows,
  listVersions,
  segmentsInUse,
  setFollowed,
} from './store.ts';

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

/** What the metrics are gathered for: the method of those that have several, and the day. */
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
  const known: KnownMetric[] = catalogue.map((entry) => ({
    origin: 'catalogue',
    name: entry.words.name,
    description: '',
    ...stateOf(shipped.get(entry.id) ?? entry),
  }));
  for (const [id, versions] of kept) {
    const content = versions.find((version) => version.content !== null)?.content;
    const words = versions.findLast((version) => version.words !== null)?.words;
    if (!content || !words) continue;
    const first = { id, lines: [], cadence: versions[0]?.cadence ?? 'month', ...content };
    known.push({ origin: 'own', ...words, ...stateOf(first) });
  }
  known.sort((a, b) => compare(a.position, b.position));
  return new Map(known.map((metric) => [metric.definition.id, metric]));
}

/** The metrics as the call sees them, with the settings that it lives by. */
export function metricsOf({ db, clock, systemLanguage }: QueryContext): KnownMetrics {
  const { ltv_method: ltvMethod } = readSettings(db, systemLanguage);
  return knownMetrics(db, { ltvMethod, today: clock.today() });
}

/** The business's calendar. */
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

/** The metric that a person or a file means: its id, or its name in either language. */
export function metricNamed(metrics: KnownMetrics, text: string): KnownMetric | null {
  const asked = text.trim();
  const byId = metrics.get(asked) ?? metrics.get(asked.toLowerCase());
  if (byId) return byId;
  for (const metric of metrics.values()) {
    const names = metric.origin === 'own' ? [metric.name.fr, metric.name.en] : [];
    if (names.some((name) => nameKey(name) === nameKey(asked))) return metric;
  }
  const shipped = findByName(asked);
  return shipped ? (metrics.get(shipped.id) ?? null) : null;
}

/** The refusal that names an unknown metric and what was perhaps meant. */
export function unknownMetric(metrics: Iterable<string>, id: string): Refusal {
  const nearest = nearestIds(id, [...metrics]);
  return new Refusal('unknown_metric', { field: 'metric', details: { metric: id, nearest } });
}

/** The row's number of a metric; one of the catalogue gets its row the first time it is touched. */
export function requireMetricRow(db: WritableDb, id: string): number {
  const row = findMetricRow(db, id);
  if (row) return row.rowId;
  if (catalogueEntry(id)) return ensureMetricRow(db, id);
  throw unknownMetric(
    catalogue.map((entry) => entry.id),
    id,
  );
}

/** Follows metrics, and with a computed one its inputs: they are what gets typed. Gives all ids. */
export function followMetrics(
  db: WritableDb,
  metrics: KnownMetrics,
  ids: readonly string[],
): string[] {
  const definitions = definitionsIn(metrics);
  const all = new Set(ids.flatMap((id) => [id, ...inputsOf(id, definitions)]));
  for (const id of all) {
    const rowId = requireMetricRow(db, id);
    if (metrics.get(id)?.isFollowed !== true) setFollowed(db, rowId, true);
  }
  return [...all];
}

/** Leaves metrics without their inputs; one that is not followed is left alone. */
export function leaveMetrics(db: WritableDb, metrics: KnownMetrics, ids: readonly string[]): void {
  for (const id of ids) {
    const metric = metrics.get(id);
    if (!metric) throw unknownMetric(metrics.keys(), id);
    if (metric.isFollowed) setFollowed(db, requireMetricRow(db, id), false);
  }
}

/** The row's number of a metric that gets a value: from then on it is followed. */
export function requireFollowedRow(db: WritableDb, metrics: KnownMetrics, id: string): number {
  const rowId = requireMetricRow(db, id);
  if (metrics.get(id)?.isFollowed !== true) setFollowed(db, rowId, true);
  return rowId;
}

/** The row's number of a metric; null where nobody touched it yet. */
export function findMetricRowId(db: ReadableDb, id: string): number | null {
  return findMetricRow(db, id)?.rowId ?? null;
}

/**
 * Makes new metrics that are entered by hand, and follows them. That their names and ids are free,
 * and that they need no formula, is for the asker to see to.
 */
export function addOwnInputs(db: WritableDb, drafts: readonly MetricDraft[], today: Day): void {
  for (const draft of drafts) {
    const rowId = ensureMetricRow(db, draft.id, 'own');
    addDefinition(db, rowId, draft, today);
    setFollowed(db, rowId, true);
  }
}
