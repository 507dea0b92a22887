import { expect, test } from '../support/electron-app.ts';
import type { BorrowOptions, RunningApp } from '../support/electron-app.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { accessFaults } from '../support/access-faults.ts';
import { startBusiness } from '../support/started-business.ts';
import type { OpenApp } from '../support/started-business.ts';

/** A business that was set up, on one of its screens. */
async function openScreen(
  borrowApp: OpenApp,
  path: string,
  options: BorrowOptions = {},
): Promise<RunningApp> {
  const running = await startBusiness(borrowApp, options);
  const { page } = running;
  await goTo(page, path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return running;
}

test('a metric is found by what it means, followed, and then stands first', async ({
  borrowApp,
}) => {
  const { page } = await openScreen(borrowApp, '/metrics');
  await page.getByRole('textbox', { name: 'Search' }).fill('unsubscri');
  await page.getByRole('switch', { name: 'Follow Unsubscribes' }).press('Space');
  await page.getByRole('textbox', { name: 'Search' }).fill('');
  const followed = page.getByRole('region', { name: /^Followed/ });
  await expect(followed.getByRole('heading', { level: 3 })).toHaveText(['Unsubscribes']);
});

test('following a computed metric follows what it is computed from', async ({ borrowApp }) => {
  const { page } = await openScreen(borrowApp, '/metrics');
  await page.getByRole('textbox', { name: 'Search' }).fill('conversion_rate');
  await page.getByRole('switch', { name: 'Follow Contacts to sales' }).press('Space');
  await page.getByRole('textbox', { name: 'Search' }).fill('');
  const followed = page.getByRole('region', { name: /^Followed/ });
  await expect(followed.getByRole('link', { name: 'Prospects contacted' })).toBeVisible();
  await expect(followed.getByRole('link', { name: 'Sales closed' })).toBeVisible();
});

test('the list narrows down by any facet, shown as chips that can be taken away', async ({
  borrowApp,
}) => {
  const { page } = await openScreen(borrowApp, '/metrics');
  const names = page.getByRole('heading', { level: 3 });
  expect(await names.count()).toBeLessThanOrEqual(12);
  await page.getByRole('button', { name: /^All metrics/ }).click();
  await expect(names.filter({ hasText: 'Site visits' })).toHaveCount(1);
  const all = await names.count();
  await page.getByRole('button', { name: /^Filters ?, none/ }).click();
  const panel = page.getByRole('region', { name: 'Filters' });
  await panel
    .getByRole('group', { name: 'Stage of the funnel' })
    .getByLabel(/^Referral/)
    .check();
  await expect(names.filter({ hasText: 'Site visits' })).toHaveCount(0);
  const referral = await names.count();
  expect(referral).toBeLessThan(all);
  await panel
    .getByRole('group', { name: 'Leading or lagging' })
    .getByLabel(/^Lagging/)
    .check();
  await expect(names.filter({ hasText: 'Referred' })).toHaveText([
    'Referred customers',
    'Referred share',
  ]);
  const lagging = await names.count();
  expect(lagging).toBeLessThan(referral);
  await expect(page.getByRole('status').filter({ hasText: `${lagging} metrics` })).toBeVisible();
  await panel.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Filters ?, 2 in place/ })).toBeFocused();
  await page.getByRole('link', { name: 'Referred share' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Metrics', exact: true }).click();
  await page.getByRole('button', { name: /^Remove the filter “Leading or lagging/ }).click();
  await expect(names).toHaveCount(referral);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(names).toHaveCount(all);
});

test('a search that finds nothing says so, and leads back to everything', async ({ borrowApp }) => {
  const { page } = await openScreen(borrowApp, '/metrics', { language: 'fr-FR' });
  const names = page.getByRole('heading', { level: 3 });
  const all = await names.count();
  const search = page.getByRole('textbox', { name: 'Chercher' });
  await search.fill('cout acquisition');
  await expect(names.first()).toHaveText('Coût d’un nouveau client (CAC)');
  await search.fill('zéphyr');
  await expect(page.getByText('Rien ne correspond')).toBeVisible();
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await expect(names).toHaveCount(all);
});

