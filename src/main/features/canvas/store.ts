import { and, eq } from 'drizzle-orm';
import { lessonsSchema } from '#shared/features/canvas/model.ts';
import type { HypothesisFields, Lesson, Verdict } from '#shared/features/canvas/model.ts';
import type { DatedVerdict } from '#shared/features/canvas/rules.ts';
import type { Day } from '#shared/kernel/day.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import {
  canvas,
  canvasHypothesis,
  canvasProblem,
  canvasVerdict,
} from '#main/db/learning-schema.ts';
import { metric, period } from '#main/db/schema.ts';

export type StoredCanvas = {
  /** The key and the first day of the week that it looks back on. */
  readonly week: string;
  readonly start: Day;
  readonly lessons: readonly Lesson[];
  readonly isOnTrack: boolean | null;
  readonly why: string;
};

/** What was written of each week, the oldest first. */
export function listCanvases(db: ReadableDb): StoredCanvas[] {
  const rows = db
    .select({ row: canvas, week: period.key, start: period.startOn })
    .from(canvas)
    .innerJoin(period, eq(period.id, canvas.periodId))
    .orderBy(period.startOn)
    .all();
  return rows.map(({ row, week, start }) => {
    const lessons = lessonsSchema.safeParse(row.lessons);
    const { isOnTrack, why } = row;
    return { week, start, lessons: lessons.success ? lessons.data : [], isOnTrack, why };
  });
}

export type CanvasFields = Pick<StoredCanvas, 'lessons' | 'isOnTrack' | 'why'>;

export function writeCanvas(db: WritableDb, periodId: number, fields: CanvasFields): void {
  const values = { ...fields, lessons: [...fields.lessons] };
  const known = db
    .select({ id: canvas.id })
    .from(canvas)
    .where(eq(canvas.periodId, periodId))
    .get();
  if (known) db.update(canvas).set(values).where(eq(canvas.id, known.id)).run();
  else
    db.insert(canvas)
      .values({ periodId, ...values })
      .run();
}

export type StoredProblem = typeof canvasProblem.$inferSelect;

/** Every problem that was ever written down, the oldest first. */
export function listProblems(db: ReadableDb): StoredProblem[] {
  return db.select().from(canvasProblem).orderBy(canvasProblem.openedOn, canvasProblem.id).all();
}

export function addProblem(db: WritableDb, text: string, openedOn: Day): void {
  db.insert(canvasProblem).values({ text, openedOn, became: '' }).run();
}

export function saveProblem(
  db: WritableDb,
  id: number,
  fields: Partial<Pick<StoredProblem, 'text' | 'closedOn' | 'became'>>,
): void {
  db.update(canvasProblem).set(fields).where(eq(canvasProblem.id, id)).run();
}

export type StoredHypothesis = HypothesisFields & {
  readonly id: number;
  readonly problem: number;
  readonly writtenOn: Day;
  readonly action: number | null;
  /** The oldest first. */
  readonly verdicts: readonly DatedVerdict[];
};

/** Every hypothesis with what the weeks said of it, in the order in which they were written. */
export function listHypotheses(db: ReadableDb): StoredHypothesis[] {
  const verdicts = groupedBy(listVerdicts(db), ({ hypothesis }) => hypothesis);
  const rows = db
    .select({ row: canvasHypothesis, metric: metric.slug })
    .from(canvasHypothesis)
    .innerJoin(metric, eq(metric.id, canvasHypothesis.metricId))
    .orderBy(canvasHypothesis.id)
    .all();
  return rows.map(({ row, metric: slug }) => {
    const { id, problemId, metricId: _metricId, actionId, ...fields } = row;
    const own = (verdicts.get(id) ?? []).map(({ week, verdict }) => ({ week, verdict }));
    return { ...fields, id, metric: slug, problem: problemId, action: actionId, verdicts: own };
  });
}

function listVerdicts(db: ReadableDb) {
  return db
    .select({
      hypothesis: canvasVerdict.hypothesisId,
      verdict: canvasVerdict.verdict,
      week: period.startOn,
    })
    .from(canvasVerdict)
    .innerJoin(period, eq(period.id, canvasVerdict.periodId))
    .orderBy(period.startOn)
    .all();
}

/** A hypothesis with the row of its metric in the place of its name. */
type HypothesisRow = Omit<HypothesisFields, 'metric'> & { readonly metricId: number };

export function addHypothesis(
  db: WritableDb,
  problemId: number,
  row: HypothesisRow & { readonly writtenOn: Day },
): void {
  db.insert(canvasHypothesis)
    .values({ problemId, ...row })
    .run();
}

export function saveHypothesis(
  db: WritableDb,
  id: number,
  fields: HypothesisRow | { readonly actionId: number },
): void {
  db.update(canvasHypothesis).set(fields).where(eq(canvasHypothesis.id, id)).run();
}

/** Takes a hypothesis away, with what was said of it; undo brings both back. */
export function removeHypothesis(db: WritableDb, id: number): void {
  db.delete(canvasVerdict).where(eq(canvasVerdict.hypothesisId, id)).run();
  db.delete(canvasHypothesis).where(eq(canvasHypothesis.id, id)).run();
}

/** What a week says of a hypothesis; null: nothing. */
export function saveVerdict(
  db: WritableDb,
  place: { readonly hypothesisId: number; readonly periodId: number },
  verdict: Verdict | null,
): void {
  const { hypothesisId, periodId } = place;
  const isIt = and(
    eq(canvasVerdict.hypothesisId, hypothesisId),
    eq(canvasVerdict.periodId, periodId),
  );
  if (verdict === null) {
    db.delete(canvasVerdict).where(isIt).run();
    return;
  }
  const known = db.select({ id: canvasVerdict.id }).from(canvasVerdict).where(isIt).get();
  if (known) db.update(canvasVerdict).set({ verdict }).where(isIt).run();
  else
    db.insert(canvasVerdict)
      .values({ ...place, verdict })
      .run();
}
