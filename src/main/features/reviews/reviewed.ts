import type { ReviewKey } from '#shared/features/reviews/contract.ts';
import { canBeKept } from '#shared/features/reviews/model.ts';
import type { ReviewAnswers, ReviewKind } from '#shared/features/reviews/model.ts';
import { REVIEWED } from '#shared/features/reviews/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { isFinished } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import { ensurePeriodRow } from '#main/db/period-rows.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { requirePeriod } from '../values/periods.ts';
import { addReview, findReview, saveReview } from './store.ts';

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

type WrittenWords = { readonly answers: ReviewAnswers; readonly note: string };

/** Begins the row of a review with what was said in it, or goes on with it. */
export function writeSaid(
  { db, clock }: CommandContext,
  { kind, period }: { readonly kind: ReviewKind; readonly period: Period },
  said: WrittenWords,
): void {
  const stored = findReview(db, kind, period.key);
  if (!canBeKept(said.answers)) throw new Refusal('bad_input', { field: 'answers' });
  if (!stored) {
    const row = { kind, periodId: ensurePeriodRow(db, period) };
    addReview(db, { ...row, ...said, state: 'open', startedAt: clock.now() });
    return;
  }
  const state = stored.state === 'missed' ? 'open' : stored.state;
  saveReview(db, stored.rowId, { ...said, state, finishedAt: stored.finishedAt });
}
