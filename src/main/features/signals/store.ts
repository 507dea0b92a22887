import { and, eq, isNull, or } from 'drizzle-orm';
import type { Annotation } from '#shared/features/signals/model.ts';
import type { LimitBase } from '#shared/features/signals/ways-of-working.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { annotation, limitBase, metric } from '#main/db/schema.ts';

export type StoredBase = LimitBase & { readonly rowId: number };

/** From when on the limits of a metric are made, and until when they are locked; oldest first. */
export function listBases(db: ReadableDb, metricId: string): StoredBase[] {
  return db
    .select({
      rowId: limitBase.id,
      from: limitBase.fromOn,
      lockedUntil: limitBase.lockedUntilOn,
      reason: limitBase.reason,
    })
    .from(limitBase)
    .innerJoin(metric, eq(metric.id, limitBase.metricId))
    .where(eq(metric.slug, metricId))
    .orderBy(limitBase.fromOn)
    .all();
}

export function addBase(db: WritableDb, metricRowId: number, base: LimitBase): void {
  const { from: fromOn, lockedUntil: lockedUntilOn, reason } = base;
  db.insert(limitBase).values({ metricId: metricRowId, fromOn, lockedUntilOn, reason }).run();
}

/** Writes what a base says anew. */
export function saveBase(db: WritableDb, { rowId, lockedUntil, reason }: StoredBase): void {
  db.update(limitBase)
    .set({ lockedUntilOn: lockedUntil, reason })
    .where(eq(limitBase.id, rowId))
    .run();
}

/** Takes a base away; undo brings it back. */
export function removeBase(db: WritableDb, rowId: number): void {
  db.delete(limitBase).where(eq(limitBase.id, rowId)).run();
}

const columns = {
  id: annotation.id,
  metric: metric.slug,
  on: annotation.onDate,
  text: annotation.text,
};

/** What happened to a metric and to the whole business, or (null) all that ever happened. */
export function listAnnotations(db: ReadableDb, metricId: string | null): Annotation[] {
  const concerns = or(isNull(annotation.metricId), eq(metric.slug, metricId ?? ''));
  return db
    .select(columns)
    .from(annotation)
    .leftJoin(metric, eq(metric.id, annotation.metricId))
    .where(metricId === null ? undefined : concerns)
    .orderBy(annotation.onDate, annotation.id)
    .all();
}

/** One annotation; null where there is none. */
export function findAnnotation(db: ReadableDb, id: number): Annotation | null {
  return (
    db
      .select(columns)
      .from(annotation)
      .leftJoin(metric, eq(metric.id, annotation.metricId))
      .where(eq(annotation.id, id))
      .get() ?? null
  );
}

/** Writes down what happened; the same words for the same day are kept once. Gives the row's number. */
export function addAnnotation(
  db: WritableDb,
  metricRowId: number | null,
  { on: onDate, text }: Pick<Annotation, 'on' | 'text'>,
): number {
  const isSame = and(
    metricRowId === null ? isNull(annotation.metricId) : eq(annotation.metricId, metricRowId),
    eq(annotation.onDate, onDate),
    eq(annotation.text, text),
  );
  const known = db.select({ id: annotation.id }).from(annotation).where(isSame).get();
  if (known) return known.id;
  return db
    .insert(annotation)
    .values({ metricId: metricRowId, onDate, text })
    .returning({ id: annotation.id })
    .get().id;
}

export function saveAnnotation(
  db: WritableDb,
  { id, on: onDate, text }: Pick<Annotation, 'id' | 'on' | 'text'>,
): void {
  db.update(annotation).set({ onDate, text }).where(eq(annotation.id, id)).run();
}

/** Takes an annotation away; undo brings it back. */
export function removeAnnotation(db: WritableDb, id: number): void {
  db.delete(annotation).where(eq(annotation.id, id)).run();
}
