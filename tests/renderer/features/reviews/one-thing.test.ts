import { describe, expect, it } from 'vitest';
import { checkInOfThisWeek } from '#renderer/features/reviews/one-thing.ts';
import type { PastReview, ReviewsOverview } from '#shared/features/reviews/first-contract.ts';
import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import type { PeriodInfo } from '#shared/features/values/model.ts';

const week = (key: string): PeriodInfo => ({
  kind: 'week',
  key,
  start: '2026-11-09',
  end: '2026-11-15',
  isOpen: false,
  isFuture: false,
  isClosed: false,
  closedBy: null,
  day: null,
  days: 7,
});

function checkIn(key: string, oneThing: string, part: Partial<PastReview> = {}): PastReview {
  return {
    kind: 'weekly',
    period: week(key),
    state: 'kept',
    answers: { ...NO_ANSWERS, oneThing },
    note: '',
    keptOn: '2026-11-16',
    isLate: false,
    ...part,
  };
}

function overview(...past: PastReview[]): ReviewsOverview {
  const current = { period: week('2026-W46'), state: 'kept' as const };
  return {
    today: '2026-11-22',
    rituals: [{ kind: 'weekly', run: 1, current, nextOn: '2026-11-23' }],
    waiting: [],
    past,
  };
}

describe('the one thing of this week', () => {
  it('is what the newest check-in named', () => {
    const newest = checkIn('2026-W46', 'Call ten clients');
    expect(checkInOfThisWeek(overview(newest, checkIn('2026-W45', 'Write')))).toBe(newest);
  });

  it('is none where the check-in of this week was not kept: last week’s is over', () => {
    expect(checkInOfThisWeek(overview(checkIn('2026-W45', 'Write')))).toBeNull();
    const left = checkIn('2026-W46', 'Call', { state: 'missed' });
    expect(checkInOfThisWeek(overview(left))).toBeNull();
  });

  it('is none where the check-in named nothing, or another ritual did', () => {
    expect(checkInOfThisWeek(overview(checkIn('2026-W46', '')))).toBeNull();
    const monthly = checkIn('2026-W46', 'Call', { kind: 'monthly' });
    expect(checkInOfThisWeek(overview(monthly))).toBeNull();
  });
});
