import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { reconciliationPage } from '#main/features/ledger/reconciliation-page.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { NOW } from '#tests/main/db/business-on-disk.ts';
import { line, receipt } from '#tests/shared/features/ledger/entries.ts';

const SALE: InputOf<'ledger.add'> = {
  kind: 'receipt',
  paidOn: '2026-02-05',
  docRef: '00123',
  docDate: '2026-01-31',
  party: '=HYPERLINK("http://x";"y")',
  label: 'Atelier; « deux » jours',
  category: 'services',
  method: 'transfer',
  currency: 'EUR',
  fx: null,
  lines: [{ rate: 550, basis: 'gross', amount: 123_456 }],
};

const YEAR: InputOf<'ledger.send'> = {
  from: '2026-01-01',
  to: '2026-12-31',
  books: ['journal', 'receipts', 'purchases'],
  copies: ['xlsx'],
  profile: 'fr',
  siren: null,
  activity: null,
};

async function sellingDesk(): Promise<Desk> {
  const desk = openDesk();
  await desk.call('ledger.add', SALE);
  await desk.call('ledger.add', {
    ...SALE,
    kind: 'expense',
    category: 'supplies',
    paidOn: '2026-03-01',
    party: '-5',
    currency: 'JPY',
    fx: '0.006',
    lines: [{ rate: null, basis: 'gross', amount: 12_000 }],
  });
  mkdirSync(fileOf(desk, 'out'));
  desk.desktop.savesTo = fileOf(desk, 'out');
  return desk;
}

