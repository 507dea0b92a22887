import { describe, expect, it } from 'vitest';
import { business, cause, computed, defined, input } from './small-business.ts';

const definitions = defined(
  input('sales', 'flow', { unit: 'money' }),
  input('visits', 'flow', { cadence: 'week' }),
  input('customers', 'stock'),
  input('satisfaction', 'score', { unit: 'score' }),
  input('opened', 'rate', { unit: 'percent' }),
  computed('double', 'customers * 2', 'count'),
  computed('half_opened', 'opened / 2', 'percent'),
);

describe('a flow', () => {
  const { ask } = business(definitions, {
    sales: { '2026-01': 100, '2026-02': 0, '2026-04': -50 },
    visits: { '2026-W01': 1, '2026-W02': 2, '2026-W03': 4, '2026-W05': 16 },
  });

  it('adds up; zero is known, and a gap is not zero', () => {
    expect(ask('sales', '2026-02')).toMatchObject({ value: 0, have: 1, of: 1, isWhole: true });
    expect(ask('sales', '2026-03')).toMatchObject({ value: null, have: 0, of: 1, isWhole: false });
    expect(ask('sales', '2026-Q1')).toMatchObject({
      value: 100,
      have: 2,
      of: 3,
      isWhole: false,
      missing: [cause('sales', 'not_known', '2026-03')],
    });
    expect(ask('sales', '2026')).toMatchObject({ value: 50, have: 3, of: 12 });
    expect(ask('sales', '2027')).toMatchObject({ value: null, have: 0, of: 12 });
  });

  it('takes a week into the month of its Thursday', () => {
    expect(ask('visits', '2026-01')).toMatchObject({
      value: 23,
      have: 4,
      of: 5,
      missing: [cause('visits', 'not_known', '2026-W04')],
    });
    expect(ask('visits', '2025-12')).toMatchObject({ value: null, have: 0, of: 4 });
  });

  it('is never split downwards', () => {
    expect(ask('sales', '2026-W03')).toMatchObject({
      value: null,
      have: 0,
      missing: [cause('sales', 'finer_than_cadence', '2026-W03')],
    });
  });

  it('takes the cadence of its first values, whatever the definition suggests', () => {
    const weekly = business(definitions, { sales: { '2026-W03': 7 } });
    expect(weekly.value('sales', '2026-W03')).toBe(7);
    expect(weekly.ask('sales', '2026-01')).toMatchObject({ value: 7, have: 1, of: 5 });
    expect(weekly.engine.cadenceOf('sales')).toBe('week');
    expect(weekly.engine.cadenceOf('customers')).toBe('month');
  });

  it('adds short decimals without the dust of floating point', () => {
    const { value } = business(definitions, { sales: { '2026-01': 0.1, '2026-02': 0.2 } });
    expect(value('sales', '2026-Q1')).toBe(0.3);
  });
});

describe('a stock', () => {
  const { ask } = business(definitions, {
    customers: { '2026-01': 10, '2026-02': 12, '2026-04': 9, '2026-06': 11 },
  });

  it('is its last known value, and whole only where the end is known', () => {
    expect(ask('customers', '2026-Q1')).toMatchObject({
      value: 12,
      have: 2,
      of: 3,
      isWhole: false,
      missing: [cause('customers', 'not_known', '2026-03')],
    });
    expect(ask('customers', '2026-Q2')).toMatchObject({
      value: 11,
      have: 2,
      of: 3,
      isWhole: true,
      missing: [],
    });
    expect(ask('customers', '2026-Q3')).toMatchObject({ value: null, have: 0, of: 3 });
  });

  it('lacks only what follows its last known value', () => {
    const { missing } = business(definitions, { customers: { '2026-02': 12 } }).ask(
      'customers',
      '2026-Q1',
    );
    expect(missing).toEqual([cause('customers', 'not_known', '2026-03')]);
    expect(ask('customers', '2026-Q3').missing).toEqual([
      cause('customers', 'not_known', '2026-07', '2026-08', '2026-09'),
    ]);
  });

  it('gives a formula over stocks alone the same completeness', () => {
    expect(ask('double', '2026-Q1')).toMatchObject({ value: 24, have: 2, of: 3, isWhole: false });
    expect(ask('double', '2026-Q2')).toMatchObject({ value: 22, have: 2, of: 3, isWhole: true });
  });
});

