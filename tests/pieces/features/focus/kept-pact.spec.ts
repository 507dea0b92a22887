import { expect, test } from '#tests/support/gallery.ts';

test('the answers of a pact are there again after Escape, and begin anew', async ({ show }) => {
  const { page } = await show('features/focus/PactDialog', 'opened from a page');
  const open = page.getByRole('button', { name: 'Open' });
  const why = page.getByRole('textbox', { name: 'Why this one, now?' });
  await open.click();
  const before = await why.inputValue();
  await why.fill('The list feeds all else');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await open.click();
  await expect(why).toHaveValue('The list feeds all else');
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(why).toHaveValue(before);
});
