import { describe, expect, it } from 'vitest';
import { reviewsHandlers } from '#main/features/reviews/handlers.ts';
import { requirePeriod } from '#main/features/values/periods.ts';
import { CIVIL_CALENDAR, shiftPeriod } from '#shared/kernel/period.ts';
import { filledSample, queryOn } from './filled-sample.ts';

const OPTIONS = { today: '2026-11-23', language: 'fr' } as const;
const WEEKS = 12;

describe('an ordinary week of the sample', () => {
  it('marks fewer than 15 % of the rows that are read, and now and then none', () => {
    const query = queryOn(filledSample(OPTIONS), OPTIONS);
    const newest = requirePeriod('2026-W47', CIVIL_CALENDAR);
    const weeks = Array.from({ length: WEEKS }, (_, back) => {
      const { key } = shiftPeriod(newest, -back, CIVIL_CALENDAR);
      return reviewsHandlers['reviews.moved'](query, { kind: 'weekly', period: key });
    });
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    const told = sum(weeks.map(({ moved }) => moved.length));
    const others = sum(weeks.map(({ quiet, young }) => quiet + young));
    expect(told / (told + others)).toBeLessThan(0.15);
    expect(weeks.some(({ moved }) => moved.length === 0)).toBe(true);
    expect(told).toBeGreaterThan(0);
  });
});
