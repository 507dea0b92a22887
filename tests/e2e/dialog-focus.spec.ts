import { expect, test } from '../support/electron-app.ts';
import { chooseStatement } from '../support/bank-statement.ts';
import { goTo } from '../support/go-to.ts';
import { startBusiness } from '../support/started-business.ts';

const ROWS = ['02/10/2026;VIR LAMBDA;100,00', '03/10/2026;CB OVH;-12,00'];

test('La palette mène de « relev » à l’import, et le clavier revient à ce qui l’avait', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await chooseStatement(app, temporaryFolder, ROWS);
  await goTo(page, '/ledger');
  const opener = page.getByRole('button', { name: 'Verrouiller un mois…' });
  await opener.focus();
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('relev');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Importer un relevé de banque' });
  await dialog.getByRole('button', { name: 'Choisir un fichier…' }).press('Enter');
  await dialog.getByRole('button', { name: 'Importer 2 écritures' }).press('Enter');
  await dialog.getByRole('button', { name: 'Terminé' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a dialog that another page was left for leaves the keyboard on its page, a button gets it back', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp);
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('import a bank');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import a bank statement' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('main:focus, main :focus')).toHaveCount(1);
  const opener = page.getByRole('button', { name: 'Import a statement…' });
  await opener.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});
