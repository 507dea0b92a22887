import { describe, expect, it } from 'vitest';
import { vatByPeriod } from '#shared/features/ledger/vat/periods.ts';

const DAYS = [
  { day: '2026-04-01', collected: 100, deductible: 250 },
  { day: '2026-01-31', collected: 2000, deductible: 0 },
  { day: '2026-01-01', collected: 55, deductible: 400 },
  { day: '2025-12-31', collected: 7, deductible: 7 },
];

describe('the VAT of a period', () => {
  it('is what was collected less what is deducted, period by period in order', () => {
    expect(vatByPeriod(DAYS, 'quarter')).toEqual([
      { period: '2025-Q4', collected: 7, deductible: 7, toPay: 0 },
      { period: '2026-Q1', collected: 2055, deductible: 400, toPay: 1655 },
      { period: '2026-Q2', collected: 100, deductible: 250, toPay: -150 },
    ]);
  });

  it('follows the kind of period, by the calendar', () => {
    const keys = (kind: 'month' | 'year') =>
      vatByPeriod(DAYS, kind).map(({ period, toPay }) => [period, toPay]);
    expect(keys('month')).toEqual([
      ['2025-12', 0],
      ['2026-01', 1655],
      ['2026-04', -150],
    ]);
    expect(keys('year')).toEqual([
      ['2025', 0],
      ['2026', 1505],
    ]);
  });

  it('is not there where none moved', () => {
    expect(vatByPeriod([], 'month')).toEqual([]);
  });
});
