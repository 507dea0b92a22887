import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openShell } from '../support/command-line.ts';

const sale = {
  kind: 'receipt',
  paid_on: '2026-01-15',
  party: 'Atelier Bleu',
  category: 'services',
  method: 'transfer',
  lines: [{ rate: null, gross: 12_000 }],
};

describe('books that the command line locked', () => {
  it('stand in the way of no undo of what came before', async () => {
    const shell = openShell();
    const bring = (name: string, entry: object) =>
      shell.data('import-ledger', shell.file(name, JSON.stringify({ entries: [entry] })));
    await shell.data('setting', 'currency', 'CHF');
    await bring('locked.json', { ...sale, locked_on: '2026-02-02' });
    await bring('open.json', { ...sale, paid_on: '2026-05-02' });
    await shell.data('lock-month', '2026-05');
    const raw = new Database(shell.db, { readonly: true });
    const states = raw.prepare('SELECT name, state FROM command ORDER BY id').raw().all();
    raw.close();
    expect(states).toEqual([
      ['settings.change', 'done'],
      ['ledger.import', 'dropped'],
      ['ledger.import', 'done'],
      ['ledger.lockMonth', 'dropped'],
    ]);
  });
});
