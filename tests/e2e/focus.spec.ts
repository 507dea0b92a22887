import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { accessFaults } from '../support/access-faults.ts';
import { startBusiness } from '../support/started-business.ts';

const LIST_GROWTH = {
  quarter: '2026-Q4',
  metric: 'list_growth',
  line: 10,
  why: 'The list fills the quiet months',
  reaction: 'Two podcasts more each month',
  readingKind: null,
  guardrail: null,
  because: '',
};

/** A list that grew from 5,000 by a little more each month, November still open. */
async function typeListSizes(page: Page): Promise<void> {
  const sizes = [5000, 5300, 5650, 6040, 6450];
  await callOperation(page, 'values.enter', {
    cells: sizes.map((value, index) => ({
      metric: 'list_size',
      period: `2026-${String(index + 7).padStart(2, '0')}`,
      segment: null,
      value,
    })),
  });
}

/** Opens the menu of the quarter and takes a line of it. */
async function chooseInMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Change or prepare' }).click();
  await page.getByRole('menuitem', { name }).click();
}

const hero = (page: Page) => page.getByRole('heading', { level: 2 }).first().locator('..');

test('with the keyboard alone: choose a metric, its line, why, and what if it drifts', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp);
  await expect(page.getByRole('button', { name: 'Choose the metric' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('list growth');
  await page.keyboard.press('Enter');
  // The line that ships with the metric is there already, and its field is where one types.
  await expect(page.getByLabel('The target, a month')).toBeFocused();
  await expect(page.getByLabel('The target, a month')).toHaveValue('10');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The list fills the quiet months');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Two podcasts more each month');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Email list growth' })).toBeVisible();
  await expect(page.getByText('target 10% a month')).toBeVisible();
  await expect(page.getByText('The list fills the quiet months')).toBeVisible();
  await expect(page.getByText('No value yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Type the first numbers' }).click();
  await expect(page.getByRole('link', { name: 'Grid' })).toHaveAttribute('aria-current', 'page');
});

test('a vanity metric says what is weak in it, and a stronger one is a click away', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp);
  await page.getByRole('button', { name: 'Choose the metric' }).click();
  await page.getByRole('combobox').fill('sessions');
  await expect(page.getByRole('option', { name: /^Site visits.*weaker/ })).toBeVisible();
  await page.getByRole('option', { name: /^Site visits/ }).click();
  await expect(page.getByText('This figure flatters and decides nothing')).toBeVisible();
  await page.getByRole('button', { name: 'Take Visits to leads' }).click();
  await expect(page.getByText('Visits to leads', { exact: true })).toBeVisible();
  await expect(page.getByText('Before you choose it')).toBeHidden();
});

test('what is missing is said under its field, and nothing is saved', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await page.getByRole('button', { name: 'Choose the metric' }).click();
  await page.getByRole('combobox').fill('list growth');
  await page.keyboard.press('Enter');
  await page.getByLabel('The target, a month').fill('a lot');
  await expect(page.getByText('“a lot” is not a number.')).toBeVisible();
  await page.getByLabel('The target, a month').fill('');
  await page.getByRole('button', { name: 'Choose this metric' }).click();
  await expect(page.getByText('A number is needed: it will say')).toBeVisible();
  await expect(page.getByText('One line will do: why this one?')).toBeVisible();
  await expect(page.getByText('One line will do: what will you change?')).toBeVisible();
  await expect(page.getByLabel('The target, a month')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('One quarter, one metric')).toBeVisible();
});

test('changing within the quarter asks for the reason', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'focus.choose', LIST_GROWTH);
  await chooseInMenu(page, 'Change the focus of the quarter…');
  await page.getByLabel('The target, a month').fill('12');
  await page.getByRole('button', { name: 'Change the focus' }).click();
  await expect(page.getByText('Say in one line what has changed.')).toBeVisible();
  await page.getByLabel('Why change within the quarter?').fill('Two guests brought twice as many');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('target 12% a month')).toBeVisible();
});

