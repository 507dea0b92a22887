import { expect, test } from '#tests/support/gallery.ts';

const GRID = 'features/values/GridPage';

test('typing begins in the running period, and Enter goes past what is worked out', async ({
  show,
}) => {
  const { page, sent } = await show(GRID, 'values of every sort');
  await expect(page.locator('[data-cursor]')).toBeFocused();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  const typed = (await sent()).filter(({ name }) => name === 'values.enter');
  expect(typed.map(({ input }) => input)).toMatchObject([
    { cells: [{ metric: 'prospects_contacted', period: '2026-11', value: 7 }] },
    { cells: [{ metric: 'customers_new', segment: 'LinkedIn', period: '2026-11', value: 8 }] },
  ]);
});
