import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/ipc/contract.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

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
    expect(readFileSync(join(folder, 'lisez-moi.txt'), 'utf8')).toContain(`- ${name} : Classeur`);
  });
});
