import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'features/today/NowCard';

test('a number that stood so far is final by one click, and sent as it stands', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'numbers to confirm');
  await expect(page.getByText(/^Oct 2026 is over\..*is that final\?/)).toBeVisible();
  await page.getByRole('button', { name: 'Yes, final' }).click();
  const cell = { metric: 'days_billed', period: '2026-10', segment: null, value: 14.5 };
  await expect.poll(sent).toEqual([
    expect.objectContaining({
      name: 'values.enter',
      input: { cells: [cell], isOverLedger: false },
    }),
  ]);
});

test('a week is named by its Monday, and not by its number', async ({ show }) => {
  const { page } = await show(PIECE, 'a number of a week to confirm');
  await expect(page.getByText(/^The week of .*9 Nov.* is over\./)).toBeVisible();
});

test('a late action is done or put off for a week by its own button', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'late actions');
  await page.getByRole('button', { name: 'Put off for a week' }).click();
  await page.getByRole('button', { name: 'It is done' }).click();
  await expect
    .poll(sent)
    .toEqual([
      expect.objectContaining({ name: 'plans.change', input: { id: 4, dueOn: '2026-11-29' } }),
      expect.objectContaining({ name: 'plans.change', input: { id: 4, state: 'done' } }),
    ]);
});

test('what waits behind the next step is one click away, each with its way', async ({ show }) => {
  const { page } = await show(PIECE, 'a check-in, and more behind it');
  await expect(page.getByRole('link')).toHaveText(['Monday check-in']);
  await page.getByRole('button', { name: 'Then 3 more things' }).press('Enter');
  await expect(page.getByRole('listitem').getByRole('link')).toHaveCount(3);
});

test('of the first steps the next has its way, and what is done says so', async ({ show }) => {
  const { page } = await show(PIECE, 'the first steps');
  await expect(page.getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('listitem').first()).toContainText('done');
  await expect(page.getByRole('link')).toHaveText(['Open the grid']);
});

test('before a metric is chosen that is the next step, and its figures are not asked for', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'the first steps before a metric is chosen');
  await expect(page.locator('[data-next=true]')).toHaveText(/Choose the metric of the quarter/);
  await expect(page.getByRole('link')).toHaveCount(0);
});

test('a second check-in within the first two weeks has its way, whatever step is open', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'the first steps, and a second check-in');
  await expect(page.getByRole('link')).toHaveText(['Open the ledger', 'Monday check-in']);
});

test('the button of a step that is done hands the keyboard on to the next, and the last to the card', async ({
  show,
}) => {
  const { page, tell } = await show(PIECE, 'steps that are done one after the other');
  await page.getByRole('button', { name: 'Yes, final' }).press('Enter');
  const undo = page.getByRole('alert').getByRole('button', { name: 'Undo' });
  await expect(undo).toContainText('Ctrl+Z');
  await tell({ type: 'changed' });
  await expect(page.getByRole('button', { name: 'It is done' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(': done.');
  await tell({ type: 'changed' });
  await expect(page.getByText('Next check-in on 23 November.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Now' })).toBeFocused();
});
