import { describe, expect, it } from 'vitest';
import { neighboursOf, quarterAfter } from '#renderer/features/focus/focus-stops.ts';
import { partKindOf } from '#renderer/features/focus/part-kind.ts';
import { dayInWords, roundEstimate, roundTarget } from '#renderer/parts/value/use-value-text.ts';

const FRENCH = { language: 'fr', currency: 'EUR', yearStartMonth: 1 } as const;
const ENGLISH = { ...FRENCH, language: 'en' } as const;

describe('an estimate', () => {
  it.each([
    [57.637, 'percent', 57.6],
    [0.1234, 'percent', 0.123],
    [3_020_417, 'money', 3_020_000],
    [1234, 'count', 1230],
    [0, 'count', 0],
    [45.4, 'money', 45],
    [999.6, 'money', 1000],
    [1_234, 'money', 1200],
  ] as const)('%s in %s is told as %s', (value, unit, told) => {
    expect(roundEstimate(value, unit)).toBe(told);
  });
});

describe('a target', () => {
  it.each([
    [1_234_567, 'money', 1_234_567],
    [12_345, 'count', 12_345],
    [8.25, 'percent', 8.25],
    [83_333.333, 'money', 83_300],
    [58.3333, 'count', 58.3],
  ] as const)('%s in %s stands as it was set, and rounded only as a share: %s', (...row) => {
    const [line, unit, told] = row;
    expect(roundTarget(line, unit)).toBe(told);
  });
});

describe('a date without its year', () => {
  it('is written as each language does', () => {
    expect(dayInWords('2026-10-01', FRENCH)).toBe('1er octobre');
    expect(dayInWords('2026-12-31', FRENCH)).toBe('31 décembre');
    expect(dayInWords('2026-10-01', ENGLISH)).toBe('1 October');
  });
});

describe('the parts of a period', () => {
  it.each([
    ['quarter', 3, 'month'],
    ['quarter', 13, 'week'],
    ['month', 5, 'week'],
    ['year', 4, 'quarter'],
    ['year', 12, 'month'],
    ['year', 53, 'week'],
    ['quarter', 7, 'other'],
  ] as const)('%s in %i parts: each is a %s', (whole, parts, kind) => {
    expect(partKindOf(whole, parts)).toBe(kind);
  });
});

describe('the way between quarters', () => {
  it('leads to those beside, and ends at the ends', () => {
    const stops = ['2026-Q1', '2026-Q3', '2026-Q4'];
    expect(neighboursOf('2026-Q3', stops)).toEqual({ before: '2026-Q1', after: '2026-Q4' });
    expect(neighboursOf('2026-Q1', stops).before).toBeNull();
    expect(neighboursOf('2026-Q4', stops).after).toBeNull();
    expect(neighboursOf('2020-Q1', stops)).toEqual({ before: null, after: null });
  });

  it('goes over the turn of a shifted business year', () => {
    expect(quarterAfter('2026-Q4', { yearStartMonth: 4 })).toBe('2027-Q1');
  });
});
