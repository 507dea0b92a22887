import { describe, expect, it } from 'vitest';
import { isBeyondResult, nextLine } from '#shared/features/focus/next-line.ts';

const UP = { unit: 'count', good: 'up' } as const;

describe('the line that is proposed for the next quarter', () => {
  it('is the same until it was met', () => {
    expect(nextLine(700, { value: 640, status: 'missed' }, UP)).toBe(700);
    expect(nextLine(700, { value: null, status: 'not_known' }, UP)).toBe(700);
  });

  it('is then a tenth better than the result, in two digits', () => {
    expect(nextLine(600, { value: 642, status: 'met' }, UP)).toBe(710);
    expect(nextLine(1_200_000, { value: 1_234_500, status: 'met' }, { ...UP, unit: 'money' })).toBe(
      1_400_000,
    );
    const fewer = { unit: 'percent', good: 'down' } as const;
    expect(nextLine(5, { value: 4.2, status: 'met' }, fewer)).toBe(3.8);
  });

  it('is whole of what is counted in wholes', () => {
    expect(nextLine(3, { value: 3, status: 'met' }, UP)).toBe(4);
    expect(nextLine(3, { value: 2, status: 'met' }, { unit: 'count', good: 'down' })).toBe(1);
    expect(nextLine(3, { value: 2.5, status: 'met' }, UP)).toBe(2.8);
  });

  it('is never more than all of a share', () => {
    const share = { unit: 'percent', good: 'up' } as const;
    expect(nextLine(95, { value: 97, status: 'met' }, share)).toBe(100);
    expect(nextLine(100, { value: 140, status: 'met' }, share)).toBe(150);
  });

  it('is the same for a metric that has to stay in a band, or came to nothing', () => {
    expect(nextLine(70, { value: 72, status: 'met' }, { unit: 'percent', good: 'band' })).toBe(70);
    expect(isBeyondResult({ value: 0, status: 'met' }, 'down')).toBe(false);
  });
});
