import { describe, expect, it } from 'vitest';
import { THRESHOLD_KEYS, isOfGoods, thresholdsOn } from '#shared/features/ledger/thresholds.ts';
import type { Threshold } from '#shared/features/ledger/thresholds.ts';

const mine = (from: string, amount: number): Threshold => ({
  key: 'micro_goods',
  from,
  amount,
  source: 'BOFiP',
  checkedOn: '2026-11-22',
});
const amountOn = (day: string, ...own: readonly Threshold[]) =>
  thresholdsOn(day, own).find(({ key }) => key === 'micro_goods')?.amount;

describe('the limits of the law', () => {
  it('are those of 2026 as they were read, each to be checked by the user', () => {
    const limits = thresholdsOn('2026-11-22', []);
    expect(limits.map(({ key, amount }) => [key, amount])).toEqual([
      ['franchise_services', 3_750_000],
      ['franchise_services_tolerance', 4_125_000],
      ['franchise_goods', 8_500_000],
      ['franchise_goods_tolerance', 9_350_000],
      ['micro_services', 8_360_000],
      ['micro_goods', 20_310_000],
    ]);
    expect(
      limits.every(({ checkedOn, source }) => checkedOn === null && /^CGI, art\. \d/.test(source)),
    ).toBe(true);
  });

  it('are not told for a day before the first of them that is known', () => {
    expect(thresholdsOn('2025-12-31', []).map(({ key }) => key)).toEqual(
      THRESHOLD_KEYS.filter((key) => key.startsWith('franchise')),
    );
    expect(thresholdsOn('2024-12-31', [])).toEqual([]);
    expect(amountOn('2026-01-01')).toBe(20_310_000);
  });

  it('are what the user found out, from its day on', () => {
    const found = mine('2027-01-01', 1);
    expect(thresholdsOn('2027-01-01', [found])).toContainEqual(found);
    expect(amountOn('2026-12-31', found)).toBe(20_310_000);
    expect(amountOn('2024-06-01', mine('2024-01-01', 2))).toBe(2);
  });

  it('are the newest that the user found out, in whichever order', () => {
    const all = [mine('2027-01-01', 1), mine('2028-01-01', 2), mine('2029-01-01', 3)];
    for (const own of [all, all.toReversed()]) {
      expect(amountOn('2028-06-01', ...own)).toBe(2);
      expect(amountOn('2030-01-01', ...own)).toBe(3);
    }
  });

  it('are what ships where that is newer than what the user found, and the user’s on the same day', () => {
    expect(amountOn('2026-11-22', mine('2025-12-31', 1))).toBe(20_310_000);
    expect(amountOn('2026-11-22', mine('2026-01-01', 1))).toBe(1);
  });

  it('count goods, or services', () => {
    expect(THRESHOLD_KEYS.filter(isOfGoods)).toEqual([
      'franchise_goods',
      'franchise_goods_tolerance',
      'micro_goods',
    ]);
  });
});
