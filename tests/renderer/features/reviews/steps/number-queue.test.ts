import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currentNumber,
  keyOf,
  positionAfter,
  positionBeside,
  QUEUE_START,
} from '#renderer/features/reviews/steps/number-queue.ts';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';

const PERIOD = {
  kind: 'week',
  key: '2026-W47',
  start: '2026-11-16',
  end: '2026-11-22',
  isOpen: false,
  isFuture: false,
  isClosed: false,
  closedBy: null,
  day: null,
  days: 7,
} as const;

function number(metric: string, state: AskedNumber['state']): AskedNumber {
  const value = state === 'known' ? 1 : null;
  const rest = {
    unit: 'count' as const,
    allowsFraction: false,
    until: null,
    filledBy: null,
    last: null,
    profile: null,
    past: [],
  };
  const line = { line: null, low: null, high: null };
  return { metric, segment: null, period: PERIOD, state, value, ...rest, ...line };
}

const [LEADS, SESSIONS, ORDERS] = [
  number('leads', 'missing'),
  number('sessions', 'known'),
  number('orders', 'missing'),
];
const ALL = [LEADS, SESSIONS, ORDERS];

describe('the numbers one by one', () => {
  it('begin with the first that is missing, and pass over what is known', () => {
    expect(currentNumber(ALL, QUEUE_START)).toBe(LEADS);
    const after = positionAfter(ALL, LEADS, QUEUE_START);
    expect(currentNumber(ALL, after)).toBe(ORDERS);
    expect(currentNumber(ALL, positionAfter(ALL, ORDERS, after))).toBeNull();
  });

  it('come round to those before, after a jump down the list', () => {
    const there = { ...QUEUE_START, at: keyOf(ORDERS) };
    expect(currentNumber(ALL, positionAfter(ALL, ORDERS, there))).toBe(LEADS);
  });

  it('can be gone back to, known or not, and from the end', () => {
    const back = positionBeside(ALL, ORDERS, -1, QUEUE_START);
    expect(currentNumber(ALL, back)).toBe(SESSIONS);
    expect(currentNumber(ALL, positionBeside(ALL, LEADS, -1, QUEUE_START))).toBe(LEADS);
    expect(currentNumber(ALL, positionBeside(ALL, null, -1, QUEUE_START))).toBe(ORDERS);
  });

  it('ask for each missing one once, wherever one begins', () => {
    const states = fc.array(fc.constantFrom('missing', 'known', 'not_known'), { minLength: 1 });
    fc.assert(
      fc.property(states, fc.nat(), (kinds, seed) => {
        const numbers = kinds.map((state, index) => number(`m${index}`, state));
        const first = numbers[seed % numbers.length];
        let place = first ? { ...QUEUE_START, at: keyOf(first) } : QUEUE_START;
        const asked: AskedNumber[] = [];
        for (
          let current = currentNumber(numbers, place);
          current;
          current = currentNumber(numbers, place)
        ) {
          asked.push(current);
          place = positionAfter(numbers, current, place);
        }
        expect(new Set(asked).size).toBe(asked.length);
        const missing = numbers.filter(({ state }) => state === 'missing');
        for (const one of missing) expect(asked).toContain(one);
        expect(asked.length).toBeLessThanOrEqual(missing.length + 1);
      }),
    );
  });
});
