import { expect, test } from '../support/electron-app.ts';
import { callOperation } from '../support/operation.ts';

test('the check-in asks what was learned, is passed over by one Enter, and its canvas is there', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp({ today: '2026-11-23' });
  await callOperation(page, 'settings.change', {
    language: 'en',
    lean_stage: 'empathy',
    is_first_run_done: true,
  });
  await callOperation(page, 'canvas.openProblem', { text: 'Agencies wait for their quotes' });
  await callOperation(page, 'reviews.save', {
    kind: 'weekly',
    period: '2026-W47',
    answers: { step: 'canvas' },
  });
  await page.evaluate(() => {
    window.location.hash = '#/reviews/weekly/2026-W47';
  });
  const step = page.locator('[aria-current=step]');
  await expect(step).toContainText('Problems and tests');
  const lesson = page.getByRole('textbox', { name: 'What the week taught, or “nothing”' });
  await expect(lesson).toBeFocused();
  await page.keyboard.type('They sign with the first who answers');
  await page.keyboard.press('Enter');
  await expect(page.getByText('They sign with the first who answers')).toBeVisible();
  await expect(page.getByText('1 week', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(step).toContainText('This week');

  await page.evaluate(() => {
    window.location.hash = '#/canvas';
  });
  await page.getByRole('button', { name: /^Try something for/ }).click();
  const form = page.getByRole('dialog', { name: 'A test' });
  await expect(form.getByRole('textbox', { name: 'What I change' })).toBeFocused();
  await page.keyboard.type('a quote the same day');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form.getByText('Without a figure that proves it, it is no test.')).toBeVisible();
  await expect(form.getByText('Which number will make you give it up?')).toBeVisible();
  await form.getByRole('textbox', { name: 'For whom' }).fill('small agencies');
  await form.getByRole('combobox', { name: 'The figure that will prove it' }).fill('interviews');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await form.getByRole('textbox', { name: /^Proved if/ }).fill('10');
  await form.getByRole('textbox', { name: /^Refuted if/ }).fill('4');
  await form.getByRole('textbox', { name: 'By', exact: true }).fill('14/12/2026');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('Proved at 10, refuted at 4')).toBeVisible();
  await page.getByRole('button', { name: 'Not enough figures' }).focus();
  await page.keyboard.press('Alt+A');
  await expect(page.getByRole('link', { name: 'in the plan' })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('link', { name: 'in the plan' })).toBeHidden();
});
