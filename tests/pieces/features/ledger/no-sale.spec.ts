import type { Page } from 'playwright/test';
import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'features/ledger/NewEntry';

const amount = (page: Page) => page.getByRole('textbox', { name: 'Montant', exact: true });
const category = (page: Page) => page.getByRole('combobox', { name: 'Catégorie', exact: true });

test('interest and VAT paid back are no sales as they are typed; a chosen category stays', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'outside VAT', { language: 'fr' });
  const client = page.getByRole('combobox', { name: 'Client' });
  await client.fill('Crédit Agricole intérêts');
  await expect(category(page)).toHaveValue('Intérêts reçus');
  await client.fill('DGFiP remboursement TVA');
  await expect(category(page)).toHaveValue('Remboursement de TVA');
  await client.fill('Studio Nouveau');
  await expect(category(page)).toHaveValue('Prestations de services');
  await category(page).click();
  await page.getByRole('option', { name: 'Ventes de marchandises' }).click();
  await client.fill('Apport de Zoé');
  await expect(category(page)).toHaveValue('Ventes de marchandises');
});

test('a refund is typed under the direction that stands there, once it is clicked', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'outside VAT', { language: 'fr' });
  await page.getByText('Recette', { exact: true }).click();
  await amount(page).fill('-120');
  await expect(page.getByRole('radio', { name: 'Recette' })).toBeChecked();
  await expect(amount(page)).toHaveValue('-120');
});

test('an amount of zero is asked about once, and kept when it is saved again', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'outside VAT', { language: 'fr' });
  const question = page.getByRole('alert').getByText(/Rien ne bouge/);
  await page.getByRole('combobox', { name: 'Client' }).fill('Studio Nouveau');
  await amount(page).fill('0');
  await amount(page).press('Enter');
  await expect(question).toBeVisible();
  expect(await sent()).toEqual([]);
  await amount(page).fill('0,5');
  await expect(question).toHaveCount(0);
  await amount(page).fill('0');
  await expect(question).toBeVisible();
  await amount(page).press('Enter');
  await expect.poll(async () => (await sent()).map(({ name }) => name)).toContain('ledger.add');
});
