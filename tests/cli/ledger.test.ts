import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { makeFileIn, openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';
import { HOSTING, neutralBook, SALE } from '../support/neutral-book.ts';

const open = { ...SALE, seq: 3, paid_on: '2026-05-02', doc_ref: 'F-2', locked_on: null };

function neutral(shell: Shell, entries: readonly object[], name = 'ledger.json'): string {
  return shell.file(name, JSON.stringify(neutralBook(entries)));
}

async function filled(): Promise<Shell> {
  const shell = openShell();
  await shell.data('import-ledger', neutral(shell, [SALE, HOSTING, open]), '--profile', 'neutral');
  return shell;
}

const YEAR = ['--from', '2026-01-01', '--to', '2026-12-31'];

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** What a lock adds to the text that is hashed: its day, place and number, each line's account, the bank. */
const locked = (place: number, amounts: readonly string[], account: string, name: string) => {
  const printed = ['printed', '512000', 'Banque', 'BQ', '', '', ''];
  const lines = amounts.map((amount) => ['', '', account, name, amount].join('\u001f'));
  return `\u001f${['v2', '2026-02-02', place, place, '', '', '', '', ...lines, ...printed].join('\u001f')}`;
};
const H1 = sha256(
  `${'0'.repeat(64)}\n1\u001freceipt\u001f2026-01-15\u001fF-1\u001f2026-01-10\u001fAtelier "Bleu"\u001fConseil\r\n2 jours\u001fservices\u001ftransfer\u001fEUR\u001f\u001f2000\u001f10000\u001f2000\u001f12000\u001f\u001f500\u001f0\u001f500${locked(1, [`gross\u001f12000`, `net\u001f500`], '706000', 'Prestations de services')}`,
);
const H2 = sha256(
  `${H1}\n2\u001fexpense\u001f2026-01-20\u001f\u001f\u001f=Host\u001f\u001fsoftware\u001fcard\u001fUSD\u001f0.92015\u001f2000\u001f9202\u001f1840\u001f11042${locked(2, [`net\u001f10000`], '651100', 'Redevances pour concessions, brevets, licences, marques, procédés, solutions informatiques')}`,
);

describe('the neutral format', () => {
  it('comes in and goes out without loss', async () => {
    const shell = openShell();
    const file = neutral(shell, [SALE, HOSTING, open]);
    expect(await shell.json('import-ledger', file, '--profile', 'neutral')).toEqual({
      profile: 'neutral',
      read: 3,
      new: 3,
      known: 0,
      skipped: 0,
      reasons: {},
    });
    const out = await shell.json('export-ledger', '--book', 'neutral', ...YEAR);
    // Whether the VAT of a purchase was deducted goes along: who takes it in may know otherwise.
    const printed = { number: '512000', name: 'Banque', journal: 'BQ' };
    expect(out).toEqual(neutralBook([SALE, { ...HOSTING, printed_with: printed }, open]));
    // The same file again is known; another entry under a known number is refused.
    expect(await shell.json('import-ledger', file)).toMatchObject({ new: 0, known: 3 });
    const other = neutral(shell, [{ ...open, label: 'X' }], 'other.json');
    expect(await shell.run('import-ledger', other)).toMatchObject({ status: 1, out: '' });
  });

  it.each([
    ['no JSON', '{'],
    [
      'a day that does not exist',
      JSON.stringify(neutralBook([{ ...SALE, paid_on: '2026-02-30' }])),
    ],
    [
      'net and gross',
      JSON.stringify(neutralBook([{ ...SALE, lines: [{ rate: 0, net: 1, gross: 1 }] }])),
    ],
    ['an unknown category', JSON.stringify(neutralBook([{ ...SALE, category: 'cake' }]))],
    ['a foreign amount without its rate', JSON.stringify(neutralBook([{ ...HOSTING, fx: null }]))],
    ['one number twice', JSON.stringify(neutralBook([SALE, { ...open, seq: 1 }]))],
    [
      'a lock before the payment',
      JSON.stringify(neutralBook([{ ...SALE, locked_on: '2026-01-14' }])),
    ],
  ])('with %s is refused, and nothing is written', async (_what, text) => {
    const shell = openShell();
    const file = shell.file('bad.json', text);
    expect(await shell.run('import-ledger', file, '--profile', 'neutral')).toMatchObject({
      status: 1,
      out: '',
    });
    expect(await shell.json('export-ledger', '--book', 'neutral', ...YEAR)).toMatchObject({
      entries: [],
    });
  });

  it('tried out writes nothing', async () => {
    const shell = openShell();
    const file = neutral(shell, [SALE]);
    expect(await shell.json('import-ledger', file, '--dry-run')).toMatchObject({ new: 1 });
    expect(await shell.json('import-ledger', file)).toMatchObject({ new: 1 });
  });
});

describe('export-ledger', () => {
  it('writes the journal in the language’s profile, or in the one asked for', async () => {
    const shell = await filled();
    const out = join(shell.folder, 'journal.csv');
    await shell.data(
      'export-ledger',
      '--book',
      'journal',
      '--profile',
      'fr',
      ...YEAR,
      '--out',
      out,
    );
    const lines = readFileSync(out, 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffNuméro;Date;Type;/);
    expect(lines.slice(1, 4)).toEqual([
      '1;15/01/2026;Recette;F-1;10/01/2026;"Atelier ""Bleu""";Conseil 2 jours;Prestations de services;706000;100,00;20;20,00;120,00;EUR;;Virement',
      '1;15/01/2026;Recette;F-1;10/01/2026;"Atelier ""Bleu""";Conseil 2 jours;Prestations de services;706000;5,00;;0,00;5,00;EUR;;Virement',
      "2;20/01/2026;Dépense;;;'=Host;;Logiciels et abonnements;651100;92,02;20;18,40;110,42;USD;120,00;Carte bancaire",
    ]);
    const printed = await shell.data('export-ledger', '--book', 'journal', ...YEAR);
    expect(printed).toContain('\r\n2,2026-01-20,Expense,');
  });

  it('numbers the livre des recettes from January on, wherever the range begins', async () => {
    const shell = await filled();
    const range = ['--from', '2026-04-01', '--to', '2026-06-30'];
    expect(await shell.data('export-ledger', '--book', 'receipts', ...range)).toContain(
      '\r\n2;02/05/2026;F-2;"Atelier ""Bleu""";Conseil 2 jours;Prestation;Virement;105,00;20,00;125,00\r\n;;;;Total 2e trimestre 2026;;;105,00;20,00;125,00\r\n;;;;Total année 2026;;;',
    );
    expect(await shell.data('export-ledger', '--book', 'purchases', ...YEAR)).toContain(
      ';;;;Total année 2026;;0,00',
    );
    const all = ['--purchases', 'expenses'];
    expect(await shell.data('export-ledger', '--book', 'purchases', ...YEAR, ...all)).toContain(
      "\r\n1;20/01/2026;;'=Host;Logiciels et abonnements;Carte bancaire;110,42\r\n;;;;Total année 2026;;110,42\r\n",
    );
    const years = ['--from', '2025-04-01', '--to', '2026-06-30'];
    expect(await shell.run('export-ledger', '--book', 'receipts', ...years)).toMatchObject({
      status: 1,
      out: '',
    });
  });

  it('tells nobody who owes a FEC that it is not owed', async () => {
    const shell = await filled();
    await shell.data('profile', '--set', 'status=ei_real');
    const out = join(shell.folder, 'out');
    const { err } = await shell.run('export-ledger', '--book', 'fec', ...YEAR, '--out', out);
    expect(err).not.toContain('owes no FEC');
    const description = readFileSync(join(out, '732829320FEC20261231-description.txt'), 'utf8');
    expect(description).not.toContain('micro-entrepreneur');
    expect(description).toMatch(/Dernier hachage : [0-9a-f]{64}\r\n$/);
  });

  it('writes the FEC under its own name, its description beside it, and says what it left out', async () => {
    const shell = await filled();
    const out = join(shell.folder, 'for the accountant');
    const { err, status } = await shell.run(
      'export-ledger',
      '--book',
      'fec',
      ...YEAR,
      '--out',
      out,
    );
    expect(status).toBe(0);
    expect(err).toContain('1 entry that is not locked was left out.');
    expect(err).toContain('owes no FEC');
    const name = '732829320FEC20261231';
    expect(readdirSync(out).toSorted()).toEqual([`${name}-description.txt`, `${name}.txt`]);
    const fec = readFileSync(join(out, `${name}.txt`), 'utf8').split('\r\n');
    expect(fec[0]?.split('\t')).toHaveLength(22);
    expect(fec[1]).toBe(
      "BQ\tBanque\t1\t20260115\t512000\tBanque\t\t\tF-1\t20260110\tAtelier 'Bleu' - Conseil 2 jours\t125,00\t0,00\t\t\t20260202\t\t\t20260115\tVirement\tRecette\tAtelier 'Bleu'",
    );
    expect(fec).toHaveLength(9);
    expect(readFileSync(join(out, `${name}-description.txt`), 'utf8')).toContain(H2);
    const bic = await shell.data('export-ledger', '--book', 'fec', ...YEAR, '--activity', 'bic');
    expect(bic.split('\r\n')[0]?.split('\t')).toHaveLength(18);
  });

  it('writes no FEC without a SIREN that is one, nor one that would be refused', async () => {
    const shell = await filled();
    const fec = ['export-ledger', '--book', 'fec', ...YEAR];
    expect(await shell.run(...fec, '--siren', '732829321')).toMatchObject({ status: 1, out: '' });
    // Locked in another order than paid: no sequence of numbers rises with both dates.
    const late = { ...SALE, seq: 4, paid_on: '2026-03-10', locked_on: '2026-04-02' };
    const early = { ...SALE, seq: 5, paid_on: '2026-03-01', locked_on: '2026-04-05' };
    await shell.data('import-ledger', neutral(shell, [late, early], 'more.json'));
    const out = join(shell.folder, 'fec');
    const refused = await shell.run(...fec, '--out', out);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('CHRONO');
    expect(readdirSync(out)).toEqual([]);
  });

  it('knows no workbook of what is no table, and writes none', async () => {
    const shell = openShell();
    makeFileIn(shell);
    const out = join(shell.folder, 'fec.xlsx');
    const words = ['--from', '2026-01-01', '--to', '2026-12-31', '--format', 'xlsx'];
    const refused = await shell.run('export-ledger', '--book', 'fec', ...words, '--out', out);
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toContain('--format csv');
    expect(existsSync(out)).toBe(false);
  });
});

describe('import-ledger of what is no statement', () => {
  it.each([
    ['rows.csv', 'Date;Libellé;Montant(EUROS)\nhier;Loyer;-5,00\n02/03/2026;Loyer;cinq', 'No row'],
    ['sheet.csv', 'PK\u0003\u0004\u0000\u0000;a;b\n1;2;3', 'workbook'],
  ])('refuses %s and says why', async (name, text, why) => {
    const shell = openShell();
    const refused = await shell.run('import-ledger', shell.file(name, text));
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toContain(why);
  });
});

describe('import-ledger of a FEC', () => {
  it('finds everything of our own there already, and writes nothing', async () => {
    const shell = await filled();
    const out = join(shell.folder, 'fec');
    await shell.data('export-ledger', '--book', 'fec', ...YEAR, '--out', out);
    const name = readdirSync(out).find((file) => !file.includes('description')) ?? '';
    expect(await shell.json('import-ledger', join(out, name))).toMatchObject({
      profile: 'fec',
      read: 2,
      new: 0,
      known: 2,
      written: 0,
    });
  });
});

describe('the books', () => {
  it('are locked by month in order, and verified', async () => {
    const shell = await filled();
    expect(await shell.json('verify-books')).toEqual({
      ok: true,
      entries: 2,
      hash: H2,
      faults: [],
    });
    // January is locked to its last entry: it counts as locked.
    expect(await shell.run('lock-month', '2026-01')).toMatchObject({ status: 1 });
  });

  it('go on with the next month, and nothing before it', async () => {
    const shell = await filled();
    expect(await shell.run('lock-month', '2026-06')).toMatchObject({ status: 1 });
    expect(await shell.run('lock-month', '2026-13')).toMatchObject({ status: 2 });
    expect(await shell.json('lock-month', '2026-05', '--on', '2026-06-03')).toEqual({
      month: '2026-05',
      locked_on: '2026-06-03',
      entries: 1,
    });
    expect(await shell.json('verify-books')).toMatchObject({ ok: true, entries: 3 });
  });

  it('are locked between the end of a month and today', async () => {
    const shell = await filled();
    const told = async (...words: string[]) => (await shell.run('lock-month', ...words)).status;
    expect(await told('2026-05', '--on', '2026-05-30')).toBe(1);
    expect(await told('2026-05', '--on', '2099-01-01')).toBe(1);
    expect(await told('2026-05', '--on', '2026-05-31')).toBe(0);
  });

  it('take over no file that locks a month before an earlier one', async () => {
    const shell = await filled();
    const may = { ...SALE, seq: 10, paid_on: '2026-06-01', locked_on: '2026-07-02' };
    const june = { ...SALE, seq: 11, paid_on: '2026-07-01', locked_on: '2026-07-01' };
    const path = neutral(shell, [may, june], 'back.json');
    const refused = await shell.run('import-ledger', path, '--profile', 'neutral');
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toContain('2026-07');
    const before = { ...SALE, seq: 12, paid_on: '2026-06-01', locked_on: '2026-02-01' };
    const older = neutral(shell, [{ ...before, paid_on: '2026-02-01' }], 'older.json');
    expect(await shell.run('import-ledger', older, '--profile', 'neutral')).toMatchObject({
      status: 1,
    });
  });

  it('are locked again when a backup from before their lock is restored', async () => {
    const shell = await filled();
    const copy = join(shell.folder, 'copie.sqlite');
    await shell.data('backup', copy);
    await shell.data('lock-month', '2026-05', '--on', '2026-06-03');
    const before = await shell.json('verify-books');
    const { status, err } = await shell.run('restore', copy);
    expect([status, err]).toEqual([0, expect.stringContaining('2026-05')]);
    expect(err).toContain('Locked again, as they were: 2026-05.');
    expect(await shell.json('verify-books')).toEqual(before);
  });

  it('stay open where the entries of the backup are others, and are named', async () => {
    const shell = await filled();
    const copy = join(shell.folder, 'copie.sqlite');
    await shell.data('backup', copy);
    const sale = { ...SALE, seq: 30, paid_on: '2026-05-30', locked_on: null };
    const late = neutral(shell, [sale], 'late.json');
    await shell.data('import-ledger', late, '--profile', 'neutral');
    await shell.data('lock-month', '2026-05', '--on', '2026-06-03');
    const { status, err } = await shell.run('restore', copy);
    expect([status, err]).toEqual([
      0,
      expect.stringContaining('Not locked again, as their entries are others: 2026-05.'),
    ]);
  });

  it('that were changed behind their back say where', async () => {
    const shell = await filled();
    const raw = new Database(shell.db);
    raw.exec('DROP TRIGGER ledger_entry_locked_stays');
    raw.exec("UPDATE ledger_entry SET label = 'autre' WHERE seq = 2");
    raw.close();
    const { status, out, err } = await shell.run('verify-books');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      faults: [
        { what: 'entry_changed', entry: 2 },
        { what: 'guard_missing', name: 'ledger_entry_locked_stays' },
      ],
    });
    expect(err).toContain('2');
  });
});
