import { expect, test } from '#tests/support/gallery.ts';

test('what is wrong with a typed checksum moves nothing that is clicked on', async ({ show }) => {
  const { page } = await show('features/ledger/MonthsDialog', 'three months');
  const known = page.getByLabel('Compare with a checksum noted elsewhere (optional)');
  const verify = page.getByRole('button', { name: 'Verify the books' });
  const before = await verify.boundingBox();
  const dialog = page.getByRole('dialog');
  const height = (await dialog.boundingBox())?.height;
  await known.fill('faulty');
  await expect(known).toHaveAccessibleDescription(/^A checksum is written COUNT:SUM/);
  expect(await verify.boundingBox()).toEqual(before);
  expect((await dialog.boundingBox())?.height).toBe(height);
});
