import type { Page } from 'playwright/test';
import { expect, test } from '#tests/support/gallery.ts';
import { pressAtOnce } from '#tests/support/operation.ts';

const PIECE = 'features/reviews/ReviewAtWork';

const field = (page: Page, metric: string) =>
  page.getByRole('textbox', { name: `${metric}, week of 9 Nov 2026` });
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' });

/** The command that writes a number, as it is sent. */
function written(metric: string, value: number) {
  const cells = [expect.objectContaining({ metric, value })];
  return expect.objectContaining({
    name: 'values.enter',
    input: expect.objectContaining({ cells }),
  });
}

const STEP = expect.objectContaining({ name: 'reviews.save' });

test('a number is kept by whatever leaves its field', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'the numbers of a week');
  await field(page, 'Site visits').fill('905');
  await goOn(page).click();
  await expect.poll(sent).toEqual([written('sessions', 905), STEP]);

  const again = await show(PIECE, 'the numbers of a week');
  await field(page, 'Site visits').fill('905');
  await page.getByRole('button', { name: /^Leads/ }).click();
  await field(page, 'Leads').fill('12');
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'Site visits')).toBeFocused();
  await expect.poll(again.sent).toEqual([written('sessions', 905), written('leads', 12)]);
});

test('the next number is typed right after the Enter of the last one: no key is lost', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'the numbers of a week');
  await expect(field(page, 'Site visits')).toBeFocused();
  await pressAtOnce(page, '9 0 5 Enter 1 2 ArrowUp');
  await expect(field(page, 'Site visits')).toBeFocused();
  expect(await sent()).toEqual([written('sessions', 905), written('leads', 12)]);
});

test('the next step is there before the books hold the last one: three in a row are three steps', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'the numbers of a week');
  const stepTo = (step: string) =>
    expect.objectContaining({
      name: 'reviews.save',
      input: expect.objectContaining({ answers: { step } }),
    });
  // The books of the gallery stay as they are: nothing but what was pressed leads on.
  for (let times = 0; times < 3; times += 1) await goOn(page).click();
  await expect.poll(sent).toEqual([stepTo('moved'), stepTo('actions'), stepTo('close')]);
});

test('of three dozen numbers the one that is asked is in sight, in its list and in its field', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'three dozen numbers');
  const asked = page.locator('button[aria-current="true"]');
  for (const steps of [0, 20, 15]) {
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('textbox', { name: /week of 9 Nov 2026$/ })).toBeFocused();
    for (const shown of [asked, page.locator(':focus'), goOn(page)]) {
      await expect(shown).toBeInViewport({ ratio: 1 });
    }
  }
});

const TO_DATE = 'Billable days, Nov 2026, to date';

test('the month to date stands selected: Enter keeps it, a plus adds, typing replaces', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'a month to date');
  const days = page.getByRole('textbox', { name: TO_DATE });
  await expect(page.getByText('November to date: 6.5 days (last Monday)')).toBeVisible();
  await expect(days).toHaveValue('6.5');
  await expect(page.getByText('Real day rate, Q4 2026')).toBeVisible();
  await expect(page.getByText('€520', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(sent).toEqual([written('days_billable', 6.5)]);
  await expect(page.getByText('All numbers are in.')).toBeVisible();

  const again = await show(PIECE, 'a month to date');
  await expect(days).toBeFocused();
  await expect(page.getByText('+2 adds 2')).toBeVisible();
  await page.keyboard.type('+2');
  await expect(page.getByText('+2 days (+30.8%) since last Monday')).toBeVisible();
  await expect(page.getByText('€520 → €397.65')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(again.sent).toEqual([written('days_billable', 8.5)]);
});

test('what the ledger fills is not asked, and says so', async ({ show }) => {
  const { page } = await show(PIECE, 'a month to date');
  await page.getByRole('button', { name: /Filled by the ledger/ }).click();
  await expect(page.getByRole('link', { name: 'See the ledger' })).toBeVisible();
});

test('what stood so far is asked once its month is over, and nothing says before that all is there', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'is it final?');
  await expect(
    page.getByText('October is over: 14.5 days, is that final?', { exact: true }),
  ).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // Enter on an empty field answers nothing: it leads back to what is left.
  await page.keyboard.press('Enter');
  await expect.poll(sent).toEqual([written('days_billable', 14.5)]);
  await expect(page.getByText('One number is still to be typed.')).toBeVisible();
  await expect(page.getByText('All numbers are in.')).toBeHidden();
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(page.getByRole('textbox', { name: TO_DATE })).toBeFocused();
});

test('a number that cannot be read is stayed at until it is put right', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'the numbers of a week');
  await field(page, 'Site visits').fill('9o5');
  await goOn(page).click();
  await expect(field(page, 'Site visits')).toBeFocused();
  await expect(field(page, 'Site visits')).toHaveAccessibleDescription('“9o5” is not a number.');
  await page.getByRole('button', { name: /^Leads/ }).click();
  await page.keyboard.press('ArrowDown');
  await expect(field(page, 'Site visits')).toBeFocused();
  expect(await sent()).toEqual([]);
  await field(page, 'Site visits').fill('905');
  await goOn(page).click();
  await expect.poll(sent).toEqual([written('sessions', 905), STEP]);
});

