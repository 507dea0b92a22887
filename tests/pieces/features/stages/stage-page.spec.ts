import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'features/stages/StagePage';

test('says how far each thing is that has to hold, and whose rule it is', async ({ show }) => {
  const { page } = await show(PIECE, 'something does not hold');
  await expect(page.getByText('I want them to come back').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /at most 5% a month, 3 in a row/ })).toBeVisible();
  await expect(page.getByText('2 of 3 · latest 6.1%')).toBeVisible();
  await expect(page.getByText('latest 32 · too few cases: at least 30 are needed')).toBeVisible();
  await expect(page.getByText('Solocap’s rule')).toBeVisible();
  await expect(page.getByText(/Question whether the offer fits/)).toBeVisible();
});

test('a question is answered with its evidence, and a given answer can be changed', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'something does not hold');
  const asked = 'Do they get enough from it to come back?';
  await page.getByLabel(`How do I know? ${asked}`).fill('Four of five renewed');
  await page.getByRole('button', { name: `Yes · ${asked}` }).click();
  await page.getByRole('button', { name: /^Change · Do they use it/ }).click();
  await page.getByRole('button', { name: /^No · Do they use it/ }).click();
  expect((await sent()).map(({ input }) => input)).toMatchObject([
    { question: 'comes_back', isYes: true, evidence: 'Four of five renewed' },
    { question: 'used_as_expected', isYes: false },
  ]);
});

test('another step is a decision that asks why', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'something does not hold');
  const decide = page.getByRole('button', { name: 'Decide' });
  await expect(decide).toBeDisabled();
  await expect(page.getByText('Not all of it holds: your reason is kept.')).toBeVisible();
  await page.getByLabel('Why now?').fill('They bring their colleagues');
  await decide.click();
  expect(await sent()).toMatchObject([
    { name: 'stages.move', input: { to: 'virality', because: 'They bring their colleagues' } },
  ]);
});
