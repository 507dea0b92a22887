import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { numbersSourceIn } from '#shared/features/numbers/source-detail.ts';
import type { VALUE_SOURCES } from '#shared/features/values/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isOpen } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { MeasurementRowKey } from '#main/db/history.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { preparedOnce } from '#main/db/prepared.ts';
import { measurement, metric, period, segment } from '#main/db/schema.ts';
import { typedDetailIn, typedDetailText } from './typed-detail.ts';

/** One stored value with its names instead of row numbers; money in cents. */
export type StoredMeasurement = {
  readonly metric: string;
  readonly kind: PeriodKind;
  readonly periodKey: string;
  readonly segment: string | null;
  readonly value: number;
  readonly sampleSize: number | null;
  readonly source: (typeof VALUE_SOURCES)[number];
  readonly sourceDetail: string | null;
  readonly note: string | null;
  /** True where the user was asked, and wants it in the place of the ledger's. */
  readonly isOverLedger: boolean;
  /** The day on which it was typed while its period was running: it stands so far; null: it is final. */
  readonly until: Day | null;
};

function selectMeasurements(db: ReadableDb) {
  return db
    .select({
      rowId: measurement.id,
      metric: metric.slug,
      kind: period.kind,
      periodKey: period.key,
      segment: segment.name,
      value: measurement.value,
      sampleSize: measurement.sampleSize,
      source: measurement.source,
      sourceDetail: measurement.sourceDetail,
      note: measurement.note,
    })
    .from(measurement)
    .innerJoin(metric, eq(metric.id, measurement.metricId))
    .innerJoin(period, eq(period.id, measurement.periodId))
    .leftJoin(segment, eq(segment.id, measurement.segmentId));
}

type MeasurementRow = ReturnType<ReturnType<typeof selectMeasurements>['all']>[number];
/** The columns of `selectMeasurements`, in their order. */
type MeasurementTuple = readonly [
  rowId: number,
  metric: string,
  kind: PeriodKind,
  periodKey: string,
  segment: string | null,
  value: number,
  sampleSize: number | null,
  source: MeasurementRow['source'],
  sourceDetail: string | null,
  note: string | null,
];

/** By the thousand, rows are read as SQLite gives them: drizzle's objects take longer than the reading. */
function measurementOf(tuple: MeasurementTuple): StoredMeasurement & { readonly rowId: number } {
  const [rowId, id, kind, periodKey, ofSegment, value, sampleSize, source, detail, note] = tuple;
  const isTyped = source === 'typed';
  const { tag, until } = typedDetailIn(isTyped ? detail : null);
  return {
    rowId,
    metric: id,
    kind,
    periodKey,
    segment: ofSegment,
    value,
    sampleSize,
    source: tag === 'first_run' ? 'estimated' : source,
    sourceDetail: isTyped ? null : detail,
    note,
    isOverLedger: tag === 'over_ledger',
    until,
  };
}

function measurementsIn(rows: unknown): (StoredMeasurement & { readonly rowId: number })[] {
  return (rows as readonly MeasurementTuple[]).map(measurementOf);
}

/** All that is stored. */
export function listMeasurements(db: ReadableDb): StoredMeasurement[] {
  return measurementsIn(selectMeasurements(db).values());
}

/** Those of some metrics, each with the number of its row. */
export function measurementsOf(
  db: ReadableDb,
  metrics: readonly string[],
): (StoredMeasurement & { readonly rowId: number })[] {
  return measurementsIn(
    selectMeasurements(db)
      .where(inArray(metric.slug, [...metrics]))
      .values(),
  );
}

/** What reads one metric's, prepared once for each file. */
export const measurementReader = preparedOnce((db) => {
  const statement = selectMeasurements(db)
    .where(eq(metric.slug, sql.placeholder('metric')))
    .prepare();
  return (id: string): StoredMeasurement[] => measurementsIn(statement.values({ metric: id }));
});

