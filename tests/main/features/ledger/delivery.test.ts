import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/ipc/contract.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const DAYS = { from: '2026-01-01', to: '2026-12-31' };

const YEAR: InputOf<'ledger.send'> = {
  ...DAYS,
  books: ['journal', 'receipts', 'purchases', 'fec'],
  profile: 'fr',
  siren: '732 829 320',
  activity: 'bnc',
};

const SALE: InputOf<'ledger.add'> = {
  kind: 'receipt',
  paidOn: '2026-10-05',
  docRef: 'F-1',
  docDate: null,
  party: 'Studio Lambda',
  label: 'Atelier',
  category: 'services',
  method: 'transfer',
  currency: 'EUR',
  fx: null,
  lines: [{ rate: 2000, basis: 'gross', amount: 120_000 }],
};

/** A desk with a locked sale and an open one, whose user wants files in a folder of their own. */
async function sellingDesk(): Promise<Desk> {
  const desk = openDesk();
  await desk.call('ledger.add', SALE);
  await desk.call('ledger.lockMonth', { month: '2026-10', lockedOn: null });
  await desk.call('ledger.add', { ...SALE, paidOn: '2026-11-02', docRef: null });
  mkdirSync(fileOf(desk, 'out'));
  desk.desktop.savesTo = fileOf(desk, 'out');
  return desk;
}

