import { and, desc, eq, max } from 'drizzle-orm';
import type { ReadableDb, WritableDb } from '../../db/handles.ts';
import { metric, objective, period } from '../../db/schema.ts';

/** One version of the line of a metric for a period; all levels null: withdrawn. Money in cents. */
export type StoredObjective = {
  readonly metric: string;
  readonly periodKey: string;
  readonly line: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly floor: number | null;
  readonly stretch: number | null;
  readonly decidedAt: string;
};

/** The levels of a line. */
export type Levels = Omit<StoredObjective, 'metric' | 'periodKey' | 'decidedAt'>;

/** Every version of every line, oldest first. */
export function listObjectives(db: ReadableDb): StoredObjective[] {
  return db
    .select({
      metric: metric.slug,
      periodKey: period.key,
      line: objective.line,
      low: objective.low,
      high: objective.high,
      floor: objective.floor,
      stretch: objective.stretch,
      decidedAt: objective.decidedAt,
    })
    .from(objective)
    .innerJoin(metric, eq(metric.id, objective.metricId))
    .innerJoin(period, eq(period.id, objective.periodId))
    .orderBy(objective.version)
    .all();
}

/** Adds a version of a line; the same levels again add none. False where nothing was added. */
export function addObjective(
  db: WritableDb,
  place: { readonly metricId: number; readonly periodId: number },
  levels: Levels,
  decidedAt: string,
): boolean {
  const isHere = and(
    eq(objective.metricId, place.metricId),
    eq(objective.periodId, place.periodId),
  );
  const newest = db.select().from(objective).where(isHere).orderBy(desc(objective.version)).get();
  if (isSame(newest ?? null, levels)) return false;
  const last = db
    .select({ version: max(objective.version) })
    .from(objective)
    .where(isHere)
    .get();
  const version = (last?.version ?? 0) + 1;
  db.insert(objective)
    .values({ ...place, ...levels, version, decidedAt })
    .run();
  return true;
}

function isSame(known: Levels | null, levels: Levels): boolean {
  const names = ['line', 'low', 'high', 'floor', 'stretch'] as const;
  return names.every((name) => (known?.[name] ?? null) === levels[name]);
}
