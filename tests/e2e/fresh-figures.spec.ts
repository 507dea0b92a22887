import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { cell, openGrid, REVENUE } from '../support/opened-grid.ts';
import { liveUntil } from '../support/lived-quarter.ts';
import { callOperation } from '../support/operation.ts';

test('a figure typed in the grid stands in the targets that were looked at before', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  await goTo(page, '/metrics/revenue_time/targets');
  const september = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: 'Sept 2026', exact: true }),
  });
  await expect(september).toContainText('€4,000');
  await goTo(page, '/grid');
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(await cell(page, REVENUE, 'Sept 2026')).toHaveAccessibleName('€99');
  await goTo(page, '/metrics/revenue_time/targets');
  await expect(september).toContainText('€99');
  await expect(september).not.toContainText('€4,000');
});

/** The line of the month's revenue in the list of all numbers of the review. */
const asked = (page: Page) => page.getByRole('button', { name: new RegExp(REVENUE) });

test('the monthly review does not ask for a revenue that the ledger was told meanwhile', async ({
  borrowApp,
}) => {
  const { page } = await liveUntil(borrowApp, '2026-12-02');
  await callOperation(page, 'metrics.follow', { metrics: ['revenue_time'], isFollowed: true });
  await goTo(page, '/reviews/monthly/2026-11');
  await expect(asked(page)).toContainText('to type');
  await goTo(page, '/ledger');
  await page.keyboard.press('ControlOrMeta+N');
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('5/11/2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Studio Lambda');
  await page.getByRole('textbox', { name: 'Amount', exact: true }).fill('1200');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Entry 1 added/)).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, '/reviews/monthly/2026-11');
  await expect(asked(page)).toContainText('€1,200');
});
