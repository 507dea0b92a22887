import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import type { LaunchOptions, RunningApp } from '../support/electron-app.ts';
import { accessFaults, callOperation, goTo, startBusiness } from '../support/started-business.ts';
import type { LaunchApp } from '../support/started-business.ts';

const entry = (metric: string, period: string, value: number) => ({
  metric,
  period,
  segment: null,
  value,
});

/** A small business with a monthly conversion rate and a turnover, opened on its grid. */
async function openGrid(launchApp: LaunchApp, options: LaunchOptions = {}): Promise<RunningApp> {
  const running = await startBusiness(launchApp, options);
  const { page } = running;
  await callOperation(page, 'metrics.follow', {
    metrics: ['conversion_rate', 'revenue_time'],
    isFollowed: true,
  });
  await callOperation(page, 'values.enter', {
    cells: [
      entry('prospects_contacted', '2026-07', 40),
      entry('prospects_contacted', '2026-08', 60),
      entry('prospects_contacted', '2026-09', 100),
      entry('conversions_hard', '2026-07', 10),
      entry('conversions_hard', '2026-08', 6),
      entry('conversions_hard', '2026-09', 4),
      entry('revenue_time', '2026-09', 400_000),
    ],
  });
  await goTo(page, '/grid');
  await page.getByRole('grid').waitFor();
  return running;
}

/** The cell of a metric in a month of 2026, by what its column and its row are called. */
async function cell(page: Page, row: string, column: string): Promise<Locator> {
  const index = await page
    .getByRole('columnheader', { name: new RegExp(`^${column}`) })
    .getAttribute('aria-colindex');
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .locator(`[aria-colindex="${index}"]`);
}

const REVENUE = 'Revenue from time sold';

test('typing starts editing, Enter saves and moves down', async ({ launchApp }) => {
  const { page } = await openGrid(launchApp);
  const prospects = await cell(page, 'Prospects contacted', 'Oct 2026');
  await prospects.click();
  await page.keyboard.type('120');
  await expect(page.getByRole('textbox')).toHaveValue('120');
  await page.keyboard.press('Enter');
  await expect(prospects).toHaveAccessibleName('120');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(prospects).not.toBeFocused();
  await expect(page.locator('[role="gridcell"]:focus')).toHaveCount(1);
});

test('Tab moves right, Shift and Enter up, and arrows go where a spreadsheet goes', async ({
  launchApp,
}) => {
  const { page } = await openGrid(launchApp);
  const october = await cell(page, REVENUE, 'Oct 2026');
  await october.click();
  await page.keyboard.type('4500');
  await page.keyboard.press('Tab');
  await expect(await cell(page, REVENUE, 'Nov 2026')).toBeFocused();
  await expect(october).toHaveAccessibleName('€4,500');
  await page.keyboard.press('Shift+Enter');
  await expect(await cell(page, REVENUE, 'Nov 2026')).not.toBeFocused();
  await october.click();
  // From a figure to the end of its run; the next jump finds nothing older, and goes to the border.
  await page.keyboard.press('Control+ArrowLeft');
  await expect(await cell(page, REVENUE, 'Sept 2026')).toBeFocused();
  await page.keyboard.press('End');
  await expect(await cell(page, REVENUE, 'Nov 2027')).toBeFocused();
});

