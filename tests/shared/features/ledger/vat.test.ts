import { describe, expect, it } from 'vitest';
import { vatByPeriod } from '../../../../src/shared/features/ledger/vat.ts';
import { CIVIL_CALENDAR } from '../../../../src/shared/kernel/period.ts';

const DAYS = [
  { day: '2026-04-01', collected: 100, deductible: 250 },
  { day: '2026-01-31', collected: 2000, deductible: 0 },
  { day: '2026-01-01', collected: 55, deductible: 400 },
  { day: '2025-12-31', collected: 7, deductible: 7 },
];

describe('the VAT of a period', () => {
  it('is what was collected less what is deducted, period by period in order', () => {
    expect(vatByPeriod(DAYS, 'quarter', CIVIL_CALENDAR)).toEqual([
      { period: '2025-Q4', collected: 7, deductible: 7, toPay: 0 },
      { period: '2026-Q1', collected: 2055, deductible: 400, toPay: 1655 },
      { period: '2026-Q2', collected: 100, deductible: 250, toPay: -150 },
    ]);
  });

  it('follows the kind of period and the year of the business', () => {
    const keys = (kind: 'month' | 'year', yearStartMonth: number) =>
      vatByPeriod(DAYS, kind, { yearStartMonth }).map(({ period, toPay }) => [period, toPay]);
    expect(keys('month', 1)).toEqual([
      ['2025-12', 0],
      ['2026-01', 1655],
      ['2026-04', -150],
    ]);
    expect(keys('year', 4)).toEqual([
      ['2025', 1655],
      ['2026', -150],
    ]);
  });

  it('is not there where none moved', () => {
    expect(vatByPeriod([], 'month', CIVIL_CALENDAR)).toEqual([]);
  });
});
