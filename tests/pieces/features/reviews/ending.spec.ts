import { expect, test } from '#tests/support/gallery.ts';

test('a quarter ends on one screen: its title, its curve, the choice of the next, the way on', async ({
  show,
}) => {
  const { page } = await show(
    'features/reviews/ending/EndingPage',
    'a quarter, before the next one is chosen',
  );
  // As much as a window of 1280 by 800 leaves beside the navigation and around the page.
  await page.setViewportSize({ width: 1024, height: 744 });
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  for (const shown of [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('figure'),
    page.getByRole('button', { name: 'Keep it' }),
    page.getByRole('button', { name: 'Go to the focus' }),
  ]) {
    await expect(shown).toBeInViewport({ ratio: 1 });
  }
});
