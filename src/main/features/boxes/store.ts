import { and, eq } from 'drizzle-orm';
import type { Box, Sureness } from '#shared/features/boxes/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { modelBox, modelRisk } from '#main/db/learning-schema.ts';
import { metric, period } from '#main/db/schema.ts';

export type BoxVersion = {
  readonly box: Box;
  readonly on: Day;
  readonly text: string;
  readonly sureness: Sureness;
  readonly metric: string | null;
};

/** Every version of every box, the newest first. */
export function listVersions(db: ReadableDb): BoxVersion[] {
  return db
    .select({
      box: modelBox.box,
      on: modelBox.writtenOn,
      text: modelBox.text,
      sureness: modelBox.confidence,
      metric: metric.slug,
    })
    .from(modelBox)
    .leftJoin(metric, eq(metric.id, modelBox.metricId))
    .orderBy(modelBox.writtenOn)
    .all()
    .toReversed();
}

/** Writes the version of a day, in the place of one that was written on the same day. */
export function writeVersion(
  db: WritableDb,
  { box, on, text, sureness }: Omit<BoxVersion, 'metric'>,
  metricId: number | null,
): void {
  const values = { box, writtenOn: on, text, confidence: sureness, metricId };
  const known = db
    .select({ id: modelBox.id })
    .from(modelBox)
    .where(and(eq(modelBox.box, box), eq(modelBox.writtenOn, on)))
    .get();
  if (known) db.update(modelBox).set(values).where(eq(modelBox.id, known.id)).run();
  else db.insert(modelBox).values(values).run();
}

/** The riskiest box of a month; null: none was chosen. */
export function riskOf(
  db: ReadableDb,
  month: string,
): { readonly box: Box; readonly why: string } | null {
  return (
    db
      .select({ box: modelRisk.box, why: modelRisk.why })
      .from(modelRisk)
      .innerJoin(period, eq(period.id, modelRisk.periodId))
      .where(eq(period.key, month))
      .get() ?? null
  );
}

export function writeRisk(
  db: WritableDb,
  periodId: number,
  risk: { readonly box: Box; readonly why: string } | null,
): void {
  const isIt = eq(modelRisk.periodId, periodId);
  if (risk === null) {
    db.delete(modelRisk).where(isIt).run();
    return;
  }
  const known = db.select({ id: modelRisk.id }).from(modelRisk).where(isIt).get();
  if (known) db.update(modelRisk).set(risk).where(isIt).run();
  else
    db.insert(modelRisk)
      .values({ periodId, ...risk })
      .run();
}