async function sheetsIn(path: string) {
  const { sheets } = await readXlsx(readFileSync(path), { readStyles: true });
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

describe('the workbook beside the books', () => {
  it('holds each book on a sheet of its own, in cells of the right kind, the head in sight', async () => {
    const desk = await sellingDesk();
    const { sent } = await desk.call('ledger.send', YEAR);
    const folder = sent?.folder ?? '';
    expect(sent?.files).toContain('livres-2026-01-01-2026-12-31.xlsx');
    const sheets = await sheetsIn(join(folder, 'livres-2026-01-01-2026-12-31.xlsx'));
    expect([...sheets.keys()]).toEqual(['Journal', 'Recettes', 'Achats', 'À propos']);

    const receipts = sheets.get('Recettes');
    expect(receipts?.rows[1]).toEqual([
      1,
      new Date('2026-02-05T00:00:00Z'),
      '00123',
      '=HYPERLINK("http://x";"y")',
      'Atelier; « deux » jours',
      'Prestation',
      'Virement',
      1170.2,
      64.36,
      1234.56,
    ]);
    expect(receipts?.rows.at(-1)?.slice(4)).toEqual([
      'Total année 2026',
      null,
      null,
      1170.2,
      64.36,
      1234.56,
    ]);
    expect(receipts?.freezePane).toMatchObject({ rows: 1 });
    expect(receipts?.autoFilter).toMatchObject({ range: `A1:J${receipts?.rows.length}` });
    expect(sheets.get('Journal')?.rows[2]?.slice(5, 15)).toEqual([
      '-5',
      'Atelier; « deux » jours',
      'Fournitures administratives',
      '606400',
      72,
      null,
      0,
      72,
      'JPY',
      12_000,
    ]);
  });

  it('says of which files it is a copy, and the folder’s checksums cover it', async () => {
    const desk = await sellingDesk();
    const { sent } = await desk.call('ledger.send', YEAR);
    const folder = sent?.folder ?? '';
    const name = 'livres-2026-01-01-2026-12-31.xlsx';
    const about = (await sheetsIn(join(folder, name))).get('À propos');
    const hashOf = (file: string): string =>
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
    const journal = 'journal-2026-01-01-2026-12-31.csv';
    expect(about?.rows).toContainEqual([`Copie du fichier ${journal}, SHA-256`, hashOf(journal)]);
    expect(about?.rows).toContainEqual(['Devise', 'EUR']);
    const sums = readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8');
    expect(sums).toContain(`${hashOf(name)}  ${name}`);
    expect(readFileSync(join(folder, 'lisez-moi.txt'), 'utf8')).toContain(
      `- ${name}\u202F: Classeur`,
    );
  });
});

describe('the printed books', () => {
  it('lie in the folder, each told its days, its owner and its SIREN', async () => {
    const desk = await sellingDesk();
    await desk.call('settings.change', { business_name: 'Atelier Zoé' });
    const { sent } = await desk.call('ledger.send', {
      ...YEAR,
      copies: ['pdf'],
      siren: '732 829 320',
    });
    const pdf = 'livre-des-recettes-2026-01-01-2026-12-31.pdf';
    expect(sent?.files).toContain(pdf);
    expect(sent?.files).toContain('registre-des-achats-2026-01-01-2026-12-31.pdf');
    expect(sent?.files).not.toContain('journal-2026-01-01-2026-12-31.pdf');
    expect(desk.desktop.printed[0]).toEqual({
      place: '/ledger/book/receipts/purchases/2026-01-01/2026-12-31/732829320',
      foot: 'Atelier Zoé · 732 829 320 · Livre des recettes · du 1er janvier 2026 au 31 décembre 2026',
    });
    expect(readFileSync(join(sent?.folder ?? '', pdf), 'utf8')).toContain('%PDF');
  });

  it('are refused where one is too long to print, before anything is written', async () => {
    const desk = await sellingDesk();
    const entries = Array.from({ length: 4000 }, (_, index) => ({
      ...SALE,
      seq: index + 10,
      lockedOn: null,
    }));
    desk
      .business()
      .runCommand({ name: 'ledger.import', door: 'imported', at: NOW }, (db) =>
        importNeutral(
          db,
          { taxpayer: { siren: null, vat: null, activity: null, year_end: null }, entries },
          desk.clock.today(),
        ),
      );
    const asked = desk.call('ledger.send', { ...YEAR, copies: ['pdf'] });
    await expect(asked).rejects.toThrow('book_too_long');
    expect(readdirSync(fileOf(desk, 'out'))).toEqual([]);
    const { sent } = await desk.call('ledger.send', { ...YEAR, to: '2026-01-31', copies: ['pdf'] });
    expect(sent?.files).toContain('livre-des-recettes-2026-01-01-2026-01-31.pdf');
  });

  it('have the rows of the file, quarters and year totalled, and name it by its checksum', async () => {
    const desk = await sellingDesk();
    const { sent } = await desk.call('ledger.send', YEAR);
    const page = await desk.call('ledger.book', {
      book: 'receipts',
      purchases: 'purchases',
      from: YEAR.from,
      to: YEAR.to,
    });
    const text = readFileSync(join(sent?.folder ?? '', page.name));
    expect(page.hash).toBe(createHash('sha256').update(text).digest('hex'));
    expect(page.rows[0]?.[3]).toBe('=HYPERLINK("http://x";"y")');
    expect(page.rows.map((row) => row[4])).toEqual([
      'Atelier; « deux » jours',
      'Total 1er trimestre 2026',
      'Total 2e trimestre 2026',
      'Total 3e trimestre 2026',
      'Total 4e trimestre 2026',
      'Total année 2026',
    ]);
  });
});

describe('a book on paper', () => {
  const days = { from: '2026-01-01', to: '2026-12-31' };
  const asked = { book: 'receipts', purchases: 'purchases', ...days } as const;

  it('says from which day on its rows may change', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', { ...SALE, paidOn: '2026-01-15' });
    const from = async (to = days.to) =>
      (await desk.call('ledger.book', { ...asked, to })).provisionalFrom;
    expect(await from()).toBe('2026-01-01');
    await desk.call('ledger.lockMonth', { month: '2026-01', lockedOn: null });
    expect(await from()).toBe('2026-02-01');
    expect(await from('2026-01-31')).toBeNull();
  });

  it('has no VAT only where the exemption holds on all of its days', async () => {
    const desk = openDesk();
    const isWithout = async () => (await desk.call('ledger.book', asked)).isWithoutVat;
    expect(await isWithout()).toBe(false);
    const save = (from: string, vat: 'franchise' | 'ca3_month') =>
      desk.call('taxes.saveProfile', { from, profile: { ...NO_TAX_PROFILE, vat } });
    await save('2026-01-01', 'franchise');
    expect(await isWithout()).toBe(true);
    const asRegistre = { ...asked, book: 'purchases' } as const;
    expect((await desk.call('ledger.book', asRegistre)).headings.at(-1)).toBe('Montant');
    await desk.call('ledger.add', receipt({ paidOn: '2026-10-14', lines: [line(5000)] }));
    const head = (): string => {
      const parts = { profile: 'fr', purchases: 'purchases' } as const;
      const { text } = reconciliationPage(desk.business().readable, YEAR, parts);
      return text.split('\r\n')[0] ?? '';
    };
    expect(head()).toContain('Dépenses du FEC;');
    expect(head()).not.toContain('TVA');
    await save('2026-10-14', 'ca3_month');
    expect(await isWithout()).toBe(false);
    expect(head()).toContain('TVA collectée du FEC');
  });
});

describe('the end of a sending', () => {
  it('has a message that says who, which days, what is in it and what is open', async () => {
    const desk = await sellingDesk();
    await desk.call('settings.change', { business_name: 'Atelier Zoé' });
    const { sent } = await desk.call('ledger.send', { ...YEAR, siren: '732829320' });
    const message = sent?.message ?? '';
    expect(message).toContain('comptabilité Atelier Zoé du 1er janvier 2026 au 31 décembre 2026');
    expect(message).toMatch(/\(Atelier Zoé, SIREN\s: 732829320\)/);
    expect(message).toContain('- Livre des recettes');
    expect(message).toContain('2 écritures dans la période.');
    expect(message).toContain('2 ne sont pas encore verrouillées');
    expect(message).toContain('Aucune n’est à classer');
  });

  it('shows the folder that was written, and none before', async () => {
    const desk = await sellingDesk();
    const { sent } = await desk.call('ledger.send', YEAR);
    await desk.call('ledger.showSent', {});
    expect(desk.desktop.shown).toEqual([join(sent?.folder ?? '', sent?.files[0] ?? '')]);
  });
});
