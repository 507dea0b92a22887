import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';

const TIMEOUT = { timeout: 120_000 };

describe('the worth of a customer', () => {
  const GRID = [
    ['metric', '2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'],
    ['revenue_time', '20', '500', '100', '0', '1200', '1200'],
    ['revenue_scalable', '0', '0', '0', '0', '0', '0'],
    ['orders', '1', '', '', '', '', ''],
    ['customers', '1', '1', '1', '25', '24', '24'],
    ['customers_lost', '', '', '', '', '1', '0'],
    ['cost_of_sales', '', '', '', '', '240', '240'],
    ['lifetime_months', '36', '6', '36', '', '', ''],
  ];

  it('comes out by each of the four methods', TIMEOUT, async () => {
    const shell = openShell();
    const text = GRID.map((cells) => `${cells.join(',')}\n`).join('');
    await shell.data('import-grid', shell.file('grid.csv', text));
    for (const [method, period, value] of [
      ['orders', '2025-01', 720],
      ['subscription', '2025-02', 3000],
      ['annual', '2025-03', 3600],
      ['saas', '2025-05', 1000],
    ] as const) {
      expect(await shell.data('set-method', 'ltv', method)).toBe('');
      expect(await shell.json('value', 'ltv', period), method).toMatchObject({
        value,
        unit: 'money',
      });
    }
    // In June nobody left.
    expect(await shell.json('value', 'ltv', '2025-06')).toMatchObject({
      value: null,
      missing: expect.arrayContaining(['customers_lost']),
      why: expect.arrayContaining([expect.objectContaining({ reason: 'zero_divisor' })]),
    });
  });
});

describe('the list of metrics', () => {
  it(
    'holds the whole catalogue and own ones, each with names, kind, unit, formula and rhythm',
    TIMEOUT,
    async () => {
      const shell = openShell();
      const words = ['--unit', 'money', '--name-fr', 'Heure vendue', '--name-en', 'Hour sold'];
      const formula = ['--formula', 'revenue_time / days_billable / 7', '--good', 'up'];
      expect(await shell.data('define', 'hour_sold', ...words, ...formula)).toBe('');
      const metrics = (await shell.json('metrics', '--json')) as { id: string }[];
      expect(metrics.length).toBeGreaterThan(100);
      expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
      expect(metrics).toContainEqual(
        expect.objectContaining({
          id: 'hour_sold',
          names: { fr: 'Heure vendue', en: 'Hour sold' },
          kind: 'computed',
          unit: 'money',
          formula: 'revenue_time / days_billable / 7',
          cadence: 'month',
          origin: 'own',
        }),
      );
      expect(metrics).toContainEqual(
        expect.objectContaining({
          id: 'list_growth',
          lines: expect.arrayContaining([
            expect.objectContaining({ kind: 'month', good: 10, confidence: 'own' }),
          ]) as unknown,
        }),
      );
      const lines = (await shell.data('metrics')).trimEnd().split('\n');
      expect(lines).toHaveLength(metrics.length);
      expect(lines).toContain(
        'cac\tCost of a new customer (CAC)\tcomputed\tmoney\tmonth\tacquisition_spend / customers_new',
      );
    },
  );
});

describe('defining a metric', () => {
  const MONEY = ['--unit', 'money', '--name-fr', 'La mienne', '--name-en', 'Mine'];

  it('refuses a formula with a fault, and says where and what', TIMEOUT, async () => {
    const shell = openShell();
    const formula = ['--formula', 'revenue_tim * 2'];
    const { status, out, err } = await shell.run('define', 'mine', ...MONEY, ...formula);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^1–11: .*revenue_tim.*revenue_time/);
  });

  it('refuses a metric of the catalogue, and a name that is taken', TIMEOUT, async () => {
    const shell = openShell();
    const shipped = await shell.run('define', 'leads', ...MONEY);
    expect(shipped).toMatchObject({ status: 1, out: '' });
    const names = ['--name-fr', 'Charges', '--name-en', 'Mine'];
    const taken = await shell.run('define', 'mine', '--unit', 'money', ...names);
    expect(taken).toMatchObject({ status: 1, out: '' });
    expect(taken.err).toMatch(/“Charges” is taken/);
  });
});
