import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import type { BorrowOptions, RunningApp } from '../support/electron-app.ts';
import { cell as gridCell, openGrid, REVENUE } from '../support/opened-grid.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { accessFaults } from '../support/access-faults.ts';
import { startBusiness } from '../support/started-business.ts';
import type { OpenApp } from '../support/started-business.ts';

const PATH = '/metrics/revenue_time/targets';

/** A business with last year's turnover but for March, on the targets of this year. */
async function openTargets(borrowApp: OpenApp, options: BorrowOptions = {}): Promise<RunningApp> {
  const running = await startBusiness(borrowApp, options);
  const months = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => month !== 3);
  await callOperation(running.page, 'metrics.follow', {
    metrics: ['revenue_time', 'list_growth'],
    isFollowed: true,
  });
  await callOperation(running.page, 'values.enter', {
    cells: months.map((month) => ({
      metric: 'revenue_time',
      period: `2025-${String(month).padStart(2, '0')}`,
      segment: null,
      value: month * 100_000,
    })),
  });
  await goTo(running.page, PATH);
  await running.page.getByRole('grid').waitFor();
  return running;
}

/** A cell by the name of its row and the place of its level: floor 0, line 1, stretch 2. */
function level(page: Page, row: string, at = 1): Locator {
  return rowOf(page, row).getByRole('gridcell').nth(at);
}

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

async function copy(app: RunningApp['app'], text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
}

test('from the grid to the targets of the year and back, by the keys alone', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  await (await gridCell(page, REVENUE, 'Oct 2026')).click();
  await page.keyboard.press('Shift+T');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Targets of the year');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('grid', { name: `Targets of “${REVENUE}”` })).toBeVisible();
  await page.getByRole('link', { name: 'Grid' }).last().press('Enter');
  await (await gridCell(page, REVENUE, 'Oct 2026')).click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Targets of the year/ }).press('Enter');
  await page.getByRole('link', { name: REVENUE }).press('Enter');
  await page.getByRole('link', { name: 'Targets of the year' }).press('Enter');
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('targets conversion');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'Targets of “Contacts to sales”' })).toBeVisible();
});

test('levels are typed as in the grid, and quarters and the year are derived once all are there', async ({
  borrowApp,
}) => {
  const { page } = await openTargets(borrowApp);
  await level(page, 'Jan 2026', 0).click();
  await page.keyboard.type('800');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1000');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('1200');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(level(page, 'Jan 2026', 2)).toHaveText('1,200');
  await expect(level(page, 'Jan 2026', 0)).toHaveText('800');
  await expect(rowOf(page, 'Q1 2026')).toContainText('no target: some are missing');
  await level(page, 'Jan 2026').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+D');
  await expect(rowOf(page, 'Q1 2026')).toContainText('€3,000');
  await expect(rowOf(page, 'Q1 2026')).toContainText('derived');
  await level(page, 'Feb 2026').click();
  await page.keyboard.type('1500');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Feb 2026')).toContainText('was €1,000');
  await page.keyboard.press('Control+Z');
  await expect(level(page, 'Feb 2026')).toHaveText('1,000');
  await level(page, 'Feb 2026').click();
  await page.keyboard.press('Delete');
  await expect(level(page, 'Feb 2026')).toHaveText('');
});

test('keys, their list and the menu of a cell are those of the grid', async ({ borrowApp }) => {
  const { page } = await openTargets(borrowApp);
  const focused = page.locator('[role="gridcell"]:focus');
  for (const place of [PATH, '/grid']) {
    await goTo(page, place);
    await page.getByRole('gridcell').and(page.locator('[aria-readonly="false"]')).first().click();
    await page.keyboard.type('800');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.type('900');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('4 cells filled')).toBeVisible();
    await expect(focused).toContainText('900');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(keys).toContainText('Fill the whole selection');
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
    await expect(focused, 'the key list gives the focus back').toHaveCount(1);
    await focused.click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^(Clear|Withdraw)/ }).click();
    await expect(page.getByText('4 cells cleared')).toBeVisible();
    await expect(focused, 'and so does the menu').toHaveCount(1);
    await page.keyboard.press('Control+Z');
    await expect(focused).toContainText('900');
  }
});

test('“Edit the cell” in the menu of a cell opens its field, in the grid and among the targets', async ({
  borrowApp,
}) => {
  const { page } = await openTargets(borrowApp);
  const field = page.getByRole('gridcell').getByRole('textbox');
  const focused = page.locator('[role="gridcell"]:focus');
  const edit = page.getByRole('menuitem', { name: 'Edit the cell' });
  for (const place of ['/metrics/revenue_time/targets', '/grid']) {
    await goTo(page, place);
    await page.getByRole('gridcell').and(page.locator('[aria-readonly="false"]')).first().click();
    await focused.click({ button: 'right' });
    await edit.click();
    await expect(field).toBeFocused();
    await page.keyboard.type('640');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await expect(focused).toHaveText('640');
  }
  await goTo(page, '/metrics/revenue_time/targets');
  await level(page, 'Feb 2026').click();
  await page.keyboard.press('Shift+F10');
  await expect(edit).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(level(page, 'Feb 2026')).toBeFocused();
});

