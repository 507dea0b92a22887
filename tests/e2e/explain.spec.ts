import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { cell, openGrid } from '../support/opened-grid.ts';
import { callOperation, keepBusy } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { startBusiness } from '../support/started-business.ts';
import type { OpenApp } from '../support/started-business.ts';
import type { BorrowOptions } from '../support/electron-app.ts';

const entry = (metric: string, period: string, value: number) => ({
  metric,
  period,
  segment: null,
  value,
});

/** A business with customers, campaigns and a metric of the quarter, and few of each. */
async function startWithFigures(borrowApp: OpenApp, options: BorrowOptions = {}): Promise<Page> {
  const { page } = await startBusiness(borrowApp, options);
  await callOperation(page, 'values.enter', {
    cells: [
      entry('customers', '2026-09', 20),
      entry('customers', '2026-10', 25),
      entry('customers_lost', '2026-10', 1),
      entry('revenue_time', '2026-10', 400_000),
      entry('revenue_scalable', '2026-10', 100_000),
      entry('cost_of_sales', '2026-10', 100_000),
      entry('orders', '2026-10', 50),
      entry('lifetime_months', '2026-10', 18),
      entry('campaign_gain', '2026-10', 100_000),
      entry('acquisition_spend', '2026-10', 9700),
      entry('emails_sent', '2026-10', 1000),
      entry('emails_delivered', '2026-10', 978),
    ],
  });
  await callOperation(page, 'metrics.follow', { metrics: ['ltv', 'roi'], isFollowed: true });
  await callOperation(page, 'focus.choose', {
    quarter: '2026-Q4',
    metric: 'churn',
    line: 6,
    why: 'They leave',
    reaction: 'Call them',
    readingKind: 'month',
    guardrail: { metric: 'deliverability', line: 95 },
    because: '',
  });
  return page;
}

const explanation = (page: Page) => page.getByRole('dialog');

/** Opens the explanation of a metric's figure from the table of its page. */
async function explainRecent(page: Page, metric: string, period: string): Promise<void> {
  await goTo(page, `/metrics/${metric}`);
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: period }) })
    .getByRole('button')
    .click();
}

test('a cell of the grid unfolds into its formula, its numbers and where they come from', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  await (await cell(page, 'Contacts to sales', 'Sept 2026')).click();
  await page.keyboard.press('Space');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Sales closed ÷ Prospects contacted × 100');
  await expect(panel).toContainText('4 ÷ 100 × 100 = 4%');
  await expect(panel).toContainText('4 of 100');
  const step = panel.getByRole('group').filter({ hasText: 'Sales closed' });
  await expect(step).toContainText('Sept 2026 Typed by hand');
  await step.getByRole('link', { name: 'Sept 2026, see in the grid' }).click();
  await expect(await cell(page, 'Sales closed', 'Sept 2026')).toBeFocused();
});

test('what is told of a cell never stands under the name of another one', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
  await (await cell(page, 'Contacts to sales', 'Sept 2026')).click();
  await page.keyboard.press('Space');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('4 ÷ 100 × 100 = 4%');
  await (await cell(page, 'Contacts to sales', 'Sept 2026')).focus();
  await keepBusy(page);
  await page.keyboard.press('ArrowLeft');
  await expect(await cell(page, 'Contacts to sales', 'Aug 2026')).toBeFocused();
  const told = (await panel.innerText()).replaceAll('\n', ' ');
  // On a slow machine the answer may be there already: each name with its own numbers, either way.
  expect(told).toMatch(/^(?!.*Aug 2026).*Sept 2026 .*4 ÷ 100|^(?!.*Sept 2026).*Aug 2026 .*6 ÷ 60/);
  await expect(panel.locator('header')).toContainText('Aug 2026');
  await expect(panel).toContainText('6 ÷ 60 × 100 = 10%');
});

test('a quarter tells what it lacks, and its step which values were added up', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  await callOperation(page, 'values.enter', {
    cells: [{ metric: 'prospects_contacted', period: '2026-08', segment: null, value: null }],
  });
  await page.getByText('Quarter', { exact: true }).click();
  const quarter = await cell(page, 'Contacts to sales', 'Q3 2026');
  await quarter.click();
  await expect(quarter).toHaveAccessibleName(/incomplete, 2 of 3, 14 of 140, computed$/);
  await page.keyboard.press('Space');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Incomplete: 2 of 3 periods known.');
  await expect(panel).toContainText('14 ÷ 140 × 100 = 10%');
  const step = panel.getByRole('group').filter({ hasText: 'Prospects contacted' });
  await expect(step).toContainText('2 values, added up');
  await expect(step).toContainText('Missing: not known (Aug 2026)');
  await step.getByText('Prospects contacted').click();
  await expect(step.getByText('2 values, added up')).toBeHidden();
});

