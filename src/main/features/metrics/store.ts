import { eq, max, sql } from 'drizzle-orm';
import type { MetricDraft } from '#shared/features/metrics/contract.ts';
import type { KeptVersion } from '#shared/features/metrics/kept-versions.ts';
import type { Words } from '#shared/features/metrics/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { preparedOnce } from '#main/db/prepared.ts';
import { measurement, metric, metricDefinition, period, segment } from '#main/db/schema.ts';

/** A metric that the business has touched. */
export type MetricRow = {
  readonly rowId: number;
  readonly id: string;
  readonly origin: 'catalogue' | 'own';
  readonly isFollowed: boolean;
  readonly position: number;
};

const rowColumns = {
  rowId: metric.id,
  id: metric.slug,
  origin: metric.origin,
  isFollowed: metric.isFollowed,
  position: metric.position,
};

/** All touched metrics, in the user's order. */
export function listMetricRows(db: ReadableDb): MetricRow[] {
  return db.select(rowColumns).from(metric).orderBy(metric.position, metric.id).all();
}

/** One touched metric; null where nobody did yet. */
export function findMetricRow(db: ReadableDb, id: string): MetricRow | null {
  return metricById(db).get({ id }) ?? null;
}

const metricById = preparedOnce((db) =>
  db
    .select(rowColumns)
    .from(metric)
    .where(eq(metric.slug, sql.placeholder('id')))
    .prepare(),
);

/** The row's number of a metric, made (last, not followed) where it is not there yet. */
export function ensureMetricRow(
  db: WritableDb,
  id: string,
  origin: MetricRow['origin'] = 'catalogue',
): number {
  const known = findMetricRow(db, id);
  if (known) return known.rowId;
  const last =
    db
      .select({ position: max(metric.position) })
      .from(metric)
      .get()?.position ?? 0;
  return db
    .insert(metric)
    .values({ slug: id, origin, isFollowed: false, position: last + 1 })
    .returning({ id: metric.id })
    .get().id;
}

export function setFollowed(db: WritableDb, rowId: number, isFollowed: boolean): void {
  db.update(metric).set({ isFollowed }).where(eq(metric.id, rowId)).run();
}

export function setPosition(db: WritableDb, rowId: number, position: number): void {
  db.update(metric).set({ position }).where(eq(metric.id, rowId)).run();
}

/** A kept version of a metric's definition; an own metric's whole versions also carry its words. */
export type VersionRow = KeptVersion & {
  readonly words: { readonly name: Words; readonly description: string } | null;
};

/** The kept versions of each metric that has any, in the order in which they were decided. */
export function listVersions(db: ReadableDb): ReadonlyMap<string, readonly VersionRow[]> {
  const versions = new Map<string, VersionRow[]>();
  for (const { id, row } of versionRows(db).all()) {
    versions.set(id, [...(versions.get(id) ?? []), versionOf(id, row)]);
  }
  return versions;
}

const versionRows = preparedOnce((db) =>
  db
    .select({ id: metric.slug, row: metricDefinition })
    .from(metricDefinition)
    .innerJoin(metric, eq(metric.id, metricDefinition.metricId))
    .orderBy(metricDefinition.version)
    .prepare(),
);

function versionOf(id: string, row: typeof metricDefinition.$inferSelect): VersionRow {
  const { version, effectiveOn, kind, unit, good, formula } = row;
  const kept = { version, effectiveOn, cadence: row.cadence ?? 'month' };
  if (kind === null) return { ...kept, content: null, words: null };
  return {
    ...kept,
    content: { kind, unit: unit ?? 'ratio', good, formula },
    words: {
      name: { fr: row.nameFr ?? id, en: row.nameEn ?? id },
      description: row.description ?? '',
    },
  };
}

/** Adds a version of an own metric's definition, in force from a day on; nothing is changed in place. */
export function addDefinition(
  db: WritableDb,
  rowId: number,
  draft: MetricDraft,
  effectiveOn: Day,
): number {
  const version = nextVersion(db, rowId);
  db.insert(metricDefinition)
    .values({
      metricId: rowId,
      version,
      effectiveOn,
      nameFr: draft.name.fr,
      nameEn: draft.name.en,
      kind: draft.kind,
      unit: draft.unit,
      good: draft.good,
      cadence: draft.cadence,
      formula: draft.formula,
      description: draft.description,
    })
    .run();
  return version;
}

/** Adds a version that changes the cadence alone, from a day on. */
export function addCadence(
  db: WritableDb,
  rowId: number,
  cadence: PeriodKind,
  effectiveOn: Day,
): number {
  const version = nextVersion(db, rowId);
  db.insert(metricDefinition).values({ metricId: rowId, version, effectiveOn, cadence }).run();
  return version;
}

function nextVersion(db: ReadableDb, rowId: number): number {
  const last = db
    .select({ version: max(metricDefinition.version) })
    .from(metricDefinition)
    .where(eq(metricDefinition.metricId, rowId))
    .get()?.version;
  return (last ?? 0) + 1;
}

/** The periods in which a metric has values, in any segment. */
export function periodsWithValues(
  db: ReadableDb,
  id: string,
): { readonly kind: PeriodKind; readonly key: string; readonly start: Day }[] {
  return db
    .selectDistinct({ kind: period.kind, key: period.key, start: period.startOn })
    .from(measurement)
    .innerJoin(metric, eq(metric.id, measurement.metricId))
    .innerJoin(period, eq(period.id, measurement.periodId))
    .where(eq(metric.slug, id))
    .orderBy(period.startOn)
    .all();
}

/**
 * The kind of period at which each metric has values; absent: none yet. All values of a metric are of
 * one kind, but for one whose cadence is dated: any of them tells, so one of each is looked at.
 */
export function cadencesInUse(db: ReadableDb): ReadonlyMap<string, PeriodKind> {
  return new Map(
    cadenceRows(db)
      .all()
      .map(({ id, kind }) => [id, kind]),
  );
}

const cadenceRows = preparedOnce((db) => {
  const one = sql`(SELECT max(${measurement.periodId}) FROM ${measurement} WHERE ${measurement.metricId} = ${metric.id})`;
  return db
    .select({ id: metric.slug, kind: period.kind })
    .from(metric)
    .innerJoin(period, eq(period.id, one))
    .prepare();
});

/** The names of the segments in which each metric has values. */
export function segmentsInUse(db: ReadableDb): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, name } of segmentRows(db).all()) names.set(id, [...(names.get(id) ?? []), name]);
  return names;
}

const segmentRows = preparedOnce((db) =>
  db
    .selectDistinct({ id: metric.slug, name: segment.name })
    .from(measurement)
    .innerJoin(metric, eq(metric.id, measurement.metricId))
    .innerJoin(segment, eq(segment.id, measurement.segmentId))
    .orderBy(segment.id)
    .prepare(),
);
