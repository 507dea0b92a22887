import { expect, test } from '#tests/support/gallery.ts';

const ENDING = 'features/reviews/ending/EndingPage';

test('a quarter ends on one screen: its title, its curve, the choice of the next, the way on', async ({
  show,
}) => {
  const { page } = await show(ENDING, 'a quarter, before the next one is chosen');
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

test('a review that is not finished is not said to be, and is gone on with from here', async ({
  show,
}) => {
  const { page } = await show(ENDING, 'a week that is not finished');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday check-in');
  await expect(page.getByText('This review is not finished yet')).toBeVisible();
  await expect(page.getByText('The check-in is done')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Resume the check-in' })).toBeVisible();
});

test('what was done says since when, and counts the one thing that was words alone', async ({
  show,
}) => {
  const { page } = await show(ENDING, 'a week');
  const done = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({
      has: page.getByRole('heading', { name: 'Done since Monday 9 November' }),
    });
  await expect(done.getByRole('listitem')).toHaveText([
    /Write to ten former clients/,
    /Guest on three podcasts/,
    /A talk in Lyon/,
  ]);
});
