import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { accessFaults } from '../support/access-faults.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { startBusiness } from '../support/started-business.ts';

const PROFILE = {
  country: 'FR',
  status: 'ei_real',
  lines: ['bnc'],
  rhythm: 'quarter',
  startedOn: null,
};

const row = (page: Page, words: string | RegExp) =>
  page.getByRole('table', { name: 'Écritures', exact: true }).getByRole('row', { name: words });

async function openVat(page: Page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('TVA…');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'TVA par période' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function write(page: Page, direction: string, party: string, amount: string): Promise<void> {
  await page
    .getByRole('form', { name: 'Nouvelle écriture' })
    .getByText(direction, { exact: true })
    .click();
  await page
    .getByRole('combobox', { name: direction === 'Recette' ? 'Client' : 'Fournisseur' })
    .fill(party);
  await page.getByRole('textbox', { name: 'Montant', exact: true }).fill(amount);
}

/** What is bought is deducted once it is said what it was. */
async function sortAs(page: Page, category: string): Promise<void> {
  await page
    .getByRole('form', { name: 'Nouvelle écriture' })
    .getByRole('combobox', { name: 'Catégorie', exact: true })
    .click();
  await page.getByRole('option', { name: category, exact: true }).click();
}

test('From an empty file: a sale, an invoice from Ireland, the return, its entries, what is mended', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...PROFILE, vat: 'ca3_quarter' },
  });
  await goTo(page, '/ledger');
  await write(page, 'Recette', 'Atelier Bleu', '1200');
  await page.keyboard.press('Enter');
  await expect(row(page, /Atelier Bleu/)).toBeVisible();
  await write(page, 'Dépense', 'Google Ireland', '50');
  await sortAs(page, 'Publicité');
  await page.getByRole('button', { name: 'Oui, de l’étranger' }).click();
  await expect(page.getByText(/Vous devez 10,00.€ de TVA/)).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Montant', exact: true }).press('Enter');
  await expect(row(page, /Google Ireland/)).toBeVisible();
  // As long as nobody says what it was for, its VAT is not deducted.
  await callOperation(page, 'ledger.change', { seq: 2, category: 'advertising' });

  const dialog = await openVat(page);
  await expect(dialog.getByRole('row', { name: /Ventes en France/ })).toContainText(
    /1.000,00.€.*200,00.€/,
  );
  await expect(dialog.getByRole('row', { name: /Services achetés à l’étranger/ })).toContainText(
    /50,00.€.*10,00.€.*10,00.€/,
  );
  await expect(
    dialog.getByText(/1 écriture déduit 10,00.€ de TVA sans numéro de pièce/),
  ).toBeVisible();
  await dialog.getByRole('button', { name: /Voir les écritures/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/TVA, 2026.: TVA déduite sans numéro de pièce/)).toBeVisible();
  await expect(row(page, /Atelier Bleu/)).toHaveCount(0);

  await page
    .getByRole('button', { name: /Google Ireland/ })
    .first()
    .click();
  const editor = page.getByRole('dialog');
  await editor.getByRole('textbox', { name: 'Pièce', exact: true }).fill('IE-42');
  await editor.getByRole('button', { name: 'Enregistrer' }).click();
  // What is mended is told no more.
  await expect(row(page, /Google Ireland/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect(row(page, /Atelier Bleu/)).toBeVisible();
  await expect(row(page, /Google Ireland/)).toContainText('IE-42');

  const again = await openVat(page);
  await expect(again.getByRole('row', { name: /Achats|achetés/ })).toBeVisible();
  await expect(again.getByText(/sans numéro de pièce/)).toHaveCount(0);
});

test('Exempt: no word of VAT, until a service from abroad is owed', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...PROFILE, status: 'micro', vat: 'franchise' },
  });
  await goTo(page, '/ledger');
  await write(page, 'Dépense', 'LinkedIn', '30');
  await expect(page.getByText(/LinkedIn facture le plus souvent/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'TVA…' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Oui, de l’étranger' }).click();
  await page.getByRole('textbox', { name: 'Montant', exact: true }).press('Enter');
  await expect(row(page, /LinkedIn/)).toBeVisible();
  await page.getByRole('button', { name: 'TVA…' }).click();
  const dialog = page.getByRole('dialog', { name: 'TVA par période' });
  await expect(dialog.getByText(/vous devez quand même la TVA/)).toBeVisible();
  await expect(dialog.getByRole('row', { name: /Services achetés à l’étranger/ })).toContainText(
    /30,00.€.*6,00.€/,
  );
});

