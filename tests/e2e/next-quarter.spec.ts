import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { liveUntil } from '../support/lived-quarter.ts';

test('a quarter’s end leads into the next pact, in one key', async ({ borrowApp }) => {
  const { page } = await liveUntil(borrowApp, '2027-01-04');
  // Never a blank home: the last result, its lesson, keep or change.
  const last = page.getByRole('region', { name: 'Result of Q4 2026' });
  await expect(last).toContainText('target 700');
  await expect(page.getByText('No lesson was noted.')).toBeVisible();

  await goTo(page, '/reviews/quarterly/2026-Q4');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'The lesson, in a sentence' })).toBeFocused();
  await page.keyboard.type('Talks bring more than posts');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[aria-current=step]')).toContainText('Closing');
  await page.keyboard.press('Control+Enter');

  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1, name: /looked back on/ })).toBeVisible();
  await expect(main).toContainText('Talks bring more than posts');
  await expect(main.getByRole('figure', { name: /Leads/ })).toBeVisible();
  const line = page.getByRole('textbox', { name: 'Target of Q1 2027' });
  await expect(line).toHaveValue('700');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Go to the focus' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Leads' })).toBeVisible();
  await expect(main).toContainText('target 700');
});

test('a new quarter is kept from the home, or changed', async ({ borrowApp }) => {
  const { page } = await liveUntil(borrowApp, '2027-01-04');
  await page.getByRole('button', { name: 'Change it…' }).click();
  const dialog = page.getByRole('dialog', { name: 'The metric of Q1 2027' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('textbox', { name: 'Target of Q1 2027' }).fill('720');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Leads' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('target 720');
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('region', { name: 'Result of Q4 2026' })).toBeVisible();
});
