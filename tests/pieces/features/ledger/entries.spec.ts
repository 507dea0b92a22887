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
  await page.getByRole('button', { name: 'Months and books…' }).click();
  await page.keyboard.press('Escape');
  await expect(said).toHaveCount(0);
});
