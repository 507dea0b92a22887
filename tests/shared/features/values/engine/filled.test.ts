import { describe, expect, it } from 'vitest';
import { explain } from '#shared/features/values/engine/explain.ts';
import { business, computed, defined, input, periodOf } from './small-business.ts';
import type { Figures } from './small-business.ts';

const definitions = defined(
  input('revenue', 'flow', { unit: 'money' }),
  input('lost', 'flow'),
  input('customers', 'stock'),
  computed('churn', 'lost / open(customers) * 100', 'percent'),
  computed('each', 'revenue / customers / months_in_period', 'money'),
  computed('growth', '(revenue - prev(revenue)) / prev(revenue)'),
  computed('turn', 'lost - prev(lost + customers)', 'count'),
  computed('broken', 'lost / gone', 'count'),
  computed('loop', 'loop + lost', 'count'),
);

/** The formula of a figure with the numbers put in: figures as `role metric = value unit`. */
function filled(metric: string, key: string, figures: Figures, segment: string | null = null) {
  const { engine } = business(definitions, figures);
  return explain(engine, metric, periodOf(key), segment).filled.map((piece) => {
    switch (piece.type) {
      case 'sign':
        return piece.sign;
      case 'function':
        return piece.name;
      case 'number':
        return piece.value;
      case 'constant':
        return `${piece.name} = ${piece.value}`;
      case 'before':
        return `before = ${piece.value}`;
      case 'metric':
        return `${piece.role} ${piece.metric} = ${piece.value} ${piece.unit}`;
    }
  });
}

describe('a formula with the numbers put in', () => {
  it('names each figure with its part in the formula, its value and its unit', () => {
    const figures = { lost: { '2026-01': 2, '2026-02': 3 }, customers: { '2025-12': 50 } };
    expect(filled('churn', '2026-Q1', figures)).toEqual([
      'period lost = 5 count',
      '/',
      'open customers = 50 count',
      '*',
      100,
    ]);
  });

  it('counts a built-in constant over the months that were taken', () => {
    const figures = {
      revenue: { '2026-01': 900, '2026-02': 600 },
      customers: { '2026-02': 5 },
    };
    expect(filled('each', '2026-Q1', figures)).toEqual([
      'period revenue = 1500 money',
      '/',
      'period customers = 5 count',
      '/',
      'months_in_period = 2',
    ]);
  });

  it('tells the period before of a metric by its name, that of a whole sum as one figure', () => {
    const figures = {
      revenue: { '2026-01': 100, '2026-02': 130 },
      lost: { '2026-01': 4, '2026-02': 9 },
      customers: { '2026-01': 3, '2026-02': 2 },
    };
    expect(filled('growth', '2026-02', figures).slice(0, 4)).toEqual([
      '(',
      'period revenue = 130 money',
      '-',
      'prev revenue = 100 money',
    ]);
    expect(filled('turn', '2026-02', figures)).toEqual([
      'period lost = 9 count',
      '-',
      'before = 7',
    ]);
  });

  it('takes the numbers of the segment that was asked for', () => {
    const figures = {
      'lost/Web': { '2026-02': 1 },
      'lost/Salon': { '2026-02': 7 },
      'customers/Web': { '2026-01': 10 },
      'customers/Salon': { '2026-01': 20 },
    };
    expect(filled('churn', '2026-02', figures, 'Web')[0]).toBe('period lost = 1 count');
    expect(filled('churn', '2026-02', figures)[2]).toBe('open customers = 30 count');
  });

  it('leaves open what is not known, and all of it where the formula is not taken', () => {
    expect(filled('churn', '2026-02', { customers: { '2026-01': 10 } })[0]).toBe(
      'period lost = null count',
    );
    const known = { lost: { '2026-02': 1 } };
    expect(filled('broken', '2026-02', known)).toEqual([
      'period lost = null count',
      '/',
      'period gone = null count',
    ]);
    expect(filled('loop', '2026-02', known)).toEqual([
      'period loop = null count',
      '+',
      'period lost = null count',
    ]);
    expect(filled('churn', '2026-W06', known)[0]).toBe('period lost = null count');
  });

  it('is nothing for what is entered', () => {
    expect(filled('lost', '2026-02', { lost: { '2026-02': 1 } })).toEqual([]);
  });
});
