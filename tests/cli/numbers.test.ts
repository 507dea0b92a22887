import { utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';
import { zipOf } from '../support/zip.ts';

/** Visits by the day and channel, with their total, from Monday 2 to Sunday 15 November. */
const CHANNEL = 'Session primary channel group (Default Channel Group)';
const GA4 = `# Free form\n# 20261102-20261115\n\nDate,${CHANNEL},Sessions,Engaged sessions,Active users
,,30,12,25,Grand total\n20261102,Direct,10,4,9\n20261108,Email,7,3,6\n20261115,Direct,13,5,10\n`;

const PAYMENTS = `id,Created date (UTC),Amount,Amount Refunded,Currency,Status
c1,2026-11-02 09:00:00,"1,200.00",0.00,eur,Paid\nc2,2026-11-08 23:30:00,50.00,0.00,usd,Paid\n`;

const PROFILE = JSON.stringify({
  profile: 1,
  name: 'My visits',
  tool: 'A counter',
  file: { format: 'csv', headings: ['When', 'Visits'] },
  time: { column: 'When', grain: 'day', missing: 'zero' },
  numbers: [{ metric: 'sessions', rule: 'sum', column: 'Visits' }],
});
const VISITS = 'When;Visits\n2026-11-02;3\n2026-11-08;4\n';

type Report = Record<string, unknown> & {
  readonly files: readonly Record<string, unknown>[];
  readonly values: readonly Record<string, unknown>[];
  readonly left_out: readonly Record<string, unknown>[];
  readonly counts: Record<string, number>;
};

async function read(shell: Shell, ...words: readonly string[]): Promise<Report> {
  return (await shell.json('import-numbers', ...words)) as Report;
}

describe('import-numbers', () => {
  it('takes what a known export tells, and says all of it', async () => {
    const shell = openShell();
    const file = shell.file('ga4.csv', GA4);
    const told = await read(shell, file, '--kind', 'week', '--zone', 'Europe/Paris');
    expect(told).toMatchObject({
      today: '2026-11-22',
      zone: 'Europe/Paris',
      currency: 'EUR',
      dry_run: false,
      counts: { new: 8, changes: 0, same: 0, kept: 0, left_out: 0 },
      written: { values: 8, metrics: 0 },
    });
    expect(told.files).toMatchObject([
      {
        name: 'ga4.csv',
        entry: null,
        sheet: null,
        format: 'csv',
        encoding: 'utf-8',
        separator: ',',
        heading_line: 4,
        decimal: '.',
        day_order: null,
        profile: 'ga4-explore',
        how: 'built_in',
        covers: { from: '2026-11-02', until: '2026-11-15', by: 'preamble' },
        rows: { read: 4, used: 3, totals: 1, left_out: { not_kept: 0, doubled: 0, no_date: 0 } },
        checks: [
          { column: 'Sessions', total: 30, sum: 30, equal: true },
          { column: 'Engaged sessions', total: 12, sum: 12, equal: true },
        ],
        unused: [],
        not_taken: [{ column: 'Active users', metric: 'users', reason: 'not_additive', rows: 3 }],
        doubts: [],
      },
    ]);
    expect(told.values[4]).toEqual({
      metric: 'sessions',
      segment: 'Direct',
      kind: 'week',
      period: '2026-W45',
      value: 10,
      unit: 'count',
      sample: null,
      state: 'new',
      before: null,
      from: { files: [0], rows: 1, rule: 'sum', text: 'sum of Sessions' },
    });
    expect(told['command']).toBeTypeOf('number');
    expect(shell.stored()).toMatchObject({
      'sessions 2026-W45 Direct': 10,
      'sessions 2026-W45 Email': 7,
      'sessions 2026-W46 Direct': 13,
      'sessions 2026-W46 Email': 0,
      'bounces 2026-W46 Direct': 8,
    });
  });

  it('the same again writes nothing, and no history', async () => {
    const shell = openShell();
    const file = shell.file('ga4.csv', GA4);
    await read(shell, file);
    const before = shell.stored();
    expect(await read(shell, file)).toMatchObject({
      counts: { new: 0, changes: 0, same: 8 },
      written: { values: 0, metrics: 0 },
      command: null,
    });
    expect(shell.stored()).toEqual(before);
  });

  it('writes nothing in a dry run', async () => {
    const shell = openShell();
    const told = await read(shell, shell.file('ga4.csv', GA4), '--dry-run');
    expect(told).toMatchObject({ dry_run: true, written: { values: 0 }, command: null });
    expect(told.counts['new']).toBe(8);
    expect(shell.stored()).toEqual({});
  });

  it('keeps what was typed, unless the file’s is to be taken', async () => {
    const shell = openShell();
    await shell.data(
      'import-grid',
      shell.file('grid.csv', 'metric,2026-W45\nsessions/Direct,99\n'),
    );
    const file = shell.file('ga4.csv', GA4);
    const kept = await read(shell, file, '--only', 'sessions');
    expect(kept.counts).toMatchObject({ new: 3, kept: 1 });
    expect(shell.stored()).toMatchObject({ 'sessions 2026-W45 Direct': 99 });
    const taken = await read(shell, file, '--only', 'sessions', '--conflicts', 'take');
    expect(taken.values[0]).toMatchObject({ state: 'changes', before: 99, value: 10 });
    expect(shell.stored()).toMatchObject({ 'sessions 2026-W45 Direct': 10 });
  });

  it('a newer export replaces an older one; an older one changes nothing', async () => {
    const shell = openShell();
    const [old, fresh] = [
      shell.file('old.csv', GA4),
      shell.file(
        'new.csv',
        GA4.replace('20261115\n', '20261116\n')
          .replace('20261102,Direct,10', '20261102,Direct,11')
          .replace('30,12', '31,12'),
      ),
    ];
    await read(shell, old, '--only', 'sessions');
    expect((await read(shell, fresh, '--only', 'sessions')).counts).toMatchObject({
      changes: 1,
      same: 3,
    });
    expect((await read(shell, old, '--only', 'sessions')).counts).toMatchObject({
      kept: 1,
      same: 3,
    });
    expect(shell.stored()).toMatchObject({ 'sessions 2026-W45 Direct': 11 });
  });

  it('leaves a closed week as it is', async () => {
    const shell = openShell();
    await shell.data('close-period', '2026-W45');
    const told = await read(shell, shell.file('ga4.csv', GA4), '--only', 'sessions');
    expect(told.left_out).toMatchObject([
      { period: '2026-W45', reason: 'closed_period', segment: null },
    ]);
    expect(Object.keys(shell.stored())).toEqual([
      'sessions 2026-W46 Direct',
      'sessions 2026-W46 Email',
    ]);
  });

  it('keeps files together: one that is unknown lets none in', async () => {
    const shell = openShell();
    const words = [
      shell.file('ga4.csv', GA4),
      shell.file('x.csv', 'Date,Sessions\n2026-11-02,1\n'),
    ];
    const { status, out, err } = await shell.run('import-numbers', ...words);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('x.csv');
    expect(err).toContain('--profile');
    expect(shell.stored()).toEqual({});
  });

  it('names the profile that a file is like, and what it lacks', async () => {
    const shell = openShell();
    const file = shell.file('p.csv', PAYMENTS.replace('Amount Refunded', 'Refunds'));
    const { status, err } = await shell.run('import-numbers', file);
    expect(status).toBe(1);
    expect(err).toContain('stripe-payments');
    expect(err).toContain('Amount Refunded');
  });

  it('asks for what nobody can know, with the option that answers', async () => {
    const shell = openShell();
    const profile = shell.file('mine.json', PROFILE);
    const visits = shell.file('v.csv', 'When;Visits\n02/11/2026;3\n08/11/2026;4\n');
    const asked = await shell.run('import-numbers', visits, '--profile', profile);
    expect(asked.status).toBe(1);
    expect(asked.err).toContain('--day-first');
    const told = await read(shell, visits, '--profile', profile, '--day-first', '--kind', 'week');
    expect(told.files[0]).toMatchObject({ how: 'given', day_order: 'dmy', separator: ';' });
    expect(shell.stored()).toEqual({ 'sessions 2026-W45': 7 });
  });

  it('takes money by zone and rate, and counts what is of another currency', async () => {
    const shell = openShell();
    const words = [shell.file('p.csv', PAYMENTS), '--from', '2026-11-02', '--until', '2026-11-15'];
    const zone = ['--zone', 'Europe/Paris', '--kind', 'week', '--only', 'revenue_scalable'];
    const plain = await read(shell, ...words, ...zone, '--dry-run');
    expect(plain.values.map(({ period, value }) => [period, value])).toEqual([['2026-W45', 1200]]);
    // A week whose only payment is in dollars is not a week without payments.
    expect(plain.left_out).toMatchObject([{ period: '2026-W46', reason: 'other_currency' }]);
    expect(plain.files[0]).toMatchObject({
      not_taken: [
        { reason: 'not_chosen', metric: 'conversions_hard' },
        { column: 'Amount', metric: 'revenue_scalable', reason: 'other_currency', rows: 1 },
      ],
      doubts: [{ code: 'days_moved', text: '1' }],
    });
    const rated = await read(shell, ...words, ...zone, '--rate', 'USD=0.9');
    expect(rated.values.map(({ value }) => value)).toEqual([1200, 45]);
  });

  it('leaves out what a period lacks, and takes a part where that is asked', async () => {
    const shell = openShell();
    const file = shell.file('v.csv', VISITS.replace('2026-11-08', '2026-11-06'));
    const profile = shell.file('mine.json', PROFILE);
    const told = await read(shell, file, '--profile', profile, '--kind', 'week');
    expect(told.left_out).toEqual([
      {
        metric: 'sessions',
        segment: null,
        kind: 'week',
        period: '2026-W45',
        reason: 'partial',
        have: 5,
        of: 7,
      },
    ]);
    await read(shell, file, '--profile', profile, '--kind', 'week', '--partial');
    expect(shell.stored()).toEqual({ 'sessions 2026-W45': 7 });
  });

  it('makes a metric of one’s own that a profile proposes, once it is named', async () => {
    const shell = openShell();
    const rows = ['02', '03', '04', '05', '06', '07', '08'].map(
      (day) => `2026-11-${day},3,40,7.5%,12.3\n`,
    );
    const chart = `Date,Clicks,Impressions,CTR,Position\n${rows.join('')}`;
    const zip = shell.file(
      'gsc.zip',
      zipOf([
        { name: 'Chart.csv', content: chart },
        { name: 'Queries.csv', content: 'Top queries,Clicks\na,3\n' },
      ]),
    );
    const offered = await read(shell, zip);
    expect(offered).toMatchObject({
      counts: { new: 0 },
      files: [{ name: 'gsc.zip', entry: 'Chart.csv' }],
    });
    const told = await read(shell, zip, '--only', 'search_clicks', '--kind', 'week');
    expect(told).toMatchObject({ written: { values: 1, metrics: 1 } });
    expect(shell.stored()).toEqual({ 'search_clicks 2026-W45': 21 });
  });

  it('of events a file tells what was over on the day before it was saved', async () => {
    const shell = openShell();
    const file = shell.file('p.csv', PAYMENTS);
    const saved = new Date(2026, 10, 12, 9);
    utimesSync(file, saved, saved);
    const told = await read(shell, file, '--dry-run', '--kind', 'week');
    expect(told.files[0]).toMatchObject({ covers: { until: '2026-11-11', by: 'file_date' } });
  });

  it('tells wrong usage from what cannot be read', async () => {
    const shell = openShell();
    const file = shell.file('ga4.csv', GA4);
    const ways = [
      ['--kind', 'year'],
      ['--rate', 'USD:1'],
      ['--from', 'monday'],
      ['--conflicts', 'ask'],
    ];
    for (const way of ways)
      expect((await shell.run('import-numbers', file, ...way)).status).toBe(2);
    expect((await shell.run('import-numbers')).status).toBe(2);
    const refused = await shell.run('import-numbers', file, '--zone', 'Mars/Base');
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('Mars/Base');
    expect((await shell.run('import-numbers', file, '--profile', 'nobody')).status).toBe(1);
    const misspelt = await shell.run('import-numbers', file, '--only', 'sessions,sesions');
    expect(misspelt.status).toBe(1);
    expect(misspelt.err).toContain('sesions');
    expect(shell.stored()).toEqual({});
  });

  it('refuses what is damaged, and writes nothing', async () => {
    const shell = openShell();
    const zip = zipOf([
      { name: 'Chart.csv', content: 'Date,Clicks,Impressions,CTR,Position\n2026-11-02,1,1,1%,1\n' },
    ]);
    const files = {
      'cut.zip': zip.subarray(0, zip.length - 10),
      'cut.csv': Buffer.from(`${GA4}"20261116,Direct,1`),
      'noise.csv': Buffer.from([0, 255, 1, 254, 34, 10, 0]),
      'list.json': Buffer.from('[{"a":1'),
      'empty.csv': Buffer.alloc(0),
    };
    for (const [name, bytes] of Object.entries(files)) {
      const { status, err } = await shell.run('import-numbers', shell.file(name, bytes));
      expect([name, status]).toEqual([name, 1]);
      expect(err).toContain(name);
    }
    expect(shell.stored()).toEqual({});
  });
});