/**
 * What of a person's stands for a metric in a period, in whatever segment, whatever the ledger says:
 * theirs by choice, theirs since before anybody asked, or nothing.
 */
export function ownIn(
  db: ReadableDb,
  metricId: number,
  periodId: number,
): 'chosen' | 'unasked' | null {
  const details = db
    .select({ detail: measurement.sourceDetail })
    .from(measurement)
    .where(and(eq(measurement.metricId, metricId), eq(measurement.periodId, periodId)))
    .all()
    .map(({ detail }) => detail);
  const tags = details.map((detail) => typedDetailIn(detail).tag);
  if (tags.includes('over_ledger')) return 'chosen';
  return tags.some((tag) => tag !== 'first_run') ? 'unasked' : null;
}

/** A key by its names, with the value that is stored there now; null: it is not known. */
export type StoredNow = Pick<StoredMeasurement, 'metric' | 'kind' | 'periodKey' | 'segment'> & {
  readonly stored: StoredMeasurement | null;
};

/** What is stored under a key; null where one of its rows is gone. */
export function readStored(db: ReadableDb, key: MeasurementRowKey): StoredNow | null {
  const { metricId, periodId, segmentId } = key;
  const names = db
    .select({ metric: metric.slug, kind: period.kind, periodKey: period.key })
    .from(metric)
    .innerJoin(period, eq(period.id, periodId))
    .where(eq(metric.id, metricId))
    .get();
  const ofSegment =
    segmentId === null
      ? { name: null }
      : db.select({ name: segment.name }).from(segment).where(eq(segment.id, segmentId)).get();
  if (!names || !ofSegment) return null;
  const [stored = null] = measurementsIn(selectMeasurements(db).where(isAt(key)).values());
  return { ...names, segment: ofSegment.name, stored };
}

/** Where a written value comes from. */
export type Origin = {
  readonly source: 'typed' | 'imported';
  readonly sourceDetail: string | null;
};

export const TYPED: Origin = { source: 'typed', sourceDetail: null };
export const ESTIMATED: Origin = { source: 'typed', sourceDetail: 'first_run' };
export const CHOSEN_OVER_LEDGER: Origin = { source: 'typed', sourceDetail: 'over_ledger' };

/** The same of what is typed today: while its period runs, it stands so far. */
export function typedOn(today: Day, origin: Origin, at: Period): Origin {
  if (!isOpen(at, today)) return origin;
  const { tag } = typedDetailIn(origin.sourceDetail);
  return { ...origin, sourceDetail: typedDetailText({ tag, until: today }) };
}

/** What is written; a value keeps its source. */
export type MeasurementToWrite = Origin & {
  readonly value: number;
  /** undefined leaves the sample size as it is. */
  readonly sampleSize: number | null | undefined;
};

/**
 * The statements that a table of many values runs again and again, prepared once for each file:
 * building one takes far longer than running it.
 */
const statementsOf = preparedOnce((db: WritableDb) => {
  const isHere = and(
    eq(measurement.metricId, sql.placeholder('metricId')),
    eq(measurement.periodId, sql.placeholder('periodId')),
    sql`${measurement.segmentId} IS ${sql.placeholder('segmentId')}`,
  );
  const entry = {
    value: sql.placeholder('value'),
    sampleSize: sql.placeholder('sampleSize'),
    source: sql.placeholder('source'),
    sourceDetail: sql.placeholder('sourceDetail'),
  };
  const key = {
    metricId: sql.placeholder('metricId'),
    periodId: sql.placeholder('periodId'),
    segmentId: sql.placeholder('segmentId'),
  };
  return {
    find: db.select().from(measurement).where(isHere).prepare(),
    insert: db
      .insert(measurement)
      .values({ ...key, ...entry })
      .onConflictDoNothing()
      .prepare(),
    update: db
      .update(measurement)
      // Drizzle takes placeholders here at run time, but its types do not know it.
      .set(entry as unknown as Partial<typeof measurement.$inferInsert>)
      .where(eq(measurement.id, sql.placeholder('id')))
      .prepare(),
    erase: db.delete(measurement).where(isHere).prepare(),
  };
});

