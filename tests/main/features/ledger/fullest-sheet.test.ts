import { expect, it } from 'vitest';
import { sheetFinder } from '#main/features/ledger/workbook-file.ts';
import { xlsxOf } from '#tests/support/workbooks.ts';

const sheet = (name: string, ...rows: readonly (readonly string[])[]) => {
  const cells = rows.map((row) =>
    row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`),
  );
  return {
    name,
    xml: `<sheetData>${cells.map((row) => `<row>${row.join('')}</row>`).join('')}</sheetData>`,
  };
};

it('Of a workbook of an unknown bank the sheet with the most movements is read, and not its list of accounts', async () => {
  const accounts = sheet(
    'Comptes',
    ['Compte', 'Solde'],
    ['Courant', '120,00'],
    ['Livret', '900,00'],
  );
  const moves = sheet(
    'Mouvements',
    ['Quand', 'Quoi', 'Combien'],
    ['13/10/2026', 'Loyer', '-1200,00'],
    ['14/10/2026', 'Ana', '300,00'],
  );
  const finder = await sheetFinder(xlsxOf({ sheets: [accounts, moves] }));
  expect(finder?.([], null).sheet.name).toBe('Mouvements');
  expect(finder?.([], 'Comptes').sheet.name).toBe('Comptes');
  const still = await sheetFinder(xlsxOf({ sheets: [accounts] }));
  expect(still?.([], null).sheet.name).toBe('Comptes');
});
