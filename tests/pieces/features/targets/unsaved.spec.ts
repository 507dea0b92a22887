import type { Page } from 'playwright/test';
import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'features/targets/TargetsPage';

const february = (page: Page) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Feb 2026', exact: true }) })
    .getByRole('gridcell')
    .nth(1);

test('another year is not shown over a text that was not taken, unless it is given up', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'a year begun');
  await february(page).click();
  await page.keyboard.type('77x');
  await page.getByRole('button', { name: 'Next year' }).click();
  const question = page.getByRole('dialog', { name: 'Discard what you wrote?' });
  await expect(question).toContainText('“77x” is not a number');
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  const field = february(page).getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('77x');

  await page.getByRole('button', { name: 'Next year' }).click();
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('group', { name: 'Year' })).toContainText('2027');
  await expect(page.getByText('77x')).toBeHidden();
});

test('the form that lays a year out asks before Escape, or another year, takes it away', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'a year begun');
  await page.getByRole('button', { name: /^Lay out/ }).click();
  const form = page.getByRole('form');
  const amount = form.getByRole('textbox').first();
  await amount.fill('12345');
  const question = form.getByText('Discard what you wrote?');
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Next year' }).click(),
  ]) {
    await leave();
    await expect(question).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(question).toBeHidden();
    await expect(amount).toBeFocused();
    await expect(amount).toHaveValue('12345');
  }
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Discard' }).click();
  await expect(form).toBeHidden();
});

test('the form that lays a year out closes at once where nothing was typed', async ({ show }) => {
  const { page } = await show(PIECE, 'a year begun');
  await page.getByRole('button', { name: /^Lay out/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('form')).toBeHidden();
});

test('targets that the file refuses stay in their cells, which say why', async ({ show }) => {
  const { page } = await show(PIECE, 'a file that takes nothing');
  await february(page).click();
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await expect(february(page)).toHaveText('77');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('alert')).toContainText('The disk is full');
  await page.getByRole('button', { name: 'Next year' }).click();
  const question = page.getByRole('dialog', { name: 'Discard what you wrote?' });
  await expect(question).toContainText('The disk is full');
  await page.keyboard.press('Enter');
  await expect(february(page).getByRole('textbox')).toHaveValue('77');
});
