import { describe, expect, it } from 'vitest';
import {
  checkChoice,
  readingKindFor,
  readingPeriods,
  targetPeriod,
} from '#shared/features/focus/rules.ts';
import type { Pact, PactDraft } from '#shared/features/focus/contract.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';

function period(key: string): Period {
  const parsed = parsePeriodKey(key, CIVIL_CALENDAR);
  if (!parsed.ok) throw new Error(key);
  return parsed.value;
}

const quarter = period('2026-Q4');

describe('a metric is read through its quarter', () => {
  it('as a quarter, unless it says that it is read by a shorter period', () => {
    const kindOf = (readBy: 'month' | null) =>
      readingKindFor({ kind: 'computed', cadence: 'month', readBy });
    expect(kindOf(null)).toBe('quarter');
    expect(kindOf('month')).toBe('month');
  });

  it('as a year where it is counted but once a year', () => {
    expect(readingKindFor({ kind: 'stock', cadence: 'year', readBy: null })).toBe('year');
    expect(readingKindFor({ kind: 'computed', cadence: 'year', readBy: null })).toBe('quarter');
    expect(readingKindFor({ kind: 'stock', cadence: 'month', readBy: null })).toBe('quarter');
  });

  it('against the line at its end: the quarter, its last month or week, or its year', () => {
    const keyOf = (kind: 'week' | 'month' | 'quarter' | 'year') =>
      targetPeriod(quarter, kind, CIVIL_CALENDAR).key;
    expect(keyOf('quarter')).toBe('2026-Q4');
    expect(keyOf('month')).toBe('2026-12');
    expect(keyOf('week')).toBe('2026-W53');
    expect(keyOf('year')).toBe('2026');
  });

  it('now, by what has begun, the newest first', () => {
    const keysOn = (kind: 'week' | 'month' | 'quarter' | 'year', today: string) =>
      readingPeriods(quarter, kind, today, CIVIL_CALENDAR).map(({ key }) => key);
    expect(keysOn('month', '2026-11-22')).toEqual(['2026-11', '2026-10']);
    expect(keysOn('month', '2026-12-01')).toEqual(['2026-12', '2026-11', '2026-10']);
    expect(keysOn('month', '2026-09-30')).toEqual([]);
    expect(keysOn('week', '2026-10-11')).toEqual(['2026-W41', '2026-W40']);
    expect(keysOn('quarter', '2026-09-30')).toEqual(['2026-Q4']);
    expect(keysOn('year', '2026-11-22')).toEqual(['2026']);
  });
});

describe('the one metric of a quarter', () => {
  const draft = { metric: 'leads', line: 50, guardrail: null, because: '' } as unknown as PactDraft;
  const current = { metric: 'leads', line: 50 } as unknown as Pact;
  const problem = (change: Partial<PactDraft>, was: Pact | null, today = '2026-11-22') => {
    const checked = checkChoice({ ...draft, ...change }, was, quarter, today);
    return checked.ok ? null : checked.error;
  };

  it('is chosen freely the first time, and until the quarter begins', () => {
    expect(problem({}, null)).toBeNull();
    expect(problem({ metric: 'orders' }, current, '2026-09-30')).toBeNull();
  });

  it('gives way to another one, or another line, with a reason only', () => {
    expect(problem({ metric: 'orders' }, current)).toBe('focus_change_needs_reason');
    expect(problem({ line: 60 }, current, '2026-10-01')).toBe('focus_change_needs_reason');
    expect(problem({ line: 60, because: 'too easy' }, current)).toBeNull();
    expect(problem({ why: 'better said' }, current)).toBeNull();
  });

  it('is history once the quarter is over', () => {
    expect(problem({}, null, '2026-12-31')).toBeNull();
    expect(problem({}, null, '2027-01-01')).toBe('focus_past_quarter');
  });

  it('cannot guard itself', () => {
    expect(problem({ guardrail: { metric: 'leads', line: 1 } }, null)).toBe('guardrail_is_focus');
    expect(problem({ guardrail: { metric: 'churn', line: 1 } }, null)).toBeNull();
  });
});