test('a run along a trend is told by no mean, as each of its weeks has its own', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'a run along a trend');
  const card = page.getByRole('article');
  await expect(card).toContainText('8 weeks in a row below what was to be expected, usually 80 to');
  await show(PIECE, 'what is out of the ordinary');
  await expect(card.filter({ hasText: 'in a row' })).toContainText('8 weeks in a row below 65');
});

test('what is near the edge of the usual has its band once, record or not', async ({ show }) => {
  const { page } = await show(PIECE, 'what is out of the ordinary');
  await page.getByRole('button', { name: '2 others moved' }).click();
  const card = page.getByRole('article', { name: 'New customers' });
  await expect(card).toContainText('top of what is usual (47 to 84)');
  await expect(card).not.toContainText('usually');
});

test('before anything can be judged nobody says that all is as usual', async ({ show }) => {
  const { page } = await show(PIECE, 'too early to tell what moved');
  await expect(page.getByText('Too early to tell what moved.')).toBeVisible();
  await expect(page.getByText('Nothing is out of the ordinary.')).toBeHidden();
});

test('what the ledger knows of expenses is told, also where nobody follows them', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'the channels of a month');
  await expect(page.getByText('€560.89')).toBeVisible();
  await expect(page.getByText('No expense was typed for this month.')).toBeHidden();
});

test('Enter goes on from the box of an action, and ticks nothing off', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'a new action that is refused');
  await expect(page.getByRole('checkbox', { name: /^Guest/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(sent).toEqual([STEP]);
  await expect(page.locator('[aria-current=step]')).toContainText('This week');
});

test('a choice that is refused is taken back', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'a choice that is refused');
  const linkedIn = page.getByRole('radiogroup', { name: 'Decision for LinkedIn' });
  await linkedIn.getByText('Push').click();
  await expect.poll(sent).toHaveLength(1);
  await expect(linkedIn.getByRole('radio', { name: 'Push' })).not.toBeChecked();
});

test('a number that is refused stands in its field again, and Enter tries once more', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'a number that is refused');
  await field(page, 'Site visits').fill('1 905');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Site visits')).toBeFocused();
  await expect(field(page, 'Site visits')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'Site visits')).toHaveValue('1 905');
  await page.keyboard.press('Enter');
  await expect.poll(sent).toEqual([written('sessions', 1905), written('sessions', 1905)]);
});

test('a new action that is refused comes back into its line', async ({ show }) => {
  const { page } = await show(PIECE, 'a new action that is refused');
  const line = page.getByRole('textbox', { name: /^Add an action for/ });
  await line.fill('Call ten clients');
  await page.keyboard.press('Enter');
  await expect(line).toHaveValue('Call ten clients');
});

const FILE = 'a number from a file';

/** What was taken of files so far, as it is kept. */
const draftOf = (values: readonly unknown[]) =>
  expect.objectContaining({
    name: 'numbers.keepTaken',
    input: expect.objectContaining({ kind: 'weekly', period: '2026-W46', values }),
  });

const NOT_KNOWN = expect.objectContaining({
  name: 'reviews.save',
  input: expect.objectContaining({ answers: { notKnown: ['sessions||2026-W46'] } }),
});

test('what a file gives stands prefilled: Enter takes it and writes nothing yet, a point gives it up', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, FILE);
  await expect(page.getByText('1 number of 2 comes from 1 file.')).toBeVisible();
  await expect(page.getByText('sum of visits · 7 rows · visitors.csv')).toBeVisible();
  await expect(field(page, 'Site visits')).toHaveValue('905');
  await expect(field(page, 'Site visits')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Leads')).toBeFocused();
  const taken = page.getByRole('img', { name: 'taken from the file' });
  await expect(taken).toBeVisible();
  // What it took is a draft, which is no entry.
  await expect.poll(sent).toEqual([draftOf([expect.objectContaining({ value: 905 })])]);

  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'Site visits')).toHaveValue('905');
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await sent()).slice(1)).toEqual([NOT_KNOWN, draftOf([])]);
  await expect(taken).toBeHidden();
});

test('a number typed in its place is typed, and its note says what the file said', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, FILE);
  await expect(field(page, 'Site visits')).toHaveValue('905');
  await page.keyboard.type('880');
  await page.keyboard.press('Enter');
  const note = 'The file said 905 (sum of visits · 7 rows · visitors.csv).';
  await expect
    .poll(sent)
    .toEqual([
      written('sessions', 880),
      expect.objectContaining({ name: 'values.note', input: expect.objectContaining({ note }) }),
    ]);
});

test('the metric of the quarter has the line of its pact in a month that has no target for it', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'a month against its targets');
  const first = page.getByRole('row').nth(1);
  await expect(first).toContainText('Email list growth');
  await expect(first).toContainText('10% on 31 December');
  await expect(first).not.toContainText('no target');
  await expect(page.getByRole('row').nth(2)).toContainText('missed');
});
