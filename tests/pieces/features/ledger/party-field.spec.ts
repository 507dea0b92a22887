import { expect, test } from '#tests/support/gallery.ts';
import type { Page } from 'playwright/test';

const party = (page: Page) => page.getByRole('combobox', { name: 'Customer' });
const category = (page: Page) => page.getByRole('combobox', { name: 'Category' });
const rate = (page: Page) => page.getByRole('combobox', { name: 'VAT' });

test('an entry that is changed keeps its category and its VAT, whatever its name was last', async ({
  show,
}) => {
  const { page } = await show(
    'features/ledger/EntryEditor',
    'a receipt of a name last written otherwise',
  );
  const before = await category(page).inputValue();
  await party(page).focus();
  await party(page).press('Tab');
  await expect(category(page)).toHaveValue(before);
  await expect(rate(page)).toHaveValue('20');
  await party(page).fill('studio lambda');
  await expect(page.getByRole('option', { name: 'Studio Lambda' })).toBeVisible();
  await party(page).press('Tab');
  await expect(category(page)).toHaveValue(before);
  await expect(rate(page)).toHaveValue('20');
});

test('a name fills what was not chosen before it, and is passed without filling again', async ({
  show,
}) => {
  const { page } = await show('features/ledger/NewEntry', 'outside VAT');
  await rate(page).fill('10');
  await party(page).fill('studio lambda');
  await expect(page.getByRole('option', { name: 'Studio Lambda' })).toBeVisible();
  await party(page).press('Tab');
  await expect(party(page)).toHaveValue('Studio Lambda');
  await expect(rate(page)).toHaveValue('10');
  await rate(page).fill('');
  await party(page).focus();
  await party(page).press('Tab');
  await expect(rate(page)).toHaveValue('');
});

test('a name fills what nobody has chosen', async ({ show }) => {
  const { page } = await show('features/ledger/NewEntry', 'outside VAT');
  await party(page).fill('studio lambda');
  await expect(page.getByRole('option', { name: 'Studio Lambda' })).toBeVisible();
  await party(page).press('Tab');
  await expect(rate(page)).toHaveValue('20');
});

test('a minus before the amount of a customer asks whether it is given back', async ({ show }) => {
  const { page, sent } = await show('features/ledger/NewEntry', 'with VAT');
  await party(page).fill('studio lambda');
  await expect(page.getByRole('option', { name: 'Studio Lambda' })).toBeVisible();
  await party(page).press('Tab');
  const amount = page.getByRole('textbox', { name: 'Amount' });
  await amount.fill('-120');
  const question = page.getByText('Studio Lambda is a customer: do you give €120.00 back to them?');
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'Yes, a refund' }).click();
  await expect(question).toHaveCount(0);
  await expect(amount).toHaveValue('-120');
  await expect(category(page)).toHaveValue('Services');
  await page.keyboard.press('Enter');
  const given = { kind: 'receipt', category: 'services', lines: [{ amount: -12_000, rate: 2000 }] };
  await expect.poll(sent).toMatchObject([{ name: 'ledger.add', input: given }]);
});

test('of a supplier, or once it was answered, a minus is an expense unasked', async ({ show }) => {
  const { page } = await show('features/ledger/NewEntry', 'with VAT');
  const question = page.getByText(/is a customer/);
  await party(page).fill('Figma Inc');
  await page.getByRole('textbox', { name: 'Amount' }).fill('-120');
  await expect(page.getByRole('combobox', { name: 'Supplier' })).toHaveValue('Figma Inc');
  await expect(question).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Supplier' }).fill('Studio Lambda');
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'No, an expense' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Supplier' })).toHaveValue('Studio Lambda');
});
