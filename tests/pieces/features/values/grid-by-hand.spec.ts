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

test('a right click on the name of a row and on the head of a column opens its menu', async ({
  show,
}) => {
  const { page } = await show(GRID, 'values of every sort');
  const item = (name: string | RegExp) => page.getByRole('menuitem', { name });
  await page.getByRole('rowheader', { name: /^Prospects contacted/ }).click({ button: 'right' });
  await expect(item(/^Targets of the year/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.getByRole('columnheader', { name: /^Oct 2026/ }).click({ button: 'right' });
  await expect(item(/^Close/)).toBeVisible();
});

test('a month shows a third more columns, and no number is cut', async ({ show }) => {
  const { page } = await show(GRID, 'values of every sort');
  const head = page.getByRole('columnheader', { name: /^Oct 2026/ });
  expect((await head.boundingBox())?.width).toBe(84);
  const cut = await page
    .locator('[role="gridcell"]')
    .evaluateAll((cells) =>
      cells.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
    );
  expect(cut).toEqual([]);
});

test('a grid that is come back to has the cursor where it was', async ({ show }) => {
  const { page } = await show(GRID, 'left and come back to');
  const cursor = page.locator('[data-cursor]');
  await expect(cursor).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const column = await cursor.getAttribute('data-column');
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(cursor).toHaveCount(0);
  await page.getByRole('button', { name: 'Come back' }).click();
  await expect(cursor).toBeFocused();
  await expect(cursor).toHaveAttribute('data-column', column ?? '');
});
