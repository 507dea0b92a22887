import type { ReviewKey } from '#shared/features/reviews/contract.ts';
import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import type { ReviewKind } from '#shared/features/reviews/model.ts';
import { hasStep, withSaid } from '#shared/features/reviews/rules.ts';
import type { SaidAnswers } from '#shared/features/reviews/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Period } from '#shared/kernel/period.ts';
import { closedPeriods, ensurePeriodRow, setClosedAt } from '#main/db/period-rows.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { standingIn } from '../focus/standing.ts';
import { calendarOf } from '../metrics/known-metrics.ts';
import { followOneThing } from './one-thing.ts';
import { requireReviewed, writeSaid } from './reviewed.ts';
import { addReview, findReview, saveReview } from './store.ts';
import type { StoredReview } from './store.ts';

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
  if (draft.answers.isOneThingDone !== undefined) {
    followOneThing(context, said.answers, said.answers.isOneThingDone ? 'done' : 'doing');
  }
  writeSaid(context, { kind: key.kind, period }, said);
}

/** Keeps a review, and closes its period where that is wanted and not done yet. */
export function keepReview(context: CommandContext, key: ReviewKey, closes: boolean): void {
  const { db, clock } = context;
  writeReview(context, key, { answers: {} });
  const period = requireReviewed(key, calendarOf(context), clock.today());
  const stored = requireStored(context, key.kind, period);
  // Kept once is kept: finishing it again, after a word was added, does not make it late.
  const finishedAt = stored.finishedAt ?? clock.now();
  const answers = { ...stored.answers, reading: standingIn(context, period) };
  saveReview(db, stored.rowId, { ...stored, answers, state: 'kept', finishedAt });
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
