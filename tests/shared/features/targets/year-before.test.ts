import { describe, expect, it } from 'vitest';
import { yearBefore } from '#shared/features/targets/year-before.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';

function before(key: string, yearStartMonth = 1): string | null {
  const calendar = { yearStartMonth };
  const parsed = parsePeriodKey(key, calendar);
  if (!parsed.ok) throw new Error(key);
  return yearBefore(parsed.value, calendar)?.key ?? null;
}

describe('the same period a year before', () => {
  it('has the same name', () => {
    expect(['2026-11', '2026-Q4', '2026', '2026-W47'].map((key) => before(key))).toEqual([
      '2025-11',
      '2025-Q4',
      '2025',
      '2025-W47',
    ]);
  });

  it('lies a business year before, whenever that starts', () => {
    const calendar = { yearStartMonth: 4 };
    const parsed = parsePeriodKey('2026-Q1', calendar);
    expect(parsed.ok && yearBefore(parsed.value, calendar)?.start).toBe('2025-04-01');
    expect(parsed.ok && yearBefore(parsed.value, CIVIL_CALENDAR)?.start).toBe('2025-01-01');
  });

  it('does not exist for a week 53, nor before all years', () => {
    expect(before('2026-W53')).toBeNull();
    expect(before('1990-01')).toBeNull();
  });
});
