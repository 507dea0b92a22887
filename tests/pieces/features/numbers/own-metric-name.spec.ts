import { expect, test } from '#tests/support/gallery.ts';

test('a metric that a shipped profile makes is named in one’s own language', async ({ show }) => {
  const { page } = await show('features/numbers/mapper/FileMapper', 'a file of a shipped profile');
  await expect(page.getByRole('cell', { name: 'Clicks from Google' })).toBeVisible();
});
