import { expect, test } from '#tests/support/gallery.ts';

test('a profile of one’s own is renamed, exported and removed', async ({ show }) => {
  const { page, sent } = await show('features/numbers/mapper/FileMapper', 'profiles of one’s own');
  const name = 'Compteur de fréquentation de la boutique et de l’atelier';
  const list = page.getByRole('region', { name: 'Your profiles' });
  await list.getByRole('textbox', { name }).fill('Compteur');
  await page.keyboard.press('Tab');
  await list.getByRole('button', { name: `Export the profile “${name}”` }).press('Enter');
  await expect(page.getByText(`Profile “${name}” exported`)).toBeVisible();
  await list.getByRole('button', { name: `Delete the profile “${name}”` }).press('Enter');
  await expect(page.getByText(`Profile “${name}” deleted`)).toBeVisible();
  expect(await sent()).toEqual([
    { name: 'numbers.renameProfile', input: { name, to: 'Compteur' } },
    { name: 'numbers.exportProfile', input: { name } },
    { name: 'numbers.removeProfile', input: { name } },
  ]);
});
