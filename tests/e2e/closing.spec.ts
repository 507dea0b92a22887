import { expect, test } from '../support/electron-app.ts';
import { cell, openGrid, REVENUE } from '../support/opened-grid.ts';
import { accessFaults } from '../support/access-faults.ts';

test('a finished month is closed from its column, by the keys alone, and refuses what is typed', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await page.keyboard.press('Alt+P');
  await expect(page.getByRole('menuitem', { name: 'Close Sept 2026' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sept 2026 is closed.')).toBeVisible();
  const head = page.getByRole('columnheader', { name: 'Sept 2026' });
  await expect(head).toHaveAccessibleName('Sept 2026, closed');
  await expect(september).toBeFocused();
  await expect(september).toHaveAttribute('aria-readonly', 'true');

  await page.keyboard.type('5');
  await expect(page.getByRole('alert')).toHaveText(
    'This period is closed. Reopen it before changing it.',
  );
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.keyboard.press('Delete');
  await expect(september).toHaveAccessibleName('€4,000');
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('alert')).toBeVisible();

  await page.keyboard.press('Alt+P');
  await expect(page.getByRole('menuitem', { name: 'Reopen Sept 2026' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAccessibleName('Sept 2026');
  await expect(september).toBeFocused();
  await page.keyboard.type('5000');
  await page.keyboard.press('Enter');
  await expect(september).toHaveAccessibleName('€5,000');
});

test('the sentence in a closed cell offers to reopen, and closing can be undone', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  const head = page.getByRole('columnheader', { name: 'Sept 2026' });
  await head.hover();
  await head.getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Close Sept 2026' }).click();
  await expect(head).toHaveAccessibleName('Sept 2026, closed');
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('F2');
  await page.getByRole('button', { name: 'Reopen Sept 2026' }).click();
  await expect(head).toHaveAccessibleName('Sept 2026');
  await page.keyboard.press('Control+z');
  await expect(head).toHaveAccessibleName('Sept 2026, closed');
  await page.keyboard.press('Control+z');
  await expect(head).toHaveAccessibleName('Sept 2026');
});

test('a month inside a closed quarter is closed with it, and a paste there writes nothing', async ({
  borrowApp,
}) => {
  const { page, app } = await openGrid(borrowApp);
  await page.getByText('Quarter', { exact: true }).click();
  await (await cell(page, REVENUE, 'Q3 2026')).click();
  await page.keyboard.press('Alt+P');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Q3 2026 is closed.')).toBeVisible();
  await page.getByText('Month', { exact: true }).click();
  const head = page.getByRole('columnheader', { name: 'Sept 2026' });
  await expect(head).toHaveAccessibleName('Sept 2026, closed with Q3 2026');
  const september = await cell(page, REVENUE, 'Sept 2026');
  await september.click();
  await app.evaluate(({ clipboard }) => clipboard.writeText('5000\t6000'));
  await page.keyboard.press('Control+v');
  await expect(page.getByText(/^Nothing was written: 1 cell/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(september).toHaveAccessibleName('€4,000');
  await page.keyboard.press('Alt+P');
  await page.getByRole('menuitem', { name: 'Reopen Q3 2026' }).click();
  await expect(head).toHaveAccessibleName('Sept 2026');
});

test('the running month says from when on it can be closed, and the next ones too', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  for (const [month, day] of [
    ['Nov 2026', '1 December 2026'],
    ['Dec 2026', '1 January 2027'],
  ] as const) {
    await (await cell(page, REVENUE, month)).click();
    await page.keyboard.press('Alt+P');
    const item = page.getByRole('menuitem', { name: `Close ${month}` });
    await expect(item).toBeFocused();
    await expect(item).toHaveAttribute('aria-disabled', 'true');
    await expect(item).toHaveAccessibleDescription(
      `This period is not over: it can be closed from ${day} on.`,
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('columnheader', { name: month })).not.toHaveAccessibleName(
      /closed/,
    );
  }
});

test('in French too, a closed column shows a lock and can be used by everyone', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp, { language: 'fr-FR' });
  const september = await cell(page, 'CA des missions (temps vendu)', 'sept. 2026');
  await september.click();
  await page.keyboard.press('Alt+P');
  await page.getByRole('menuitem', { name: 'Clôturer sept. 2026' }).press('Enter');
  const head = page.getByRole('columnheader', { name: 'sept. 2026' });
  await expect(head).toHaveAccessibleName('sept. 2026, période clôturée');
  await expect(head.locator('svg')).toBeVisible();
  await page.keyboard.type('1');
  await expect(page.getByRole('button', { name: 'Rouvrir sept. 2026' })).toBeVisible();
  expect.soft(await accessFaults(page), 'note').toEqual([]);
  await page.keyboard.press('Alt+P');
  await expect(page.getByRole('menuitem', { name: 'Rouvrir sept. 2026' })).toBeFocused();
});
