import type { Page } from 'playwright/test';
import { chooseStatement, openImport } from '../support/bank-statement.ts';
import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';

const BILL = {
  kind: 'expense',
  paidOn: '2026-09-05',
  docRef: null,
  docDate: null,
  party: 'Inconnu',
  label: '',
  category: 'other_expense',
  method: 'card',
  currency: 'EUR',
  fx: null,
  lines: [{ rate: null, basis: 'gross', amount: 12_000 }],
};

const PROFILE = {
  country: 'FR',
  status: 'ei_real',
  lines: ['bnc'],
  rhythm: 'quarter',
  startedOn: null,
  vat: 'ca3_quarter',
};

const row = (page: Page, words: string | RegExp) =>
  page.getByRole('table', { name: 'Écritures', exact: true }).getByRole('row', { name: words });

test('Un retrait lu dans un relevé est un virement vers la caisse, accepté au clavier', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  const till = {
    name: null,
    kind: 'till',
    currency: 'EUR',
    number: '530000',
    identification: null,
    openingOn: '2026-01-01',
    openingBalance: 5000,
    closedOn: null,
  };
  await callOperation(page, 'ledger.saveAccount', { id: 2, account: till });
  await chooseStatement(app, temporaryFolder, [
    '05/10/2026;RETRAIT DAB 04/10 CARREFOUR LYON;-80,00',
    '06/10/2026;VERSEMENT ESPECES;30,00',
  ]);
  const dialog = await openImport(page);
  await dialog.getByRole('button', { name: 'Choisir un fichier…' }).press('Enter');
  const taken = dialog.getByRole('row', { name: /RETRAIT DAB/ });
  await expect(taken.locator('option:checked')).toHaveText('Virement vers Caisse');
  await expect(taken).toContainText(/-80,00/);
  await taken.focus();
  await expect(dialog.getByText(/2 suppositions en italique/)).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/suppositions? en italique/)).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText(/2 écritures importées/)).toBeVisible();
  const held = await callOperation(page, 'ledger.balances', { on: '2026-12-31' });
  expect(held).toMatchObject([{ balance: -5000 }, { balance: 10_000 }]);
});

test('Ce qui reste au 471 est dit, avec sa TVA, et un retrait verrouillé va en caisse', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'taxes.saveProfile', {
    from: '2026-01-01',
    profile: PROFILE,
  });
  await callOperation(page, 'ledger.add', BILL);
  await callOperation(page, 'ledger.add', { ...BILL, party: 'Retrait DAB' });
  await callOperation(page, 'ledger.lockMonth', { month: '2026-09', lockedOn: null });
  await goTo(page, '/ledger');
  await page.getByRole('button', { name: 'Classer…' }).click();
  const locked = page.getByRole('region', { name: 'Dans un mois verrouillé' });
  await expect(locked).toContainText(/Compte 471.: 240,00.€ au débit\./);
  await locked.getByRole('checkbox', { name: /n° 1/ }).press('Space');
  const category = locked.getByRole('combobox', { name: /^Catégorie/ });
  await category.fill('hono');
  await page.getByRole('option', { name: 'Honoraires' }).click();
  const vat = locked.getByRole('combobox', { name: /^TVA/ });
  await expect(vat.locator('option:checked')).toHaveText(/TVA proposée.: 20.%/);
  await locked.getByRole('button', { name: 'Écrire 1 OD' }).click();
  await expect(locked).toContainText(/Compte 471.: 120,00.€ au débit\./);
  await locked.getByRole('button', { name: 'Accepter la proposition' }).click();
  await expect(page.getByText('Tout est classé.')).toBeVisible();
  expect(await callOperation(page, 'ledger.entry', { seq: 3 })).toMatchObject({
    lines: [{ amount: -12_000 }, { rate: 2000, amount: 12_000 }],
  });
  const held = await callOperation(page, 'ledger.balances', { on: '2026-12-31' });
  expect(held).toMatchObject([{ balance: -24_000 }, { balance: 12_000 }]);
});

test('La TVA arrivée après sa déclaration passe dans la suivante, avec ses écritures', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'taxes.saveProfile', {
    from: '2026-01-01',
    profile: PROFILE,
  });
  const sale = { ...BILL, kind: 'receipt', category: 'services' };
  const taxed = { lines: [{ rate: 2000, basis: 'gross', amount: 12_000 }] };
  await callOperation(page, 'ledger.add', { ...sale, ...taxed, party: 'Studio' });
  await callOperation(page, 'ledger.settleVat', { period: '2026-Q3' });
  await callOperation(page, 'ledger.lockMonth', { month: '2026-09', lockedOn: null });
  const goods = { ...sale, ...taxed, category: 'goods', party: 'Facture oubliée' };
  const late = { ...goods, paidOn: '2026-10-20', docDate: '2026-09-20' };
  await callOperation(page, 'ledger.add', late);
  await callOperation(page, 'ledger.add', { ...sale, ...taxed, paidOn: '2026-10-02' });
  await goTo(page, '/ledger');
  await page.getByRole('button', { name: 'TVA…' }).click();
  const dialog = page.getByRole('dialog', { name: 'TVA par période' });
  await expect(dialog.getByRole('row', { name: /Périodes précédentes/ })).toContainText(/20,00.€/);
  await dialog.getByRole('button', { name: 'T3 2026' }).click();
  await expect(dialog.getByText(/la différence passe dans la déclaration suivante/)).toBeVisible();
  await dialog.getByRole('button', { name: 'T4 2026' }).click();
  await dialog.getByRole('button', { name: /périodes précédentes/ }).click();
  await expect(row(page, /Facture oubliée/)).toBeVisible();
  await expect(row(page, /Studio/)).toHaveCount(0);
});
