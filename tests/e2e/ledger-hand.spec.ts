import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { accessFaults } from '../support/access-faults.ts';
import { startBusiness } from '../support/started-business.ts';

const row = (page: Page, words: string | RegExp) =>
  page.getByRole('table', { name: /Entries|Écritures/ }).getByRole('row', { name: words });

test('From an empty file: three entries by keys alone, none of which says its direction', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  const form = page.getByRole('form', { name: 'Nouvelle écriture' });
  const party = form.getByRole('combobox', { name: /^(Client|Fournisseur)$/ });
  const day = form.getByRole('textbox', { name: 'Date', exact: true });
  await goTo(page, '/ledger');
  await expect(form).toBeVisible();
  await page.keyboard.press('ControlOrMeta+N');
  await expect(day).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Papeterie du Port');
  await page.keyboard.press('Tab');
  const line = await form.boundingBox();
  await page.keyboard.type('-12,50+3*4');
  await expect(form.getByRole('radio', { name: 'Dépense' })).toBeChecked();
  await expect(form.getByText(/^24,50.€/)).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(row(page, /Papeterie du Port/)).toContainText('-24,50');

  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Studio Lambda');
  await page.keyboard.press('Tab');
  await page.keyboard.type('+1200');
  await page.keyboard.press('Enter');
  await expect(row(page, /Studio Lambda/)).toContainText('+1');

  // The only name that is proposed is taken by Tab, and brings its direction.
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('papet');
  await expect(page.getByRole('option', { name: 'Papeterie du Port' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(party).toHaveValue('Papeterie du Port');
  await expect(form.getByRole('radio', { name: 'Dépense' })).toBeChecked();
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(row(page, /Papeterie du Port/)).toHaveCount(2);
  await expect(page.getByText(/Écriture n° 3 ajoutée/)).toBeVisible();
  // Nothing has moved: what unfolded lay over the list.
  expect((await form.boundingBox())?.y).toBe(line?.y);
});
