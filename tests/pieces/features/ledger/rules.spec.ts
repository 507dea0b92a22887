import { expect, test } from '#tests/support/gallery.ts';

test('of a rule only what is changed is sent, and Escape keeps what is being typed', async ({
  show,
}) => {
  const { page, sent } = await show('features/ledger/statement/StatementDialog', 'with rules');
  await page.getByRole('combobox', { name: 'Category of the rule “EDF”' }).selectOption('travel');
  await page.getByRole('textbox').fill('EDF Pro');
  await page.keyboard.press('Escape');
  await expect.poll(sent).toEqual([
    { name: 'ledger.changeRule', input: { id: 1, part: { category: 'travel' } } },
    { name: 'ledger.changeRule', input: { id: 1, part: { pattern: 'EDF Pro' } } },
  ]);
});
