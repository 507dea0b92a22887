import { describe, expect, it } from 'vitest';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import { business, cause, computed, defined, input } from './small-business.ts';

const definitions = defined(
  input('spend', 'flow', { unit: 'money' }),
  input('won', 'flow'),
  input('lost', 'flow'),
  input('customers', 'stock'),
  computed('cost', 'spend / won', 'money'),
  computed('churn', 'lost / open(customers) * 100', 'percent'),
  computed('ten', '10'),
);

const { ask, value, engine } = business(definitions, {
  'spend/Web': { '2026-01': 1_000, '2026-02': 3_000 },
  'spend/Salon': { '2026-01': 500 },
  spend: { '2026-02': 40 },
  'won/Web': { '2026-01': 10, '2026-02': 10 },
  'won/Salon': { '2026-01': 1, '2026-02': 4 },
  lost: { '2026-02': 1 },
  'customers/Web': { '2025-11': 7, '2026-01': 5 },
  'customers/Salon': { '2025-10': 3 },
});

describe('segments', () => {
  it('add up to the total, each rolled up first', () => {
    expect(value('spend', '2026-Q1')).toBe(4_540);
    expect(value('spend/Web', '2026-Q1')).toBe(4_000);
    expect(value('customers/Web', '2025-Q4')).toBe(7);
    expect(value('customers/Salon', '2025-Q4')).toBe(3);
    expect(value('customers', '2025-Q4')).toBe(10);
  });

  it('make a total known where any of them is known', () => {
    expect(ask('spend', '2026-02')).toMatchObject({ value: 3_040, have: 1, of: 1, isWhole: true });
    expect(ask('spend/Salon', '2026-Q1')).toMatchObject({
      value: 500,
      have: 1,
      of: 3,
      missing: [cause('spend/Salon', 'not_known', '2026-02', '2026-03')],
    });
  });

  it('call the values beside them unassigned', () => {
    expect(value(`spend/${UNASSIGNED}`, '2026-02')).toBe(40);
    expect(engine.segmentsOf('spend')).toEqual(['Salon', 'Web', UNASSIGNED]);
    expect(engine.segmentsOf('lost')).toEqual([]);
  });

  it('of a formula are those in which all its inputs have values', () => {
    expect(engine.segmentsOf('cost')).toEqual(['Salon', 'Web']);
    expect(engine.segmentsOf('churn')).toEqual([]);
    expect(engine.segmentsOf('ten')).toEqual([]);
    expect(engine.segmentsOf('nobody')).toEqual([]);
  });

  it('of a formula are computed from their own inputs, the total from the totals', () => {
    expect(value('cost/Web', '2026-01')).toBe(100);
    expect(value('cost/Salon', '2026-01')).toBe(500);
    expect(value('cost', '2026-01')).toBe(1_500 / 11);
    expect(ask('cost/Salon', '2026-02').missing).toEqual([
      cause('spend/Salon', 'not_known', '2026-02'),
    ]);
  });

  it('open a period with the last known value of each', () => {
    expect(value('churn', '2026-02')).toBe(12.5);
    expect(ask('churn', '2026-02').sample).toEqual({ part: 1, whole: 8 });
  });
});
