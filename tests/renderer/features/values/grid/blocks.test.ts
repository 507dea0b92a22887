import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuestion, blocksFor } from '#renderer/features/values/grid/blocks.ts';
import {
  columnCount,
  openingRange,
  sameColumn,
  widenedRange,
} from '#renderer/features/values/grid/column-range.ts';
import { CIVIL_CALENDAR, PERIOD_KINDS, periodAt } from '#shared/kernel/period.ts';

const TODAY = '2026-11-22';
const kinds = fc.constantFrom(...PERIOD_KINDS);

describe('the columns of the grid', () => {
  it('reach years back and about one ahead', () => {
    const columnRange = openingRange('month', TODAY, CIVIL_CALENDAR);
    expect(periodAt('month', columnRange.first, CIVIL_CALENDAR).key).toBe('2022-11');
    expect(periodAt('month', columnRange.last, CIVIL_CALENDAR).key).toBe('2027-11');
  });

  it('can be widened down to 1990 and no further', () => {
    fc.assert(
      fc.property(kinds, (kind) => {
        let columnRange = openingRange(kind, TODAY, CIVIL_CALENDAR);
        for (let turn = 0; turn < 40; turn += 1)
          columnRange = widenedRange(columnRange, CIVIL_CALENDAR);
        expect(periodAt(kind, columnRange.first, CIVIL_CALENDAR).key).toMatch(/^1990/);
        expect(widenedRange(columnRange, CIVIL_CALENDAR)).toEqual(columnRange);
      }),
    );
  });

  it('show the same time after a change of kind: today, or the end of what was looked at', () => {
    const months = openingRange('month', TODAY, CIVIL_CALENDAR);
    const toWeek = { kind: 'week', today: TODAY, calendar: CIVIL_CALENDAR } as const;
    const keyOf = (ordinal: number) => periodAt('week', ordinal, CIVIL_CALENDAR).key;
    expect(keyOf(sameColumn(months, months.today, toWeek))).toBe('2026-W47');
    expect(keyOf(sameColumn(months, months.today - 1, toWeek))).toBe('2026-W44');
  });
});

describe('the blocks that are read', () => {
  it('hold every column that is asked for, without holes and without overlaps', () => {
    fc.assert(
      fc.property(kinds, fc.nat(), fc.nat({ max: 60 }), (kind, from, width) => {
        const columnRange = openingRange(kind, TODAY, CIVIL_CALENDAR);
        const first = columnRange.first + (from % columnCount(columnRange));
        const last = Math.min(columnRange.last, first + width);
        const blocks = blocksFor(columnRange, [{ first, last }]);
        const holders = (at: number) => blocks.filter((one) => one.first <= at && at <= one.last);
        for (let at = first; at <= last; at += 1) expect(holders(at)).toHaveLength(1);
      }),
    );
  });

  it('begin with the one of today, whatever is looked at', () => {
    const columnRange = openingRange('week', TODAY, CIVIL_CALENDAR);
    const [home] = blocksFor(columnRange, [{ first: columnRange.first, last: columnRange.first }]);
    expect(home?.first).toBeLessThanOrEqual(columnRange.today);
    expect(home?.last).toBeGreaterThanOrEqual(columnRange.today);
  });

  it('are one question with two keys', () => {
    const columnRange = openingRange('quarter', TODAY, CIVIL_CALENDAR);
    const [home] = blocksFor(columnRange, []);
    expect(home && blockQuestion('quarter', home, CIVIL_CALENDAR)).toEqual({
      kind: 'quarter',
      from: '2023-Q4',
      to: '2027-Q3',
    });
  });
});
