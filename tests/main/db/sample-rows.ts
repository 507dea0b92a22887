import type { WritableDb } from '#main/db/handles.ts';
import { measurement, metric, period } from '#main/db/schema.ts';

/** Adds a metric of one's own, and gives its row's number. */
export function addMetric(db: WritableDb, slug: string): number {
  return db
    .insert(metric)
    .values({ slug, origin: 'own', isFollowed: true, position: 1 })
    .returning({ id: metric.id })
    .get().id;
}

/** Adds a month of 2026, 1 to 12, and gives its row's number. */
export function addMonth(db: WritableDb, month: number): number {
  const key = `2026-${String(month).padStart(2, '0')}`;
  const lastDay = new Date(Date.UTC(2026, month, 0)).getUTCDate();
  return db
    .insert(period)
    .values({ kind: 'month', key, startOn: `${key}-01`, endOn: `${key}-${lastDay}` })
    .returning({ id: period.id })
    .get().id;
}

/** Types one value, and gives its row's number. */
export function addValue(
  db: WritableDb,
  metricId: number,
  periodId: number,
  value: number,
): number {
  return db
    .insert(measurement)
    .values({ metricId, periodId, value, source: 'typed' })
    .returning({ id: measurement.id })
    .get().id;
}
