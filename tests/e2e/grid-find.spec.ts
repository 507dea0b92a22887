import { expect, test } from '../support/electron-app.ts';
import { cell, openGrid, REVENUE } from '../support/opened-grid.ts';
import { accessFaults } from '../support/access-faults.ts';

test('find walks through names, periods and figures, and Escape gives the cell back', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('Control+F');
  const field = page.getByRole('textbox', { name: 'Find in the grid' });
  await expect(field).toBeFocused();
  await page.keyboard.type('prospects');
  const state = page.getByRole('search').getByRole('status');
  await expect(state).toHaveText(/^1 of 1: Prospects contacted$/);

  // 10 and 100 contacted and converted, a rate of 10 %; not the 4,000 of the revenue.
  await field.fill('10');
  await expect(state).toContainText('1 of 3: Contacts to sales, Aug 2026');
  await page.keyboard.press('Enter');
  await expect(state).toContainText('2 of 3: Sales closed, Jul 2026');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(state).toContainText('3 of 3: Prospects contacted, Sept 2026');
  expect(await accessFaults(page)).toEqual([]);

  await field.fill('no such thing');
  await expect(state).toHaveText('Nothing found');
  await field.fill('conversions');
  await expect(state).toContainText('1 of 1: Sales closed');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(await cell(page, 'Sales closed', 'Sept 2026')).toBeFocused();
});

test('find is chosen in the palette too, and has the focus', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('find in the grid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Find in the grid' })).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.type('conversions');
  await expect(page.getByRole('search').getByRole('status')).toContainText('1 of 1');
});

test('a period is gone to by any usual name, back to 1990, and in its own columns', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp, { language: 'fr-FR' });
  await (await cell(page, 'CA des missions (temps vendu)', 'sept. 2026')).click();
  await page.keyboard.press('Control+G');
  const field = page.getByRole('textbox', { name: 'Période ou date' });
  await field.fill('l’an dernier');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Ce n’est ni une période ni une date.');
  await field.fill('mars 1990');
  await page.keyboard.press('Enter');
  await expect(await cell(page, 'CA des missions (temps vendu)', 'mars 1990')).toBeFocused();

  await page.keyboard.press('Control+G');
  await field.fill('T3 2026');
  await expect(page.getByRole('dialog')).toContainText('T3 2026 → colonne juil. 2026.');
  await page.getByRole('button', { name: 'Voir par trimestre' }).click();
  await expect(await cell(page, 'CA des missions (temps vendu)', 'T3 2026')).toBeFocused();
});