function isAt({ metricId, periodId, segmentId }: MeasurementRowKey) {
  return and(
    eq(measurement.metricId, metricId),
    eq(measurement.periodId, periodId),
    segmentId === null ? isNull(measurement.segmentId) : eq(measurement.segmentId, segmentId),
  );
}

/**
 * Writes a value, over what was there. The same value again changes nothing, not even its source; but
 * for one that is chosen over the ledger's, and for an estimate, or what stood so far, that is
 * confirmed.
 */
export function writeMeasurement(
  db: WritableDb,
  key: MeasurementRowKey,
  entry: MeasurementToWrite,
): boolean {
  const { find, insert, update } = statementsOf(db);
  // Most values are new where there are many: one that is there is told by its unique index.
  const row = { ...key, ...entry, sampleSize: entry.sampleSize ?? null };
  if (insert.run(row).changes > 0) return true;
  const known = find.get({ ...key });
  if (!known) throw new Error('a value was neither there nor written');
  const sampleSize = entry.sampleSize === undefined ? known.sampleSize : entry.sampleSize;
  const isSaidAnew =
    entry.sourceDetail !== known.sourceDetail && saysMore(db, key, { known, entry });
  if (known.value === entry.value && known.sampleSize === sampleSize && !isSaidAnew) return false;
  update.run({ ...entry, sampleSize, id: known.id });
  return true;
}

/** True where the same value, said once more, is worth more than it was. */
function saysMore(
  db: ReadableDb,
  key: MeasurementRowKey,
  { known, entry }: { readonly known: Pick<Origin, 'sourceDetail'>; readonly entry: Origin },
): boolean {
  const before = typedDetailIn(known.sourceDetail);
  if (before.tag === 'first_run') return true;
  if (entry.source !== 'typed') return false;
  const now = typedDetailIn(entry.sourceDetail);
  if (now.tag === 'over_ledger' || now.until !== null) return true;
  return before.until !== null || isOfFileSoFar(db, key, known);
}

/** A file gave it before its period had ended. */
function isOfFileSoFar(
  db: ReadableDb,
  { periodId }: MeasurementRowKey,
  { sourceDetail }: Pick<Origin, 'sourceDetail'>,
): boolean {
  const source = numbersSourceIn(sourceDetail);
  if (source === null) return false;
  const row = db.select({ endOn: period.endOn }).from(period).where(eq(period.id, periodId)).get();
  return row !== undefined && source.until < row.endOn;
}

/** Writes what is to be said about a value; empty: nothing. */
export function setNote(db: WritableDb, key: MeasurementRowKey, note: string): void {
  db.update(measurement)
    .set({ note: note || null })
    .where(isAt(key))
    .run();
}

/** Makes a value "not known" again; false where it was so already. */
export function eraseMeasurement(db: WritableDb, key: MeasurementRowKey): boolean {
  return statementsOf(db).erase.run({ ...key }).changes > 0;
}

/** The row's number of a segment by its name, whatever its case; null where there is none. */
export function findSegmentRow(db: ReadableDb, name: string): number | null {
  return segmentByName(db).get({ name })?.id ?? null;
}

const segmentByName = preparedOnce((db) =>
  db
    .select({ id: segment.id })
    .from(segment)
    .where(sql`${segment.name} = ${sql.placeholder('name')} COLLATE NOCASE`)
    .prepare(),
);

/** The row's number of a segment, made where it is not there yet; the name is trimmed and NFC. */
export function ensureSegmentRow(db: WritableDb, name: string): number {
  return (
    findSegmentRow(db, name) ??
    db.insert(segment).values({ name }).returning({ id: segment.id }).get().id
  );
}