test('a guardrail stands beside the metric with its own limit', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'focus.choose', LIST_GROWTH);
  await chooseInMenu(page, 'Change the focus of the quarter…');
  await page.getByRole('button', { name: 'Add a guardrail' }).click();
  await page.getByRole('combobox', { name: /^Guardrail/ }).fill('deliverab');
  await page.getByRole('option', { name: 'Share of emails delivered' }).click();
  await page.getByLabel('Its limit').fill('95');
  await page.getByRole('button', { name: 'Change the focus' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('region', { name: 'The pact' })).toContainText(
    'Share of emails delivered–(≥ 95%)',
  );
});

test('value, status, distance, change and projection stand in words', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'focus.choose', LIST_GROWTH);
  await typeListSizes(page);
  await goTo(page, '/');
  await expect(hero(page)).toContainText('6.79%');
  await expect(hero(page)).toContainText('off track');
  await expect(hero(page)).toContainText('target 10% a month · 3.2 points to go');
  await expect(page.getByText('Nov 2026, day 22 of 30')).toBeVisible();
  await expect(page.getByText('+0.18 points since 1 October')).toBeVisible();
  const projection = page.getByRole('button', { name: /^at this pace/ });
  await expect(projection).toHaveText(
    /at this pace, 7.8% on 31 December, 2.2\spoints short of the target/,
  );
  await projection.focus();
  await expect(page.getByRole('tooltip')).toContainText('By the trend of the last 3 values');
  await expect(page.getByRole('tooltip')).toContainText('Most likely between');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
});

test('a flow that is still coming in says how much of its line is there', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'focus.choose', {
    ...LIST_GROWTH,
    metric: 'list_joined',
    line: 3000,
  });
  const joined = { metric: 'list_joined', segment: null };
  await callOperation(page, 'values.enter', {
    cells: [
      { ...joined, period: '2026-10', value: 700 },
      { ...joined, period: '2026-11', value: 540 },
    ],
  });
  await goTo(page, '/');
  await expect(page.getByText('1,240 of 3,000, 41%')).toBeVisible();
  await expect(page.getByText('2 of 3 months')).toBeVisible();
});

test('a percentage of few cases gets no colour, and says why', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'focus.choose', {
    ...LIST_GROWTH,
    metric: 'conversion_rate',
    line: 20,
  });
  const month = { period: '2026-10', segment: null };
  await callOperation(page, 'values.enter', {
    cells: [
      { ...month, metric: 'prospects_contacted', value: 8 },
      { ...month, metric: 'conversions_hard', value: 3 },
    ],
  });
  await goTo(page, '/');
  await expect(page.getByText('too few cases to judge')).toBeVisible();
  await page.getByRole('button', { name: '3 of 8' }).hover();
  await expect(page.getByRole('tooltip')).toContainText('a single case changes everything');
});

test('the definition is one keystroke away', async ({ borrowApp }) => {
  const { page } = await borrowApp({ isSample: true });
  await expect(
    page.getByRole('button', { name: 'Share of revenue not tied to hours' }).first(),
  ).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('tooltip')).toContainText(
    'The part of your revenue that does not depend',
  );
});

test('the chart is walked by arrow keys and read as a table', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'focus.choose', LIST_GROWTH);
  await typeListSizes(page);
  await goTo(page, '/');
  const chart = page.getByRole('application', { name: 'Email list growth by month' });
  await chart.focus();
  await page.keyboard.press('ArrowLeft');
  const said = page.locator('[aria-live="polite"]').first();
  await expect(said).toHaveText('Nov 2026: 6.79%, open, day 22 of 30');
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText('Oct 2026: 6.9%');
  await page.keyboard.press('Home');
  await expect(said).toHaveText('Aug 2026: 6%');
  await page.getByRole('button', { name: 'As a table' }).click();
  const rows = page.getByRole('row');
  await expect(rows).toHaveText([
    'PeriodValueRemark',
    'Nov 20266.79%open, day 22 of 30',
    'Oct 20266.9%',
    'Sept 20266.6%',
    'Aug 20266%',
  ]);
});

