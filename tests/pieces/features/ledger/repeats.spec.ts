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