test('a bad number stays in its cell with a sentence, and Escape brings the value back', async ({
  launchApp,
}) => {
  const { page } = await openGrid(launchApp);
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox')).toHaveValue('4000');
  await page.getByRole('textbox').fill('12,5.3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“12,5.3” is not a number.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('12,5.3');
  // Elsewhere meanwhile: the text waits in its cell.
  await (await cell(page, REVENUE, 'Oct 2026')).click();
  await expect(september).toHaveAccessibleName(/^12,5\.3, /);
  await expect(page.getByText('1 cell to correct')).toBeVisible();
  await september.click();
  await page.keyboard.press('Escape');
  await expect(september).toHaveAccessibleName('€4,000');
});

test('undo and redo give the grid its earlier figures', async ({ launchApp }) => {
  const { page } = await openGrid(launchApp);
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await page.keyboard.type('5000');
  await page.keyboard.press('Enter');
  await expect(september).toHaveAccessibleName('€5,000');
  await page.keyboard.press('Control+z');
  await expect(september).toHaveAccessibleName('€4,000');
  await page.keyboard.press('Control+y');
  await expect(september).toHaveAccessibleName('€5,000');
});

test('Delete makes a value not known, "." too, and "0" is zero', async ({ launchApp }) => {
  const { page } = await openGrid(launchApp);
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await page.keyboard.press('Delete');
  await expect(september).toHaveAccessibleName('not known');
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect(september).toHaveAccessibleName('€0');
  await september.click();
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await expect(september).toHaveAccessibleName('not known');
});

test('a quarter shows the rate of the quarter, and not the mean of its months', async ({
  launchApp,
}) => {
  const { page } = await openGrid(launchApp);
  await page.getByText('Quarter', { exact: true }).click();
  await expect(await cell(page, 'Conversion rate', 'Q3 2026')).toHaveAccessibleName(
    /^10%, 20 of 200/,
  );
});

test('a computed cell says why it is not typed into, and shows what it is made of', async ({
  launchApp,
}) => {
  const { page } = await openGrid(launchApp);
  const rate = await cell(page, 'Conversion rate', 'Jul 2026');
  await rate.click();
  await page.keyboard.type('3');
  await expect(page.getByText('This figure is computed.')).toBeVisible();
  await expect(rate).toHaveAccessibleName(/^25%, 10 of 40, target 4%, met, computed$/);
  await page.keyboard.press('F1');
  const story = page.getByRole('complementary', { name: 'Where this figure comes from' });
  await expect(story).toContainText('10 ÷ 40 × 100 = 25%');
  await expect(story).toContainText('Prospects contacted');
  await page.keyboard.press('Escape');
  await expect(story).toBeHidden();
  await expect(rate).toBeFocused();
});

test('the story of a typed value keeps what it was', async ({ launchApp }) => {
  const { page } = await openGrid(launchApp);
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await page.keyboard.type('4200');
  await page.keyboard.press('Enter');
  await september.click();
  await page.keyboard.press('Space');
  const story = page.getByRole('complementary', { name: 'Where this figure comes from' });
  await expect(story).toContainText('€4,000 → €4,200 22 Nov, typed');
  await expect(story).toContainText('Typed by hand');
  await expect(story).toContainText('Revenue');
});

test('a range copied goes back as a table, and a pasted one is a single undo', async ({
  launchApp,
}) => {
  const { app, page } = await openGrid(launchApp);
  await (await cell(page, 'Prospects contacted', 'Jul 2026')).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe('40\t60\t100');
  await expect(page.getByText('sum 200')).toBeVisible();

  await app.evaluate(({ clipboard }) => clipboard.writeText('1\t2\r\n3\t4\r\n'));
  const first = await cell(page, 'Prospects contacted', 'Oct 2026');
  await first.click();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('4 cells pasted')).toBeVisible();
  await expect(first).toHaveAccessibleName('1');
  await expect(await cell(page, 'Prospects contacted', 'Nov 2026')).toHaveAccessibleName('2');
  await page.keyboard.press('Control+z');
  await expect(first).toHaveAccessibleName('not known');
  await expect(await cell(page, 'Prospects contacted', 'Nov 2026')).toHaveAccessibleName(
    'not known',
  );
});

test('a table with a bad number is shown in place, and nothing of it is pasted', async ({
  launchApp,
}) => {
  const { app, page } = await openGrid(launchApp);
  await app.evaluate(({ clipboard }) => clipboard.writeText('7\tabout ten'));
  const october = await cell(page, 'Prospects contacted', 'Oct 2026');
  const november = await cell(page, 'Prospects contacted', 'Nov 2026');
  await october.click();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('Nothing was written: 1 cell does not fit out of 2.')).toBeVisible();
  await expect(november).toHaveAccessibleName(/^about ten, /);
  await expect(october).toHaveAccessibleName('not known');
  await november.click();
  await expect(page.getByRole('alert')).toHaveText('“about ten” is not a number.');
  await page.keyboard.press('Escape');
  await expect(november).toHaveAccessibleName('not known');
});

test('filling right copies the first cell over the selection', async ({ launchApp }) => {
  const { page } = await openGrid(launchApp);
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+r');
  await expect(await cell(page, REVENUE, 'Oct 2026')).toHaveAccessibleName('€4,000');
  await expect(await cell(page, REVENUE, 'Nov 2026')).toHaveAccessibleName('€4,000');
});