test('a column or a row from a French spreadsheet is pasted whole, or not at all, with a sentence', async ({
  borrowApp,
}) => {
  const { app, page } = await openTargets(borrowApp, { language: 'fr-FR' });
  await level(page, 'janv. 2026').click();
  await copy(app, '1 000,50 €\n2 000\ndeux mille\n4 000');
  await page.keyboard.press('Control+V');
  await expect(page.getByText(/^Rien n’a été écrit.: 1 cellule/)).toBeVisible();
  await expect(level(page, 'mars 2026')).toHaveText('deux mille');
  await expect(level(page, 'janv. 2026')).toHaveText('');
  await level(page, 'mars 2026').click();
  await expect(page.getByRole('alert')).toHaveText('«\u202Fdeux mille\u202F» n’est pas un nombre.');
  await page.keyboard.press('Escape');
  await expect(level(page, 'mars 2026')).toHaveText('');
  // A year that lies in a row of the spreadsheet goes down here.
  await level(page, 'janv. 2026').click();
  await copy(app, ['1 000,50', ...Array.from({ length: 11 }, () => '2 000')].join('\t'));
  await page.keyboard.press('Control+V');
  await expect(rowOf(page, '2026')).toContainText('23\u202F001');
  await page.keyboard.press('Control+Z');
  await expect(level(page, 'janv. 2026')).toHaveText('');
});

test('a year is laid out with a preview, and says which periods it left and why', async ({
  borrowApp,
}) => {
  const { page } = await openTargets(borrowApp);
  await callOperation(page, 'values.closePeriod', { period: '2026-01' });
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Lay out the year…' }).press('Enter');
  await expect(page.getByLabel('Level')).toBeFocused();
  await page.getByLabel('How').selectOption('Last year + x%');
  await expect(level(page, 'Feb 2026')).toContainText('2,200');
  await expect(rowOf(page, 'Mar 2026')).toContainText('left: nothing last year');
  await expect(rowOf(page, 'Jan 2026')).toContainText('left: closed');
  await page.getByRole('textbox', { name: 'More' }).fill('20');
  await expect(level(page, 'Feb 2026')).toContainText('2,400');
  await page.getByRole('button', { name: 'Write 10 targets' }).press('Enter');
  await expect(
    page.getByText(
      '10 targets written. Left as is, being closed: Jan 2026. Left as is, as nothing is known a year before: Mar 2026.',
    ),
  ).toBeVisible();
  await expect(level(page, 'Feb 2026')).toHaveText('2,400');
  await level(page, 'Jan 2026').click();
  await page.keyboard.type('5');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Reopen it first in the grid',
  );
  await page.getByRole('button', { name: 'Lay out the year…' }).press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Z');
  await expect(level(page, 'Feb 2026')).toHaveText('');
});

test('a total is split to the cent, but only where a metric adds up', async ({ borrowApp }) => {
  const { page } = await openTargets(borrowApp);
  await page.getByRole('button', { name: 'Next year' }).press('Enter');
  await page.getByRole('button', { name: 'Lay out the year…' }).press('Enter');
  await page.getByLabel('How').selectOption('A total, in equal parts');
  await page.getByRole('textbox', { name: 'Total' }).fill('100000');
  await expect(page.getByText('Preview: 12 targets. Total €100,000.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Total' }).press('Enter');
  await expect(page.getByText('12 targets written.')).toBeVisible();
  await expect(rowOf(page, '2027')).toContainText('€100,000');
  await goTo(page, '/metrics/list_growth/targets');
  await expect(level(page, 'Dec 2026')).toHaveText('suggested 10%');
  await expect(level(page, 'Oct 2026')).toHaveText('');
  await expect(page.getByText(/^Growth compounds/)).toBeVisible();
  await page.getByRole('button', { name: 'Lay out the year…' }).press('Enter');
  await expect(page.getByLabel('How').locator('option')).toHaveCount(4);
});

test('the targets of a year and the form that fills them can be used by everyone', async ({
  borrowApp,
}) => {
  const { app, page } = await openTargets(borrowApp, { language: 'fr-FR' });
  await level(page, 'janv. 2026').click();
  await copy(app, 'x');
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('alert')).toBeVisible();
  expect.soft(await accessFaults(page), 'a fault').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  await page.locator('select').nth(1).selectOption('last_year');
  expect.soft(await accessFaults(page), 'the form').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="gridcell"]:focus')).toHaveCount(1);
});
