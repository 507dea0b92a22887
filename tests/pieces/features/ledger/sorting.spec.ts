import { expect, test } from '#tests/support/gallery.ts';

const DIALOG = 'features/ledger/sorting/SortingDialog';

test('suggestions are offered where there are some, and not named where there is none', async ({
  show,
}) => {
  const { page } = await show(DIALOG, 'three entries');
  await expect(page.getByRole('button', { name: 'Accept the 3 suggestions' })).toBeEnabled();
  const { page: other } = await show(DIALOG, 'without a proposal');
  await expect(other.getByRole('row', { name: /Dupont/ })).toBeVisible();
  await expect(other.getByRole('button', { name: /Accept/ })).toHaveCount(0);
});
