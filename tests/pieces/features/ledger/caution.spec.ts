import { expect, test } from '#tests/support/gallery.ts';

test('of a file that ends in the middle nothing is written before someone has agreed', async ({
  show,
}) => {
  const { page, sent } = await show(
    'features/ledger/statement/StatementDialog',
    'ends in the middle',
  );
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  const write = page.getByRole('button', { name: /^Import \d/ });
  await expect(page.getByRole('alert')).toContainText('ends in the middle');
  await expect(write).toBeDisabled();
  await page.getByRole('checkbox', { name: 'I have checked: import anyway' }).check();
  await write.click();
  await expect
    .poll(async () => (await sent()).map(({ name }) => name))
    .toContain('ledger.importFile');
});
