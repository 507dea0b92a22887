import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import type { RunningApp } from '../support/electron-app.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { startBusiness } from '../support/started-business.ts';
import type { OpenApp } from '../support/started-business.ts';

const CALLS = {
  id: 'calls',
  kind: 'flow',
  unit: 'count',
  good: 'up',
  cadence: 'month',
  formula: null,
  name: { fr: 'Appels', en: 'Calls' },
  description: '',
};
const PER_CALL = {
  ...CALLS,
  id: 'per_call',
  kind: 'computed',
  unit: 'money',
  formula: 'revenue_time / calls',
  name: { fr: 'CA par appel', en: 'Revenue per call' },
};

/** Calls and revenue of two months, and a metric computed from them. */
async function openWithFigures(
  borrowApp: OpenApp,
  path: string,
  language = 'en-GB',
): Promise<RunningApp> {
  const running = await startBusiness(borrowApp, { language });
  const { page } = running;
  await callOperation(page, 'metrics.define', CALLS);
  await callOperation(page, 'metrics.define', PER_CALL);
  const entry = (metric: string, period: string, value: number) => ({
    metric,
    period,
    segment: null,
    value,
  });
  await callOperation(page, 'values.enter', {
    cells: [
      entry('calls', '2026-09', 10),
      entry('calls', '2026-10', 20),
      entry('revenue_time', '2026-09', 100_000),
      entry('revenue_time', '2026-10', 300_000),
    ],
  });
  await goTo(page, path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return running;
}

async function beginFormula(page: Page, name: string) {
  await page.getByRole('button', { name: 'New metric…' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByText('It is computed').click();
  return page.getByRole('textbox', { name: 'Formula' });
}

test('while a formula is written, it shows its figures, its unit and the numbers put in', async ({
  borrowApp,
}) => {
  const { page } = await openWithFigures(borrowApp, '/metrics');
  const formula = await beginFormula(page, 'Half a call');
  const preview = page.getByRole('region', { name: 'With your figures' });
  await expect(preview).toContainText('Your figures appear here');
  await formula.fill('revenue_time / calls / 2');
  await expect(preview.getByRole('cell')).toHaveText(['', '', '', '€50', '€75', ''].map(dashed));
  await expect(preview).toContainText('Oct 2026: €3,000 ÷ 20 ÷ 2 = €75');
  await expect(preview).toContainText('Calls: not known (Jun 2026, Jul 2026, Aug 2026, Nov 2026)');
  await expect(page.getByText('The formula gives an amount of money.')).toBeVisible();
});

/** A figure that is not known is a dash, and words for who hears it. */
function dashed(text: string): string {
  return text === '' ? '–not known' : text;
}

test('metrics are put in by their names, of several words and in either language', async ({
  borrowApp,
}) => {
  const { page } = await openWithFigures(borrowApp, '/metrics');
  const formula = await beginFormula(page, 'Another');
  await formula.pressSequentially('vente de temps');
  await formula.press('Enter');
  await expect(formula).toHaveValue('Revenue from time sold');
  await formula.pressSequentially(' / new cust');
  await formula.press('Enter');
  await expect(formula).toHaveValue('Revenue from time sold / New customers');
});

test('a mistyped name is mended with one key, and a unit that does not fit with one click', async ({
  borrowApp,
}) => {
  const { page } = await openWithFigures(borrowApp, '/metrics');
  const formula = await beginFormula(page, 'Mended');
  await formula.fill('revenue_tme / calls');
  await expect(page.getByText('No metric is called “revenue_tme”.')).toBeVisible();
  await expect(page.locator('mark')).toHaveText('revenue_tme');
  await formula.press('Enter');
  await expect(formula).toHaveValue('Revenue from time sold / Calls');
  await page.getByRole('combobox', { name: 'Unit' }).click();
  await page.getByRole('option', { name: 'Percentage' }).click();
  await page.getByRole('button', { name: 'Take the unit “Money”' }).click();
  await expect(page.getByRole('combobox', { name: 'Unit' })).toHaveValue('Money');
});

test('a change from a day on leaves the past alone; a correction makes it anew', async ({
  borrowApp,
}) => {
  const { page } = await openWithFigures(borrowApp, '/metrics/per_call');
  const rows = page.getByRole('row').filter({ hasText: 'no target' });
  const september = rows.filter({ hasText: 'Sept 2026' });
  const october = rows.filter({ hasText: 'Oct 2026' });
  const edit = async (formula: string): Promise<void> => {
    await page.getByRole('button', { name: 'Edit the definition' }).click();
    await page.getByRole('textbox', { name: 'Formula' }).fill(formula);
  };
  await edit('revenue_time / calls * 2');
  await page.getByRole('textbox', { name: 'First day' }).fill('15/10/2026');
  await expect(page.getByText(/begins on 1 October 2026/)).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(october).toContainText('€300');
  await expect(september).toContainText('€100');
  const versions = page.getByRole('list').filter({ hasText: 'From 1 October 2026' });
  await expect(versions).toContainText(
    'Formula: Revenue from time sold ÷ Calls → Revenue from time sold ÷ Calls × 2',
  );
  await edit('revenue_time / calls * 3');
  await page.getByRole('radio', { name: /it is a correction/ }).check();
  await expect(page.getByText(/The version planned from 1 October 2026/)).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(september).toContainText('€300');
  await expect(october).toContainText('€450');
  await expect(page.getByRole('heading', { name: 'Versions' })).toHaveCount(0);
});

test('words alone are changed without a question about dates', async ({ borrowApp }) => {
  const { page } = await openWithFigures(borrowApp, '/metrics/calls');
  await page.getByRole('button', { name: 'Edit the definition' }).click();
  await page.getByLabel('Definition, in one sentence').fill('Calls of more than a minute.');
  await expect(page.getByText('This change, from when on?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Calls of more than a minute.')).toBeVisible();
});

test('what is refused is said under its field', async ({ borrowApp }) => {
  const { page } = await openWithFigures(borrowApp, '/metrics/calls');
  await page.getByRole('button', { name: 'Edit the definition' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Leads');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(
    /“Leads” is taken already/,
  );
  await page.getByLabel('Name', { exact: true }).fill('Calls');
  await page.getByRole('radio', { name: /Level/ }).check();
  await page.getByRole('radio', { name: /it is a correction/ }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/has values there already/)).toBeVisible();
});

test('the rhythm changes from a day on, with what that means; values in the way are named', async ({
  borrowApp,
}) => {
  const { page } = await openWithFigures(borrowApp, '/metrics/calls');
  await page.getByRole('button', { name: 'Change the rhythm of entry' }).click();
  const dialog = page.getByRole('dialog', { name: /^Rhythm of/ });
  await expect(dialog.getByText('From 1 December 2026 on, there is one value')).toBeVisible();
  const day = dialog.getByRole('textbox', { name: 'From' });
  await day.fill('05/10/2026');
  await day.press('Enter');
  await expect(dialog.getByText(/already entered for Oct 2026/)).toBeVisible();
  await day.fill('05/11/2026');
  await day.press('Enter');
  await expect(page.getByText('Rhythm changed from 1 November 2026 on')).toBeVisible();
  await expect(page.getByText('Rhythm: every month → every week')).toBeVisible();
});

test('one’s own version of a catalogue metric begins with what that says', async ({
  borrowApp,
}) => {
  const { page } = await openWithFigures(borrowApp, '/metrics/cac');
  await page.getByRole('button', { name: 'Make it my own…' }).click();
  await expect(page.getByRole('textbox', { name: 'Formula' })).toHaveValue(
    'Ads and prospecting spend / New customers',
  );
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(my version)');
});

test('definitions and their dates in French', async ({ borrowApp }) => {
  const { page } = await openWithFigures(borrowApp, '/metrics/per_call', 'fr-FR');
  await page.getByRole('button', { name: 'Modifier la définition' }).click();
  const formula = page.getByRole('textbox', { name: 'Formule' });
  await formula.fill('revenue_time / calls * 2');
  const preview = page.getByRole('region', { name: 'Avec vos chiffres' });
  await expect(preview).toContainText('oct. 2026 : 3 000 € ÷ 20 × 2 = 300 €');
  await expect(page.getByText(/Ce changement, à partir de quand/)).toBeVisible();
  await formula.fill('revenue_tme / calls');
  await expect(page.getByText(/Aucune métrique ne s’appelle/)).toBeVisible();
  await formula.fill('revenue_time / calls * 2');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('À partir du 1er novembre 2026')).toBeVisible();
  await goTo(page, '/metrics/calls');
  await page.getByRole('button', { name: 'Changer le rythme de saisie' }).click();
  await expect(page.getByText(/À partir du 1er décembre 2026/)).toBeVisible();
});
