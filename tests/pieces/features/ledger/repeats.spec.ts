import { expect, test } from '#tests/support/gallery.ts';

test('what comes back every month asks before it takes the place of what is begun', async ({
  show,
}) => {
  const { page } = await show('features/ledger/NewEntry', 'with what comes back every month');
  const party = page.getByRole('combobox', { name: /^(Customer|Supplier)$/ });
  const repeat = page.getByRole('button', { name: /^EDF/ });
  const question = page.getByRole('dialog', { name: 'Discard what you wrote?' });
  await party.fill('Atelier Bleu');
  await repeat.press('Enter');
  await expect(question).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(party).toHaveValue('Atelier Bleu');
  await expect(party).toBeFocused();

  await repeat.press('Enter');
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(question).toBeHidden();
  await expect(party).toHaveValue('EDF');
  await expect(page.getByRole('textbox', { name: 'Date', exact: true })).toBeFocused();
});

test('a proposal that nobody has touched is nothing begun', async ({ show }) => {
  const { page } = await show('features/ledger/NewEntry', 'with what comes back every month');
  const party = page.getByRole('combobox', { name: /^(Customer|Supplier)$/ });
  await page.getByRole('button', { name: /^Studio Lambda/ }).press('Enter');
  await expect(party).toHaveValue('Studio Lambda');
  await page.getByRole('button', { name: /^EDF/ }).press('Enter');
  await expect(party).toHaveValue('EDF');
  await party.fill('EDF Pro');
  await page.getByRole('button', { name: /^Studio Lambda/ }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Discard what you wrote?' })).toBeVisible();
});

test('a proposal is dismissed beside its name', async ({ show }) => {
  const { page, sent } = await show('features/ledger/NewEntry', 'with what comes back every month');
  await page.getByRole('button', { name: 'Do not propose EDF again this month' }).press('Enter');
  expect(await sent()).toEqual([{ name: 'ledger.dismissRepeat', input: { seq: 3 } }]);
  await expect(page.getByText('EDF is not proposed any more this month.')).toBeVisible();
});
