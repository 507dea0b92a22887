import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';

const TIMEOUT = { timeout: 120_000 };
const WORDS = ['--why', 'Visits come, sales do not', '--reaction', 'Rewrite the page'];
const choose = (metric: string, target: string) => [
  '--choose',
  metric,
  '--target',
  target,
  ...WORDS,
];

describe('the metric of the quarter', () => {
  it('is chosen, shown with its figure, and changed for a reason', TIMEOUT, async () => {
    const shell = openShell();
    expect(await shell.json('focus')).toEqual({ quarter: '2026-Q4', metric: null });
    const grid = 'metric,2026-09,2026-10\nlist_size,500,540\nlist_joined,30,60\n';
    await shell.data('import-grid', shell.file('grid.csv', grid));
    expect(await shell.json('focus', ...choose('Email list growth', '10 %'))).toEqual({
      quarter: '2026-Q4',
      metric: 'list_growth',
      target: 10,
      why: 'Visits come, sales do not',
      reaction: 'Rewrite the page',
      read_by: 'month',
      period: '2026-10',
      value: 8,
      unit: 'percent',
      complete: [1, 1],
      status: 'at risk',
      distance: -2,
      baseline: null,
      progress: null,
      guardrail: null,
    });
    expect(await shell.json('value', 'list_growth', '2026-12')).toMatchObject({ target: 10 });

    const unexplained = await shell.run('focus', '2026-Q4', ...choose('list_joined', '200'));
    expect([unexplained.status, unexplained.out]).toEqual([1, '']);
    expect(unexplained.err).toMatch(/already chosen for this quarter/);
    const because = [
      '--because',
      'Growth came by itself',
      '--guardrail',
      'cac',
      '--guardrail-line',
      '50',
    ];
    expect(await shell.json('focus', ...choose('list_joined', '200'), ...because)).toMatchObject({
      metric: 'list_joined',
      target: 200,
      read_by: 'quarter',
      value: 60,
      complete: [1, 3],
      progress: 0.3,
      guardrail: { metric: 'cac', line: 50, value: null, status: 'not known' },
    });
    expect(await shell.json('focus', '2027-Q1')).toEqual({ quarter: '2027-Q1', metric: null });
  });

  it('of a quarter that is over is not chosen', TIMEOUT, async () => {
    const { status, out, err } = await openShell().run('focus', '2026-Q3', ...choose('leads', '9'));
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/quarter is over/);
  });

  it.each([
    ['a metric without its line and words', ['focus', '--choose', 'leads']],
    ['a line without a metric', ['focus', '--target', '12']],
    ['a guardrail without its line', ['focus', ...choose('leads', '9'), '--guardrail', 'cac']],
  ])('is wrong usage: %s', TIMEOUT, async (_what, words) => {
    const { status, out, err } = await openShell().run(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/error: .*--/);
  });
});
