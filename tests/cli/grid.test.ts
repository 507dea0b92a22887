import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openShell, programWords, runWords } from '../support/command-line.ts';

const TIMEOUT = { timeout: 120_000 };
const EXPORT = ['export-grid', '--kind', 'month', '--from', '2026-01', '--to', '2026-04'];

const GRID = `metric,name,unit,2026-01,2026-02,2026-03,2026-04
leads,,,8,,0,5
leads/LinkedIn,,,3,,0,5
leads/Été « Salon »,,,4,,,
leads/unassigned,,,1,,0,
revenue_time,,,1234.5,0,,99999999.99
revenue_scalable,,,0.01,10,20,
lifetime_months,,,9.5,,,12.25
lifetime_months#sample,,,30,,,4
leads#target,,,6,,2.5,
cac#target,,,,30,,
`;

describe('a grid that is imported', () => {
  it('comes out as it went in, and byte for byte the same from a copy', TIMEOUT, async () => {
    const first = openShell();
    const report = await first.json('import-grid', first.file('grid.csv', GRID));
    expect(report).toMatchObject({
      read: { values: 14, targets: 3 },
      written: { values: 14, targets: 3 },
      totals_skipped: ['leads'],
    });
    const text = await first.data(...EXPORT, '--targets');
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'leads,Leads,count,8,,0,5',
        'leads/LinkedIn,Leads / LinkedIn,count,3,,0,5',
        'leads/Été « Salon »,Leads / Été « Salon »,count,4,,,',
        'leads/unassigned,Leads / unassigned,count,1,,0,',
        'leads#target,Leads,count,6,,2.5,',
        'revenue_time,Revenue from time sold,money,1234.5,0,,99999999.99',
        'revenue,Revenue,money,1234.51,10,,',
        'lifetime_months#sample,Customer lifetime (months),count,30,,,4',
      ]),
    );
    const second = openShell();
    const copied = await second.json('import-grid', second.file('copy.csv', text));
    expect(copied).toMatchObject({ read: { values: 14, targets: 3 } });
    expect(await second.data(...EXPORT, '--targets')).toBe(text);
    expect(second.stored()).toEqual(first.stored());
  });

  it('and imported again changes nothing', TIMEOUT, async () => {
    const shell = openShell();
    const file = shell.file('grid.csv', GRID);
    await shell.run('import-grid', file);
    expect(await shell.json('import-grid', file)).toMatchObject({
      written: { values: 0, targets: 0 },
    });
  });

  it('is read from standard input too, and not written at all in a trial', TIMEOUT, async () => {
    const shell = openShell();
    const words = [...programWords(shell.db), 'import-grid', '-'];
    const trial = await runWords([...words, '--dry-run'], GRID);
    expect(JSON.parse(trial.out)).toMatchObject({ read: { values: 14 }, written: { values: 0 } });
    expect(shell.stored()).toEqual({});
    const { status } = await runWords(words, 'metric;2026-01\nleads;4\n');
    expect([status, shell.stored()]).toEqual([0, { 'leads 2026-01': 4 }]);
  });
});

describe('names and numbers as people write them', () => {
  it(
    'in French: names, decimals by comma, spaces, signs of percent and euro',
    TIMEOUT,
    async () => {
      const shell = openShell();
      const rows = [
        'indicateur;janv. 2026;2026-02;03/2026;2026-04',
        'Charges;1\u202f234,5 €;1.234,50;-12,05;0',
        'Prospects;1 000;12;.;',
        'Durée de vie d’un client (mois);9,25;;;10',
        "Dépenses d'acquisition;(12,00);+3;1 000 000,00;2 000 €",
      ];
      await shell.data('import-grid', shell.file('fr.csv', `\ufeff${rows.join('\r\n')}\r\n`));
      expect(shell.stored()).toEqual({
        'expenses 2026-01': 123_450,
        'expenses 2026-02': 123_450,
        'expenses 2026-03': -1205,
        'expenses 2026-04': 0,
        'leads 2026-01': 1000,
        'leads 2026-02': 12,
        'lifetime_months 2026-01': 9.25,
        'lifetime_months 2026-04': 10,
        'acquisition_spend 2026-01': -1200,
        'acquisition_spend 2026-02': 300,
        'acquisition_spend 2026-03': 100_000_000,
        'acquisition_spend 2026-04': 200_000,
      });
    },
  );

  it('in English: names whatever their case, decimals by point, percentages', TIMEOUT, async () => {
    const shell = openShell();
    const define = [
      '--unit',
      'percent',
      '--kind',
      'rate',
      '--name-fr',
      'Ouvertures',
      '--name-en',
      'Opens',
    ];
    await shell.data('define', 'opens', ...define);
    const rows = [
      'metric,name,unit,2026-01,Feb-26',
      'EXPENSES,x,y,"1,234.5",1234.50',
      'opens,,,12 %,7.5%',
    ];
    await shell.data('import-grid', shell.file('en.csv', `${rows.join('\n')}\n`));
    expect(shell.stored()).toEqual({
      'expenses 2026-01': 123_450,
      'expenses 2026-02': 123_450,
      'opens 2026-01': 12,
      'opens 2026-02': 7.5,
    });
  });

  it('from an old Excel, in its own characters', TIMEOUT, async () => {
    const shell = openShell();
    const text = 'métrique;2026-01\r\nleads/Été;4\r\nDépenses d’acquisition;1 000 €\r\n';
    await shell.data('import-grid', shell.file('old.csv', iconv.encode(text, 'windows-1252')));
    expect(shell.stored()).toEqual({
      'leads 2026-01 Été': 4,
      'acquisition_spend 2026-01': 100_000,
    });
  });
});

