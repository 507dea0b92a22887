import type { Page } from 'playwright/test';
import { expect, test } from '#tests/support/gallery.ts';

const PAGE = 'features/ledger/LedgerPage';

test('the menu of a row gives the focus back to that row', async ({ show }) => {
  const { page } = await show(PAGE, 'entries of every sort');
  await page.getByRole('row', { name: /Acme Inc/ }).click({ button: 'right' });
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /: Acme Inc/ })).toBeFocused();
});

test('a selection becomes shorter by the way it came', async ({ show }) => {
  const { page } = await show(PAGE, 'entries of every sort');
  const bar = page.getByRole('region', { name: 'Selected entries' });
  const box = (seq: number) => page.getByRole('checkbox', { name: `Select entry ${seq}` });
  await box(1).click();
  await box(3).click();
  await box(5).click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('4 selected');
  await box(4).click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('3 selected');
  await expect(box(5)).not.toBeChecked();
  await expect(box(1)).toBeChecked();
});

test('what was said of an added entry goes once something else was done', async ({ show }) => {
  const { page } = await show(PAGE, 'entries of every sort');
  const form = page.getByRole('form', { name: 'New entry' });
  await form.getByRole('combobox', { name: /^(Customer|Supplier)$/ }).fill('Studio Lambda');
  await form.getByRole('textbox', { name: 'Amount', exact: true }).fill('10');
  await page.keyboard.press('Enter');
  const said = page.getByText(/Entry 8 added/);
  await expect(said).toBeVisible();
  await page.getByRole('button', { name: 'Lock a month…' }).click();
  await page.keyboard.press('Escape');
  await expect(said).toHaveCount(0);
});

test('an empty cell is hit by a double click, and a category is chosen from its list', async ({
  show,
}) => {
  const { page, sent } = await show(PAGE, 'entries of every sort');
  const row = page.locator('[data-row="2"]');
  const field = (column: string) => page.getByRole('textbox', { name: `Entry 2, ${column}` });
  await row.locator('[data-column="3"]').dblclick();
  await page.keyboard.type('F-9');
  await page.keyboard.press('Shift+Tab');
  expect(await sent()).toEqual([{ name: 'ledger.change', input: { seq: 2, docRef: 'F-9' } }]);
  await page.keyboard.press('F2');
  await expect(field('Category')).toBeFocused();
  const options = page.getByRole('listbox', { name: 'Categories' }).getByRole('option');
  await expect(options.first()).toBeVisible();
  await page.keyboard.type('inter');
  await expect(options.and(page.locator('[aria-selected=true]'))).toHaveText(/inter/i);
  await page.keyboard.press('Enter');
  expect((await sent()).at(-1)).toMatchObject({
    name: 'ledger.change',
    input: { seq: 2, category: 'interest' },
  });
  await expect(page.locator('[data-row="3"] [data-cursor]')).toBeFocused();
});

/** What the keys of the clipboard do: the browser hears them by events of their own. */
async function copyCells(page: Page): Promise<string> {
  return page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const copy = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(copy);
    return clipboardData.getData('text/plain');
  });
}

async function pasteCells(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  }, text);
}

test('cells are copied as a table, pasted into their kind, and refused as a whole', async ({
  show,
}) => {
  const { page, sent } = await show(PAGE, 'entries of every sort');
  const cell = (seq: number, column: number) =>
    page.locator(`[data-row="${seq}"] [data-column="${column}"]`);
  await cell(2, 2).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  const copied = await copyCells(page);
  expect(copied.split('\n').map((line) => line.split('\t').length)).toEqual([2, 2]);
  await cell(4, 1).click();
  await pasteCells(page, copied);
  await expect(page.getByText('These cells are of another kind')).toBeVisible();
  await cell(4, 3).click();
  await pasteCells(page, 'F-1\nF-2');
  expect(await sent()).toEqual([
    {
      name: 'ledger.changeEach',
      input: {
        changes: [
          { seq: 4, docRef: 'F-1' },
          { seq: 5, docRef: 'F-2' },
        ],
      },
    },
  ]);
  // One day that is none, and one entry that is locked: nothing of it is written.
  await cell(4, 0).click();
  await pasteCells(page, '3/11\n31/02');
  await cell(1, 3).click();
  await pasteCells(page, 'F-3\nF-4');
  await expect(page.getByText(/This entry is locked/)).toBeVisible();
  expect(await sent()).toHaveLength(1);
});

test('Ctrl+D fills down, and Escape leads back from the cells to the row', async ({ show }) => {
  const { page, sent } = await show(PAGE, 'entries of every sort');
  await page.locator('[data-row="2"] [data-column="0"]').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ControlOrMeta+D');
  expect(await sent()).toEqual([
    { name: 'ledger.change', input: { seq: 3, party: 'Studio Lambda' } },
  ]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /2: Studio Lambda/ })).toBeFocused();
});