test('A number that was missing at the lock is noted beside it, and its VAT is deducted then', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  const profile = { ...PROFILE, vat: 'ca3_month', needsDocuments: true };
  await callOperation(page, 'taxes.saveProfile', { from: '2026-01-01', profile });
  await goTo(page, '/ledger');
  await write(page, 'Dépense', 'Papeterie', '120');
  await sortAs(page, 'Fournitures administratives');
  await page.getByRole('textbox', { name: 'Date' }).fill('5/10/2026');
  await page.getByRole('textbox', { name: 'Montant', exact: true }).press('Enter');
  await expect(row(page, /Papeterie/)).toBeVisible();
  // What waits to be sorted waits with its VAT, document or not.
  await callOperation(page, 'ledger.change', { seq: 1, category: 'supplies' });
  await callOperation(page, 'ledger.lockMonth', { month: '2026-10', lockedOn: null });
  const dialog = await openVat(page);
  await expect(dialog.getByText(/1 écriture sans numéro de pièce.*20,00.€/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Voir les écritures/ }).click();
  await row(page, /Papeterie/)
    .getByRole('button', { name: /Papeterie/ })
    .first()
    .click();
  const number = page.getByRole('textbox', { name: /^Numéro de pièce, manquant/ });
  await number.fill('F-77');
  await number.press('Enter');
  await expect(page.getByText(/Pièce n°.F-77, ajoutée le 22 novembre 2026/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect((await openVat(page)).getByRole('row', { name: /nov. 2026/ })).toContainText(
    /20,00.€/,
  );
});

test('An entry that is being written takes the rate when the profile begins to charge VAT', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  const save = (vat: string) =>
    callOperation(page, 'taxes.saveProfile', { from: '2026-01-01', profile: { ...PROFILE, vat } });
  await save('franchise');
  await goTo(page, '/ledger');
  await write(page, 'Recette', 'Atelier Bleu', '1200');
  await expect(page.getByRole('combobox', { name: 'TVA', exact: true })).toHaveCount(0);
  await save('ca3_month');
  await expect(page.getByRole('combobox', { name: 'TVA', exact: true })).toHaveValue('20');
  await expect(page.getByRole('textbox', { name: 'Montant', exact: true })).toHaveValue('1200');
});

test('A quarter that was declared is marked so: an entry clears its VAT, one undo takes it back', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...PROFILE, vat: 'ca3_quarter' },
  });
  const sale = {
    kind: 'receipt',
    paidOn: '2026-09-15',
    docRef: 'F-1',
    docDate: null,
    party: 'Atelier Bleu',
    label: '',
    category: 'services',
    method: 'transfer',
    currency: 'EUR',
    fx: null,
    lines: [{ rate: 2000, basis: 'gross', amount: 120_345 }],
  };
  await callOperation(page, 'ledger.add', sale);
  await goTo(page, '/ledger');
  await page.getByRole('button', { name: 'TVA…' }).click();
  const dialog = page.getByRole('dialog', { name: 'TVA par période' });
  const section = dialog.getByRole('region', { name: 'Déclaration' });
  await expect(section).toContainText(/À payer.: 201,00.€/);
  await expect(section.getByRole('row', { name: /445510/ })).toContainText(/201,00.€/);
  await expect(section.getByRole('row', { name: /658000/ })).toContainText(/0,43.€/);
  await section.getByRole('button', { name: 'Marquer comme déclarée' }).click();
  await expect(section).toContainText('Déclarée : OD n° 2 du 30 septembre 2026.');
  await page.keyboard.press('Escape');
  await expect(row(page, /Déclaration de TVA 2026-T3/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(row(page, /Déclaration de TVA/)).toHaveCount(0);
});
