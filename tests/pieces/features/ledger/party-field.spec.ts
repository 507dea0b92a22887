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
