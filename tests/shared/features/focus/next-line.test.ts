import { describe, expect, it } from 'vitest';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import { nextLine, proposalOf, statusBefore } from '#shared/features/focus/next-line.ts';

const UP = { unit: 'count', good: 'up' } as const;
const met = (value: number) => ({ value, status: 'met', statusBefore: 'met' }) as const;

describe('the line that is proposed for the next quarter', () => {
  it('is the same while it is not met', () => {
    expect(nextLine(700, { value: 640, status: 'missed', statusBefore: 'met' }, UP)).toBe(700);
    expect(nextLine(700, { value: null, status: 'not_known', statusBefore: 'met' }, UP)).toBe(700);
  });

  it('is the same where it was met once: in the quarter before it was not, or another metric was', () => {
    const once = { value: 710, status: 'met' } as const;
    expect(nextLine(700, { ...once, statusBefore: 'missed' }, UP)).toBe(700);
    expect(nextLine(700, { ...once, statusBefore: null }, UP)).toBe(700);
    const past = [{ metric: 'leads', quarter: '2026-Q3', status: 'met' }] as const;
    const before = (metric: string, quarter = '2026-Q4', all: typeof past | [] = past) =>
      statusBefore({ metric, quarter }, all, CIVIL_CALENDAR);
    expect(before('leads')).toBe('met');
    expect(before('revenue')).toBe(null);
    expect(before('leads', '2026-Q4', [])).toBe(null);
  });

  it('is the same after a quarter without a pact: that is not twice in a row', () => {
    const past = [
      { metric: 'leads', quarter: '2026-Q4', status: 'met' },
      { metric: 'leads', quarter: '2026-Q2', status: 'met' },
    ] as const;
    expect(statusBefore({ metric: 'leads', quarter: '2026-Q4' }, past, CIVIL_CALENDAR)).toBe(null);
    expect(statusBefore({ metric: 'leads', quarter: '2027-Q1' }, past, CIVIL_CALENDAR)).toBe('met');
    // Across the turn of a shifted year too.
    const shifted = { yearStartMonth: 4 } as const;
    expect(statusBefore({ metric: 'leads', quarter: '2027-Q1' }, past, shifted)).toBe('met');
  });

  it('is after the second time a tenth better than the result, in two digits', () => {
    expect(nextLine(600, met(642), UP)).toBe(710);
    expect(nextLine(1_200_000, met(1_234_500), { ...UP, unit: 'money' })).toBe(1_400_000);
    const fewer = { unit: 'percent', good: 'down' } as const;
    expect(nextLine(5, met(4.2), fewer)).toBe(3.8);
  });

  it('is whole of what is counted in wholes', () => {
    expect(nextLine(3, met(3), UP)).toBe(4);
    expect(nextLine(3, met(2), { unit: 'count', good: 'down' })).toBe(1);
    expect(nextLine(3, met(2.5), UP)).toBe(2.8);
  });

  it('is never more than all of a share', () => {
    const share = { unit: 'percent', good: 'up' } as const;
    expect(nextLine(95, met(97), share)).toBe(100);
    expect(nextLine(100, met(140), share)).toBe(150);
  });

  it('is the same for a metric that has to stay in a band, or came to nothing', () => {
    expect(nextLine(70, met(72), { unit: 'percent', good: 'band' })).toBe(70);
    expect(nextLine(2, met(0), { unit: 'count', good: 'down' })).toBe(2);
  });

  it('is told as what it is: a tenth better, a little, or all that there is', () => {
    const share = { unit: 'percent', good: 'up' } as const;
    expect(proposalOf(600, met(642), UP)).toBe('tenth');
    expect(proposalOf(3, met(3), UP)).toBe('better');
    expect(proposalOf(95, met(97), share)).toBe('better');
    expect(proposalOf(95, met(100), share)).toBe('most');
    expect(proposalOf(2, met(0), { unit: 'count', good: 'down' })).toBe('again');
    expect(proposalOf(700, { value: 640, status: 'missed', statusBefore: 'met' }, UP)).toBe('same');
  });
});
