import { describe, expect, it } from 'vitest';
import type { Action } from '#shared/features/plans/model.ts';
import { NEW_ACTION } from '#shared/features/plans/rules.ts';
import type { PastReview } from '#shared/features/reviews/first-contract.ts';
import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import { planOfQuarter, wordsOfQuarter } from '#shared/features/reviews/report.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';

const Q3 = { start: '2026-07-01', end: '2026-09-30', isOpen: false };

const action = (id: number, more: Partial<Action>): Action => ({
  ...NEW_ACTION,
  id,
  metric: 'leads',
  title: `Action ${id}`,
  ...more,
});

const idsOf = (actions: readonly Action[]) => actions.map(({ id }) => id);

const review = (kind: PastReview['kind'], day: string, more: Partial<PastReview>): PastReview => {
  const periodKind: PeriodKind = { weekly: 'week', monthly: 'month', quarterly: 'quarter' }[
    kind
  ] as PeriodKind;
  const period = periodContaining(periodKind, day, { yearStartMonth: 1 });
  const place = { isOpen: false, isFuture: false, isClosed: false, closedBy: null, day: null };
  return {
    kind,
    period: {
      kind: periodKind,
      key: period.key,
      start: period.start,
      end: period.end,
      ...place,
      days: 7,
    },
    state: 'kept',
    answers: NO_ANSWERS,
    note: 'Noted',
    keptOn: day,
    isLate: false,
    ...more,
  };
};

describe('the plan in a quarter’s report', () => {
  it('holds what was done between the first and the last day of the quarter', () => {
    const done = (id: number, doneOn: string) =>
      action(id, { state: 'done', startedOn: doneOn, doneOn });
    const days = ['2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01'];
    const plan = planOfQuarter(
      days.map((day, index) => done(index, day)),
      Q3,
      null,
    );
    expect(idsOf(plan.done)).toEqual([1, 2]);
    expect(idsOf(plan.doing)).toEqual([]);
  });

  it('holds as under way what was begun by its end and is not done, or was done only later', () => {
    const plan = planOfQuarter(
      [
        action(1, { state: 'doing', startedOn: '2026-09-30' }),
        action(2, { state: 'doing', startedOn: '2026-10-01' }),
        action(3, { state: 'done', startedOn: '2026-05-02', doneOn: '2026-10-01' }),
        action(4, { state: 'doing', startedOn: null }),
      ],
      Q3,
      null,
    );
    expect(idsOf(plan.doing)).toEqual([1, 3]);
  });

  it('holds what was dropped where it was started or due in the quarter', () => {
    const dropped = (id: number, startedOn: string | null, dueOn: string | null) =>
      action(id, { state: 'dropped', startedOn, dueOn });
    const plan = planOfQuarter(
      [
        dropped(1, '2026-08-01', null),
        dropped(2, '2026-05-01', '2026-07-01'),
        dropped(3, '2026-05-01', '2026-06-30'),
        dropped(4, null, '2026-09-01'),
        dropped(5, '2026-10-01', null),
        dropped(6, null, null),
      ],
      Q3,
      null,
    );
    expect(idsOf(plan.dropped)).toEqual([1, 2, 4]);
  });

  it('tells what waits while the quarter runs, and not once it is over', () => {
    const waiting = [action(1, { dueOn: '2026-08-01' })];
    expect(idsOf(planOfQuarter(waiting, { ...Q3, isOpen: true }, null).next)).toEqual([1]);
    expect(planOfQuarter(waiting, Q3, null).next).toEqual([]);
  });

  it('begins with the metric of the quarter', () => {
    const done = { state: 'done', doneOn: '2026-08-01' } as const;
    const actions = [action(1, done), action(2, { ...done, metric: 'sessions' })];
    expect(idsOf(planOfQuarter(actions, Q3, 'sessions').done)).toEqual([2, 1]);
  });
});

describe('what was said in a quarter', () => {
  const keysOf = (reviews: readonly PastReview[]) => reviews.map(({ period }) => period.key);

  it('is oldest first, and of periods that end together the longest comes last', () => {
    const words = wordsOfQuarter(
      [
        review('quarterly', '2026-09-01', {}),
        review('monthly', '2026-09-01', {}),
        review('weekly', '2026-07-08', {}),
      ],
      Q3,
    );
    expect(keysOf(words)).toEqual(['2026-W28', '2026-09', '2026-Q3']);
  });

  it('takes a week where its Thursday lies', () => {
    const week = review('weekly', '2026-07-01', {});
    expect(week.period.start < Q3.start).toBe(true);
    expect(keysOf(wordsOfQuarter([week], Q3))).toEqual(['2026-W27']);
    expect(wordsOfQuarter([review('weekly', '2026-10-01', {})], Q3)).toEqual([]);
  });

  it('leaves out reviews that were let go of, and those in which nothing was written', () => {
    const silent = { note: '', answers: NO_ANSWERS };
    const asked = { ...NO_ANSWERS, questions: [{ question: 'What went well?', answer: '' }] };
    const words = wordsOfQuarter(
      [
        review('weekly', '2026-07-08', { state: 'missed' }),
        review('weekly', '2026-07-15', silent),
        review('weekly', '2026-07-22', { ...silent, answers: asked }),
        review('weekly', '2026-07-29', { ...silent, answers: { ...NO_ANSWERS, oneThing: 'Call' } }),
      ],
      Q3,
    );
    expect(keysOf(words)).toEqual(['2026-W31']);
  });
});
