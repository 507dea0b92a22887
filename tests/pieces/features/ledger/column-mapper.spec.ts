import { expect, test } from '#tests/support/gallery.ts';

test('the currency that is supposed of a statement stands where another one is chosen', async ({
  show,
}) => {
  const { page } = await show('features/ledger/statement/ColumnMapper', 'in a supposed currency');
  await expect(page.getByRole('combobox', { name: 'Currency' })).toHaveValue('CHF');
});
