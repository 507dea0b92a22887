import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';
import { xlsxOf } from '../support/workbooks.ts';

const TYPED = {
  seq: 1,
  kind: 'receipt',
  paid_on: '2026-05-02',
  doc_ref: 'F-2',
  doc_date: '2026-05-01',
  party: 'Atelier Bleu',
  label: '',
  category: 'services',
  method: 'transfer',
  currency: 'EUR',
  fx: null,
  locked_on: null,
  lines: [{ rate: 2000, gross: 12_000 }],
};

describe('import-ledger of a bank’s file', () => {
  it('tried out shows each reading and each doubt, and writes nothing', async () => {
    const shell = openShell();
    const file = join(shell.folder, 'bank.qif');
    writeFileSync(file, "!Type:Bank\nD28/ 3'26\nT-1,234\nPÉditeur\n^\n");
    const tried = {
      profile: 'qif',
      new: 1,
      days: { isDayFirst: true, by: 'column' },
      decimal: { mark: '.', by: 'usual' },
      doubts: [{ line: 2, doubts: ['thousands_or_decimal'] }],
      rows: [
        {
          line: 2,
          paid_on: '2026-03-28',
          kind: 'expense',
          amount: 123_400,
          currency: 'EUR',
          party: 'Éditeur',
          label: '',
          category: 'other_expense',
          method: 'transfer',
          doubts: ['thousands_or_decimal'],
        },
      ],
    };
    expect(await shell.json('import-ledger', file, '--dry-run')).toMatchObject(tried);
    expect(await shell.json('import-ledger', file)).not.toHaveProperty('rows');
  });
});

describe('import-ledger of a file of two accounts', () => {
  const move = (amount: string) =>
    `<STMTTRN><DTPOSTED>20260302<TRNAMT>${amount}<NAME>VIREMENT</STMTTRN>`;
  const statement = (account: string, amount: string) =>
    `<STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>${account}</BANKACCTFROM><BANKTRANLIST>${move(amount)}</BANKTRANLIST></STMTRS>`;

  it('leaves out what went from one to the other where they are one in the books', async () => {
    const shell = openShell();
    const file = join(shell.folder, 'bank.ofx');
    writeFileSync(
      file,
      `<OFX>${statement('111111', '-50.00')}${statement('222222', '50.00')}</OFX>`,
    );
    const left = await shell.json('import-ledger', file);
    expect(left).toMatchObject({ read: 2, new: 0, left_out: 2, entries: 0, transfers: [] });
    expect(left).toMatchObject({
      doubts: [{ doubts: ['one_account'] }, { doubts: ['one_account'] }],
    });
    expect(await shell.json('import-ledger', file, '--take-doubts')).toMatchObject({ entries: 2 });
  });
});

describe('import-ledger of a file that ends in the middle', () => {
  it('says so, in the language of the file, beside what it read', async () => {
    const shell = openShell();
    const file = join(shell.folder, 'bank.ofx');
    const row = '<STMTTRN><DTPOSTED>20260302<TRNAMT>12.00<NAME>Zoé</STMTTRN>';
    writeFileSync(file, `<OFX><BANKTRANLIST>${row}<STMTTRN><DTPOSTED>20260303<TRNAMT>5`);
    await shell.run('setting', 'language', 'fr');
    const told = await shell.run('import-ledger', file, '--dry-run');
    expect(told.err).toContain('Le fichier s’arrête au milieu');
    expect(JSON.parse(told.out)).toMatchObject({ new: 1, cautions: ['cut'] });
  });

  it.each(['--accept-cautions', '--take-doubts'])(
    'writes nothing of it before someone agrees, with %s',
    async (agreed) => {
      const shell = openShell();
      const file = join(shell.folder, 'bank.ofx');
      const row = '<STMTTRN><DTPOSTED>20260302<TRNAMT>12.00<NAME>Zoé</STMTTRN>';
      writeFileSync(file, `<OFX><BANKTRANLIST>${row}<STMTTRN><DTPOSTED>20260303<TRNAMT>5`);
      const refused = await shell.run('import-ledger', file);
      expect(refused).toMatchObject({ status: 1, out: '' });
      expect(refused.err).toContain('The file ends in the middle');
      expect(refused.err).toContain('Nothing is written');
      expect(await shell.json('import-ledger', file, agreed)).toMatchObject({ new: 1, known: 0 });
    },
  );
});

describe('import-ledger of a workbook', () => {
  it('that is none is refused in the language of the business', async () => {
    const shell = openShell();
    const file = join(shell.folder, 'bank.xlsx');
    writeFileSync(file, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(64)]));
    await shell.run('setting', 'language', 'fr');
    const refused = await shell.run('import-ledger', file);
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toContain('Ce classeur est coupé ou abîmé');
  });

  const row = (...cells: readonly string[]) =>
    `<row>${cells.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row>`;
  const sheet = (name: string, ...rows: readonly string[]) => ({
    name,
    xml: `<sheetData>${row('Date', 'Libellé', 'Montant(EUROS)')}${rows.join('')}</sheetData>`,
  });
  const october = sheet('Octobre', row('13/10/2026', 'PRLV EDF', '-45,10'));

  it('reads the one sheet that is a statement, and says which', async () => {
    const shell = openShell();
    const file = join(shell.folder, 'bank.xlsx');
    const notes = { name: 'Notes', xml: `<sheetData>${row('À faire')}</sheetData>` };
    writeFileSync(file, xlsxOf({ sheets: [notes, october] }));
    expect(await shell.json('import-ledger', file)).toMatchObject({
      profile: 'banque-postale',
      entries: 1,
      sheet: { name: 'Octobre', others: ['Notes'], hidden_rows: 0, unknown_cells: 0 },
    });
  });

  it('asks which of several is meant', async () => {
    const shell = openShell();
    const file = join(shell.folder, 'bank.xlsx');
    const sheets = [october, sheet('Novembre', row('02/11/2026', 'VIR', '5,00'))];
    writeFileSync(file, xlsxOf({ sheets }));
    const asked = await shell.run('import-ledger', file);
    expect(asked).toMatchObject({ status: 1, out: '' });
    expect(asked.err).toContain('Octobre, Novembre');
    const told = await shell.json('import-ledger', file, '--sheet', 'Novembre');
    expect(told).toMatchObject({ new: 1, sheet: { name: 'Novembre' } });
  });
});

