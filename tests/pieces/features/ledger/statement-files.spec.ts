import { expect, test } from '#tests/support/gallery.ts';

const DIALOG = 'features/ledger/statement/StatementDialog';

test('files that are not taken are told by name, beside those that are', async ({ show }) => {
  const { page } = await show(DIALOG, 'some of several files are not taken');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const told = page.getByRole('alert');
  await expect(told).toContainText('2 files are not taken');
  await expect(told).toContainText('septembre.xlsx');
  await expect(page.getByRole('button', { name: /^Import \d/ })).toBeEnabled();
});

test('what a sheet was refused for is not told of the next file', async ({ show }) => {
  const { page } = await show(DIALOG, 'a sheet that cannot be read');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await page.getByRole('combobox', { name: 'Sheet' }).selectOption('Novembre');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Another file' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a rate that was typed is asked about before another file takes its place', async ({
  show,
}) => {
  const { page } = await show(DIALOG, 'a rate is missing');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await page.getByRole('textbox', { name: 'Euros for 1 USD' }).fill('0.92');
  await page.getByRole('button', { name: 'Another file' }).click();
  await expect(page.getByRole('button', { name: 'Keep writing' })).toBeFocused();
});

test('what a column was said to be is asked about before the dialog closes', async ({ show }) => {
  const { page } = await show(DIALOG, 'of no known bank');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await page
    .getByRole('combobox', { name: /^What the column/ })
    .last()
    .selectOption('note');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Keep writing' })).toBeFocused();
});

test('the first banks are named, and all of them where someone asks', async ({ show }) => {
  const { page } = await show(DIALOG, 'without rules');
  await expect(page.getByText(/BoursoBank, Crédit Agricole, .+, and \d+ others/)).toBeVisible();
  const stripe = page.getByText(/or Wise|Stripe/);
  await expect(stripe).toBeHidden();
  await page.getByText('All that is recognised').click();
  await expect(stripe).toBeVisible();
});
