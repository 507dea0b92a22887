import { describe, expect, it } from 'vitest';
import type { PastReview } from '#shared/features/reviews/first-contract.ts';
import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import { believedIn, mondaysUpTo } from '#shared/features/reviews/mondays.ts';
import { periodInfo } from '#renderer/gallery/answers/periods.ts';

const past = (key: string, state: PastReview['state']): PastReview => ({
  kind: 'weekly',
  period: periodInfo(key),
  state,
  answers: NO_ANSWERS,
  note: '',
  keptOn: null,
  isLate: false,
});

describe('the Mondays of an ending', () => {
  it('begin with the habit, and tell what was not kept', () => {
    const all = [past('2026-W46', 'kept'), past('2026-W44', 'missed'), past('2026-W43', 'kept')];
    expect(mondaysUpTo(all, '2026-11-09')).toEqual([
      { week: '2026-10-19', isKept: true },
      { week: '2026-10-26', isKept: false },
      { week: '2026-11-02', isKept: false },
      { week: '2026-11-09', isKept: true },
    ]);
  });

  it('are as many as a quarter has, the newest', () => {
    const all = [past('2026-W02', 'kept'), past('2026-W46', 'kept')];
    expect(mondaysUpTo(all, '2026-11-09')).toHaveLength(13);
    expect(mondaysUpTo(all, '2026-11-09').at(-1)).toEqual({ week: '2026-11-09', isKept: true });
  });
});

describe('what was believed', () => {
  it('is told Monday by Monday of the quarter in which the check-in was due', () => {
    const said = (key: string, confidence: 'worried' | 'confident') => ({
      ...past(key, 'kept'),
      answers: { ...NO_ANSWERS, confidence },
    });
    const all = [said('2026-W40', 'worried'), said('2026-W46', 'confident')];
    const mondays = believedIn(periodInfo('2026-Q4'), all, '2026-11-22');
    expect(mondays).toHaveLength(13);
    // The first Monday of the quarter looks back on a week that began before it.
    expect(mondays[0]).toEqual({ on: '2026-10-05', isAhead: false, confidence: 'worried' });
    expect(mondays.slice(6, 8)).toEqual([
      { on: '2026-11-16', isAhead: false, confidence: 'confident' },
      { on: '2026-11-23', isAhead: true, confidence: null },
    ]);
  });
});