test('the metric of the quarter and its guardrail are explained, by keyboard too', async ({
  borrowApp,
}) => {
  const page = await startWithFigures(borrowApp);
  await goTo(page, '/');
  const explain = page.getByRole('button', {
    name: 'Explain: Share of customers lost (churn), Oct 2026',
  });
  await explain.focus();
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toContainText('1 ÷ 20 × 100 = 5%');
  await expect(explanation(page)).toContainText('Active customers (at the start)');
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
  await expect(explain).toBeFocused();
  await page.getByRole('button', { name: /^Explain: Share of emails delivered/ }).click();
  await expect(explanation(page)).toContainText('978 ÷ 1,000 × 100 = 97.8%');
  await explanation(page).getByRole('button', { name: 'Close' }).click();
  await expect(explanation(page)).toBeHidden();
});

test('lifetime value is shown by each of the four methods, with one’s own numbers', async ({
  borrowApp,
}) => {
  const page = await startWithFigures(borrowApp);
  await goTo(page, '/metrics/ltv');
  const methods = page.getByRole('region', { name: 'The same by another method' });
  await expect(methods.getByRole('listitem')).toContainText([
    /By orders.*€100 × \(50 ÷ 25 × 12 ÷ 1\) × \(18\u00A0months ÷ 12\) = €3,600/s,
    /By subscription.*your method.*€200 × 18\u00A0months = €3,600/s,
    /By year.*€3,600/s,
    /By churn.*€200 × 80% ÷ 100 ÷ \(5% ÷ 1 ÷ 100\) = €3,200/s,
  ]);
  await expect(methods).toContainText('The only one that takes costs off');
  await callOperation(page, 'settings.change', { ltv_method: 'saas' });
  await expect(methods.getByRole('listitem').last()).toContainText('your method');
  await explainRecent(page, 'ltv', 'Oct 2026');
  await expect(explanation(page)).toContainText('Method: By churn');
  await explanation(page).getByRole('button', { name: 'Unfold all' }).click();
  await expect(explanation(page)).toContainText('€5,000 ÷ 25 = €200');
});

test('a metric that is taken for another one tells the difference, in both explanations', async ({
  borrowApp,
}) => {
  const page = await startWithFigures(borrowApp);
  await explainRecent(page, 'roi', 'Oct 2026');
  await expect(explanation(page)).toContainText('Not to be confused with');
  await expect(explanation(page)).toContainText('€1,000 ÷ €97 × 100 = 1,030.9%');
  await expect(explanation(page)).toContainText('it is always 100 points higher');
  await explanation(page).getByRole('link', { name: 'Sales per 100 spent on ads (ROAS)' }).click();
  await expect(explanation(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Sales per 100 spent on ads (ROAS)',
  );
  await expect(page.getByRole('region', { name: 'Not to be confused with' })).toContainText(
    'it is always 100 points lower',
  );
  await goTo(page, '/metrics/churn');
  const other = page.getByRole('region', { name: 'Not to be confused with' });
  await expect(other).toContainText('(25 − 20) ÷ 20 × 100 = 25%');
  await expect(other).toContainText('it can rise while your customers leave');
});

test('from the explanation of a metric, an input leads to its cell', async ({ borrowApp }) => {
  const page = await startWithFigures(borrowApp);
  await explainRecent(page, 'roi', 'Oct 2026');
  const step = explanation(page)
    .getByRole('group')
    .filter({ hasText: 'Ads and prospecting spend' });
  await step.getByRole('link', { name: 'Oct 2026, see in the grid' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Grid' })).toBeVisible();
  await expect(await cell(page, 'Ads and prospecting spend', 'Oct 2026')).toBeFocused();
});

test('explanations in French', async ({ borrowApp }) => {
  const page = await startWithFigures(borrowApp, { language: 'fr-FR' });
  await goTo(page, '/');
  await page.getByRole('button', { name: /^Expliquer\s: Part de clients perdus/ }).click();
  await expect(explanation(page)).toContainText('1 ÷ 20 × 100 = 5\u202F%');
  await expect(explanation(page)).toContainText('oct. 2026 Saisi à la main');
  await page.keyboard.press('Escape');
  await goTo(page, '/metrics/ltv');
  await expect(page.getByText('votre méthode')).toBeVisible();
  await explainRecent(page, 'ltv', 'oct. 2026');
  await explanation(page).getByRole('button', { name: 'Tout déplier' }).click();
  await expect(explanation(page)).toContainText('5\u202F000\u202F€ ÷ 25 = 200\u202F€');
});
