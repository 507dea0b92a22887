import { expect, test } from '#tests/support/gallery.ts';

const DIALOG = 'features/ledger/statement/StatementDialog';

test('profiles of own banks are renamed, exported and removed where statements come in', async ({
  show,
}) => {
  const { page, sent } = await show(DIALOG, 'with profiles of own banks');
  const list = page.getByRole('region', { name: 'Your bank profiles' });
  await list.getByRole('textbox', { name: /Ma banque/ }).fill('Banque du Port');
  await page.keyboard.press('Tab');
  await list.getByRole('button', { name: 'Export the profile “Ma banque”' }).press('Enter');
  await expect(page.getByText('Profile “Ma banque” exported')).toBeVisible();
  await list.getByRole('button', { name: 'Delete the profile “Néobanque”' }).press('Enter');
  await expect(page.getByText('Profile “Néobanque” deleted')).toBeVisible();
  expect(await sent()).toEqual([
    { name: 'ledger.renameProfile', input: { name: 'Ma banque', to: 'Banque du Port' } },
    { name: 'ledger.exportProfile', input: { name: 'Ma banque' } },
    { name: 'ledger.removeProfile', input: { name: 'Néobanque' } },
  ]);
});

test('a profile comes in by the button that takes statements, with one key', async ({ show }) => {
  const { page, sent } = await show(DIALOG, 'a profile of a bank');
  await page.getByRole('button', { name: 'Choose a file…' }).press('Enter');
  await expect(page.getByText('Bank profile “Ma banque”')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add this profile' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Profile “Ma banque” added/)).toBeVisible();
  expect((await sent()).at(-1)).toEqual({
    name: 'ledger.addProfile',
    input: { file: 'b'.repeat(32) },
  });
});

test('of a file that says no account, the account is chosen where it is looked through', async ({
  show,
}) => {
  const { page, sent } = await show(DIALOG, 'of one of several accounts');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const account = page.getByRole('combobox', { name: 'Account of this statement' });
  await account.selectOption({ index: 1 });
  const id = Number(await account.inputValue());
  await page.getByRole('button', { name: /^Import \d/ }).click();
  expect((await sent()).at(-1)).toMatchObject({
    name: 'ledger.importFile',
    input: { into: id },
  });
});
