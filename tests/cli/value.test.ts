import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';

const TIMEOUT = { timeout: 120_000 };

const MONTHS = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];

/** One business in which the worked examples of the catalogue lie side by side. */
const GRID = [
  ['metric', ...MONTHS],
  ['conversions_hard', '25', '10', '1', '40', '3', '', '7'],
  ['prospects_contacted', '500', '100', '100', '400', '90', '', ''],
  ['acquisition_spend', '1000', '1500', '100', '0', '', '', ''],
  ['customers_new/LinkedIn', '4', '20', '30', '', '', '', ''],
  ['customers_new/Salon', '6', '30', '', '', '', '', ''],
  ['customers', '50', '20', '', '', '', '', ''],
  ['customers_lost', '', '30', '', '', '', '', ''],
  ['revenue_time', '', '95000', '1000', '500', '', '', ''],
  ['revenue_scalable', '', '5000', '0', '', '', '', ''],
];

async function filledShell(): Promise<Shell> {
  const shell = openShell();
  const text = GRID.map((cells) => `${cells.join(',')}\n`).join('');
  await shell.data('import-grid', shell.file('grid.csv', text));
  return shell;
}

describe('the figures', () => {
  it('of the catalogue’s worked examples come out', TIMEOUT, async () => {
    const shell = await filledShell();
    const stretch = ['--kind', 'month', '--from', '2025-12', '--to', '2026-06'];
    const [header = '', ...rows] = (await shell.data('export-grid', ...stretch)).split('\n');
    expect(header).toBe(['metric', 'name', 'unit', ...MONTHS].join(','));
    const third = '3.3333333333333335';
    expect(rowOf(rows, 'conversion_rate')).toEqual(['5', '10', '1', '10', third, '', '']);
    expect(rowOf(rows, 'cac')).toEqual(['100', '30', '3.333333333333333', '', '', '', '']);
    expect(rowOf(rows, 'churn').slice(1, 2)).toEqual(['60']);
    expect(rowOf(rows, 'retention').slice(1, 2)).toEqual(['40']);
    expect(rowOf(rows, 'scalable_share').slice(1, 3)).toEqual(['5', '0']);
  });

  it(
    'of a quarter and a year are of the sums, over the months that are known',
    TIMEOUT,
    async () => {
      const shell = await filledShell();
      await shell.data('set-target', 'conversion_rate', '2026-Q1', '4');
      await shell.data('set-target', 'conversion_rate', '2026-Q2', '4');
      // Not 7, the mean of the months.
      expect(await shell.json('value', 'conversion_rate', '2026-Q1')).toEqual({
        metric: 'conversion_rate',
        period: '2026-Q1',
        value: 8.5,
        unit: 'percent',
        complete: [3, 3],
        missing: [],
        why: [],
        status: 'met',
        distance: 4.5,
        target: 4,
        sample: [51, 600],
        formula: 'conversions_hard / prospects_contacted * 100',
        version: 1,
      });
      // By its name, and known for April alone: said so, and not judged.
      expect(await shell.json('value', 'Contacts devenus ventes', '2026-q2')).toMatchObject({
        metric: 'conversion_rate',
        period: '2026-Q2',
        value: 3.3333333333333335,
        complete: [1, 3],
        missing: expect.arrayContaining(['conversions_hard', 'prospects_contacted']),
        status: 'incomplete',
        distance: null,
      });
      // March has no scalable revenue: the year’s revenue is January’s and February’s.
      expect(await shell.json('value', 'revenue', '2026')).toMatchObject({
        value: 101_000,
        complete: [2, 12],
        status: 'no target',
        target: null,
      });
      expect(await shell.json('value', 'cac', '2026')).toMatchObject({
        value: 20,
        complete: [2, 12],
      });
    },
  );

  it('that are not known have no value, and say why', TIMEOUT, async () => {
    const shell = await filledShell();
    await shell.data('set-target', 'conversion_rate', '2026-05', '4');
    expect(await shell.json('value', 'conversion_rate', '2026-05')).toMatchObject({
      value: null,
      complete: [0, 1],
      missing: ['conversions_hard', 'prospects_contacted'],
      status: 'not known',
    });
    expect(await shell.json('value', 'conversions_hard', '2026-W05')).toMatchObject({
      value: null,
      why: [{ metric: 'conversions_hard', reason: 'finer_than_cadence' }],
    });
    const salon = ['--segment', 'salon'];
    expect(await shell.json('value', 'customers_new', '2026-Q1', ...salon)).toMatchObject({
      segment: 'Salon',
      value: 30,
      complete: [1, 3],
    });
  });
});

describe('a line in the sand', () => {
  it('is set, judged, and withdrawn', TIMEOUT, async () => {
    const shell = await filledShell();
    expect(await shell.data('set-target', 'revenue', '2026-01', '110 000 €')).toBe('');
    expect(await shell.json('value', 'revenue', '2026-01')).toMatchObject({
      value: 100_000,
      target: 110_000,
      status: 'missed',
      distance: -10_000,
    });
    await shell.data('set-target', 'revenue', '2026-01', 'none');
    expect(await shell.json('value', 'revenue', '2026-01')).toMatchObject({ status: 'no target' });
  });

  it('may be below zero, and a band has two ends', TIMEOUT, async () => {
    const shell = openShell();
    await shell.data('set-target', 'profit', '2026-01', '-500');
    expect(await shell.json('value', 'profit', '2026-01')).toMatchObject({ target: -500 });
    await shell.data('set-target', 'utilisation', '2026-01', '55..80');
    expect(await shell.json('value', 'utilisation', '2026-01')).toMatchObject({ band: [55, 80] });
    const swapped = await shell.run('set-target', 'utilisation', '2026-01', '80..55');
    expect([swapped.status, swapped.out]).toEqual([1, '']);
    expect(swapped.err).toBe('The lower limit is above the upper one. Swap them.\n');
  });
});

describe('what does not exist', () => {
  it.each([
    [['value', 'convertion_rate', '2026-01'], /metric does not exist.*conversion_rate/],
    [['value', 'leads', '2026-13'], /period does not exist.*2026-13/],
    [['set-target', 'leads', '2026-01', '12,5.3'], /“12,5\.3”: this is not a number/],
  ])('is refused in a sentence: %j', TIMEOUT, async (words, sentence) => {
    const { status, out, err } = await openShell().run(...words);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

function rowOf(rows: readonly string[], metric: string): string[] {
  return (
    rows
      .find((row) => row.startsWith(`${metric},`))
      ?.split(',')
      .slice(3) ?? []
  );
}
