import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuestion, blocksFor } from '#renderer/features/values/grid/blocks.ts';
import {
  columnCount,
  openingSpan,
  sameColumn,
  widenedSpan,
} from '#renderer/features/values/grid/column-span.ts';
import { CIVIL_CALENDAR, PERIOD_KINDS, periodAt } from '#shared/kernel/period.ts';

const TODAY = '2026-11-22';
const kinds = fc.constantFrom(...PERIOD_KINDS);

describe('the columns of the grid', () => {
  it('reach years back and about one ahead', () => {
    const span = openingSpan('month', TODAY, CIVIL_CALENDAR);
    expect(periodAt('month', span.first, CIVIL_CALENDAR).key).toBe('2022-11');
    expect(periodAt('month', span.last, CIVIL_CALENDAR).key).toBe('2027-11');
  });

  it('can be widened down to 1990 and no further', () => {
    fc.assert(
      fc.property(kinds, (kind) => {
        let span = openingSpan(kind, TODAY, CIVIL_CALENDAR);
        for (let turn = 0; turn < 40; turn += 1) span = widenedSpan(span, CIVIL_CALENDAR);
        expect(periodAt(kind, span.first, CIVIL_CALENDAR).key).toMatch(/^1990/);
        expect(widenedSpan(span, CIVIL_CALENDAR)).toEqual(span);
      }),
    );
  });

  it('show the same time after a change of kind: today, or the end of what was looked at', () => {
    const months = openingSpan('month', TODAY, CIVIL_CALENDAR);
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
        const span = openingSpan(kind, TODAY, CIVIL_CALENDAR);
        const first = span.first + (from % columnCount(span));
        const last = Math.min(span.last, first + width);
        const blocks = blocksFor(span, [{ first, last }]);
        const holders = (at: number) => blocks.filter((one) => one.first <= at && at <= one.last);
        for (let at = first; at <= last; at += 1) expect(holders(at)).toHaveLength(1);
      }),
    );
  });

  it('begin with the one of today, whatever is looked at', () => {
    const span = openingSpan('week', TODAY, CIVIL_CALENDAR);
    const [home] = blocksFor(span, [{ first: span.first, last: span.first }]);
    expect(home?.first).toBeLessThanOrEqual(span.today);
    expect(home?.last).toBeGreaterThanOrEqual(span.today);
  });

  it('are one question with two keys', () => {
    const span = openingSpan('quarter', TODAY, CIVIL_CALENDAR);
    const [home] = blocksFor(span, []);
    expect(home && blockQuestion('quarter', home, CIVIL_CALENDAR)).toEqual({
      kind: 'quarter',
      from: '2023-Q4',
      to: '2027-Q3',
    });
  });
});
