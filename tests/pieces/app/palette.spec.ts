import { expect, test } from '#tests/support/gallery.ts';

test('the palette offers its commands, although the metrics cannot be read', async ({ show }) => {
  const { page } = await show('app/palette/CommandPalette', 'while the metrics cannot be read');
  await expect(page.getByRole('option', { name: /^Grid/ })).toBeVisible();
});

test('the palette speaks of VAT where there is something to declare, and nowhere else', async ({
  show,
}) => {
  const vat = 'VAT…';
  const exempt = await show('app/palette/CommandPalette', 'in the exemption from VAT');
  await expect(exempt.page.getByRole('option', { name: /^Grid/ })).toBeVisible();
  await exempt.page.getByRole('combobox').fill('vat');
  await expect(exempt.page.getByRole('option', { name: /^Tax profile/ })).toBeVisible();
  await expect(exempt.page.getByRole('option', { name: vat })).toHaveCount(0);
  const buying = 'in the exemption from VAT, and buying abroad';
  const owing = await show('app/palette/CommandPalette', buying);
  await owing.page.getByRole('combobox').fill('vat');
  await expect(owing.page.getByRole('option', { name: vat })).toBeVisible();
});
