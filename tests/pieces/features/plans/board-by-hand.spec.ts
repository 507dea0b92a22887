import { expect, test } from '#tests/support/gallery.ts';

const PLAN = 'features/plans/PlanPage';

test('an action is written in the column in which it begins', async ({ show }) => {
  const { page, sent } = await show(PLAN, 'three actions');
  await page.getByRole('textbox', { name: 'New action: Under way' }).fill('Ask for a review');
  await page.keyboard.press('Enter');
  expect(await sent()).toMatchObject([
    { name: 'plans.add', input: { title: 'Ask for a review', state: 'doing' } },
  ]);
});

test('what is done takes two lines', async ({ show }) => {
  const { page } = await show(PLAN, 'something in each column');
  const card = page.locator('[data-action="5"]');
  await expect(card).toContainText('Twice as many visits');
  const height = async (of: string): Promise<number> =>
    (await page.locator(of).boundingBox())?.height ?? 0;
  expect(await height('[data-action="5"]')).toBeLessThan(60);
  expect(await height('[data-action="3"]')).toBeGreaterThan(60);
});
