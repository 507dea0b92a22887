import type { Page } from 'playwright/test';
import { choose } from '../support/choose.ts';
import { expect, test } from '../support/electron-app.ts';
import { accessFaults } from '../support/access-faults.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { startBusiness } from '../support/started-business.ts';

const BILL = {
  kind: 'expense',
  paidOn: '2026-10-05',
  docRef: null,
  docDate: null,
  party: 'SNCF',
  label: '',
  category: 'other_expense',
  method: 'card',
  currency: 'EUR',
  fx: null,
  lines: [{ rate: null, basis: 'gross', amount: 4500 }],
};

const row = (page: Page, words: string | RegExp) =>
  page.getByRole('table', { name: 'Écritures', exact: true }).getByRole('row', { name: words });

test('From an empty file: accounts, a withdrawal, the till, a statement that is right', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await goTo(page, '/ledger');
  await page.getByRole('button', { name: 'Comptes…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Modifier : Banque' }).click();
  await dialog.getByRole('textbox', { name: 'Solde d’ouverture' }).fill('1 000,00');
  await dialog.getByRole('textbox', { name: 'au début du' }).fill('01/10/2026');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('row', { name: /Banque/ })).toContainText(/1.000,00/);
  await dialog.getByRole('button', { name: 'Ajouter un compte' }).click();
  // The form takes the place of the list, and gives it back: the keyboard follows.
  await expect(dialog.getByRole('textbox', { name: 'Nom' })).toBeFocused();
  await page.keyboard.type('Qonto');
  await expect(dialog.getByRole('textbox', { name: 'N° comptable' })).toHaveValue('512100');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('row', { name: /Qonto/ })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Ajouter un compte' })).toBeFocused();
  await page.keyboard.press('Escape');

  const form = page.getByRole('form', { name: 'Nouvelle écriture' });
  await form.getByText('Virement', { exact: true }).click();
  await form.getByRole('textbox', { name: 'Date', exact: true }).fill('5/10');
  await form.getByRole('textbox', { name: 'Montant' }).fill('100');
  await page.keyboard.press('Enter');
  await expect(row(page, /Banque → Caisse/)).toContainText('Virement interne');

  await form.getByText('Dépense', { exact: true }).click();
  await form.getByRole('combobox', { name: 'Fournisseur' }).fill('Marché');
  await form.getByRole('textbox', { name: 'Montant' }).fill('150');
  await choose(form, 'Règlement', 'Espèces');
  await expect(form.getByText(/La caisse serait à -50,00.€ le 5 octobre 2026/)).toBeVisible();
  await form.getByRole('textbox', { name: 'Montant' }).fill('40');
  await expect(form.getByText(/La caisse serait/)).toHaveCount(0);
  await choose(form, 'Règlement', 'Carte bancaire');
  await choose(form, 'Compte', 'Qonto');
  await form.getByRole('textbox', { name: 'Montant' }).press('Enter');
  await expect(row(page, /Marché/)).toBeVisible();

  await page.getByRole('button', { name: 'Comptes…' }).click();
  await dialog.getByRole('button', { name: 'Rapprocher un relevé…' }).click();
  const statement = dialog.getByRole('textbox', { name: 'Solde final du relevé, oct. 2026' });
  await statement.fill('1000');
  await statement.press('Enter');
  await expect(dialog.getByText(/Écart de 100,00.€.: le relevé dit 1.000,00.€/)).toBeVisible();
  await expect(dialog.getByText('peut-être écrite deux fois, ou en trop')).toBeVisible();
  await statement.fill('900');
  await statement.press('Enter');
  await expect(dialog.getByText(/^Solde final 900,00.€.: juste\.$/)).toBeVisible();
});

test('The draft of an account that is undone is not offered as a new account', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await goTo(page, '/ledger');
  const opener = page.getByRole('button', { name: 'Comptes…' });
  await opener.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ajouter un compte' }).click();
  const name = dialog.getByRole('textbox', { name: 'Nom' });
  await name.fill('Qonto');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByRole('button', { name: 'Modifier : Qonto' }).click();
  await name.fill('Qonto pro');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Annulé/)).toBeVisible();
  await opener.click();
  await expect(dialog.getByRole('button', { name: 'Ajouter un compte' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /Qonto/ })).toHaveCount(0);
});