describe('import-ledger of a table that nobody knows', () => {
  const TABLE = 'Quand;Combien;Sens;Quoi\n02/03/2026;12,00;D;Café\n03/03/2026;5,00;C;Vente\n';
  const MAP = 'date=Quand,amount=Combien,direction=Sens,label=Quoi,name=Mon outil';

  it('takes its columns as they are told, keeps them, and hands them on as a file', async () => {
    const shell = openShell();
    const file = join(shell.folder, 'tool.csv');
    writeFileSync(file, TABLE);
    expect(await shell.run('import-ledger', file)).toMatchObject({ status: 1 });
    expect(await shell.json('import-ledger', file, '--map', MAP)).toMatchObject({
      profile: 'own:Mon outil',
      new: 2,
    });
    expect(await shell.json('import-ledger', file)).toMatchObject({ new: 0, known: 2 });
    expect(await shell.json('bank-profiles')).toEqual(['Mon outil']);
    const kept = join(shell.folder, 'profile.json');
    writeFileSync(kept, (await shell.run('bank-profiles', 'mon outil')).out);
    const other = openShell();
    expect(await other.json('import-ledger', file, '--map', kept)).toMatchObject({ new: 2 });
  });

  it('of another country waits for its currency to be told', async () => {
    const shell = openShell();
    const file = join(shell.folder, 'konto.csv');
    const above = 'IBAN;CH93 0076 2011 6238 5295 7;;\n';
    writeFileSync(file, `${above}Quand;Combien;Quoi;Note\n02/03/2026;-12,00;Café;\n`);
    const map = 'date=Quand,amount=Combien,label=Quoi,name=Ma banque';
    expect(await shell.run('import-ledger', file, '--map', map)).toMatchObject({ status: 1 });
    const told = [file, '--map', `${map},currency=CHF`, '--rate', 'CHF=0.95'] as const;
    expect(await shell.json('import-ledger', ...told)).toMatchObject({ new: 1 });
  });

  it('is refused where a column is told that it has not', async () => {
    const shell = openShell();
    const file = join(shell.folder, 'tool.csv');
    writeFileSync(file, TABLE);
    const refused = await shell.run('import-ledger', file, '--map', 'date=Jour,amount=Combien');
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toContain('quand, combien, sens, quoi');
  });

  it('lies in the account that is named', async () => {
    const shell = openShell();
    const file = join(shell.folder, 'tool.csv');
    writeFileSync(file, TABLE);
    await shell.run('import-ledger', file, '--map', MAP, '--account', '2');
    const held = (await shell.json('balances')) as { id: number; balance: number }[];
    expect(held.find(({ id }) => id === 2)?.balance).toBe(-7);
  });
});

describe('import-ledger beside entries that were typed', () => {
  it('leaves out and lists what may be there already, unless it is asked for', async () => {
    const shell = openShell();
    const book = {
      siren: '732829320',
      vat: true,
      activity: 'bnc',
      year_end: '12-31',
      entries: [TYPED],
    };
    await shell.data(
      'import-ledger',
      shell.file('book.json', JSON.stringify(book)),
      '--profile',
      'neutral',
    );
    const file = shell.file(
      'bank.csv',
      'Date;Libellé;Montant(EUROS)\n04/05/2026;VIR ATELIER BLEU;120,00\n05/05/2026;EDF;-1,00\n',
    );
    const twin = { line: 2, entry: 1, as: 'same' };
    const left = await shell.json('import-ledger', file);
    expect(left).toMatchObject({ new: 1, known: 0, left_out: 1, entries: 1, maybe_known: [twin] });
    const asked = await shell.json('import-ledger', file, '--take-doubts');
    expect(asked).toMatchObject({ new: 1, known: 1, left_out: 0, entries: 1 });
    const again = await shell.json('import-ledger', file, '--take-doubts');
    expect(again).toMatchObject({ new: 0, known: 2, entries: 0 });
  });

  it('leaves out and lists what has changed since its import, unless it is asked for', async () => {
    const shell = openShell();
    const file = (name: string, back: string) =>
      shell.file(
        name,
        `id,Amount,Amount Refunded,Currency,Fee,Status,Created\nch_1,120.00,${back},eur,2.00,Paid,2026-05-04\n`,
      );
    await shell.json('import-ledger', file('before.csv', '0.00'));
    const refunded = file('after.csv', '20.00');
    const change = { line: 2, seq: 1, was: 12_000, now: 10_000, currency: 'EUR' };
    const left = await shell.json('import-ledger', refunded);
    expect(left).toMatchObject({ new: 0, left_out: 1, entries: 0, changed: [change] });
    const asked = await shell.json('import-ledger', refunded, '--take-doubts');
    expect(asked).toMatchObject({ new: 1, left_out: 0, entries: 1 });
    expect(await shell.json('import-ledger', refunded)).toMatchObject({ known: 1, changed: [] });
  });
});
