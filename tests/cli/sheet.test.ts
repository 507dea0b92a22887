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
});