test('T sets the target of a period, and the cell shows it with its status', async ({
  launchApp,
}) => {
  const { page } = await openGrid(launchApp);
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await page.keyboard.press('t');
  await page.getByRole('dialog').getByLabel('Target', { exact: true }).fill('5000');
  await page.keyboard.press('Enter');
  await expect(september).toHaveAccessibleName('€4,000, target €5,000, missed');
  await expect(september).toContainText('■');
  await expect(september).toBeFocused();
});

test('a segment gets its own row, and the total can then only be read', async ({ launchApp }) => {
  const { page } = await openGrid(launchApp);
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

test('in French, numbers are read and written as in French', async ({ launchApp }) => {
  const { page } = await openGrid(launchApp, { language: 'fr-FR' });
  const october = await cell(page, 'CA vente de temps', 'oct. 2026');
  await october.click();
  await page.keyboard.type('1 234,5');
  await page.keyboard.press('Enter');
  await expect(october).toHaveAccessibleName('1 234,50 €');
  await expect(await cell(page, 'Taux de conversion', 'sept. 2026')).toHaveAccessibleName(
    /^4 %, 4 sur 100/,
  );
});

test('the past has no end, and the figures of today stay one key away', async ({ launchApp }) => {
  const { page } = await openGrid(launchApp);
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('Home');
  await expect(page.getByRole('columnheader', { name: 'Nov 2022' })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByRole('columnheader', { name: 'Nov 2018' })).toBeVisible();
  await page.keyboard.press('Control+ArrowRight');
  await expect(await cell(page, REVENUE, 'Sept 2026')).toBeFocused();
});

test('exporting writes a file where the user says', async ({ launchApp, temporaryFolder }) => {
  const { app, page } = await openGrid(launchApp);
  const file = path.join(temporaryFolder, 'grid.csv');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByLabel('Excel in French').check();
  await page.getByRole('button', { name: 'Choose where to save…' }).click();
  await expect(page.getByText(file)).toBeVisible();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('revenue_time;CA vente de temps;money;');
});

test('with nothing followed, the grid offers the first step', async ({ launchApp }) => {
  const { page } = await startBusiness(launchApp);
  await goTo(page, '/grid');
  await page.getByRole('link', { name: 'Choose what to follow' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Metrics' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the grid and all that opens over it can be used by everyone, ${colorScheme}`, async ({
    launchApp,
  }) => {
    const { page } = await openGrid(launchApp, { colorScheme });
    const september = await cell(page, REVENUE, 'Sept 2026');
    await september.click();
    await page.keyboard.press('F1');
    await expect(page.getByRole('complementary')).toContainText('Typed by hand');
    expect(await accessFaults(page)).toEqual([]);
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
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const button of ['Keyboard', 'Export…', '+ Add a metric…']) {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await accessFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
}

test('rows are moved, left and added from the grid itself', async ({ launchApp }) => {
  const { page } = await openGrid(launchApp);
  const names = page.getByRole('rowheader').filter({ has: page.getByRole('button') });
  await expect(names).toContainText([
    'Conversion rate',
    'Hard conversions',
    'Prospects contacted',
    REVENUE,
  ]);
  await (await cell(page, 'Prospects contacted', 'Sept 2026')).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(names).toContainText([
    'Conversion rate',
    'Prospects contacted',
    'Hard conversions',
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
});

test('the mouse drags a selection, and F6 leaves the grid', async ({ launchApp }) => {
  const { page } = await openGrid(launchApp);
  await (await cell(page, 'Prospects contacted', 'Jul 2026')).hover();
  await page.mouse.down();
  await (await cell(page, 'Hard conversions', 'Sept 2026')).hover();
  await page.mouse.up();
  await expect(page.getByText('6 cells · 6 figures · sum 220 · mean 36.7')).toBeVisible();
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: '+ Add a metric…' })).toBeFocused();
});

test('the menu exports the grid, and a target can be laid over several periods', async ({
  launchApp,
}) => {
  const { app, page } = await openGrid(launchApp);
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+t');
  await expect(page.getByRole('dialog')).toContainText('Sept 2026 to Oct 2026');
  await page.getByLabel('Target', { exact: true }).fill('5 000');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(await cell(page, REVENUE, 'Oct 2026')).toHaveAccessibleName(/target €5,000/);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('solocap:event', {
      type: 'menu',
      command: 'export-grid',
    }),
  );
  await expect(page.getByRole('dialog', { name: 'Export the grid' })).toBeVisible();
});