test('a weak metric says why, and what is stronger, wherever it is chosen', async ({
  borrowApp,
}) => {
  const { page } = await openScreen(borrowApp, '/metrics/page_views');
  const check = page.getByRole('heading', { name: 'As the metric of the quarter' });
  await expect(check).toBeVisible();
  await expect(page.getByText(/This figure flatters and decides nothing/)).toBeVisible();
  await page.getByRole('link', { name: 'Pages per visit' }).click();
  await expect(page.getByText('Nothing makes it weak: a good candidate.')).toBeVisible();
  await callOperation(page, 'metrics.follow', { metrics: ['leads'], isFollowed: true });
  await goTo(page, '/grid');
  await page
    .getByRole('button', { name: /Add a metric/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: /Search/ }).fill('page views');
  const choice = page.getByRole('listitem').filter({ hasText: 'Page views' });
  await expect(choice.first()).toContainText('Vanity. This figure flatters and decides nothing');
  await expect(choice.first()).toContainText('Stronger: Pages per visit, Visits to leads');
});

test('an own metric is defined by a formula, with its id made of its name', async ({
  borrowApp,
}) => {
  const { page } = await openScreen(borrowApp, '/metrics');
  await page.getByRole('button', { name: 'New metric…' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Revenue per lead');
  await expect(page.getByLabel('Identifier')).toHaveValue('revenue_per_lead');
  await page.getByText('It is computed').click();
  const formula = page.getByRole('textbox', { name: 'Formula' });
  await formula.pressSequentially('revenue_time / lead');
  await page.getByRole('option', { name: 'Leads', exact: true }).click();
  await expect(formula).toHaveValue('revenue_time / Leads');
  await expect(page.getByText('Reads: Revenue from time sold ÷ Leads')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Unit' })).toHaveValue('Money');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Revenue per lead' })).toBeVisible();
  await expect(page.getByText('Revenue from time sold ÷ Leads')).toBeVisible();
});

test('a formula that makes no sense is told with its place, and is not saved', async ({
  borrowApp,
}) => {
  const { page } = await openScreen(borrowApp, '/metrics');
  await page.getByRole('button', { name: 'New metric…' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Nonsense');
  await page.getByText('It is computed').click();
  const formula = page.getByRole('textbox', { name: 'Formula' });
  await formula.fill('leads / list_sise');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByText('No metric is called “list_sise”. Did you mean Email list size?'),
  ).toBeVisible();
  await expect(page.locator('mark')).toHaveText('list_sise');
  await formula.fill('revenue_time + leads');
  await expect(
    page.getByText('One cannot add or compare an amount of money and a counted number.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'New metric' })).toBeVisible();
});

test('a metric’s page explains it with the newest figures', async ({ borrowApp }) => {
  const { page } = await openScreen(borrowApp, '/metrics');
  const entry = (metric: string, value: number) => ({
    metric,
    period: '2026-10',
    segment: null,
    value,
  });
  await callOperation(page, 'values.enter', {
    cells: [entry('prospects_contacted', 40), entry('conversions_hard', 1)],
  });
  await callOperation(page, 'targets.set', {
    objectives: [{ metric: 'conversion_rate', period: '2026-10', line: 4 }],
  });
  await page.getByRole('textbox', { name: 'Search' }).fill('conversion_rate');
  await page.getByRole('link', { name: 'Contacts to sales', exact: true }).click();
  await expect(page.getByText('Sales closed ÷ Prospects contacted × 100')).toBeVisible();
  await expect(page.getByText('1 ÷ 40 × 100 = 2.5%')).toBeVisible();
  const october = page.getByRole('row', { name: /^Oct 2026 .*missed/ });
  await expect(october).toContainText('2.5');
});

test('the list with its filters, and the form, can be used by everyone', async ({ borrowApp }) => {
  const { page } = await openScreen(borrowApp, '/metrics', { language: 'fr-FR' });
  await page.getByRole('textbox', { name: 'Chercher' }).fill('rebond');
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await page.getByRole('button', { name: /^Filtres ?, aucun/ }).click();
  await page.getByLabel(/^Outil d’analyse/).check();
  await expect(page.getByRole('button', { name: /^Enlever le filtre/ })).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nouvelle métrique…' }).click();
  await page.getByText('Elle se calcule').click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Donnez un nom à la métrique.')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Enlever le filtre/ }).click();
});
