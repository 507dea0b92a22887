import type { Page } from 'playwright/test';
import { expect, test } from '#tests/support/gallery.ts';

/** The other fields unfold once an amount is there. */
const begin = (page: Page) => page.getByRole('textbox', { name: 'Amount' }).fill('80');

const SEVERAL = 'with several lines of activity';

test('a business with one line of activity is not asked under which a receipt is declared', async ({
  show,
}) => {
  const { page } = await show('features/ledger/NewEntry', 'in the exemption from VAT');
  await begin(page);
  await expect(page.getByRole('combobox', { name: 'Category' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Activity' })).toHaveCount(0);
});

test('the line follows the category, and is kept only where it is another', async ({ show }) => {
  const { page, sent } = await show('features/ledger/NewEntry', SEVERAL);
  await begin(page);
  const activity = page.getByRole('combobox', { name: 'Activity' });
  await expect(activity).toHaveValue('Services (BNC)');
  await page.getByRole('combobox', { name: 'Category' }).click();
  await page.getByRole('option', { name: 'Goods', exact: true }).click();
  await expect(activity).toHaveValue('Sales');
  await activity.click();
  await page.getByRole('option', { name: 'Services (BIC)' }).click();
  await page.getByRole('textbox', { name: 'Label' }).fill('Repair');
  await page.getByRole('textbox', { name: 'Amount' }).fill('80');
  await page.getByRole('textbox', { name: 'Amount' }).press('Enter');
  const added = async () =>
    (await sent())
      .filter(({ name }) => name === 'ledger.add')
      .map(({ input }) => (input as { activityLine?: string }).activityLine);
  await expect.poll(added).toEqual(['bic']);
  await begin(page);
  await expect(activity).toHaveValue('Services (BNC)');
  await page.getByRole('textbox', { name: 'Label' }).fill('Course');
  await page.getByRole('textbox', { name: 'Amount' }).fill('300');
  await page.getByRole('textbox', { name: 'Amount' }).press('Enter');
  await expect.poll(added).toEqual(['bic', undefined]);
});

test('a name brings the line of the last time', async ({ show }) => {
  const { page } = await show('features/ledger/NewEntry', SEVERAL);
  const customer = page.getByRole('combobox', { name: 'Customer' });
  await customer.fill('garage martin');
  await expect(page.getByRole('option', { name: 'Garage Martin' })).toBeVisible();
  await customer.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Activity' })).toHaveValue('Services (BIC)');
  await page.getByText('Expense', { exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Activity' })).toHaveCount(0);
});

test('a number that was missing at the lock is added by Enter, and the window stays', async ({
  show,
}) => {
  const { page, sent } = await show(
    'features/ledger/EntryEditor',
    'locked without its document, noted later',
  );
  await expect(page.getByText('Document FA-181, added on 14 November 2026')).toBeVisible();
  const number = page.getByRole('textbox', { name: /^Document number, missing/ });
  await expect(page.getByRole('button', { name: 'Add' })).toBeDisabled();
  await number.fill('FA-118');
  await number.press('Enter');
  await expect(page.getByText(/^Document FA-118, added on/)).toBeVisible();
  await expect(number).toHaveValue('');
  expect(await sent()).toEqual([
    { name: 'ledger.addDocument', input: { seq: 9, docRef: 'FA-118' } },
  ]);
});
