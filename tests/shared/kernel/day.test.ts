import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber, dayOf, isDay, localDay } from '#shared/kernel/day.ts';

const dayNumbers = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2100-12-31') });

describe('a calendar date', () => {
  it('is the same day after a trip through its number', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        expect(dayNumber(dayFromNumber(number))).toBe(number);
        expect(isDay(dayFromNumber(number))).toBe(true);
      }),
    );
  });

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(dayNumbers, dayNumbers, (a, b) => {
        expect(Math.sign(a - b)).toBe(
          dayFromNumber(a) === dayFromNumber(b) ? 0 : dayFromNumber(a) < dayFromNumber(b) ? -1 : 1,
        );
      }),
    );
  });

  it('adds days across 29 February, in leap years only', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-02-29', 1)).toBe('2024-03-01');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('adds the same number of days whatever the clock does on the way', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  it('carries months over into the next or the last year', () => {
    expect(dayOf(2026, 14, 1)).toBe('2027-02-01');
    expect(dayOf(2026, 3, 0)).toBe('2026-02-28');
    expect(dayOf(2024, 3, 0)).toBe('2024-02-29');
  });

  it('is refused where the calendar does not have it', () => {
    const noDates = ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31'];
    const noShapes = ['2026-2-3', '26-02-03', '2026/02/03', '2026-02-03T00:00', '', '２026-02-03'];
    expect([...noDates, ...noShapes].filter(isDay)).toEqual([]);
    expect(isDay('2024-02-29')).toBe(true);
  });

  it('is the one on the wall, not the one in Greenwich', () => {
    expect(localDay(new Date(2026, 10, 22, 0, 0, 1))).toBe('2026-11-22');
    expect(localDay(new Date(2026, 10, 22, 23, 59, 59))).toBe('2026-11-22');
  });
});
