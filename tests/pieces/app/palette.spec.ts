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

test('what the business holds is found by its words, each with the way to it', async ({ show }) => {
  const { page, location } = await show('app/palette/CommandPalette', 'with a plan and a ledger');
  const option = (name: string | RegExp) => page.getByRole('option', { name });
  await expect(option(/^Studio Lambda.*4 entries/)).toBeVisible();
  await expect(option(/^Studio Lambda.*€1,200/)).toBeVisible();
  await page.getByRole('combobox').fill('podcasts');
  await expect(option(/^Guest on three podcasts/)).toBeVisible();
  await page.getByRole('combobox').fill('semaine du 9 novembre');
  await expect(option(/week of 9 Nov 2026 in the grid/)).toBeVisible();
  // Enter right after the last letter goes by what stands in the field, not by what was found before.
  await page.getByRole('combobox').fill('october 2026');
  await page.keyboard.press('Enter');
  await expect.poll(location).toBe('/grid/2026-10');
});
