import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { accessFaults } from '../support/access-faults.ts';
import { goTo } from '../support/go-to.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

async function openProfile(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('situation fiscale');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Situation fiscale' })).toBeVisible();
}

async function write(page: Page, customer: string, amount: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByRole('combobox', { name: 'Client' }).fill(customer);
  await page.getByRole('textbox', { name: 'Montant', exact: true }).fill(amount);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: new RegExp(customer) })).toHaveCount(1);
}

test('from an empty file: exempt from VAT there is one amount, then VAT is charged from a day on', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await openProfile(page);
  await choose(page, 'Statut', 'Micro-entreprise');
  await expect(page.getByRole('combobox', { name: 'TVA', exact: true })).toHaveValue(
    /Franchise en base/,
  );
  await page.getByRole('checkbox', { name: /^Conseil, création/ }).check();
  await expect(page.getByText(/est déclaré en BNC/)).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);

  await goTo(page, '/ledger');
  await write(page, 'Atelier Bleu', '1200');
  await expect(page.getByRole('columnheader', { name: 'Montant', exact: true })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByText(/TVA|HT|TTC/)
      .filter({ visible: true }),
  ).toHaveCount(0);

  await openProfile(page);
  await choose(page, 'TVA', /trimestre \(CA3\)/);
  const dialog = page.getByRole('dialog', { name: 'Depuis quand ?' });
  await dialog.getByRole('textbox', { name: 'À partir du' }).fill('20/11/2026');
  expect(await accessFaults(page)).toEqual([]);
  await dialog.getByRole('textbox', { name: 'À partir du' }).press('Enter');
  await expect(
    page.getByText('Vos changements valent à partir du 20 novembre 2026.'),
  ).toBeVisible();
  await expect(page.getByRole('list').getByText('aujourd’hui')).toBeVisible();

  await goTo(page, '/ledger');
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('combobox', { name: 'TVA' })).toHaveValue('20');
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('19/11/2026');
  await expect(page.getByRole('combobox', { name: 'TVA' })).toHaveCount(0);

  await openProfile(page);
  await page
    .getByRole('button', { name: 'Retirer ce qui vaut à partir du 20 novembre 2026' })
    .click();
  await expect(page.getByText(/^Situation retirée/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'TVA', exact: true })).toHaveValue(/Franchise/);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox', { name: 'TVA', exact: true })).toHaveValue(/CA3/);
});

test('a business that an older file says is exempt is offered no rate', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'settings.change', { vat: 'franchise' });
  await goTo(page, '/ledger');
  await expect(page.getByRole('textbox', { name: 'Montant', exact: true })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'TVA' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'TVA…' })).toHaveCount(0);
});
