import { expect, test } from '#tests/support/gallery.ts';

test('one line of learning is sent once, however often Enter is pressed', async ({ show }) => {
  const { page, sent } = await show(
    'features/plans/PlanPanel',
    'one done, whose learning is on its way',
  );
  await page.getByRole('button', { name: 'What did you learn? Call ten clients' }).click();
  await page.keyboard.type('Ask first');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect
    .poll(sent)
    .toEqual([{ name: 'plans.change', input: { id: 1, learned: 'Ask first' } }]);
});
