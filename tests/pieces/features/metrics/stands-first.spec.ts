import { expect, test } from '#tests/support/gallery.ts';

test('a metric says where it stands before anything is explained', async ({ show }) => {
  const { page } = await show('features/metrics/MetricPage', 'computed');
  const now = page.getByRole('region', { name: 'Where this figure stands' });
  await expect(now).toContainText('8%');
  await expect(now).toContainText('Nov 2026 to date');
  await expect(now).toContainText('target 4%');
  await expect(now).toContainText('at risk');
  await expect(now).toContainText('After 2.5% (Oct 2026), the target is reached.');
  const theory = page.getByRole('heading', { name: 'Real change or chance?' });
  const [figure, below] = [await now.boundingBox(), await theory.boundingBox()];
  expect(figure?.y).toBeLessThan(below?.y ?? 0);
});

test('what has to stay low is not said to have reached its target while its period runs', async ({
  show,
}) => {
  const { page } = await show('features/metrics/MetricPage', 'less is better, under way');
  const now = page.getByRole('region', { name: 'Where this figure stands' });
  await expect(now).toContainText('Nov 2026 to date');
  await expect(now).toContainText('The time before (Oct 2026) it was 2.5%.');
  await expect(now).not.toContainText('reached');
});
