import { describe, expect, it } from 'vitest';
import { printFormula } from '#shared/features/metrics/formula/print.ts';
import { explain } from '#shared/features/values/engine/explain.ts';
import type { Explanation } from '#shared/features/values/engine/explain.ts';
import { business, computed, defined, input, periodOf } from './small-business.ts';
import type { Figures } from './small-business.ts';

const definitions = defined(
  input('time', 'flow', { unit: 'money' }),
  input('scalable', 'flow', { unit: 'money' }),
  input('customers', 'stock'),
  input('lost', 'flow'),
  input('mark', 'score', { unit: 'score' }),
  computed('revenue', 'time + scalable', 'money'),
  computed('share', 'scalable / revenue * 100', 'percent'),
  computed('growth', '(revenue - prev(revenue)) / prev(revenue) * 100', 'percent'),
  computed('churn', 'lost / open(customers) * 100', 'percent'),
  computed('value', 'mark * customers', 'score'),
  computed('before', 'prev(time + lost)', 'count'),
  computed('loop', 'loop + time', 'money'),
);

/** The tree as lines: depth, role, name, period, value, and for an input the periods used. */
function outline(explanation: Explanation, depth = 0): string[] {
  const { role, evaluation, used, parts } = explanation;
  const periods = used.map(({ period }) => period).join(' ');
  const line = [role, evaluation.metric, evaluation.period.key, evaluation.value, periods];
  return [
    `${'  '.repeat(depth)}${line.join(' ').trim()}`,
    ...parts.flatMap((part) => outline(part, depth + 1)),
  ];
}

function tree(
  metric: string,
  key: string,
  figures: Figures,
  segment: string | null = null,
): string[] {
  const { engine } = business(definitions, figures);
  return outline(explain(engine, metric, periodOf(key), segment));
}

describe('explaining a figure', () => {
  it('unfolds it down to the values, over the months that count for the whole of it', () => {
    const lines = tree('share', '2026-Q1', {
      time: { '2026-01': 300, '2026-02': 999, '2026-03': 300 },
      scalable: { '2026-01': 100, '2026-03': 100 },
    });
    expect(lines).toEqual([
      'period share 2026-Q1 25',
      '  period scalable 2026-Q1 200 2026-01 2026-03',
      '  period revenue 2026-Q1 800',
      '    period time 2026-Q1 600 2026-01 2026-03',
      '    period scalable 2026-Q1 200 2026-01 2026-03',
    ]);
  });

  it('keeps the formula, to put the numbers in', () => {
    const { engine } = business(definitions, { time: { '2026-01': 300 } });
    const { expression, evaluation } = explain(engine, 'share', periodOf('2026-01'));
    expect(expression && printFormula(expression)).toBe('scalable / revenue * 100');
    expect(evaluation).toBe(engine.evaluate('share', periodOf('2026-01')));
  });

  it('shows the period before, and each part once in each role', () => {
    const lines = tree('growth', '2026-02', {
      time: { '2026-01': 100, '2026-02': 110 },
      scalable: { '2026-01': 0, '2026-02': 0 },
    });
    expect(lines).toEqual([
      'period growth 2026-02 10',
      '  period revenue 2026-02 110',
      '    period time 2026-02 110 2026-02',
      '    period scalable 2026-02 0 2026-02',
      '  prev revenue 2026-01 100',
      '    period time 2026-01 100 2026-01',
      '    period scalable 2026-01 0 2026-01',
    ]);
    expect(
      tree('before', '2026-02', {
        time: { '2026-01': 1, '2026-02': 2 },
        lost: { '2026-01': 3, '2026-02': 4 },
      }),
    ).toEqual([
      'period before 2026-02 4',
      '  prev time 2026-01 1 2026-01',
      '  prev lost 2026-01 3 2026-01',
    ]);
  });

  it('shows from which value a level opened, or that none is known', () => {
    expect(
      tree('churn', '2026-03', { lost: { '2026-03': 1 }, customers: { '2025-11': 10 } }),
    ).toEqual([
      'period churn 2026-03 10',
      '  period lost 2026-03 1 2026-03',
      '  open customers 2026-03 10 2025-11',
    ]);
    const { engine } = business(definitions, { lost: { '2026-03': 1 } });
    const opening = explain(engine, 'churn', periodOf('2026-03')).parts[1];
    expect(opening?.evaluation).toMatchObject({
      value: null,
      isWhole: false,
      missing: [{ metric: 'customers', reason: 'no_opening' }],
    });
  });

  it('shows the segments behind a total, and one of them where it is asked for', () => {
    const figures = { 'lost/Web': { '2026-01': 2 }, 'lost/Salon': { '2026-01': 3, '2026-02': 4 } };
    const { engine } = business(definitions, figures);
    const total = explain(engine, 'lost', periodOf('2026-Q1'));
    expect(total.used).toEqual([
      { period: '2026-01', segment: 'Salon', value: 3, sampleSize: null },
      { period: '2026-02', segment: 'Salon', value: 4, sampleSize: null },
      { period: '2026-01', segment: 'Web', value: 2, sampleSize: null },
    ]);
    expect(tree('lost', '2026-Q1', figures, 'Web')).toEqual(['period lost 2026-Q1 2 2026-01']);
  });

  it('shows the answers behind a score and the end of a stock', () => {
    expect(
      tree('value', '2026-Q1', {
        mark: { '2026-01': [2, 1], '2026-02': [4, 1] },
        customers: { '2026-01': 9, '2026-02': 10 },
      }),
    ).toEqual([
      'period value 2026-Q1 30',
      '  period mark 2026-Q1 3 2026-01 2026-02',
      '  period customers 2026-Q1 10 2026-02',
    ]);
  });

  it('comes to an end for a circle, an unknown metric and too short a period', () => {
    expect(tree('loop', '2026-01', { time: { '2026-01': 1 } })).toEqual(['period loop 2026-01']);
    expect(tree('nobody', '2026-01', {})).toEqual(['period nobody 2026-01']);
    const { engine } = business(definitions, { time: { '2026-01': 1 } });
    const tooShort = explain(engine, 'share', periodOf('2026-W03'));
    const reasons = tooShort.parts.flatMap(({ evaluation }) => evaluation.missing);
    expect(new Set(reasons.map(({ reason }) => reason))).toEqual(new Set(['finer_than_cadence']));
    expect(tree('share', '2026-W03', { time: { '2026-01': 1 } })).toEqual([
      'period share 2026-W03',
      '  period scalable 2026-W03',
      '  period revenue 2026-W03',
      '    period time 2026-W03',
      '    period scalable 2026-W03',
    ]);
  });
});
