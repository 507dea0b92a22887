import { expect, test } from '#tests/support/gallery.ts';

test('the balances typed for a year are kept while another one is looked at', async ({ show }) => {
  const { page } = await show('features/ledger/accounts/OpeningDialog', 'proposed');
  const dialog = page.getByRole('dialog');
  const account = dialog.getByRole('textbox').filter({ visible: true }).nth(1);
  await account.fill('411000');
  await dialog.getByRole('button', { name: '2027' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Year' })).toHaveValue('01/01/2027');
  await expect(dialog.getByRole('button', { name: '2028' })).toBeVisible();
  await dialog.getByRole('button', { name: '2026' }).click();
  await expect(account).toHaveValue('411000');
});
