import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';
import { HOSTING, neutralBook, SALE } from '../support/neutral-book.ts';

async function filled(): Promise<Shell> {
  const shell = openShell();
  const path = shell.file('ledger.json', JSON.stringify(neutralBook([SALE, HOSTING])));
  await shell.data('import-ledger', path, '--profile', 'neutral');
  return shell;
}

describe('the files of double entry', () => {
  it('are the journal by accounts, and a copy of the FEC that a spreadsheet reads', async () => {
    const shell = await filled();
    const words = [
      'export-ledger',
      '--profile',
      'fr',
      '--from',
      '2026-01-01',
      '--to',
      '2026-01-31',
    ];
    const postings = (await shell.data(...words, '--book', 'postings')).split('\r\n');
    expect(postings.slice(0, 3)).toEqual([
      '\ufeffJournal;Date;Pièce;Compte;Libellé compte;Tiers;Libellé;Débit;Crédit;Lettrage',
      'BQ;15/01/2026;F-1;512000;Banque;"Atelier ""Bleu""";Conseil 2 jours;125,00;;',
      'BQ;15/01/2026;F-1;706000;Prestations de services;"Atelier ""Bleu""";Conseil 2 jours;;100,00;',
    ]);
    expect(postings.at(-2)).toBe("BQ;20/01/2026;SE000002;512000;Banque;'=Host;;;110,42;");
    const copy = (await shell.data(...words, '--book', 'fec_copy')).split('\r\n');
    expect(copy[1]).toContain('BQ;Banque;1;15/01/2026;512000;Banque;;;F-1;10/01/2026;');
    expect(copy[1]).toContain(';125,00;0,00;;;02/02/2026;');
  });

  it('are no FEC of a year without entries: a sentence instead', async () => {
    const shell = await filled();
    const words = ['export-ledger', '--book', 'fec', '--from', '2025-01-01', '--to', '2025-12-31'];
    const { status, out, err } = await shell.run(...words);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/FEC/);
  });

  it('have one number in the FEC of the quarter and of the year, opening balances first', async () => {
    const shell = await filled();
    const balance = (account: string, cents: number) => ({
      rate: null,
      net: cents,
      account,
      account_name: 'À nouveau',
    });
    const opening = {
      ...HOSTING,
      seq: 9,
      kind: 'journal',
      journal: 'AN',
      category: 'journal',
      paid_on: '2026-05-02',
      currency: 'EUR',
      fx: null,
      locked_on: null,
      party: '',
      label: 'Ouverture',
      lines: [balance('512000', 5000), balance('108000', -5000)],
    };
    const path = shell.file('opening.json', JSON.stringify(neutralBook([opening])));
    await shell.data('import-ledger', path, '--profile', 'neutral');
    const late = { ...SALE, seq: 10, paid_on: '2026-05-02', locked_on: null };
    const more = shell.file('more.json', JSON.stringify(neutralBook([late])));
    await shell.data('import-ledger', more, '--profile', 'neutral');
    await shell.data('lock-month', '2026-05', '--on', '2026-06-03');
    const fec = async (from: string, to: string) =>
      (await shell.data('export-ledger', '--book', 'fec', '--from', from, '--to', to))
        .trimEnd()
        .split('\r\n')
        .slice(1);
    const quarter = await fec('2026-04-01', '2026-06-30');
    const year = await fec('2026-01-01', '2026-12-31');
    expect(quarter.map((row) => row.split('\t').slice(0, 3).join(' '))).toEqual([
      'AN À nouveaux 3',
      'AN À nouveaux 3',
      ...Array.from({ length: 4 }, () => 'BQ Banque 4'),
    ]);
    expect(year.slice(-quarter.length)).toEqual(quarter);
    const two = await shell.run(
      'export-ledger',
      '--book',
      'fec',
      '--from',
      '2025-06-01',
      '--to',
      '2026-05-31',
    );
    expect(two).toMatchObject({ status: 1, out: '' });
  });
});