const text = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('the accountant’s folder', () => {
  it('holds a FEC in ISO-8859-15 where old software asks for it, and says so beside it', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', { ...SALE, party: 'Cœur & Šimon', label: 'Forfait – 100 €' });
    await desk.call('ledger.lockMonth', { month: '2026-10', lockedOn: null });
    mkdirSync(fileOf(desk, 'out'));
    desk.desktop.savesTo = fileOf(desk, 'out');
    const { sent } = await desk.call('ledger.send', { ...YEAR, fecEncoding: 'iso-8859-15' });
    if (!sent) throw new Error('nothing was sent');
    const bytes = readFileSync(join(sent.folder, '732829320FEC20261231.txt'));
    expect(iconv.decode(bytes, 'iso-8859-15')).toContain('Cœur & Šimon - Forfait - 100 €');
    expect(text(sent.folder, '732829320FEC20261231-description.txt')).toContain(
      'Jeu de caractères : ISO-8859-15',
    );
    expect(text(sent.folder, 'journal-2026-01-01-2026-12-31.csv')).toContain('Forfait – 100 €');
  });

  it('says of a till that it is below zero, before anybody else does', async () => {
    const desk = await sellingDesk();
    await desk.call('ledger.add', {
      ...SALE,
      kind: 'expense',
      paidOn: '2026-11-10',
      category: 'supplies',
      method: 'cash',
      lines: [{ rate: null, basis: 'gross', amount: 4000 }],
    });
    const { sent } = await desk.call('ledger.send', { ...YEAR, books: ['journal'] });
    if (!sent) throw new Error('nothing was sent');
    expect(text(sent.folder, 'lisez-moi.txt')).toMatch(
      /Caisse\s: -40,00\s€ le 10 novembre 2026\. Une caisse ne peut pas être sous zéro\./,
    );
  });

  it('holds the books, what they are, and checksums that are right', async () => {
    const desk = await sellingDesk();
    const { sent } = await desk.call('ledger.send', YEAR);
    if (!sent) throw new Error('nothing was sent');
    expect(sent.folder).toBe(fileOf(desk, 'out/Comptable 2026-01-01 au 2026-12-31'));
    expect(readdirSync(sent.folder).toSorted()).toEqual([...sent.files].toSorted());
    expect(sent.files).toEqual([
      '0-rapprochement-2026-01-01-2026-12-31.csv',
      'journal-2026-01-01-2026-12-31.csv',
      'livre-des-recettes-2026-01-01-2026-12-31.csv',
      'registre-des-achats-2026-01-01-2026-12-31.csv',
      '732829320FEC20261231.txt',
      '732829320FEC20261231-description.txt',
      'lisez-moi.txt',
      'SHA256SUMS.txt',
    ]);
    const sums = text(sent.folder, 'SHA256SUMS.txt').trimEnd().split('\n');
    expect(sums).toHaveLength(7);
    for (const line of sums) {
      const [hash = '', name = ''] = line.split('  ');
      const bytes = readFileSync(join(sent.folder, name));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    }
    expect(sent.leftOut).toBe(1);
    const readMe = text(sent.folder, 'lisez-moi.txt');
    expect(readMe).toContain('2 écritures dans la période.');
    expect(readMe).toContain('1 écriture non verrouillée a été laissée de côté.');
    expect(readMe).toContain('Premier envoi.');
    expect(readMe).toContain('1\u202f200,00\u202f€ de recettes, 0,00\u202f€ de dépenses.');
    expect(readMe).toContain('Aucune n’est à classer (compte 471).');
    expect(readMe).toContain('- journal-2026-01-01-2026-12-31.csv\u202f: Journal');
    expect(sent.message).toMatch(/^Objet\u202f: comptabilité du 1er janvier 2026/);
    expect(readMe).toContain('Fichiers comptables du 1er janvier 2026 au 31 décembre 2026');
    expect(readMe).toContain('Écrits le 22 novembre 2026 par Solocap.');
    expect(readdirSync(fileOf(desk, 'out'))).toHaveLength(1);
  });

  it('leads from the VAT of the journal to that of the return, where they differ', async () => {
    const desk = await sellingDesk();
    const goods = { ...SALE, category: 'goods', docDate: '2026-11-30', paidOn: '2026-12-03' };
    desk.goTo('2026-12-05');
    await desk.call('ledger.add', goods);
    const { sent } = await desk.call('ledger.send', YEAR);
    const name = '0-rapprochement-tva-2026-01-01-2026-12-31.csv';
    expect(sent?.files).toContain(name);
    const rows = text(sent?.folder ?? '', name)
      .trimEnd()
      .split('\r\n');
    expect(rows.slice(1).map((row) => row.split(';').slice(0, 6).join(' '))).toEqual([
      '2026-10 200,00 0,00 0,00 0,00 200,00',
      '2026-11 200,00 0,00 200,00 0,00 400,00',
      '2026-12 200,00 -200,00 0,00 0,00 0,00',
      'Total 600,00 -200,00 200,00 0,00 600,00',
    ]);
    expect(text(sent?.folder ?? '', 'lisez-moi.txt')).toContain('se rejoignent au centime');
  });

  it('holds the entries for Quadra by choice, and counts what is left out once', async () => {
    const desk = await sellingDesk();
    const { sent } = await desk.call('ledger.send', { ...YEAR, books: ['fec', 'quadra'] });
    expect(sent?.leftOut).toBe(1);
    const lines = text(sent?.folder ?? '', 'quadra-2026-01-01-2026-12-31.txt').split('\r\n');
    expect(lines.map((line) => line.slice(0, 12))).toEqual([
      'M512000  BQ0',
      'M706000  BQ0',
      'M445710  BQ0',
      '',
    ]);
    expect(sent?.message).toContain('- Écritures pour Quadra (ASCII)');
  });

  it('begins with a page on which the books agree, what is open apart', async () => {
    const desk = await sellingDesk();
    const own = { ...SALE, paidOn: '2026-11-03', category: 'owner_in', docRef: null };
    await desk.call('ledger.add', { ...own, lines: [{ rate: null, basis: 'gross', amount: 500 }] });
    const { sent } = await desk.call('ledger.send', YEAR);
    const folder = sent?.folder ?? '';
    const [, ...rows] = text(folder, sent?.files[0] ?? '')
      .trimEnd()
      .split('\r\n');
    const noExpense = '0,00;0,00;0,00;0,00;0,00;0,00;0,00;0,00';
    expect(rows).toEqual([
      `2026-10;1200,00;0,00;1200,00;1200,00;0,00;200,00;200,00;0,00;${noExpense};0,00`,
      `2026-11;1200,00;5,00;1205,00;0,00;1205,00;200,00;0,00;200,00;${noExpense};0,00`,
      `Total;2400,00;5,00;2405,00;1200,00;1205,00;400,00;200,00;200,00;${noExpense};0,00`,
    ]);
    expect(text(folder, 'lisez-moi.txt')).toContain('se rejoignent au centime');
  });

  it('names in the read-me the VAT that was deducted without a document', async () => {
    const desk = await sellingDesk();
    const paper = { ...SALE, kind: 'expense', category: 'supplies', paidOn: '2026-11-04' } as const;
    await desk.call('ledger.add', { ...paper, docRef: 'P-1' });
    const { sent } = await desk.call('ledger.send', YEAR);
    expect(text(sent?.folder ?? '', 'lisez-moi.txt')).not.toContain('sans numéro de pièce');
    await desk.call('ledger.add', { ...paper, docRef: null });
    const again = await desk.call('ledger.send', YEAR);
    expect(text(again.sent?.folder ?? '', 'lisez-moi.txt')).toContain(
      'TVA déduite sans numéro de pièce\u202f: 200,00\u202f€, 1 dépense (CGI, art. 271, II-2).',
    );
  });

  it('says on that page where they do not agree', async () => {
    const desk = await sellingDesk();
    desk.business().close();
    const raw = new Database(fileOf(desk, 'business.db'));
    const sql = 'UPDATE ledger_entry SET euro_net = 1, euro_gross = 1 + euro_vat WHERE seq = 2';
    raw.exec(sql);
    raw.close();
    desk.restart();
    const { sent } = await desk.call('ledger.send', YEAR);
    const page = text(sent?.folder ?? '', sent?.files[0] ?? '');
    expect(page).toMatch(/^2026-11;.*;999,99\r$/m);
    expect(text(sent?.folder ?? '', 'lisez-moi.txt')).toContain('999,99');
  });

  it('has no FEC of a year without entries, and says why', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', SALE);
    desk.desktop.savesTo = desk.folder;
    const { sent } = await desk.call('ledger.send', {
      ...YEAR,
      from: '2025-01-01',
      to: '2025-12-31',
      books: ['journal', 'fec'],
    });
    expect(sent?.files.filter((name) => name.includes('FEC'))).toEqual([]);
    const readMe = text(sent?.folder ?? '', 'lisez-moi.txt');
    expect(readMe).toContain('Aucune écriture dans la période.');
    expect(readMe).toContain('Pas de FEC');
  });

  it('has no FEC of days whose entries are all in open months, instead of a heading alone', async () => {
    const desk = await sellingDesk();
    const { sent } = await desk.call('ledger.send', { ...YEAR, from: '2026-11-01' });
    if (!sent) throw new Error('nothing was sent');
    expect(sent.files).not.toContain('732829320FEC20261231.txt');
    expect(text(sent.folder, 'lisez-moi.txt')).toContain(
      'aucune écriture de la période n’est dans un mois verrouillé',
    );
  });

  it('names the corrections since the one before, and leaves that one as it is', async () => {
    const desk = await sellingDesk();
    const first = await desk.call('ledger.send', YEAR);
    await desk.call('ledger.correct', { seq: 1 });
    expect(await desk.call('ledger.toSend', DAYS)).toEqual({
      entries: 3,
      open: 2,
      corrections: 1,
      sentOn: '2026-11-22',
    });
    const { sent } = await desk.call('ledger.send', YEAR);
    expect(sent?.folder).toBe(`${first.sent?.folder} (2)`);
    const corrections = text(sent?.folder ?? '', 'corrections-2026-01-01-2026-12-31.csv');
    expect(corrections).toContain('Correction du n° 1 – Atelier');
    expect((await desk.call('ledger.toSend', DAYS)).corrections).toBe(0);
  });

  it('is not written without a SIREN where a FEC is wanted, and no place is asked for', async () => {
    const desk = await sellingDesk();
    expect(await desk.attempt('ledger.send', { ...YEAR, siren: '123' })).toMatchObject({
      ok: false,
      code: 'siren_needed',
      field: 'siren',
    });
    expect(readdirSync(fileOf(desk, 'out'))).toEqual([]);
    expect((await desk.call('settings.read', {})).ledger_sent).toBeNull();
  });

  it('keeps the SIREN for the next time', async () => {
    const desk = await sellingDesk();
    await desk.call('ledger.send', YEAR);
    const again = await desk.call('ledger.send', { ...YEAR, siren: null, activity: null });
    expect(again.sent?.files).toContain('732829320FEC20261231.txt');
  });

  it('leaves nothing behind where it is stopped, or where the ledger changes meanwhile', async () => {
    const desk = await sellingDesk();
    const ways = [
      ['stopped', async () => desk.stop()],
      ['books_changed', () => desk.call('ledger.add', { ...SALE, paidOn: '2026-11-03' })],
    ] as const;
    for (const [code, interrupt] of ways) {
      let isDone = false;
      desk.desktop.onProgress = () => {
        if (!isDone) void interrupt();
        isDone = true;
      };
      expect(await desk.attempt('ledger.send', YEAR)).toMatchObject({ ok: false, code });
      expect(readdirSync(fileOf(desk, 'out'))).toEqual([]);
    }
  });

  it.skipIf(process.platform === 'win32')('is its user’s alone until it is whole', async () => {
    const desk = await sellingDesk();
    const out = fileOf(desk, 'out');
    const modes = () => readdirSync(out).map((name) => statSync(join(out, name)).mode & 0o777);
    const seen = new Set<number>();
    desk.desktop.onProgress = (progress) => {
      if (progress) for (const mode of modes()) seen.add(mode);
    };
    await desk.call('ledger.send', YEAR);
    expect([...seen]).toEqual([0o700]);
    expect(modes()).toEqual([statSync(out).mode & 0o777]);
  });

  it('is not written where its place was not chosen', async () => {
    const desk = await sellingDesk();
    desk.desktop.savesTo = null;
    expect(await desk.call('ledger.send', YEAR)).toEqual({ sent: null });
  });
});
