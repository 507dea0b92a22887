import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { cell, openGrid, REVENUE } from '../support/opened-grid.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { accessFaults } from '../support/access-faults.ts';

/** The headings and the names of the rows, from top to bottom. */
const headers = (page: Page) => page.getByRole('rowheader');

/** Chooses how one looks at the grid. */
async function look(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('menuitemradio', { name: choice }).click();
}

/** Two own groups, the second one empty. */
async function makeGroups(page: Page): Promise<void> {
  await callOperation(page, 'metrics.arrange', {
    groups: [
      { name: 'Every Monday', metrics: ['prospects_contacted', 'conversions_hard'] },
      { name: 'Later', metrics: [] },
    ],
    order: null,
  });
  await look(page, 'My groups');
}

test('rows are grouped as one likes, which is remembered, and own groups are made', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  await look(page, 'By perspective');
  await expect(headers(page)).toContainText(['Financial', REVENUE, 'Internal process']);
  await look(page, 'My groups');
  await page.getByRole('textbox', { name: 'Name of the group' }).fill('Money');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(headers(page)).toContainText(['Money', 'In no group', 'Contacts to sales']);

  await page.getByRole('button', { name: `Menu of ${REVENUE}` }).click();
  await page.getByRole('menuitem', { name: 'Change group…' }).click();
  await page.getByRole('combobox', { name: 'Name of the group' }).fill('money');
  await page.keyboard.press('Enter');
  const grouped = ['Money', REVENUE, 'In no group', 'Contacts to sales'];
  await expect(headers(page)).toContainText(grouped);
  await goTo(page, '/grid');
  await expect(headers(page)).toContainText(grouped);
});

test('a row is dragged into another group, and Escape lets it go where it was', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  await makeGroups(page);
  const before = ['Every Monday', 'Prospects contacted', 'Sales closed', 'Later'];
  await expect(headers(page)).toContainText(before);
  const row = headers(page).filter({ hasText: 'Prospects contacted' });
  const group = headers(page).filter({ hasText: 'Later' });
  await row.hover({ position: { x: 60, y: 14 } });
  await page.mouse.down();
  await group.hover({ position: { x: 10, y: 12 } });
  await group.hover({ position: { x: 12, y: 13 } });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(headers(page)).toContainText(before);

  await row.dragTo(group, { sourcePosition: { x: 60, y: 14 }, targetPosition: { x: 10, y: 12 } });
  await expect(headers(page)).toContainText([
    'Every Monday',
    'Sales closed',
    'Later',
    'Prospects contacted',
  ]);
  await expect(page.getByText('Prospects contacted: 1 of 1, Later')).toBeVisible();
});

test('with the keys, a row goes from group to group, and segments are folded for good', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  await callOperation(page, 'values.enter', {
    cells: [
      { metric: 'prospects_contacted', period: '2026-09', segment: 'LinkedIn', value: 30 },
      { metric: 'prospects_contacted', period: '2026-09', segment: 'Fair', value: 12 },
    ],
  });
  await makeGroups(page);
  await (await cell(page, 'Sales closed', 'Sept 2026')).click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(headers(page)).toContainText(['Prospects contacted', 'Later', 'Sales closed']);
  await expect(await cell(page, 'Sales closed', 'Sept 2026')).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(headers(page)).toContainText(['Sales closed', 'Later', 'In no group']);

  const total = await cell(page, 'Prospects contacted', 'Sept 2026');
  await expect(total).toHaveAccessibleName(/^142.*total of segments$/);
  await expect(await cell(page, 'No segment', 'Sept 2026')).toHaveAccessibleName('100');
  await (await cell(page, 'Fair', 'Sept 2026')).click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(total).toBeFocused();
  await expect(headers(page).filter({ hasText: 'LinkedIn' })).toBeHidden();
  await expect(page.getByText('Segments folded: Prospects contacted')).toBeVisible();
  await goTo(page, '/grid');
  await expect(total).toBeVisible();
  await expect(headers(page).filter({ hasText: 'LinkedIn' })).toBeHidden();
  await total.click();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(headers(page).filter({ hasText: 'LinkedIn' })).toBeVisible();
});

test('rows are hidden and shown by keys and menus, and stay hidden until they are shown', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  const names = headers(page);
  const before = await names.allTextContents();
  await (await cell(page, REVENUE, 'Oct 2026')).click();
  await page.keyboard.press('Control+9');
  await expect(names.filter({ hasText: REVENUE })).toHaveCount(0);
  await expect(page.getByText(`Row hidden: ${REVENUE}`)).toBeVisible();
  await expect(page.locator('[role="gridcell"]:focus')).toHaveCount(1);

  await page.getByRole('button', { name: 'Menu of Sales closed' }).click();
  await page.getByRole('menuitem', { name: 'Hide the row' }).click();
  await goTo(page, '/grid');
  await expect(names.filter({ hasText: 'Prospects contacted' })).toHaveCount(1);
  await expect(names.filter({ hasText: 'Sales closed' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Show the 2 hidden rows' }).click();
  await expect(names).toHaveText(before);
  await expect(page.getByRole('button', { name: /hidden row/u })).toHaveCount(0);
});

test('a target stands under its value or beside it, which is remembered', async ({ borrowApp }) => {
  const { page } = await openGrid(borrowApp);
  await callOperation(page, 'targets.set', {
    objectives: [{ metric: 'revenue_time', period: '2026-09', line: 500_000 }],
  });
  const september = await cell(page, REVENUE, 'Sept 2026');
  const below = async (): Promise<number> => {
    const target = await september.getByText('5,000', { exact: true }).boundingBox();
    const value = await september.getByText('4,000', { exact: true }).boundingBox();
    return (target?.y ?? 0) - (value?.y ?? 0);
  };
  await expect.poll(below).toBeGreaterThan(10);
  await look(page, 'Beside the value');
  await expect.poll(below).toBeLessThan(6);
  expect(await accessFaults(page)).toEqual([]);
  await goTo(page, '/');
  await goTo(page, '/grid');
  await expect.poll(below).toBeLessThan(6);
});
