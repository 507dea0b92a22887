import { expect, test } from '#tests/support/gallery.ts';

test('the palette offers its commands, although the metrics cannot be read', async ({ show }) => {
  const { page } = await show('app/palette/CommandPalette', 'while the metrics cannot be read');
  await expect(page.getByRole('option', { name: /^Grid/ })).toBeVisible();
});
