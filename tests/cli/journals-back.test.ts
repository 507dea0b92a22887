import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';

const money = (seq: number, fields: object) => ({
  seq,
  kind: 'receipt',
  paid_on: '2026-01-15',
  doc_ref: 'F-1',
  doc_date: '2026-01-10',
  party: 'Atelier "Bleu"',
  label: 'Conseil; 2 jours',
  category: 'services',
  method: 'transfer',
  currency: 'EUR',
  fx: null,
  lines: [{ rate: 2000, gross: 12_000 }],
  ...fields,
});
const row = (account: string, cents: number) => ({
  rate: null,
  gross: cents,
  account,
  account_name: `Compte ${account}`,
});
const journal = (seq: number, code: string, lines: readonly object[]) =>
  money(seq, {
    kind: 'journal',
    journal: code,
    category: 'journal',
    method: 'other',
    doc_ref: null,
    doc_date: null,
    party: '',
    label: `Pièce ${code}`,
    lines,
  });
const account = (id: number, kind: string, number: string) => ({
  id,
  name: null,
  kind,
  currency: 'EUR',
  number,
  identification: null,
  openingOn: null,
  openingBalance: 0,
  closedOn: null,
});

/** Everything that a journal may hold: what is alike on one day, splits, refunds, double form. */
const LEDGER = {
  siren: '732829320',
  vat: true,
  activity: 'bnc',
  year_end: '12-31',
  accounts: [
    account(1, 'bank', '512000'),
    account(2, 'till', '530000'),
    account(3, 'savings', '508000'),
  ],
  entries: [
    journal(1, 'AN', [row('512000', 50_000), row('108000', -50_000)]),
    money(2, {}),
    // The second half of one invoice, paid on the same day.
    money(3, { lines: [{ rate: 2000, gross: 7_000 }] }),
    money(4, {
      lines: [
        { rate: 2000, gross: 1_200 },
        { rate: 550, gross: 1_055 },
        { rate: null, net: 300, category: 'owner_in' },
      ],
      doc_ref: null,
    }),
    money(5, {
      kind: 'expense',
      category: 'software',
      party: '=Éditeur',
      label: '',
      method: 'card',
      doc_ref: null,
      lines: [{ rate: 2000, net: 1_001 }],
    }),
    money(6, {
      kind: 'expense',
      category: 'supplies',
      method: 'cash',
      lines: [{ rate: 2000, gross: -600 }],
    }),
    money(7, {
      kind: 'transfer',
      category: 'transfer',
      party: '',
      label: 'Vers le livret',
      to_account: 3,
      doc_ref: null,
      lines: [{ rate: null, gross: 5_000 }],
    }),
    journal(8, 'OD', [row('445710', 2_000), row('445510', -2_000)]),
  ],
};

const RANGE = ['--from', '2026-01-01', '--to', '2026-12-31'] as const;
const BOOKS = [
  ['postings', 'fr'],
  ['postings', 'int'],
  ['journal', 'fr'],
  ['journal', 'int'],
] as const;

async function written(shell: Shell, book: string, profile: string): Promise<string> {
  return shell.data('export-ledger', '--book', book, '--profile', profile, ...RANGE);
}

async function filled(): Promise<Shell> {
  const shell = openShell();
  const path = shell.file('ledger.json', JSON.stringify(LEDGER));
  await shell.data('import-ledger', path, '--profile', 'neutral');
  return shell;
}

/** Books with the same accounts and no entry. */
async function emptyBooks(): Promise<Shell> {
  const shell = openShell();
  const path = shell.file('accounts.json', JSON.stringify({ ...LEDGER, entries: [] }));
  await shell.data('import-ledger', path, '--profile', 'neutral');
  return shell;
}

describe('our own journals read back', () => {
  it.each(BOOKS)('bring nothing where they come from: %s, %s', async (book, profile) => {
    const shell = await filled();
    const text = await written(shell, book, profile);
    const file = shell.file(`${book}.csv`, text);
    const taken = await shell.json('import-ledger', file);
    expect(taken).toMatchObject({ profile: book, read: 8, new: 0, known: 8, written: 0 });
    expect(await written(shell, book, profile)).toBe(text);
  });

  it.each(['fr', 'int'])(
    'are the same books elsewhere, by their double entries: %s',
    async (profile) => {
      const text = await written(await filled(), 'postings', profile);
      const other = await emptyBooks();
      const file = other.file('postings.csv', text);
      expect(await other.json('import-ledger', file)).toMatchObject({
        read: 8,
        new: 8,
        kinds: { receipt: 3, expense: 2, transfer: 1, journal: 2 },
        unclear: 0,
      });
      const documents = /SE\d{6}/g;
      expect((await written(other, 'postings', profile)).replaceAll(documents, 'SE')).toBe(
        text.replaceAll(documents, 'SE'),
      );
      expect(await other.json('import-ledger', file)).toMatchObject({ new: 0, known: 8 });
    },
  );

  it('are the same entries elsewhere, by the journal; what it does not say of is left out', async () => {
    const text = await written(await filled(), 'journal', 'fr');
    const other = await emptyBooks();
    const file = other.file('journal.csv', text);
    expect(await other.json('import-ledger', file, '--dry-run')).toMatchObject({
      new: 7,
      unclear: 1,
      written: null,
    });
    await other.data('import-ledger', file);
    const numbered = (books: string) => books.replaceAll(/^\d+;/gm, '').split('\r\n');
    expect(numbered(await written(other, 'journal', 'fr'))).toEqual(
      numbered(text).filter((line) => !line.includes('Vers le livret')),
    );
    expect(await other.json('import-ledger', file)).toMatchObject({ new: 0, known: 7, unclear: 1 });
  });

  it.each(['postings', 'journal', 'fec'])('know an entry without words: %s', async (book) => {
    const shell = openShell();
    const wordless = { ...money(1, { party: '', label: '' }), locked_on: '2026-02-02' };
    const path = shell.file('ledger.json', JSON.stringify({ ...LEDGER, entries: [wordless] }));
    await shell.data('import-ledger', path, '--profile', 'neutral');
    const text = await written(shell, book, 'fr');
    const open = openShell();
    const same = { ...LEDGER, entries: [{ ...wordless, locked_on: null }] };
    const other = open.file('ledger.json', JSON.stringify(same));
    await open.data('import-ledger', other, '--profile', 'neutral');
    const file = open.file(`${book}.txt`, text);
    expect(await open.json('import-ledger', file)).toMatchObject({ new: 0, known: 1 });
  });

  it('refuse a row that cannot be read, with its line, and write nothing', async () => {
    const shell = await filled();
    const text = await written(shell, 'postings', 'fr');
    const file = shell.file('broken.csv', text.replace(';120,00;', ';119,00;'));
    const { status, err } = await shell.run('import-ledger', file);
    expect([status, err]).toEqual([1, expect.stringContaining('Line 4:')]);
    expect(readFileSync(file, 'utf8')).toContain('119,00');
    expect(await written(shell, 'postings', 'fr')).toBe(text);
  });
});
