import { describe, expect, it } from 'vitest';
import {
  checkClosing,
  checkValue,
  checkReopening,
  closedAround,
} from '#shared/features/values/rules.ts';
import type { ValueCheck } from '#shared/features/values/rules.ts';
import { isTooSmall } from '#shared/features/values/sample.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';

/** A business year from April: January 2026 lies in the last quarter of 2025. */
const APRIL = { yearStartMonth: 4 };

function period(key: string): Period {
  const parsed = parsePeriodKey(key, APRIL);
  if (!parsed.ok) throw new Error(key);
  return parsed.value;
}

function problem(change: Partial<ValueCheck>): unknown {
  const checked = checkValue({
    definition: { kind: 'flow', unit: 'count' },
    cadence: 'month',
    period: period('2026-01'),
    value: 5,
    closed: null,
    ...change,
  });
  return checked.ok ? null : checked.error;
}

describe('a value', () => {
  it('of a formula is nobody’s to write', () => {
    const definition = { kind: 'computed', unit: 'count' } as const;
    expect(problem({ definition })).toEqual({ code: 'computed_not_editable' });
  });

  it('keeps to the kind of period of the first ones, which are free', () => {
    expect(problem({})).toBeNull();
    expect(problem({ cadence: null })).toBeNull();
    expect(problem({ cadence: 'week' })).toEqual({ code: 'other_cadence', cadence: 'week' });
  });

  it('is whole cents and whole people, hours are not; a mean of people and a rate need not be', () => {
    const half = (kind: 'flow' | 'stock' | 'score' | 'rate', unit: 'money' | 'count' | 'percent') =>
      problem({ definition: { kind, unit }, value: 2.5 });
    const notWhole = { code: 'not_whole' };
    expect(half('flow', 'count')).toEqual(notWhole);
    expect(half('stock', 'count')).toEqual(notWhole);
    for (const id of ['hours_worked', 'hours_billable']) {
      expect(problem({ definition: { id, kind: 'flow', unit: 'count' }, value: 7.5 })).toBeNull();
    }
    expect(half('score', 'count')).toBeNull();
    expect(half('rate', 'percent')).toBeNull();
    expect(half('flow', 'money')).toEqual(notWhole);
    expect(half('score', 'money')).toEqual(notWhole);
    expect(half('flow', 'percent')).toBeNull();
    expect(problem({ value: null })).toBeNull();
  });

  it('stays as it is in a closed period, and in any that rolls up into one', () => {
    const around = (of: string, ...keys: string[]) =>
      closedAround(period(of), (key) => keys.includes(key), APRIL)?.key ?? null;
    expect(around('2026-01', '2026-01')).toBe('2026-01');
    expect(around('2026-01', '2025-Q4')).toBe('2025-Q4');
    expect(around('2026-01', '2025')).toBe('2025');
    expect(around('2026-01', '2026', '2026-Q1', '2026-02', '2026-W02')).toBeNull();
    expect(around('2026-W05', '2026-01')).toBe('2026-01');
    expect(problem({ closed: '2025-Q4' })).toEqual({ code: 'closed_period', period: '2025-Q4' });
  });
});

describe('a period', () => {
  it('is closed once, from the day after its last on, and reopened only where it is closed', () => {
    const codeOf = (checked: ReturnType<typeof checkClosing>) =>
      checked.ok ? null : checked.error;
    const january = period('2026-01');
    expect(codeOf(checkClosing(january, false, '2026-02-01'))).toBeNull();
    expect(codeOf(checkClosing(january, false, '2026-01-31'))).toBe('period_not_over');
    expect(codeOf(checkClosing(january, false, '2025-12-31'))).toBe('period_not_over');
    expect(codeOf(checkClosing(january, true, '2026-02-01'))).toBe('already_closed');
    expect(codeOf(checkReopening(true))).toBeNull();
    expect(codeOf(checkReopening(false))).toBe('not_closed');
  });
});

describe('a percentage of few cases', () => {
  it('is not judged by colour below ten of them', () => {
    expect([null, { whole: 9 }, { whole: 10 }, { whole: 0 }].map(isTooSmall)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
