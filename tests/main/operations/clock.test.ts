import { describe, expect, it } from 'vitest';
import { createClock } from '#main/operations/clock.ts';
import { isDay, localDay } from '#shared/kernel/day.ts';

describe('the clock', () => {
  it('stands still on a day that was handed in', () => {
    const clock = createClock(() => '2026-02-28');
    expect([clock.today(), clock.now()]).toEqual(['2026-02-28', '2026-02-28T12:00:00.000Z']);
  });

  it('goes on to another day that is handed in later', () => {
    let day = '2026-02-28';
    const clock = createClock(() => day);
    day = '2026-03-01';
    expect([clock.today(), clock.now()]).toEqual(['2026-03-01', '2026-03-01T12:00:00.000Z']);
  });

  it.each([undefined, '', '2026-02-29', 'tomorrow'])(
    'runs with the machine otherwise (%j)',
    (day) => {
      const clock = createClock(() => day);
      const before = Date.now();
      const now = Date.parse(clock.now());
      expect(now).toBeGreaterThanOrEqual(before);
      expect(now).toBeLessThanOrEqual(Date.now());
      expect(isDay(clock.today())).toBe(true);
    },
  );

  it('takes the day from the wall calendar, not from Greenwich', () => {
    const lateEvening = new Date(2026, 11, 31, 23, 59, 59);
    const justAfter = new Date(2027, 0, 1, 0, 0, 1);
    expect([localDay(lateEvening), localDay(justAfter)]).toEqual(['2026-12-31', '2027-01-01']);
  });
});
