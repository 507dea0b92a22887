import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { startBusiness } from '../support/started-business.ts';

const cellsOf = (first: number, values: readonly number[]) =>
  values.map((value, index) => ({
    metric: 'leads',
    period: `2026-W${first + index}`,
    segment: null,
    value,
  }));

/** Types the one number that a Monday asks for, with the keyboard alone, up to what moved. */
async function typeMonday(page: Page, week: string, value: string): Promise<void> {
  await goTo(page, `/reviews/weekly/2026-${week}`);
  const field = page.getByRole('textbox', { name: `Leads, ${week} 2026` });
  await expect(field).toBeFocused();
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
  await expect(page.getByText('All numbers are in.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
}

/** The metric, its line, and why. */
async function chooseLeads(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose the metric' }).press('Enter');
  await page.getByRole('combobox').fill('leads');
  await page
    .getByRole('option')
    .filter({ hasText: /^Leads(?! to)/ })
    .click();
  await page.getByLabel(/^The target/).fill('700');
  await page.getByLabel('Why this one, now?').fill('Sales wait for conversations');
  const reaction = page.getByLabel('What will you do differently if it drifts?');
  await reaction.fill('Call ten former clients');
  await reaction.press('Enter');
  await expect(page.getByText('target 700')).toBeVisible();
}

const step = (page: Page) => page.locator('[aria-current=step]');

test('a quarter begins with a choice, its first Monday is quiet, a drift gets its action, a week its one thing', async ({
  launchApp,
}) => {
  const first = await startBusiness(() => launchApp({ today: '2026-10-05' }));
  await callOperation(first.page, 'values.enter', {
    cells: cellsOf(22, [50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 51, 50, 52, 48, 50, 51, 49, 50]),
  });
  await chooseLeads(first.page);
  await typeMonday(first.page, 'W40', '51');
  await expect(step(first.page)).toContainText('What moved');
  await expect(first.page.getByText('Nothing moved beyond noise.')).toBeVisible();
  await first.app.close();

  const { page } = await launchApp({ today: '2026-11-16', dataFolder: first.dataFolder });
  await expect(page.getByRole('heading', { name: 'Leads' })).toBeVisible();
  await callOperation(page, 'values.enter', { cells: cellsOf(41, [50, 52, 49, 51, 50]) });
  await typeMonday(page, 'W46', '22');
  const leads = page.getByRole('article', { name: 'Leads' });
  await expect(leads).toContainText('below what is usual');
  await leads.getByRole('textbox', { name: /^What will you do\?/ }).focus();
  await page.keyboard.type('Call ten former clients');
  await page.keyboard.press('Enter');
  await expect(leads.getByText('Added to the plan')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(step(page)).toContainText('The actions');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: /^The one thing/ }).fill('Book three of the calls');
  await page.getByRole('button', { name: 'Finish the check-in' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews' })).toBeVisible();
  await goTo(page, '/');
  await expect(page.getByRole('checkbox', { name: 'Call ten former clients' })).toBeVisible();
  const thing = page.getByRole('checkbox', { name: 'Book three of the calls' });
  await thing.press('Space');
  await expect(thing).toBeChecked();
});
