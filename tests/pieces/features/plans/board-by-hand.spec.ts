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

test('a card that is dragged into another week is due there', async ({ show }) => {
  const { page, sent } = await show(PLAN, 'three weeks');
  const card = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await card('Print the flyer').dragTo(card('Call ten clients'), {
    targetPosition: { x: 20, y: 4 },
  });
  await card('Record the talk').dragTo(card('Print the flyer'), {
    targetPosition: { x: 20, y: 4 },
  });
  expect((await sent()).map(({ input }) => input)).toEqual([
    { id: 4, state: 'todo', before: 3, dueOn: '2026-11-27' },
    { id: 2, state: 'todo', before: 4, dueOn: '2026-12-01' },
  ]);
});