test('What waits is sorted by keyboard, several rows at once, and taken back in one', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  for (const party of ['SNCF', 'Dupont', 'Martin']) {
    await callOperation(page, 'ledger.add', { ...BILL, party });
  }
  // The oldest has waited for a month: the first screen leads to it.
  await page.getByRole('button', { name: 'Puis une autre chose' }).click();
  await page
    .getByRole('link', { name: /^3 écritures attendent .* depuis le 5 octobre 2026/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /SNCF/ })).toContainText('Déplacements');
  await expect(dialog.getByRole('checkbox', { name: /n° 3/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(dialog.getByText('2 sélectionnées')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await dialog
    .getByRole('combobox', { name: 'Catégorie des écritures sélectionnées' })
    .fill('hono');
  await expect(page.getByRole('option', { name: 'Honoraires' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Classer 2 écritures' }).click();
  await expect(dialog.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 écriture à classer')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByText('3 écritures à classer')).toBeVisible();
});

test('What was locked unsorted is taken out of 471 by entries of the open month', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  for (const party of ['SNCF', 'Martin']) {
    await callOperation(page, 'ledger.add', { ...BILL, party });
  }
  await callOperation(page, 'ledger.lockMonth', { month: '2026-10', lockedOn: null });
  await goTo(page, '/ledger');
  await expect(page.getByText(/2 écritures verrouillées restent .* 471/)).toBeVisible();
  await page.getByRole('button', { name: 'Classer…' }).click();
  const locked = page.getByRole('region', { name: 'Dans un mois verrouillé' });
  await expect(locked).toContainText('datée du 1er novembre 2026');
  await expect(locked.getByRole('row', { name: /SNCF/ })).toContainText('Déplacements');
  await expect(locked.getByRole('checkbox', { name: /n° 2/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await accessFaults(page)).toEqual([]);
  await locked
    .getByRole('combobox', { name: 'Catégorie des écritures sélectionnées' })
    .fill('hono');
  await expect(page.getByRole('option', { name: 'Honoraires' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await locked.getByRole('button', { name: 'Écrire 2 OD' }).click();
  await expect(page.getByText('Tout est classé.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(page, /Reclassement du n° 1/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByText(/2 écritures verrouillées restent/)).toBeVisible();
  await expect(row(page, /Reclassement/)).toHaveCount(0);
});

test('A loan is paid back in one payment: what is capital and what is interest', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await goTo(page, '/ledger');
  const form = page.getByRole('form', { name: 'Nouvelle écriture' });
  await form.getByText('Dépense', { exact: true }).click();
  await form.getByRole('combobox', { name: 'Fournisseur' }).fill('Banque de Bretagne');
  await form.getByRole('textbox', { name: 'Montant' }).fill('500');
  await choose(form, 'Catégorie', "Remboursement d'emprunt");
  await form.getByRole('button', { name: /Plusieurs montants/ }).click();
  await form.getByRole('button', { name: 'Un autre montant' }).click();
  await form.getByRole('textbox', { name: 'Montant 2' }).fill('20');
  await choose(form, 'Catégorie 2', "Intérêts d'emprunt");
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(row(page, /Banque de Bretagne/)).toContainText(/-520,00/);
  expect(await callOperation(page, 'ledger.entry', { seq: 1 })).toMatchObject({
    category: 'loan_capital',
    lines: [{ amount: 50_000 }, { amount: 2000, category: 'loan_interest' }],
  });
});

test('Opening balances are taken over from the year before, a category gets its own account', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'ledger.add', { ...BILL, paidOn: '2025-10-05', category: 'travel' });
  await goTo(page, '/ledger');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Comptes…' }).click();
  await dialog.getByRole('button', { name: 'Soldes d’ouverture…' }).click();
  await expect(dialog.getByText(/Proposé d’après/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Écrire les soldes' }).click();
  await expect(dialog.getByText('Ces soldes sont écrits.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(page, /À nouveaux 2026/)).toBeVisible();

  await page.getByRole('button', { name: 'Comptes…' }).click();
  await dialog.getByRole('button', { name: 'Catégories et comptes…' }).click();
  await dialog
    .getByRole('textbox', { name: 'Chercher une catégorie ou un numéro' })
    .fill('logiciel');
  await dialog.getByRole('button', { name: 'Modifier : Logiciels et abonnements' }).click();
  await dialog.getByRole('textbox', { name: 'N°', exact: true }).fill('613500');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('row', { name: /Logiciels/ })).toContainText('613500');
});
