import type { Review, ReviewKey } from '#shared/features/reviews/contract.ts';
import { canBeKept, NO_ANSWERS } from '#shared/features/reviews/model.ts';
import type { ReviewKind } from '#shared/features/reviews/model.ts';
import { hasStep, REVIEWED, withSaid } from '#shared/features/reviews/rules.ts';
import type { SaidAnswers } from '#shared/features/reviews/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { isFinished, shiftPeriod } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import { closedPeriods, ensurePeriodRow, setClosedAt } from '#main/db/period-rows.ts';
import type { CommandContext, QueryContext } from '#main/operations/context.ts';
import { calendarOf } from '../metrics/known-metrics.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { periodInfoOf, requirePeriod } from '../values/periods.ts';
import { addReview, findReview, saveReview } from './store.ts';
import type { StoredReview } from './store.ts';

/** The period that a ritual looks back on; refused where it is of another kind, or not over yet. */
export function requireReviewed(
  { kind, period: key }: ReviewKey,
  calendar: Calendar,
  today: string,
): Period {
  const period = requirePeriod(key, calendar);
  if (period.kind !== REVIEWED[kind]) {
    throw new Refusal('unknown_period', { field: 'period', details: { period: key } });
  }
  if (!isFinished(period, today)) throw new Refusal('period_not_over', { field: 'period' });
  return period;
}

/** A review as the window shows it. */
export function readReview(context: QueryContext, key: ReviewKey): Review {
  const snapshot = snapshotOf(context);
  const today = context.clock.today();
  const period = requireReviewed(key, snapshot.calendar, today);
  const stored = findReview(context.db, key.kind, period.key);
  return {
    kind: key.kind,
    period: periodInfoOf(snapshot, period, today),
    next: periodInfoOf(snapshot, shiftPeriod(period, 1, snapshot.calendar), today),
    state: stored?.state ?? null,
    answers: stored?.answers ?? NO_ANSWERS,
    note: stored?.note ?? '',
  };
}

type ReviewDraft = {
  readonly answers: SaidAnswers;
  /** undefined leaves the note as it is. */
  readonly note?: string | undefined;
};

/** Writes what was said; a review that was let go of is taken up again by it. */
export function writeReview(context: CommandContext, key: ReviewKey, draft: ReviewDraft): void {
  const { db, clock } = context;
  const period = requireReviewed(key, calendarOf(context), clock.today());
  const step = draft.answers.step ?? null;
  if (step !== null && !hasStep(key.kind, step)) {
    throw new Refusal('bad_input', { field: 'answers.step' });
  }
  const stored = findReview(db, key.kind, period.key);
  const said = {
    answers: withSaid(stored?.answers ?? NO_ANSWERS, draft.answers),
    note: draft.note ?? stored?.note ?? '',
  };
  if (!canBeKept(said.answers)) throw new Refusal('bad_input', { field: 'answers' });
  if (!stored) {
    const row = { kind: key.kind, periodId: ensurePeriodRow(db, period) };
    addReview(db, { ...row, ...said, state: 'open', startedAt: clock.now() });
    return;
  }
  const state = stored.state === 'missed' ? 'open' : stored.state;
  saveReview(db, stored.rowId, { ...said, state, finishedAt: stored.finishedAt });
}

/** Keeps a review, and closes its period where that is wanted and not done yet. */
export function keepReview(context: CommandContext, key: ReviewKey, closes: boolean): void {
  const { db, clock } = context;
  writeReview(context, key, { answers: {} });
  const period = requireReviewed(key, calendarOf(context), clock.today());
  const stored = requireStored(context, key.kind, period);
  // Kept once is kept: finishing it again, after a word was added, does not make it late.
  const finishedAt = stored.finishedAt ?? clock.now();
  saveReview(db, stored.rowId, { ...stored, state: 'kept', finishedAt });
  if (closes && !closedPeriods(db).has(period.key)) {
    setClosedAt(db, ensurePeriodRow(db, period), clock.now());
  }
}

/** Lets go of a review that was missed; one that was kept stays kept. */
export function letGoOf(context: CommandContext, key: ReviewKey): void {
  const { db, clock } = context;
  const period = requireReviewed(key, calendarOf(context), clock.today());
  const stored = findReview(db, key.kind, period.key);
  if (!stored) {
    const row = { kind: key.kind, periodId: ensurePeriodRow(db, period) };
    addReview(db, { ...row, answers: NO_ANSWERS, note: '', state: 'missed', startedAt: null });
  } else if (stored.state === 'open') {
    saveReview(db, stored.rowId, { ...stored, state: 'missed' });
  }
}

function requireStored({ db }: CommandContext, kind: ReviewKind, period: Period): StoredReview {
  const stored = findReview(db, kind, period.key);
  if (!stored) throw new Error('a review that was just written is not there');
  return stored;
}
