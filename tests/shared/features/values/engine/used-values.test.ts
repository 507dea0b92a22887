import { describe, expect, it } from 'vitest';
import { explain } from '#shared/features/values/engine/explain.ts';
import type { Explanation } from '#shared/features/values/engine/explain.ts';
import { business, computed, defined, input, periodOf } from './small-business.ts';
import type { Figures } from './small-business.ts';

const definitions = defined(
  input('sales', 'flow'),
  input('mark', 'score', { unit: 'score' }),
  input('taste', 'score', { unit: 'score' }),
  input('stock', 'stock'),
  input('opened', 'rate', { unit: 'percent' }),
  computed('both', 'mark + taste', 'score'),
  computed('weighed', 'mark * sales', 'score'),
  computed('sent', 'opened * sales', 'percent'),
);

/** What went into a figure, by metric: the values as `period segment value`. */
function usedFor(metric: string, key: string, figures: Figures): Record<string, string[]> {
  const { engine } = business(definitions, figures);
  const told: Record<string, string[]> = {};
  const tell = ({ evaluation, used, parts }: Explanation): void => {
    if (used.length > 0) {
      told[evaluation.metric] = used.map(({ period, segment, value }) =>
        [period, segment, value].join(' '),
      );
    }
    parts.forEach(tell);
  };
  tell(explain(engine, metric, periodOf(key)));
  return told;
}

const monthly = (...values: number[]) =>
  Object.fromEntries(values.map((value, index) => [`2026-0${index + 1}`, value]));

describe('the values behind a figure', () => {
  it('are in the order of the segments, what has none last, and in the order of time', () => {
    const rows = [
      ['sales/zoo', { '2026-02': 3, '2026-01': 2 }],
      ['sales', { '2026-01': 9 }],
      ['sales/Atelier', { '2026-03': 5 }],
    ] as const;
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    for (const order of orders) {
      const figures = Object.fromEntries(order.flatMap((at) => [rows[at] ?? ['sales', {}]]));
      expect(usedFor('sales', '2026-Q1', figures)).toEqual({
        sales: ['2026-03 Atelier 5', '2026-01 zoo 2', '2026-02 zoo 3', '2026-01 unassigned 9'],
      });
    }
  });

  it('of a level are the last known ones alone, of a score all of them', () => {
    expect(usedFor('stock', '2026-Q1', { stock: monthly(4, 5) })).toEqual({
      stock: ['2026-02 unassigned 5'],
    });
    expect(usedFor('mark', '2026-Q1', { mark: monthly(4, 5) })).toEqual({
      mark: ['2026-01 unassigned 4', '2026-02 unassigned 5'],
    });
  });

  it('of a percentage typed in are its own, and none for a longer period', () => {
    expect(usedFor('opened', '2026-02', { opened: monthly(40, 42) })).toEqual({
      opened: ['2026-02 unassigned 42'],
    });
    expect(usedFor('sent', '2026-02', { opened: monthly(40, 42), sales: monthly(1, 2) })).toEqual({
      opened: ['2026-02 unassigned 42'],
      sales: ['2026-02 unassigned 2'],
    });
  });

  it('of scores that go together are those of the months in which both are known', () => {
    const figures = { mark: monthly(2, 4), taste: monthly(3) };
    expect(usedFor('both', '2026-Q1', figures)).toEqual({
      mark: ['2026-01 unassigned 2'],
      taste: ['2026-01 unassigned 3'],
    });
    const { engine } = business(definitions, figures);
    const [mark] = explain(engine, 'both', periodOf('2026-Q1')).parts;
    expect(mark?.evaluation).toMatchObject({ value: 2, have: 1, of: 3 });
  });

  it('of a score beside a flow are all of its own, whatever the flow is known for', () => {
    const figures = { mark: monthly(2, 4), sales: monthly(10) };
    expect(usedFor('weighed', '2026-Q1', figures)).toEqual({
      mark: ['2026-01 unassigned 2', '2026-02 unassigned 4'],
      sales: ['2026-01 unassigned 10'],
    });
    const { engine, value } = business(definitions, figures);
    const [mark] = explain(engine, 'weighed', periodOf('2026-Q1')).parts;
    expect(mark?.evaluation).toMatchObject({ value: 3, have: 2, of: 3 });
    expect(value('weighed', '2026-Q1')).toBe(30);
  });

  it('are none of a metric without values', () => {
    expect(usedFor('sales', '2026-Q1', {})).toEqual({});
    expect(usedFor('mark', '2026-W02', {})).toEqual({});
  });
});
