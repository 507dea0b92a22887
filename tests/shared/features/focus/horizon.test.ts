import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingOf, sharesOf, stayingPower } from '#shared/features/focus/horizon.ts';

const month = (time: number, scalable: number, recurring = 0) => ({ time, scalable, recurring });
const thrice = (time: number, scalable: number) => [
  month(time, scalable),
  month(time, scalable),
  month(time, scalable),
];
const YEAR = { start: '2026-01-01', end: '2026-12-31' };

describe('how income splits', () => {
  it('is time sold, products one by one, and what comes back by itself', () => {
    expect(sharesOf(month(400, 600, 200))).toEqual({ time: 40, products: 40, recurring: 20 });
  });

  it('never has more subscriptions than scalable income, and nothing of nothing', () => {
    expect(sharesOf(month(500, 500, 900))).toEqual({ time: 50, products: 0, recurring: 50 });
    expect(sharesOf(month(0, 0, 0))).toBeNull();
    expect(sharesOf(month(100, 0))).toEqual({ time: 100, products: 0, recurring: 0 });
    expect(sharesOf(month(0, 100))).toEqual({ time: 0, products: 100, recurring: 0 });
  });

  it('is not told where more was given back than came in, of either', () => {
    expect(sharesOf(month(-100, 500))).toBeNull();
    expect(sharesOf(month(500, -100))).toBeNull();
  });

  it('always adds up to the whole', () => {
    const cents = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(cents, cents, cents, (time, scalable, recurring) => {
        const shares = sharesOf(month(time, scalable, recurring));
        if (!shares) throw new Error('something came in');
        expect(shares.time + shares.products + shares.recurring).toBeCloseTo(100, 6);
        expect(Math.min(shares.time, shares.products, shares.recurring)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('how long one can stop before income halves', () => {
  it('is not a day where half or more of it is time sold', () => {
    expect(stayingPower(thrice(500, 500), 3)?.weeks).toBe(0);
    expect(stayingPower(thrice(900, 100), 3)?.weeks).toBe(0);
  });

  it('is how long the rest takes to fade to half of all', () => {
    // 800 of 1 000 stay; after n months 800 × 0.9^n = 500, n = ln(0.625) ÷ ln(0.9) = 4.461.
    const power = stayingPower(thrice(200, 800), 10);
    expect(power?.weeks).toBeCloseTo(4.461 * (52 / 12), 2);
    expect(power).toMatchObject({ income: 1000, stays: 800, fade: 10, isBeyond: false });
  });

  it('is the mean of the last three months, older ones do not count', () => {
    const months = [month(99_999, 0), ...thrice(200, 800)];
    expect(stayingPower(months, 10)).toEqual(stayingPower(thrice(200, 800), 10));
  });

  it('looks no further than two years', () => {
    expect(stayingPower(thrice(0, 800), 0)).toMatchObject({ weeks: 104, isBeyond: true });
    expect(stayingPower(thrice(0, 800), 0.1)).toMatchObject({ weeks: 104, isBeyond: true });
  });

  it('is not told from two months, without churn, or where nothing came in', () => {
    expect(stayingPower(thrice(200, 800).slice(1), 10)).toBeNull();
    expect(stayingPower(thrice(200, 800), null)).toBeNull();
    expect(stayingPower(thrice(0, 0), 10)).toBeNull();
    expect(stayingPower(thrice(900, -100), 10)).toBeNull();
    expect(stayingPower(thrice(200, 800), -1)).toBeNull();
    expect(stayingPower(thrice(200, 800), 101)).toBeNull();
    expect(stayingPower(thrice(200, 0), 10)).toMatchObject({ weeks: 0, stays: 0 });
  });

  it('is longer where fewer customers leave', () => {
    const weeksAt = (churn: number) => stayingPower(thrice(200, 800), churn)?.weeks ?? 0;
    expect(weeksAt(2)).toBeGreaterThan(weeksAt(4));
    expect(weeksAt(100)).toBe(0);
  });
});

describe('when a limit is crossed', () => {
  it('is the day on which the pace of the year goes past it', () => {
    // 100 a day: 10 000 is reached on the hundredth day, and passed on the one after.
    expect(crossingOf(5_000, 10_000, YEAR, '2026-02-19')).toEqual({
      state: 'ahead',
      on: '2026-04-11',
    });
  });

  it('is not within the year where the pace stays below', () => {
    expect(crossingOf(5_000, 50_000, YEAR, '2026-02-19')).toEqual({
      state: 'clear',
      atYearEnd: 36_500,
    });
    expect(crossingOf(0, 50_000, YEAR, '2026-02-19')).toEqual({ state: 'clear', atYearEnd: 0 });
  });

  it('is told from the first day of the year on, and not before it', () => {
    expect(crossingOf(100, 1_000, YEAR, '2026-01-01')).toEqual({
      state: 'ahead',
      on: '2026-01-11',
    });
    expect(crossingOf(100, 1_000, YEAR, '2025-12-31')).toEqual({ state: 'clear', atYearEnd: 100 });
    expect(crossingOf(-100, 1_000, YEAR, '2026-02-19')).toEqual({ state: 'clear', atYearEnd: 0 });
  });

  it('may be on the last day of the year, and is told of a year that is over', () => {
    // 100 a day pass 36 400 on the 365th day, and 36 500 only on a day that the year has not.
    expect(crossingOf(5_000, 36_400, YEAR, '2026-02-19')).toEqual({
      state: 'ahead',
      on: '2026-12-31',
    });
    expect(crossingOf(5_000, 36_500, YEAR, '2026-02-19').state).toBe('clear');
    expect(crossingOf(3_650, 9_999, YEAR, '2027-08-01')).toEqual({
      state: 'clear',
      atYearEnd: 3_650,
    });
  });

  it('is over once it was passed, and a limit that is just met is not', () => {
    expect(crossingOf(10_001, 10_000, YEAR, '2026-12-31')).toEqual({ state: 'crossed' });
    expect(crossingOf(10_000, 10_000, YEAR, '2026-12-31').state).toBe('clear');
  });

  it('is tomorrow where the limit was just met today', () => {
    const tomorrow = { state: 'ahead', on: '2026-05-06' };
    expect(crossingOf(17, 17, YEAR, '2026-05-05')).toEqual(tomorrow);
  });

  it('always lies after today and within the year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (takings, limit) => {
          const crossing = crossingOf(takings, limit, YEAR, '2026-05-05');
          if (crossing.state !== 'ahead') return;
          expect(crossing.on > '2026-05-05' && crossing.on <= YEAR.end).toBe(true);
        },
      ),
    );
  });
});
