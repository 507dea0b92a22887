import { expect, test } from '#tests/support/gallery.ts';

test('what was written in a dialog is there again after Escape and a click beside it', async ({
  show,
}) => {
  const { page, sent } = await show('features/plans/ActionEditor', 'opened from a page');
  const open = page.getByRole('button', { name: 'Open' });
  const title = page.getByRole('textbox', { name: 'Action', exact: true });
  const resumed = page.getByText('Taken up from before.');
  await open.click();
  await expect(resumed).toHaveCount(0);
  await title.fill('Call ten clients');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await open.click();
  await expect(title).toHaveValue('Call ten clients');
  await expect(resumed).toBeVisible();
  await page.mouse.click(5, 500);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await open.click();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(title).toHaveValue('');
  await expect(resumed).toHaveCount(0);
  await title.fill('Write the guide');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await sent()).toMatchObject([{ name: 'plans.add', input: { title: 'Write the guide' } }]);
  await open.click();
  await expect(title).toHaveValue('');
});
