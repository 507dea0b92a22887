import { expect, test } from '#tests/support/gallery.ts';

test('the number says which period it is of, and so does the last label of its chart', async ({
  show,
}) => {
  const { page } = await show('features/focus/FocusFacts', 'a sum so far, of parts');
  await expect(page.getByText('Q4 2026, so far', { exact: true })).toBeVisible();
  await show('features/focus/FocusPage', 'chosen');
  await expect(page.getByRole('figure').getByText(/^Nov 8\.2/)).toBeVisible();
});
