import { expect, test } from '#tests/support/gallery.ts';
import type { Page } from 'playwright/test';

const rate = (page: Page) => page.getByRole('combobox', { name: 'VAT' });

test('in the exemption an entry has one amount, and no name brings a rate', async ({ show }) => {
  const { page, sent } = await show('features/ledger/NewEntry', 'in the exemption from VAT');
  await expect(page.getByRole('textbox', { name: 'Amount' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: /VAT|gross|net/ })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Customer' }).fill('studio lambda');
  await expect(page.getByRole('option', { name: 'Studio Lambda' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Customer' }).press('Tab');
  await expect(rate(page)).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Amount' }).fill('1200');
  await page.getByRole('textbox', { name: 'Amount' }).press('Enter');
  await expect.poll(sent).toContainEqual(
    expect.objectContaining({
      name: 'ledger.add',
      input: expect.objectContaining({
        lines: [{ rate: null, basis: 'gross', amount: 120_000 }],
      }),
    }),
  );
});

test('where VAT is charged the rate follows the category, until it is chosen by hand', async ({
  show,
}) => {
  const { page } = await show('features/ledger/NewEntry', 'registered for VAT');
  await expect(rate(page)).toHaveValue('20');
  await page.getByText('Expense', { exact: true }).click();
  const category = page.getByRole('combobox', { name: 'Category' });
  await category.click();
  await page.getByRole('option', { name: 'Insurance', exact: true }).click();
  await expect(rate(page)).toHaveValue('');
  await rate(page).fill('5.5');
  await category.click();
  await page.getByRole('option', { name: 'Rent', exact: true }).click();
  await expect(rate(page)).toHaveValue('5.5');
});

test('the days before VAT was charged have none', async ({ show }) => {
  const { page } = await show('features/ledger/NewEntry', 'registered for VAT');
  await page.getByRole('textbox', { name: 'Date' }).fill('30/6/2026');
  await expect(rate(page)).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Date' }).fill('1/7/2026');
  await expect(rate(page)).toHaveValue('20');
});

test('outside VAT is a choice with a name, and 0 % another one', async ({ show }) => {
  const { page } = await show('features/ledger/NewEntry', 'registered for VAT');
  await rate(page).click();
  await expect(page.getByRole('option', { name: '0', exact: true })).toBeVisible();
  await page.getByRole('option', { name: 'outside VAT' }).click();
  await expect(rate(page)).toHaveValue('');
  await expect(rate(page)).toHaveAttribute('placeholder', 'outside VAT');
});

test('in the exemption the ledger has no column of VAT and no button for it', async ({ show }) => {
  const { page } = await show('features/ledger/LedgerPage', 'in the exemption from VAT');
  await expect(page.getByRole('columnheader', { name: 'Amount', exact: true })).toBeVisible();
  await expect(page.getByText(/VAT/).filter({ visible: true })).toHaveCount(0);
});

test('a rate that stands although the business is exempt says what it means', async ({ show }) => {
  const { page } = await show('features/ledger/EntryEditor', 'a rate although exempt from VAT');
  const words = page.getByText(/all that is paid is a cost\. Take the rate away/);
  await expect(words).toBeVisible();
  await rate(page).fill('');
  await expect(words).toHaveCount(0);
});
