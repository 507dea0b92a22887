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

test('the one metric stays on top, however far below the first cell is that is typed into', async ({
  show,
}) => {
  const { page } = await show(GRID, 'the first that is typed far below');
  const cursor = page.locator('[data-cursor]');
  await expect(cursor).toBeFocused();
  await expect(cursor).toBeInViewport({ ratio: 1 });
  const star = page.getByRole('rowheader', { name: /^Metric of the quarter/ });
  await expect(star).toBeInViewport({ ratio: 1 });
  const head = await page.getByRole('row').first().boundingBox();
  expect((await star.boundingBox())?.y).toBe((head?.y ?? 0) + (head?.height ?? 0));
  // Names and values lie apart: both are at one height, of what stays and of what scrolls.
  for (const key of ['conversion_rate', 'revenue_time']) {
    const tops = await page
      .locator(`[data-row="${key}"]`)
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops).toHaveLength(2);
    expect(tops[0]).toBe(tops[1]);
  }
});

test('a window that is drawn narrower bit by bit, and wider again, shows the same columns', async ({
  show,
}) => {
  const { page } = await show(GRID, 'values of every sort');
  const running = page.getByRole('columnheader', { name: /^Nov 2026/ });
  await expect(running).toBeInViewport({ ratio: 1 });
  const left = async (): Promise<number> => (await running.boundingBox())?.x ?? 0;
  const before = await left();
  for (let step = 1; step <= 6; step += 1) {
    const width = 1024 - 8 * step;
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
  // No more than the room that went, and the way to the next edge of a column.
  await expect.poll(async () => before - (await left())).toBeLessThanOrEqual(84);
  await page.setViewportSize({ width: 1024, height: 700 });
  await expect.poll(left).toBe(before);
});
