import { expect, test } from '../support/electron-app.ts';
import { cell, openGrid, REVENUE } from '../support/opened-grid.ts';
import { goTo } from '../support/go-to.ts';

test('typing starts editing, Enter saves and moves down', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
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
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
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
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
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

test('undo and redo give the grid its earlier figures', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
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

test('Delete makes a value not known, "." too, and "0" is zero', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
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
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  await page.getByText('Quarter', { exact: true }).click();
  const third = await cell(page, 'Contacts to sales', 'Q3 2026');
  await expect(third).toHaveAccessibleName(/^10%, 20 of 200/);
  await goTo(page, '/grid');
  await expect(third, 'the grid opens with the periods looked at last').toBeVisible();
});

test('a computed cell says why it is not typed into, and shows what it is made of', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  const rate = await cell(page, 'Contacts to sales', 'Jul 2026');
  await rate.click();
  await page.keyboard.type('3');
  await expect(page.getByText('This figure is computed.')).toBeVisible();
  await expect(rate).toHaveAccessibleName(/^25%, 10 of 40, computed$/);
  await page.keyboard.press('F1');
  const explanation = page.getByRole('complementary', { name: 'Where this figure comes from' });
  await expect(explanation).toContainText('10 ÷ 40 × 100 = 25%');
  await expect(explanation).toContainText('Prospects contacted');
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
  await expect(rate).toBeFocused();
});

test('the explanation of a typed value keeps what it was', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await page.keyboard.type('4200');
  await page.keyboard.press('Enter');
  await september.click();
  await page.keyboard.press('Space');
  const explanation = page.getByRole('complementary', { name: 'Where this figure comes from' });
  await expect(explanation).toContainText('€4,000 → €4,200 22 Nov, typed');
  await expect(explanation).toContainText('Typed by hand');
  await expect(explanation).toContainText('Revenue');

  const note = explanation.getByRole('textbox', { name: 'Note' });
  await note.fill('Two days at the fair');
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
  await expect(september).toBeFocused();
  await expect(september).toHaveAccessibleName('€4,200, with a note');
  await page.keyboard.press('Space');
  await expect(note).toHaveValue('Two days at the fair');
});

test('a range copied goes back as a table, and a pasted one is a single undo', async ({
  borrowApp,
}) => {
  const { app, page } = await openGrid(borrowApp);
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
  borrowApp,
}) => {
  const { app, page } = await openGrid(borrowApp);
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

test('filling right copies the first cell over the selection', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+r');
  await expect(await cell(page, REVENUE, 'Oct 2026')).toHaveAccessibleName('€4,000');
  await expect(await cell(page, REVENUE, 'Nov 2026')).toHaveAccessibleName('€4,000');
});

test('T sets the target of a period, and the cell shows it with its status', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await page.keyboard.press('t');
  await page.getByRole('dialog').getByLabel('Target', { exact: true }).fill('5000');
  await page.keyboard.press('Enter');
  await expect(september).toHaveAccessibleName('€4,000, target €5,000, missed');
  await expect(september).toContainText('■');
  await expect(september).toBeFocused();
});
