import { expect, test } from '#tests/support/gallery.ts';

test('of two ranges the second keeps its own bounds once the first is removed', async ({
  show,
}) => {
  const { page } = await show('features/numbers/mapper/FileMapper', 'an unknown file');
  const add = page.getByRole('button', { name: 'Add a condition' });
  const from = page.getByRole('textbox', { name: /at least$/ });
  for (const [at, least] of ['1', '7'].entries()) {
    await add.click();
    await page
      .getByRole('combobox', { name: /^Condition on/ })
      .nth(at)
      .selectOption('range');
    await from.nth(at).fill(least);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('button', { name: 'Remove' }).first().click();
  await expect(from).toHaveCount(1);
  await expect(from).toHaveValue('7');
});
