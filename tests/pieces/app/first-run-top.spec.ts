import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'app/first-run/FirstRunTop';

test('what was answered about taxes is kept before the first run is left', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'with an answer about taxes');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect
    .poll(async () => (await sent()).map(({ name }) => name))
    .toEqual(['taxes.saveProfile', 'settings.change']);
});

test('where that cannot be kept, the first run is not left, and it is said why', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'while the day cannot be read');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await sent()).toEqual([]);
});
