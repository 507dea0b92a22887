import { expect, test } from '#tests/support/gallery.ts';

test('a folder that is named on the page of numbers is looked into at once', async ({ show }) => {
  const state = 'none named yet, on the page of numbers';
  const { page, sent } = await show('parts/numbers/FolderLine', state);
  await page.getByRole('button', { name: 'Choose a folder to look into' }).press('Enter');
  const names = async () => (await sent()).map(({ name }) => name);
  await expect.poll(names).toEqual(['numbers.chooseFolder', 'numbers.lookIntoFolder']);
});
