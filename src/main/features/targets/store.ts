import { and, desc, eq, max } from 'drizzle-orm';
import type { Levels } from '#shared/kernel/levels.ts';
import type { TargetDecision } from '#shared/features/targets/model.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { metric, objective, period } from '#main/db/schema.ts';

/** Every version of every line, oldest first. */
export function listTargetDecisions(db: ReadableDb): TargetDecision[] {
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

/** The levels in force for a metric in a period; null where none were ever decided. */
export function findLevels(db: ReadableDb, metricId: string, periodKey: string): Levels | null {
  const newest = db
    .select({ levels: objective })
    .from(objective)
    .innerJoin(metric, eq(metric.id, objective.metricId))
    .innerJoin(period, eq(period.id, objective.periodId))
    .where(and(eq(metric.slug, metricId), eq(period.key, periodKey)))
    .orderBy(desc(objective.version))
    .get();
  return newest?.levels ?? null;
}

/** Adds a version of a line; what was decided before is kept. */
export function addTargetDecision(
  db: WritableDb,
  key: { readonly metricId: number; readonly periodId: number },
  levels: Levels,
  decidedAt: string,
): void {
  const isHere = and(eq(objective.metricId, key.metricId), eq(objective.periodId, key.periodId));
  const last = db
    .select({ version: max(objective.version) })
    .from(objective)
    .where(isHere)
    .get();
  const version = (last?.version ?? 0) + 1;
  db.insert(objective)
    .values({ ...key, ...levels, version, decidedAt })
    .run();
}
