import { expect, test } from '#tests/support/gallery.ts';

test('the balances of another year do not take the place of typed ones without asking', async ({
  show,
}) => {
  const { page } = await show('features/ledger/accounts/OpeningDialog', 'proposed');
  const dialog = page.getByRole('dialog');
  const account = dialog.getByRole('textbox').filter({ visible: true }).nth(1);
  await account.fill('411000');
  await dialog.getByRole('button', { name: '2027' }).click();
  const question = dialog.getByText('Discard what you wrote?');
  await expect(question).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(account).toHaveValue('411000');
  await expect(account).toBeFocused();
  await dialog.getByRole('button', { name: '2027' }).click();
  await dialog.getByRole('button', { name: 'Discard' }).click();
  await expect(question).toBeHidden();
  await expect(dialog.getByRole('textbox', { name: 'Year' })).toHaveValue('01/01/2027');
  await expect(dialog.getByRole('button', { name: '2028' })).toBeVisible();
});
