import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { startBusiness } from '../support/started-business.ts';

test('Un FEC d’un autre logiciel est reconnu, parcouru, repris une seule fois, et retiré', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  const file = join(temporaryFolder, '732829320FEC20251231.txt');
  const rows = [
    'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|PieceRef|PieceDate|EcritureLib|Debit|Credit',
    'BQ|Banque|1|20250115|51200000|Banque|F1|20250115|Facture 1|1200,00|0,00',
    'BQ|Banque|1|20250115|70600000|Prestations|F1|20250115|Facture 1|0,00|1000,00',
    'BQ|Banque|1|20250115|44571000|TVA collectée|F1|20250115|Facture 1|0,00|200,00',
    'VE|Ventes|1|20250210|41100000|Clients|F2|20250210|Facture 2|600,00|0,00',
    'VE|Ventes|1|20250210|70600000|Prestations|F2|20250210|Facture 2|0,00|600,00',
  ];
  await writeFile(file, rows.join('\r\n'));
  await app.evaluate(({ dialog: native }, chosen) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await goTo(page, '/ledger');
  const sale = page
    .getByRole('table', { name: 'Écritures' })
    .getByRole('row', { name: /Facture 1/ });
  await page.getByRole('button', { name: 'Importer un relevé…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Importer un relevé de banque' });
  await dialog.getByRole('button', { name: 'Choisir un fichier…' }).click();
  await expect(
    dialog.getByText(/2 écritures, 1.800,00.€ au débit et autant au crédit/),
  ).toBeVisible();
  await expect(dialog.getByText(/1 recette, .*1 écriture gardée en partie double/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Reprendre', exact: true }).click();
  await expect(dialog.getByText('2 écritures sont reprises.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Terminé' }).click();
  await expect(sale).toHaveCount(1);
  await page.getByRole('button', { name: 'Importer un relevé…' }).click();
  await dialog.getByRole('button', { name: 'Choisir un fichier…' }).click();
  await expect(dialog.getByText(/2 écritures sont déjà là/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Reprendre', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(sale).toHaveCount(0);
});
