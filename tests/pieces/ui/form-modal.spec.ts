import type { Locator, Page } from 'playwright/test';
import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'ui/FormModal';

const field = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const question = (page: Page) => page.getByText('Discard what you wrote?');

test('a form in which nothing was typed closes at once', async ({ show }) => {
  const { page } = await show(PIECE, 'nothing typed');
  await field(page).fill('Dear');
  await field(page).fill('');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Closed')).toBeVisible();
});

test('Escape asks before what was typed is lost; Enter and Escape go on writing', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'nothing typed');
  await field(page).fill('Dear');
  for (const goOn of ['Enter', 'Escape']) {
    await page.keyboard.press('Escape');
    await expect(question(page)).toBeVisible();
    await page.keyboard.press(goOn);
    await expect(question(page)).toBeHidden();
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('Dear');
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('Closed')).toBeVisible();
});

test('a click beside it asks too', async ({ show }) => {
  const { page } = await show(PIECE, 'nothing typed');
  await field(page).fill('Dear');
  await page.mouse.click(5, 500);
  await expect(question(page)).toBeVisible();
  await field(page).click();
  await expect(question(page)).toBeHidden();
});

test('one that keeps what is typed closes at once, and goes on with it until it is thrown away', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'kept over its closing');
  const open = page.getByRole('button', { name: 'Open' });
  const resumed = page.getByRole('status');
  for (const leave of [() => page.keyboard.press('Escape'), () => page.mouse.click(5, 500)]) {
    await field(page).fill('Dear');
    await leave();
    await expect(question(page)).toBeHidden();
    await open.click();
    await expect(field(page)).toHaveValue('Dear');
    await expect(resumed).toBeVisible();
  }
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(field(page)).toHaveValue('');
  await expect(resumed).toBeHidden();
  await field(page).fill('Dear');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await open.click();
  await expect(field(page)).toHaveValue('');
  await expect(resumed).toBeHidden();
});

test('Escape closes one layer at a time: what opened from a dialog, the dialog, the drawer below', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'over a drawer, with lists in it');
  const drawer = page.getByRole('dialog', { name: 'A drawer' });
  const letter = page.getByRole('dialog', { name: 'A letter' });
  await drawer.getByRole('button', { name: 'Open' }).click();
  const layers: readonly (readonly [open: () => Promise<void>, opened: Locator])[] = [
    [
      () => page.getByLabel('Country').first().click(),
      page.getByRole('option', { name: 'France' }),
    ],
    [() => page.getByLabel('Name').first().fill('A'), page.getByRole('option', { name: 'Ada' })],
    [
      async () => {
        await letter.getByRole('button', { name: 'More' }).click();
        await page.getByRole('textbox', { name: 'Street' }).click();
      },
      page.getByRole('dialog', { name: 'More of it' }),
    ],
    [() => letter.getByRole('textbox', { name: 'Day' }).click(), page.getByRole('table')],
  ];
  for (const [open, opened] of layers) {
    await open();
    await expect(opened).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
    await expect(letter, String(opened)).toBeVisible();
    await expect(drawer, String(opened)).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(letter).toBeHidden();
  await expect(drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});

test('a list with nothing on offer is no layer: one Escape closes the dialog', async ({ show }) => {
  const { page } = await show(PIECE, 'over a drawer, with lists in it');
  const letter = page.getByRole('dialog', { name: 'A letter' });
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByLabel('Name').first().fill('Zoe');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(letter).toBeHidden();
});
