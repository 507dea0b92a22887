import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'features/ledger/reconcile/ReconcileDialog';

test('a balance that is typed is kept when Escape closes the dialog', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'three months');
  await page.getByRole('textbox', { name: /Nov/ }).fill('12 345,67');
  await page.keyboard.press('Escape');
  await expect.poll(sent).toEqual([
    {
      name: 'ledger.keepStatement',
      input: { account: 1, month: '2026-11', closing: 1_234_567 },
    },
  ]);
});

test('one that cannot be read is asked about before it is lost', async ({ show }) => {
  const { page } = await show(PIECE, 'three months');
  await page.getByRole('textbox', { name: /Nov/ }).fill('12o');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Discard what you wrote?')).toBeVisible();
});