test('a value not known is a gap in the line, never a zero', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'focus.choose', LIST_GROWTH);
  await callOperation(page, 'values.enter', {
    cells: ['2026-03', '2026-04', '2026-07', '2026-08', '2026-09'].map((period, index) => ({
      metric: 'list_size',
      period,
      segment: null,
      value: 5000 + index * 300,
    })),
  });
  await goTo(page, '/');
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(page.getByRole('row', { name: 'May 2026' })).toHaveText('May 2026not known');
  await expect(page.getByRole('row', { name: 'Aug 2026' })).toHaveText('Aug 20265.36%');
});

test('the next quarter is prepared ahead, and waits below', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'focus.choose', LIST_GROWTH);
  await goTo(page, '/');
  await chooseInMenu(page, 'Prepare the next quarter…');
  await expect(page.getByRole('dialog', { name: 'Prepare Q1 2027' })).toBeVisible();
  await page.getByRole('combobox').fill('conversion rate');
  await page.keyboard.press('Enter');
  await page.getByLabel('Why this one, now?').fill('Sell better to those who came');
  await page.getByLabel('What will you do differently if it drifts?').fill('Call ten of them');
  await page.getByLabel(/^The target/).fill('5');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Q1 2027 Contacts to sales' }).click();
  await expect(page.getByText('Begins on 1 January.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page.getByText('day 53 of 92')).toBeVisible();
});

test('past quarters stay readable, with what they taught', async ({ borrowApp }) => {
  const { page } = await borrowApp({ isSample: true });
  await page.getByRole('button', { name: 'Previous quarter' }).click();
  await expect(page.getByText('Q3 2026 · finished')).toBeVisible();
  const learned = page.getByLabel('What this quarter taught');
  await learned.fill('Witnesses do more than prices');
  await learned.press('Enter');
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page.getByText('Witnesses do more than prices')).toBeVisible();
});

test('the one thing of the week stands above the plan, and is ticked off there', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp({ isSample: true });
  const week = page.getByRole('region', { name: 'The one thing this week' });
  const tick = week.getByRole('checkbox', { name: 'Finish module 4, camera included' });
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(tick).not.toBeChecked();
  await page.getByRole('button', { name: 'Previous quarter' }).click();
  await expect(page.getByText('Q3 2026 · finished')).toBeVisible();
  await expect(week).toBeHidden();
});

test('in French: words, figures and their spaces', async ({ borrowApp }) => {
  const { page } = await borrowApp({ isSample: true, language: 'fr-FR' });
  await expect(page.getByText('T4 2026 · jour 53 sur 92')).toBeVisible();
  await expect(page.getByText(/^à ce rythme, [\d,]+\u202F% au 31 décembre/)).toBeVisible();
  await expect(page.getByText(/depuis le 1er octobre/)).toBeVisible();
  await expect(page.getByText('2 mois sur 3')).toBeVisible();
});

for (const [language, past] of [
  ['en-GB', 'Past quarters'],
  ['fr-FR', 'Trimestres passés'],
] as const) {
  test(`everything fits on one screen of 1280 by 800, and nothing in it scrolls (${language})`, async ({
    borrowApp,
  }) => {
    const { app, page, screenshot } = await borrowApp({ isSample: true, language });
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
    );
    await expect(page.getByText(past)).toBeVisible();
    await expect(page.locator('figure svg').first()).toBeVisible();
    const overflows = () =>
      page
        .locator('main')
        .evaluate((main) =>
          [main, ...main.querySelectorAll<HTMLElement>('*')]
            .filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowY))
            .map((one) => one.scrollHeight - one.clientHeight),
        );
    await expect.poll(overflows).toEqual([0]);
    await screenshot(`focus-${language}`);
  });
}

test('the focus and what opens over it can be used by everyone', async ({ borrowApp }) => {
  const { page } = await borrowApp({ isSample: true });
  await expect(page.locator('figure svg').first()).toBeVisible();
  await page.getByRole('button', { name: /^at this pace/ }).focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.getByRole('button', { name: 'As a table' }).click();
  expect(await accessFaults(page)).toEqual([]);
  await chooseInMenu(page, 'Change the focus of the quarter…');
  await page.getByRole('button', { name: 'Another metric' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole('combobox').fill('sessions');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Change the focus' }).click();
  await expect(page.getByText('A number is needed: it will say')).toBeVisible();
});
