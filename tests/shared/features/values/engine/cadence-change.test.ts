import { describe, expect, it } from 'vitest';
import { business, cause, computed, defined, input } from './small-business.ts';

const definitions = defined(
  input('visits', 'flow'),
  input('leads', 'flow'),
  input('customers', 'stock'),
  input('mark', 'score', { unit: 'score' }),
  input('opened', 'rate', { unit: 'percent' }),
  computed('lead_rate', 'leads / visits * 100', 'percent'),
  computed('opening', 'open(customers)'),
);

/** Monthly until June, weekly from July on: weeks 27 to 31 are July's, 32 to 35 August's. */
const { ask, value, engine } = business(definitions, {
  visits: {
    '2026-05': 100,
    '2026-06': 100,
    '2026-W27': 10,
    '2026-W28': 10,
    '2026-W29': 10,
    '2026-W30': 10,
    '2026-W31': 10,
    '2026-W32': 7,
  },
  leads: { '2026-05': 1, '2026-06': 2, '2026-07': 3, '2026-08': 4 },
  customers: { '2026-05': 5, '2026-06': 6, '2026-W26': 99, '2026-W28': 8 },
  mark: { '2026-06': [4, 10], '2026-W27': [10, 10] },
  opened: { '2026-06': 40, '2026-W27': 42 },
});

describe('a metric that went from months to weeks', () => {
  it('rolls both up, and counts months where there are months', () => {
    expect(value('visits', '2026-06')).toBe(100);
    expect(ask('visits', '2026-07')).toMatchObject({ value: 50, have: 5, of: 5, isWhole: true });
    expect(ask('visits', '2026-08')).toMatchObject({
      value: 7,
      have: 1,
      of: 4,
      missing: [cause('visits', 'not_known', '2026-W33', '2026-W34', '2026-W35')],
    });
    expect(ask('visits', '2026-Q2')).toMatchObject({ value: 200, have: 2, of: 3 });
    expect(ask('visits', '2026-Q3')).toMatchObject({
      value: 50,
      have: 1,
      of: 3,
      missing: [cause('visits', 'not_known', '2026-W33', '2026-W34', '2026-W35', '2026-09')],
    });
    expect(ask('visits', '2026')).toMatchObject({ value: 250, have: 3, of: 12 });
  });

  it('can be read by the week from then on', () => {
    expect(engine.cadenceOf('visits')).toBe('week');
    expect(value('visits', '2026-W28')).toBe(10);
    expect(ask('visits', '2026-W20').missing).toEqual([cause('visits', 'not_known', '2026-W20')]);
  });

  it('goes into a formula with monthly ones for its whole months', () => {
    expect(ask('lead_rate', '2026')).toMatchObject({ value: 2.4, have: 3, of: 12 });
    expect(engine.cadenceOf('lead_rate')).toBe('month');
  });

  it('never counts a week twice that lies in a month with a value of its own', () => {
    expect(value('customers', '2026-06')).toBe(6);
    expect(value('customers', '2026-Q2')).toBe(6);
    expect(value('opening', '2026-07')).toBe(6);
    expect(value('opening', '2026-08')).toBe(8);
    expect(value('customers', '2026-Q3')).toBe(8);
  });

  it('pools its answers over both', () => {
    expect(value('mark', '2026-06')).toBe(4);
    expect(ask('mark', '2026-07')).toMatchObject({ value: 10, have: 1, of: 5 });
  });

  it('keeps its typed rates for the periods for which they were typed', () => {
    expect(value('opened', '2026-06')).toBe(40);
    expect(value('opened', '2026-W27')).toBe(42);
    expect(ask('opened', '2026-07').missing[0]?.reason).toBe('rate_not_rolled_up');
  });
});
