import { expect, test } from '#tests/support/gallery.ts';

test('what the catalogue suggests is no target until Enter or a click accepts it', async ({
  show,
}) => {
  const { page, sent } = await show(
    'features/targets/TargetsPage',
    'a target that the catalogue suggests',
  );
  const suggested = page.getByRole('button', { name: 'suggested 10%' });
  // November runs, December is to come: nothing is suggested for what is over.
  await expect(suggested).toHaveCount(2);
  await page.locator('[data-cursor]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-row="2026-12"] [data-cursor]')).toBeFocused();
  await suggested.last().click();
  const objectives = (await sent()).map(({ input }) => input);
  expect(objectives).toMatchObject([
    { objectives: [{ metric: 'list_growth', period: '2026-11', line: 10 }] },
    { objectives: [{ metric: 'list_growth', period: '2026-12', line: 10 }] },
  ]);
});
