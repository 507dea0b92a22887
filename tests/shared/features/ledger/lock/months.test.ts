import { describe, expect, it } from 'vitest';
import {
  checkLock,
  isDayLocked,
  firstDayOf,
  lastDayOf,
  monthOf,
} from '#shared/features/ledger/lock/months.ts';
import type { LockQuestion } from '#shared/features/ledger/lock/months.ts';

const june: LockQuestion = {
  month: '2026-06',
  lockedOn: '2026-07-05',
  today: '2026-07-05',
  newest: { month: '2026-05', lockedOn: '2026-06-03' },
  oldestOpen: '2026-06-02',
};

describe('a month', () => {
  it('ends on its last day, in a leap year too', () => {
    expect(['2026-02', '2028-02', '2026-12'].map(lastDayOf)).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-12-31',
    ]);
    expect(monthOf('2026-11-22')).toBe('2026-11');
    expect(firstDayOf('2026-11')).toBe('2026-11-01');
  });

  it('is locked once it is over, and all before it are', () => {
    expect(checkLock(june)).toEqual({ ok: true, value: null });
    expect(checkLock({ ...june, newest: null }).ok).toBe(true);
    expect(checkLock({ ...june, oldestOpen: null }).ok).toBe(true);
    expect(checkLock({ ...june, lockedOn: '2026-06-30' }).ok).toBe(true);
  });

  it('is not locked while it runs, on its last day neither', () => {
    for (const today of ['2026-06-10', '2026-06-30']) {
      expect(checkLock({ ...june, lockedOn: today, today })).toEqual({
        ok: false,
        error: { code: 'month_not_over', month: '2026-06' },
      });
    }
  });

  it('is not locked while an earlier one holds something open', () => {
    expect(checkLock({ ...june, oldestOpen: '2026-04-09' })).toEqual({
      ok: false,
      error: { code: 'lock_order', month: '2026-04' },
    });
  });

  it('is not locked twice, nor once a later one is', () => {
    for (const month of ['2026-06', '2026-09']) {
      const newest = { month, lockedOn: '2026-07-01' };
      expect(checkLock({ ...june, newest })).toEqual({
        ok: false,
        error: { code: 'month_locked', month: '2026-06' },
      });
    }
  });

  it('is not locked before its end, nor before the lock that came before, nor ahead of time', () => {
    expect(checkLock({ ...june, lockedOn: '2026-06-29' })).toEqual({
      ok: false,
      error: { code: 'lock_too_early', day: '2026-06-30' },
    });
    const newest = { month: '2026-05', lockedOn: '2026-08-01' };
    expect(checkLock({ ...june, newest })).toMatchObject({ error: { day: '2026-08-01' } });
    expect(checkLock({ ...june, lockedOn: '2026-07-06' })).toEqual({
      ok: false,
      error: { code: 'lock_in_future', day: '2026-07-05' },
    });
  });

  it('that is locked takes no new entry, nor does any before it', () => {
    const newest = { month: '2026-06', lockedOn: '2026-07-05' };
    expect(
      ['2026-01-01', '2026-06-30', '2026-07-01'].map((day) => isDayLocked(day, newest)),
    ).toEqual([true, true, false]);
    expect(isDayLocked('2026-01-01', null)).toBe(false);
  });
});
