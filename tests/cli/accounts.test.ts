import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';

const BOOK = {
  siren: '732829320',
  vat: true,
  activity: 'bnc',
  year_end: '12-31',
  entries: [
    {
      kind: 'receipt',
      paid_on: '2026-06-15',
      doc_ref: null,
      doc_date: null,
      party: 'Studio',
      label: '',
      category: 'services',
      method: 'transfer',
      currency: 'EUR',
      fx: null,
      locked_on: null,
      lines: [{ rate: null, gross: 175_827 }],
    },
  ],
};

async function filled(): Promise<Shell> {
  const shell = openShell();
  const file = shell.file('ledger.json', JSON.stringify(BOOK));
  await shell.data('import-ledger', file, '--profile', 'neutral');
  return shell;
}

describe('balances', () => {
  it('says what each account holds on a day, in the units of its currency', async () => {
    const shell = await filled();
    expect(JSON.parse(await shell.data('balances', '--on', '2026-06-30'))).toEqual([
      { id: 1, name: 'Banque', currency: 'EUR', on: '2026-06-30', balance: 1758.27 },
      { id: 2, name: 'Caisse', currency: 'EUR', on: '2026-06-30', balance: 0 },
    ]);
  });
});

describe('reconcile', () => {
  it('holds the books against the balance of a statement, by number or name', async () => {
    const shell = await filled();
    const agreed = { account: 1, month: '2026-06', books: 1758.27, difference: 0 };
    expect(JSON.parse(await shell.data('reconcile', '1', '2026-06', '1758.27'))).toEqual({
      ...agreed,
      statement: 1758.27,
    });
    expect(JSON.parse(await shell.data('reconcile', 'banque', '2026-06', '1 760,00'))).toEqual({
      ...agreed,
      statement: 1760,
      difference: 1.73,
    });
  });

  it('takes a balance below zero as it is written', async () => {
    const shell = openShell();
    expect(await shell.json('reconcile', '1', '2026-06', '-10.50')).toMatchObject({
      statement: -10.5,
      difference: -10.5,
    });
  });

  it('names the accounts where there is none of that name', async () => {
    const shell = await filled();
    expect(await shell.run('reconcile', 'Qonto', '2026-06', '1')).toMatchObject({ status: 1 });
  });
});

describe('a till below zero', () => {
  it('is told by what brings it and when the books are verified, and is no fault of their chain', async () => {
    const shell = await filled();
    expect(await shell.json('verify-books')).not.toHaveProperty('remarks');
    const spent = { ...BOOK.entries[0], kind: 'expense', category: 'supplies', method: 'cash' };
    const file = shell.file('more.json', JSON.stringify({ ...BOOK, entries: [spent] }));
    const rehearsed = await shell.run('import-ledger', file, '--profile', 'neutral', '--dry-run');
    expect(rehearsed.err).not.toContain('15 June 2026');
    const imported = await shell.run('import-ledger', file, '--profile', 'neutral');
    expect(imported.err).toContain('-€1,758.27 on 15 June 2026');
    const { status, out, err } = await shell.run('verify-books');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      remarks: [{ what: 'till_below_zero', account: 2, day: '2026-06-15', balance: -175_827 }],
    });
    expect(err).toContain('-€1,758.27 on 15 June 2026');
    await shell.data('setting', 'language', 'fr');
    const french = await shell.run('verify-books');
    expect(french.err.replaceAll(/\s/gu, ' ')).toContain('-1 758,27 € le 15 juin 2026');
  });
});
