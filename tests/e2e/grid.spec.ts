import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/electron-app.ts';
import { chooseInMenu } from '../support/native-menu.ts';
import { cell, openGrid, REVENUE } from '../support/opened-grid.ts';
import { goTo } from '../support/go-to.ts';
import { accessFaults } from '../support/access-faults.ts';
import { startBusiness } from '../support/started-business.ts';

test('a segment gets its own row, and the total can then only be read', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
  const total = await cell(page, 'Prospects contacted', 'Oct 2026');
  await total.click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Add a segment…' }).click();
  await page.getByRole('combobox', { name: 'Name of the segment' }).fill('LinkedIn');
  await page.keyboard.press('Enter');
  const segment = await cell(page, 'LinkedIn', 'Oct 2026');
  await expect(segment).toBeFocused();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(total).toHaveAccessibleName(/^12.*total of segments$/);
  await expect(await cell(page, 'No segment', 'Jul 2026')).toHaveAccessibleName('40');
});

test('in French, numbers are read and written as in French', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp, { language: 'fr-FR' });
  const october = await cell(page, 'CA des missions (temps vendu)', 'oct. 2026');
  await october.click();
  await page.keyboard.type('1 234,5');
  await page.keyboard.press('Enter');
  await expect(october).toHaveAccessibleName('1 234,50 €');
  await expect(await cell(page, 'Contacts devenus ventes', 'sept. 2026')).toHaveAccessibleName(
    /^4 %, 4 sur 100/,
  );
});

test('a row is called by its metric and its unit, and a field by its row and column', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  const header = page.getByRole('rowheader', { name: REVENUE });
  await expect(header).toHaveAccessibleName(`${REVENUE}, €`);
  const rate = await cell(page, 'Contacts to sales', 'Sept 2026');
  await expect(rate).toHaveAccessibleName(/^4%, 4 of 100.*computed$/);
  await rate.click();
  await page.keyboard.press('F2');
  await expect(page.getByText('This figure is computed.')).toBeVisible();
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: `${REVENUE}, Sept 2026` });
  await expect(field).toBeFocused();
  await field.fill('abc');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/number/);
});

test('the past has no end, and the figures of today stay one key away', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('Home');
  await expect(page.getByRole('columnheader', { name: 'Nov 2022' })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByRole('columnheader', { name: 'Nov 2018' })).toBeVisible();
  await page.keyboard.press('Control+ArrowRight');
  await expect(await cell(page, REVENUE, 'Sept 2026')).toBeFocused();
});

test('exporting writes a file where the user says', async ({ borrowApp, temporaryFolder }) => {
  const { app, page } = await openGrid(borrowApp);
  const file = path.join(temporaryFolder, 'grid.csv');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByRole('radio', { name: /^The \d+ rows in the grid$/u })).toBeChecked();
  await page.getByLabel('Excel in French').check();
  await page.getByRole('button', { name: 'Choose where to save…' }).click();
  await expect(page.getByText(file)).toBeVisible();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('revenue_time;CA des missions (temps vendu);money;');
});

test('with nothing followed, the grid offers the first step', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await goTo(page, '/grid');
  await page.getByRole('link', { name: 'Choose what to follow' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Metrics' })).toBeVisible();
});

test('the grid and all that opens over it can be used by everyone', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await page.keyboard.press('F1');
  await expect(page.getByRole('complementary')).toContainText('Typed by hand');
  await page.keyboard.type('about ten');
  await page.keyboard.press('Enter');
  await expect(page.getByText('is not a number.')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const button of ['Keyboard', 'Export…', '+ Add a metric…']) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('rows are moved, left and added from the grid itself', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
  const names = page.getByRole('rowheader').filter({ has: page.getByRole('button') });
  await expect(names).toContainText([
    'Contacts to sales',
    'Sales closed',
    'Prospects contacted',
    REVENUE,
  ]);
  await (await cell(page, 'Prospects contacted', 'Sept 2026')).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(names).toContainText([
    'Contacts to sales',
    'Prospects contacted',
    'Sales closed',
    REVENUE,
  ]);
  await expect(await cell(page, 'Prospects contacted', 'Sept 2026')).toBeFocused();

  await page.getByRole('button', { name: `Menu of ${REVENUE}` }).click();
  await page.getByRole('menuitem', { name: 'Stop following' }).click();
  await expect(page.getByRole('rowheader', { name: REVENUE })).toBeHidden();

  await page.getByRole('button', { name: '+ Add a metric…' }).click();
  await page.getByRole('textbox', { name: 'Search by name or by meaning' }).fill('unsubscr');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Unsubscribes' })).toBeVisible();
  await expect(await cell(page, 'Unsubscribes', 'Nov 2026')).toBeFocused();
});

test('the mouse drags a selection, and F6 leaves the grid', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
  await (await cell(page, 'Prospects contacted', 'Jul 2026')).hover();
  await page.mouse.down();
  await (await cell(page, 'Sales closed', 'Sept 2026')).hover();
  await page.mouse.up();
  await expect(page.getByText('6 cells · 6 figures · sum 220 · average 36.7')).toBeVisible();
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: '+ Add a metric…' })).toBeFocused();
});

test('the menu exports the grid, and a target can be laid over several periods', async ({
  borrowApp,
}) => {
  const { app, page } = await openGrid(borrowApp);
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+t');
  await expect(page.getByRole('dialog')).toContainText('Sept 2026 to Oct 2026');
  await page.getByLabel('Target', { exact: true }).fill('5 000');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(await cell(page, REVENUE, 'Oct 2026')).toHaveAccessibleName(/target €5,000/);
  await chooseInMenu(app, 'File', 'Export the grid…');
  await expect(page.getByRole('dialog', { name: 'Export the grid' })).toBeVisible();
});
