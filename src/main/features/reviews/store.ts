import { and, eq } from 'drizzle-orm';
import { NO_ANSWERS, reviewAnswersSchema } from '#shared/features/reviews/model.ts';
import type { ReviewAnswers, ReviewKind, ReviewState } from '#shared/features/reviews/model.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { Instant } from '#main/db/instant.ts';
import { command } from '#main/db/log-schema.ts';
import { period, review } from '#main/db/schema.ts';
import { UNCOMPILED } from '#shared/kernel/uncompiled.ts';

export type StoredReview = {
  readonly rowId: number;
  readonly kind: ReviewKind;
  /** The key of the period looked back on. */
  readonly period: string;
  readonly state: ReviewState;
  readonly answers: ReviewAnswers;
  readonly note: string;
  readonly finishedAt: Instant | null;
};

/** Every review that has a row, oldest period first. */
export function listReviews(db: ReadableDb): StoredReview[] {
  const rows = db
    .select({ row: review, key: period.key })
    .from(review)
    .innerJoin(period, eq(period.id, review.periodId))
    .orderBy(period.startOn, review.kind)
    .all();
  return rows.map(({ row, key }) => reviewOf(row, key));
}

/** One review; null where there is none. */
export function findReview(db: ReadableDb, kind: ReviewKind, key: string): StoredReview | null {
  const found = db
    .select({ row: review, key: period.key })
    .from(review)
    .innerJoin(period, eq(period.id, review.periodId))
    .where(and(eq(review.kind, kind), eq(period.key, key)))
    .get();
  return found ? reviewOf(found.row, found.key) : null;
}

function reviewOf(row: typeof review.$inferSelect, key: string): StoredReview {
  return {
    rowId: row.id,
    kind: row.kind,
    period: key,
    state: row.state,
    answers: answersOf(row.answers),
    note: row.note ?? '',
    finishedAt: row.finishedAt,
  };
}

/** Answer by answer: what another version of the app wrote and this one cannot read is left out. */
function answersOf(stored: unknown): ReviewAnswers {
  if (typeof stored !== 'object' || stored === null) return NO_ANSWERS;
  const read: Record<string, unknown> = { ...NO_ANSWERS };
  for (const [key, value] of Object.entries(stored)) {
    if (!Object.hasOwn(reviewAnswersSchema.shape, key)) continue;
    const answer = reviewAnswersSchema.shape[key as keyof ReviewAnswers].safeParse(
      value,
      UNCOMPILED,
    );
    if (answer.success) read[key] = answer.data;
  }
  return reviewAnswersSchema.parse(read, UNCOMPILED);
}

export type ReviewRow = Pick<StoredReview, 'kind' | 'state' | 'answers' | 'note'> & {
  readonly periodId: number;
  readonly startedAt: Instant | null;
};

/** Begins a review, or lets go of one that was never begun. */
export function addReview(db: WritableDb, { note, ...row }: ReviewRow): void {
  db.insert(review)
    .values({ ...row, note: note || null })
    .run();
}

/** Writes what was said in a review, and where it stands. */
export function saveReview(
  db: WritableDb,
  rowId: number,
  { state, answers, note, finishedAt }: Omit<StoredReview, 'rowId' | 'kind' | 'period'>,
): void {
  db.update(review)
    .set({ state, answers, note: note || null, finishedAt })
    .where(eq(review.id, rowId))
    .run();
}

/** The instant of the first thing that was ever done in this file; null: nothing was. */
export function firstCommandAt(db: ReadableDb): Instant | null {
  return db.select({ at: command.at }).from(command).orderBy(command.id).limit(1).get()?.at ?? null;
}
