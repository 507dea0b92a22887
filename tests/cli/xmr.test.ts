import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';

const TIMEOUT = { timeout: 120_000 };
const STRETCH = ['--kind', 'month', '--from', '2026-01', '--to', '2026-12'];

describe('signal or noise', () => {
  it(
    'from six finished points on: mean, limits, signals; the open month and gaps stay out',
    TIMEOUT,
    async () => {
      const shell = openShell();
      const values = [1000, 1200, 1000, 1200, '', 1000, 1200, 1000, 1200, 3000, 9999];
      const header = [
        'metric',
        ...values.map((_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
      ];
      const text = `${header.join(',')}\n${['expenses', ...values].join(',')}\n`;
      await shell.data('import-grid', shell.file('grid.csv', text));
      const chart = await shell.json('xmr', 'Charges', ...STRETCH);
      // Nine points; a gap is no moving range: 3 × 200, then 200, 200, 200, 1800.
      expect(chart).toMatchObject({
        metric: 'expenses',
        kind: 'month',
        provisional: true,
      });
      const { points, mean, lower, upper, range_mean, range_upper } = chart as PrintedChart;
      expect(points.map(({ period }) => period)).not.toContain('2026-05');
      expect(points.at(-1)).toEqual({ period: '2026-10', value: 3000, signals: ['beyond'] });
      expect(points.filter(({ signals }) => signals.length > 0)).toHaveLength(1);
      expect(mean).toBeCloseTo(11_800 / 9, 2);
      expect(range_mean).toBeCloseTo(3000 / 7, 2);
      expect(lower).toBeCloseTo(11_800 / 9 - 2.66 * (3000 / 7), 1);
      expect(upper).toBeCloseTo(11_800 / 9 + 2.66 * (3000 / 7), 1);
      expect(range_upper).toBeCloseTo(3.268 * (3000 / 7), 1);
    },
  );

  it('under six points there are no limits, and it says why', TIMEOUT, async () => {
    const shell = openShell();
    const text = 'metric,2026-01,2026-02,2026-03,2026-04,2026-05\nleads,1,2,3,4,5\n';
    await shell.data('import-grid', shell.file('grid.csv', text));
    expect(await shell.json('xmr', 'leads', ...STRETCH)).toMatchObject({
      metric: 'leads',
      kind: 'month',
      mean: null,
      why: expect.stringMatching(/\S/),
      have: 5,
      need: 6,
    });
  });
});

type PrintedChart = {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly range_mean: number;
  readonly range_upper: number;
  readonly points: readonly {
    readonly period: string;
    readonly value: number;
    readonly signals: readonly string[];
  }[];
};
