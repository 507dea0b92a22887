import { expect, test } from '#tests/support/gallery.ts';

test('figures that come while one reaches for a field below do not push it away', async ({
  show,
}) => {
  const { page } = await show('features/metrics/form/MetricForm', 'a formula with a faulty name');
  const formula = page.getByRole('textbox', { name: 'Formula' });
  const figures = page.getByRole('region', { name: 'With your figures' });
  await expect(page.getByText('No metric is called “revenue_tme”.')).toBeVisible();
  const waiting = await figures.boundingBox();
  await formula.press('Enter');
  await expect(figures).toContainText('€75');
  expect((await figures.boundingBox())?.height).toBe(waiting?.height);
});
