import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_LINES } from '#shared/features/taxes/model.ts';
import {
  annualised,
  franchiseStanding,
  microStanding,
  turnoverOf,
} from '#shared/features/taxes/turnover-limits.ts';

const MICRO = { total: 20_310_000, services: 8_360_000 };
const FRANCHISE = {
  base: { total: 8_500_000, services: 3_750_000 },
  tolerance: { total: 9_350_000, services: 4_125_000 },
};

const micro = (lines: Parameters<typeof turnoverOf>[0], startedOn: string | null = null) =>
  microStanding(
    { year: 2026, startedOn, turnover: turnoverOf(lines), wasOverBefore: false },
    MICRO,
  );

describe('the limits of the micro-enterprise', () => {
  it('exactly the limit of services is within, a cent more is not', () => {
    expect(micro({ bnc: 8_360_000 })).toMatchObject({ isOver: false, leavesOn: null });
    expect(micro({ bnc: 8_360_001 })).toMatchObject({ isOver: true, leavesOn: null });
  });

  it('sales and services together have a limit of their own', () => {
    expect(micro({ sale: 15_000_000, bnc: 6_000_000 })).toMatchObject({
      annualised: { total: 21_000_000, services: 6_000_000 },
      isOver: true,
    });
    expect(micro({ sale: 14_000_000, bnc: 6_000_000 }).isOver).toBe(false);
  });

  it('all services count together, whatever their line', () => {
    expect(micro({ bic: 4_000_000, bnc: 4_000_000, cipav: 400_000 }).isOver).toBe(true);
  });

  it('the first year counts as a whole one, both days in', () => {
    expect(micro({ bnc: 4_200_000 }, '2026-07-01')).toMatchObject({
      annualised: { services: 8_331_522 },
      isOver: false,
    });
    expect(micro({ bnc: 4_400_000 }, '2026-07-01')).toMatchObject({
      annualised: { services: 8_728_261 },
      isOver: true,
    });
    expect(annualised({ total: 100, services: 0 }, 2028, '2028-12-31').total).toBe(36_600);
  });

  it('only a second year running ends it, on the next 1 January', () => {
    const again = microStanding(
      {
        year: 2026,
        startedOn: '2020-03-01',
        turnover: turnoverOf({ bnc: 8_400_000 }),
        wasOverBefore: true,
      },
      MICRO,
    );
    expect(again.leavesOn).toBe('2027-01-01');
  });
});

const receipts = (...list: [string, number][]) =>
  list.map(([day, cents]) => ({ day, line: 'bnc' as const, cents }));
const before = (cents: number) => ({ total: cents, services: cents });

describe('the exemption from VAT', () => {
  it('ends on the very day on which the tolerance is passed', () => {
    const year = {
      year: 2026,
      startedOn: null,
      before: before(3_000_000),
      receipts: receipts(
        ['2026-03-01', 2_000_000],
        ['2026-09-30', 2_125_000],
        ['2026-10-14', 100],
        ['2026-12-01', 500_000],
      ),
    };
    expect(franchiseStanding(year, FRANCHISE)).toEqual({
      vatFrom: '2026-10-14',
      why: 'tolerance_passed',
      turnover: { total: 4_125_100, services: 4_125_100 },
    });
  });

  it('between base and tolerance it lasts until the end of the year', () => {
    const year = (cents: number) => ({
      year: 2026,
      startedOn: null,
      before: before(3_000_000),
      receipts: receipts(['2026-06-01', cents]),
    });
    expect(franchiseStanding(year(3_750_000), FRANCHISE).vatFrom).toBeNull();
    expect(franchiseStanding(year(3_750_001), FRANCHISE)).toMatchObject({
      vatFrom: '2027-01-01',
      why: 'base_passed',
    });
  });

  it('a year before above the base ended it on 1 January; a short one counts as whole', () => {
    const year = (cents: number, startedOn: string | null) => ({
      year: 2026,
      startedOn,
      before: before(cents),
      receipts: receipts(['2026-02-01', 100_000]),
    });
    expect(franchiseStanding(year(1_250_000, '2025-09-01'), FRANCHISE).vatFrom).toBeNull();
    expect(franchiseStanding(year(1_260_000, '2025-09-01'), FRANCHISE).vatFrom).toBe('2026-01-01');
    expect(franchiseStanding(year(3_750_100, null), FRANCHISE).vatFrom).toBe('2026-01-01');
  });

  it('in the first year the tolerance is not prorated, and the base is', () => {
    const year = {
      year: 2026,
      startedOn: '2026-09-01',
      before: null,
      receipts: receipts(['2026-11-01', 4_000_000]),
    };
    expect(franchiseStanding(year, FRANCHISE)).toMatchObject({
      vatFrom: '2027-01-01',
      why: 'base_passed',
    });
  });

  it('refunds take turnover back before a limit is passed', () => {
    const year = {
      year: 2026,
      startedOn: null,
      before: null,
      receipts: receipts(
        ['2026-03-01', 4_000_000],
        ['2026-04-01', -500_000],
        ['2026-05-01', 600_000],
      ),
    };
    expect(franchiseStanding(year, FRANCHISE).why).toBe('base_passed');
  });

  it('one more receipt never puts the day off', () => {
    const receipt = fc.record({
      day: fc
        .integer({ min: 1, max: 12 })
        .map((month) => `2026-${String(month).padStart(2, '0')}-15`),
      line: fc.constantFrom(...ACTIVITY_LINES),
      cents: fc.integer({ min: 0, max: 3_000_000 }),
    });
    const inOrder = (
      list: readonly {
        day: string;
        line: 'bnc' | (typeof ACTIVITY_LINES)[number];
        cents: number;
      }[],
    ) => list.toSorted((a, b) => a.day.localeCompare(b.day));
    fc.assert(
      fc.property(fc.array(receipt, { maxLength: 12 }), receipt, (list, more) => {
        const fromOf = (all: typeof list) =>
          franchiseStanding(
            { year: 2026, startedOn: null, before: null, receipts: inOrder(all) },
            FRANCHISE,
          ).vatFrom ?? '9999-12-31';
        expect(fromOf([...list, more]) <= fromOf(list)).toBe(true);
      }),
    );
  });
});