describe('a score', () => {
  it('is weighted by the number of answers when every value has one', () => {
    const { ask } = business(definitions, {
      satisfaction: { '2026-01': [9, 30], '2026-02': [6, 10] },
    });
    expect(ask('satisfaction', '2026-Q1')).toMatchObject({
      value: 8.25,
      have: 2,
      of: 3,
      isWhole: false,
    });
  });

  it('is a plain mean when one of them has none, or when nobody answered', () => {
    const some = business(definitions, { satisfaction: { '2026-01': [9, 30], '2026-02': 6 } });
    expect(some.value('satisfaction', '2026-Q1')).toBe(7.5);
    const nobody = business(definitions, {
      satisfaction: { '2026-01': [9, 0], '2026-02': [6, 0] },
    });
    expect(nobody.value('satisfaction', '2026-Q1')).toBe(7.5);
  });

  it('pools all answers of all segments, rather than mean upon mean', () => {
    const { value } = business(definitions, {
      'satisfaction/Salon': { '2026-01': [10, 1], '2026-02': [10, 1] },
      'satisfaction/Web': { '2026-02': [4, 4] },
    });
    expect(value('satisfaction', '2026-Q1')).toBe(6);
    expect(value('satisfaction/Salon', '2026-Q1')).toBe(10);
  });
});

describe('a rate that was typed in', () => {
  const { ask } = business(definitions, {
    opened: { '2026-01': 42, '2026-02': 40, '2026-03': 41 },
  });

  it('holds for its own period only, and says so', () => {
    expect(ask('opened', '2026-02')).toMatchObject({ value: 40, have: 1, of: 1, isWhole: true });
    expect(ask('opened', '2026-Q1')).toMatchObject({
      value: null,
      isWhole: false,
      missing: [cause('opened', 'rate_not_rolled_up', '2026-01', '2026-02', '2026-03')],
    });
    expect(ask('opened', '2026-04').missing).toEqual([cause('opened', 'not_known', '2026-04')]);
    expect(ask('opened', '2026-W03').missing[0]?.reason).toBe('finer_than_cadence');
  });

  it('makes a formula over it just as limited', () => {
    expect(ask('half_opened', '2026-02')).toMatchObject({ value: 20, have: 1, of: 1 });
    expect(ask('half_opened', '2026-Q1')).toMatchObject({ value: null, have: 0, of: 1 });
  });

  it('has no total over several segments', () => {
    const segmented = business(definitions, {
      'opened/Letter': { '2026-01': 42 },
      'opened/Promo': { '2026-02': 20 },
    });
    expect(segmented.value('opened/Letter', '2026-01')).toBe(42);
    expect(segmented.ask('opened', '2026-01').missing).toEqual([
      cause('opened', 'segments_of_a_rate', '2026-01'),
    ]);
    const single = business(definitions, { 'opened/Letter': { '2026-01': 42 } });
    expect(single.value('opened', '2026-01')).toBe(42);
  });
});

describe('a value that cannot be', () => {
  it('is told apart from one that is not known', () => {
    const { ask } = business(definitions, { sales: { '2026-01': 1e308, '2026-02': 1e308 } });
    expect(ask('sales', '2026-Q1')).toMatchObject({ value: null, have: 2 });
    expect(ask('sales', '2026-Q1').missing).toEqual([
      cause('sales', 'not_known', '2026-03'),
      cause('sales', 'not_finite', '2026-Q1'),
    ]);
  });
});
