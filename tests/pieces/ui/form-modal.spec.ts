import type { Page } from 'playwright/test';
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

test('an entry of the ledger does not drop what was typed', async ({ show }) => {
  const { page } = await show('features/ledger/EntryEditor', 'a receipt', { language: 'fr' });
  const first = page.getByRole('dialog').getByRole('textbox').first();
  await first.fill('12');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Abandonner ce que vous avez écrit')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(first).toHaveValue(/^12/);
});
