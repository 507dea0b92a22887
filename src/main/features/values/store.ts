import { and, eq, isNull, sql } from 'drizzle-orm';
import type { PeriodKind } from '../../../shared/kernel/period.ts';
import type { ReadableDb, WritableDb } from '../../db/handles.ts';
import { measurement, metric, period, segment } from '../../db/schema.ts';

/** One stored value with its names instead of row numbers; money in cents. */
export type StoredMeasurement = {
  readonly metric: string;
  readonly kind: PeriodKind;
  readonly periodKey: string;
  readonly segment: string | null;
  readonly value: number;
  readonly sampleSize: number | null;
  readonly source: 'typed' | 'imported' | 'ledger';
};

/** Every stored value. */
export function listMeasurements(db: ReadableDb): StoredMeasurement[] {
  return db
    .select({
      metric: metric.slug,
      kind: period.kind,
      periodKey: period.key,
      segment: segment.name,
      value: measurement.value,
      sampleSize: measurement.sampleSize,
      source: measurement.source,
    })
    .from(measurement)
    .innerJoin(metric, eq(metric.id, measurement.metricId))
    .innerJoin(period, eq(period.id, measurement.periodId))
    .leftJoin(segment, eq(segment.id, measurement.segmentId))
    .all();
}

/** Where a value is written: the numbers of its rows. */
export type MeasurementPlace = {
  readonly metricId: number;
  readonly periodId: number;
  readonly segmentId: number | null;
};

/** What is written; a value keeps the door through which it came. */
export type MeasurementEntry = {
  readonly value: number;
  /** undefined leaves the sample size as it is. */
  readonly sampleSize: number | null | undefined;
  readonly source: 'typed' | 'imported';
  readonly sourceDetail: string | null;
};

function isAt({ metricId, periodId, segmentId }: MeasurementPlace) {
  return and(
    eq(measurement.metricId, metricId),
    eq(measurement.periodId, periodId),
    segmentId === null ? isNull(measurement.segmentId) : eq(measurement.segmentId, segmentId),
  );
}

/** The stored value at a place, with where it came from; null where it is not known. */
export function findMeasurement(
  db: ReadableDb,
  place: MeasurementPlace,
): typeof measurement.$inferSelect | null {
  return db.select().from(measurement).where(isAt(place)).get() ?? null;
}

/** Writes a value, over what was there. The same value again changes nothing, not even its source. */
export function writeMeasurement(
  db: WritableDb,
  place: MeasurementPlace,
  entry: MeasurementEntry,
): boolean {
  const known = findMeasurement(db, place);
  if (known === null) {
    db.insert(measurement)
      .values({ ...place, ...entry, sampleSize: entry.sampleSize ?? null })
      .run();
    return true;
  }
  const sampleSize = entry.sampleSize === undefined ? known.sampleSize : entry.sampleSize;
  if (known.value === entry.value && known.sampleSize === sampleSize) return false;
  db.update(measurement)
    .set({ ...entry, sampleSize })
    .where(eq(measurement.id, known.id))
    .run();
  return true;
}

/** Makes a value "not known" again; false where it was so already. */
export function eraseMeasurement(db: WritableDb, place: MeasurementPlace): boolean {
  return db.delete(measurement).where(isAt(place)).run().changes > 0;
}

/** The row's number of a segment by its name, whatever its case; null where there is none. */
export function findSegmentRow(db: ReadableDb, name: string): number | null {
  const row = db
    .select({ id: segment.id })
    .from(segment)
    .where(sql`${segment.name} = ${name} COLLATE NOCASE`)
    .get();
  return row?.id ?? null;
}

/** The row's number of a segment, made where it is not there yet; the name is trimmed and NFC. */
export function ensureSegmentRow(db: WritableDb, name: string): number {
  return (
    findSegmentRow(db, name) ??
    db.insert(segment).values({ name }).returning({ id: segment.id }).get().id
  );
}

/** The spelling under which a segment is known; the given one where it is not. */
export function segmentSpelling(db: ReadableDb, name: string): string {
  const row = db
    .select({ name: segment.name })
    .from(segment)
    .where(sql`${segment.name} = ${name} COLLATE NOCASE`)
    .get();
  return row?.name ?? name;
}