describe('one bad cell', () => {
  it('refuses the whole file, and names each row, column and value', TIMEOUT, async () => {
    const shell = openShell();
    const bad =
      'metric,2026-01,2026-02\nleads,5,6\norders,4,"12,5.3"\nprofitt,1,2\nreviews,1.5,2\nZzzzzz qqq,1,2\n';
    const { status, out, err } = await shell.run('import-grid', shell.file('bad.csv', bad));
    expect([status, out]).toEqual([1, '']);
    expect(err.trimEnd().split('\n')).toEqual([
      'Row 3, column “2026-02”, value “12,5.3”: this is not a number.',
      expect.stringMatching(/^Row 4: the metric “profitt” does not exist\. The nearest: profit\b/),
      'Row 5, column “2026-01”, value “1.5”: a whole number is needed.',
      'Row 6: the metric “Zzzzzz qqq” does not exist. import-sheet takes names as people write them.',
    ]);
    expect(shell.stored()).toEqual({});
  });

  it('refuses a rhythm other than the metric’s, and columns of another kind', TIMEOUT, async () => {
    const shell = openShell();
    await shell.data('import-grid', shell.file('weeks.csv', 'metric,2026-W40\nleads,3\n'));
    const months = shell.file('months.csv', 'metric,2026-01\nleads,3\n');
    const rhythm = await shell.run('import-grid', months);
    expect([rhythm.status, rhythm.out]).toEqual([1, '']);
    expect(rhythm.err).toMatch(/Row 2.*“leads”.*week.*month/);
    const kind = await shell.run('import-grid', months, '--kind', 'quarter');
    expect([kind.status, kind.out]).toEqual([1, '']);
    expect(kind.err).toMatch(/2026-01/);
    expect(shell.stored()).toEqual({ 'leads 2026-W40': 3 });
  });

  it('is as good as no file: neither is there anything to read', TIMEOUT, async () => {
    const shell = openShell();
    const { status, out, err } = await shell.run('import-grid', join(shell.folder, 'none.csv'));
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/none\.csv: ENOENT/);
    expect(existsSync(shell.db)).toBe(false);
  });
});

describe('a grid that is exported', () => {
  it(
    'by quarter holds computed metrics, incomplete ones too, in the format that is asked for',
    TIMEOUT,
    async () => {
      const shell = openShell();
      const grid =
        'metric,2026-01,2026-02,2026-03\nacquisition_spend,1500,100,\ncustomers_new,50,30,\n';
      await shell.data('import-grid', shell.file('grid.csv', grid));
      await shell.data('set-target', 'CAC', '2026-Q1', '25');
      const quarter = ['export-grid', '--kind', 'quarter', '--from', '2026-Q1', '--to', '2026-Q1'];
      const out = join(shell.folder, 'out.csv');
      expect(await shell.data(...quarter, '--targets', '--format', 'excel-fr', '--out', out)).toBe(
        '',
      );
      expect(readFileSync(out, 'utf8')).toBe(
        '\ufeffmétrique;nom;unité;2026-Q1\r\n' +
          'acquisition_spend;Dépenses de pub et de prospection;money;1600\r\n' +
          'customers_new;Nouveaux clients;count;80\r\n' +
          'cac;Coût d’un nouveau client (CAC);money;20\r\n' +
          'cac#target;Coût d’un nouveau client (CAC);money;25\r\n',
      );
    },
  );

  it.each(['xlsx', 'ods'])(
    'as %s is imported again, with its lines, and changes nothing',
    TIMEOUT,
    async (format) => {
      const shell = openShell();
      await shell.data('import-grid', shell.file('grid.csv', GRID));
      const out = join(shell.folder, `grid.${format}`);
      await shell.data(...EXPORT, '--targets', '--format', format, '--out', out);
      const told = await shell.json('import-grid', out);
      expect(told).toMatchObject({
        sheet: { name: 'Months', names: ['Months', 'Targets', 'About'], unknown_cells: 0 },
        read: { values: 14, targets: 3 },
        written: { values: 0, targets: 0 },
      });
      const second = openShell();
      await second.data('import-grid', out);
      expect(second.stored()).toEqual(shell.stored());
    },
  );

  it('into a folder that is gone is refused in a sentence', TIMEOUT, async () => {
    const shell = openShell();
    const out = join(shell.folder, 'gone', 'out.csv');
    const { status, err } = await shell.run(...EXPORT, '--out', out);
    expect(status).toBe(1);
    expect(err).toBe('The file could not be written. Choose another folder.\n');
  });
});
