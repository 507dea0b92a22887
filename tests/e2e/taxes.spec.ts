import type { Page } from 'playwright/test';
import { choose } from '../support/choose.ts';
import { expect, test } from '../support/electron-app.ts';
import { accessFaults } from '../support/access-faults.ts';
import { goTo } from '../support/go-to.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';

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

test('the horizon asks for the status, then watches the limits that follow from it', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  const receipt = (paidOn: string, category: string, amount: number) =>
    callOperation(page, 'ledger.add', {
      kind: 'receipt',
      paidOn,
      docRef: null,
      docDate: null,
      party: 'Atelier Bleu',
      label: '',
      category,
      method: 'transfer',
      currency: 'EUR',
      fx: null,
      lines: [{ rate: null, basis: 'gross', amount }],
    });
  await receipt('2026-05-04', 'services', 4_000_000);
  await receipt('2026-10-05', 'services', 200_000);
  await receipt('2026-10-06', 'other_income', 50_000);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('horizon');
  await expect(page.getByRole('option', { selected: true })).toContainText('Horizon');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Dites votre statut, en deux minutes/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /Micro-entreprise|Franchise/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Dire ma situation' }).click();
  await choose(page, 'Statut', 'Micro-entreprise');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('horizon');
  await expect(page.getByRole('option', { selected: true })).toContainText('Horizon');
  await page.keyboard.press('Enter');

  const limit = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const tolerance = limit('Franchise de TVA, services, plafond majoré');
  await expect(tolerance).toContainText('la TVA est due depuis ce jour, cette facture comprise');
  await expect(tolerance).toContainText('Passé le 5 octobre 2026');
  await expect(limit('Micro-entreprise, services')).toContainText(/42.500.€ sur 83.600.€/);
  await expect(limit('Micro-entreprise, chiffre d’affaires total')).toHaveCount(0);
  await expect(page.getByText(/Vos «.Autres produits.» \(500.€ cette année\)/)).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Non', exact: true }).click();
  await expect(limit('Micro-entreprise, services')).toContainText(/42.000.€ sur 83.600.€/);
  await expect(page.getByRole('button', { name: 'Non', exact: true })).toHaveCount(0);
});

test('a business that an older file says is exempt is offered no rate', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'settings.change', { vat: 'franchise' });
  await goTo(page, '/ledger');
  await expect(page.getByRole('textbox', { name: 'Montant', exact: true })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'TVA' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'TVA…' })).toHaveCount(0);
});
