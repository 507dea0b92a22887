import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  NEWEST_FIRST,
  daysOf,
  isNarrowed,
  periodOf,
  quarterOf,
  sortedBy,
} from '#renderer/features/ledger/ledger-filter.ts';

describe('what is shown of the ledger', () => {
  it('is everything until something is chosen', () => {
    expect(isNarrowed(EVERYTHING)).toBe(false);
    expect(isNarrowed({ ...EVERYTHING, text: 'x' })).toBe(true);
  });

  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
  ])('%s is its days, and its days are it', (period, from, to) => {
    expect(daysOf(period)).toEqual({ from, to });
    expect(periodOf({ from, to })).toBe(period);
  });

  it('knows the quarter of a month', () => {
    expect(['2026-01', '2026-03', '2026-04', '2026-12'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]);
  });

  it('has all days without a period', () => {
    expect(periodOf(daysOf(null))).toBeNull();
  });

  it('turns its order by the same column, and begins another one at its usual end', () => {
    expect(sortedBy(NEWEST_FIRST, 'paidOn')).toEqual({ by: 'paidOn', isDescending: false });
    expect(sortedBy(NEWEST_FIRST, 'amount')).toEqual({ by: 'amount', isDescending: true });
    expect(sortedBy(NEWEST_FIRST, 'party')).toEqual({ by: 'party', isDescending: false });
  });
});
