import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';

const SHEET = 'Indicateur;Janv;Févr\nProspects;12;15\nCharges;1.000;2.000\nTotal;1;2\n';

describe('import-sheet', () => {
  it('tells what it would do, and writes nothing, in a dry run', async () => {
    const shell = openShell();
    const file = shell.file('kpi.csv', SHEET);
    expect(await shell.json('import-sheet', file, '--dry-run')).toMatchObject({
      kind: 'month',
      first_year: 2026,
      encoding: 'utf-8',
      columns: [{ why: 'describes' }, { period: '2026-01' }, { period: '2026-02' }],
      rows: [
        { label: 'Prospects', type: 'metric', metric: 'leads' },
        { label: 'Charges', type: 'metric', metric: 'expenses' },
        { label: 'Total', type: 'skip', why: 'total' },
      ],
      doubts: [
        { code: 'year_missing' },
        { code: 'thousands_or_decimal', place: 'B3' },
        { code: 'thousands_or_decimal', place: 'C3' },
      ],
      written: { values: 0 },
    });
    expect(shell.stored()).toEqual({});
  });

  it('refuses while a question is open, naming the option that answers it', async () => {
    const shell = openShell();
    const file = shell.file('kpi.csv', SHEET);
    const { status, out, err } = await shell.run('import-sheet', file);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('--year');
    expect(err).toContain('--decimal');
    expect(shell.stored()).toEqual({});
  });

  it('moves the sheet in once everything is answered', async () => {
    const shell = openShell();
    const file = shell.file('kpi.csv', SHEET);
    const told = await shell.json('import-sheet', file, '--year', '2025', '--decimal', ',');
    expect(told).toMatchObject({ written: { values: 4, targets: 0, own: 0 } });
    expect(shell.stored()).toEqual({
      'leads 2025-01': 12,
      'leads 2025-02': 15,
      'expenses 2025-01': 100_000,
      'expenses 2025-02': 200_000,
    });
  });

  it('refuses a file that holds no periods', async () => {
    const shell = openShell();
    const { status, err } = await shell.run('import-sheet', shell.file('x.csv', 'a;b\nc;d\n'));
    expect(status).toBe(1);
    expect(err).toMatch(/\S/);
  });

  it('adds the days of a month up, and tells what it did not take', async () => {
    const shell = openShell();
    const days = Array.from({ length: 31 }, (_, at) => `${at + 1}/10/2026,${at === 0 ? 45 : 47}`);
    const file = shell.file('visits.csv', `Date,Sessions\n${days.join('\n')}\n1/11/2026,40\n`);
    const told = await shell.json('import-sheet', file, '--kind', 'month');
    expect(told).toMatchObject({
      not_taken: { rows: [], columns: [{ header: '1/11/2026', why: 'partial' }] },
      doubts: [{ code: 'partial_period', reading: '1/30' }, { code: 'dates_rolled_up' }],
      written: { values: 1 },
    });
    expect(shell.stored()).toEqual({ 'sessions 2026-10': 1455 });
  });

  it('asks about each name that is not sure, once for all of its rows', async () => {
    const shell = openShell();
    const text = [
      'Indicateur;Canal;2026-01;2026-02',
      'Nouveaux inscrit newsletter;Blog;3;4',
      'Nouveaux inscrit newsletter;Salon;5;6',
      'Prospects;;1;2',
    ].join('\n');
    const file = shell.file('kpi.csv', text);
    const refused = await shell.run('import-sheet', file);
    expect([refused.status, shell.stored()]).toEqual([1, {}]);
    const asked = refused.err.split('\n').filter((line) => line.includes('(--name)'));
    expect(asked).toEqual([expect.stringMatching(/“Nouveaux inscrit newsletter” → list_joined: /)]);
    const wrong = await shell.run('import-sheet', file, '--name', '*=no_such_metric');
    expect([wrong.status, shell.stored()]).toEqual([1, {}]);
    await shell.data('import-sheet', file, '--name', 'nouveaux inscrit NEWSLETTER=as_read');
    expect(shell.stored()).toEqual({
      'list_joined 2026-01 Blog': 3,
      'list_joined 2026-02 Blog': 4,
      'list_joined 2026-01 Salon': 5,
      'list_joined 2026-02 Salon': 6,
      'leads 2026-01': 1,
      'leads 2026-02': 2,
    });
    const other = openShell();
    const again = other.file('kpi.csv', text);
    await other.data('import-sheet', again, '--name', '*=skip');
    expect(Object.keys(other.stored())).toEqual(['leads 2026-01', 'leads 2026-02']);
  });

  it('takes a name for what is said, also where it was sure, and refuses one of no row', async () => {
    const shell = openShell();
    const file = shell.file('kpi.csv', 'Indicateur;2026-01;2026-02\nProspects;1;2\nMachin;3;4');
    const typo = await shell.run('import-sheet', file, '--name', 'Propsects=orders');
    expect([typo.status, shell.stored()]).toEqual([1, {}]);
    expect(typo.err).toContain('Propsects');
    const said = ['--name', 'prospects=orders', '--name', 'Machin=skip'];
    await shell.data('import-sheet', file, ...said);
    expect(shell.stored()).toEqual({ 'orders 2026-01': 1, 'orders 2026-02': 2 });
  });

  it('asks how an unknown row adds up, and is told by its name', async () => {
    const shell = openShell();
    const file = shell.file('x.csv', 'Date,Machin\n2026-10-05,3\n2026-10-06,4\n2026-10-29,5\n');
    const refused = await shell.run('import-sheet', file, '--kind', 'month');
    expect([refused.status, shell.stored()]).toEqual([1, {}]);
    expect(refused.err).toMatch(/“Machin”: .*put together.* \(--rule\)/);
    await shell.data('import-sheet', file, '--kind', 'month', '--rule', 'machin=last');
    expect(shell.stored()).toEqual({ 'machin 2026-10': 5 });
    const { status } = await shell.run('import-sheet', file, '--rule', 'machin=first');
    expect(status).toBe(2);
  });

  it('refuses a rule for a name that no row has', async () => {
    const shell = openShell();
    const file = shell.file('x.csv', 'Date,Machin\n2026-10-05,3\n2026-10-06,4\n2026-10-29,5\n');
    const rules = ['--rule', 'Machni=sum', '--rule', '*=last'];
    const typo = await shell.run('import-sheet', file, '--kind', 'month', ...rules);
    expect([typo.status, typo.out, shell.stored()]).toEqual([1, '', {}]);
    expect(typo.err).toContain('Machni');
  });

  it('sends the export of a tool to the command that knows it', async () => {
    const shell = openShell();
    const file = shell.file(
      'visitors.csv',
      'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration\n2026-10-01,10,20,12,1.6,40,60\n',
    );
    const { status, err } = await shell.run('import-sheet', file);
    expect([status, shell.stored()]).toEqual([1, {}]);
    expect(err).toMatch(/export of Plausible.*import-numbers/);
  });
});
