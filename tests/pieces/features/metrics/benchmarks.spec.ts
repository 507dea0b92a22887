import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'features/metrics/page/benchmarks/BenchmarksSection';

test('one that holds for some is taken only once someone says that it is their case', async ({
  show,
}) => {
  const before = await show(PIECE, 'some for those who say that it is their case');
  await expect(before.page.getByText('First Page Sage, knowledgelib (2026)').first()).toBeVisible();
  await expect(before.page.getByRole('button', { name: /^Take for/ })).toHaveCount(0);
  await before.page.getByLabel('True of me: trial without a card').first().click();
  expect(await before.sent()).toMatchObject([
    { name: 'settings.change', input: { benchmark_qualifiers: ['no_card'] } },
  ]);

  const { page, sent } = await show(PIECE, 'said to be their case');
  await expect(page.getByText('You: 19%, as usual').first()).toBeVisible();
  await page.getByRole('button', { name: 'Take for Nov 2026' }).first().click();
  expect(await sent()).toMatchObject([
    {
      name: 'targets.set',
      input: { objectives: [{ metric: 'trial_conversion', period: '2026-11', line: 25 }] },
    },
  ]);
});

test('a target that was met twice is proposed to go further, and 2% a month is good', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'a target met twice');
  await expect(page.getByText('You: 2%, good').first()).toBeVisible();
  await expect(page.getByText('Target met twice in a row. Lower it to 3.27%?')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, for Nov 2026' }).click();
  expect(await sent()).toMatchObject([
    { input: { objectives: [{ metric: 'churn', period: '2026-11', line: 3.27 }] } },
  ]);
});

test('the unsure is shown with its word, and never to be taken', async ({ show }) => {
  const { page } = await show(PIECE, 'unsure ones');
  await expect(
    page.getByText('number of cases unknown: to give an idea, never suggested'),
  ).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('an amount in dollars stays in dollars', async ({ show }) => {
  const { page } = await show(PIECE, 'an amount in another currency');
  await expect(page.getByRole('cell', { name: '$656' })).toBeVisible();
  await expect(page.getByText('in USD, not converted')).toBeVisible();
});

test('where none is known the page says so', async ({ show }) => {
  const none = await show(PIECE, 'none is known');
  await expect(none.page.getByText('No honest line is known for this metric.')).toBeVisible();
  const others = await show(PIECE, 'none for this business');
  await expect(others.page.getByText('No honest line is known for your business.')).toBeVisible();
});

test('a target of weeks is not taken for what is counted by the month', async ({ show }) => {
  const { page } = await show(PIECE, 'by the week, of what is counted by the month');
  await expect(page.getByText('Paul Graham, Startup = Growth (2012)')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the next target is the very number that is read', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'a target met twice by odd values');
  await expect(page.getByText('Raise it to 4.13%?')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, for Nov 2026' }).click();
  expect(await sent()).toMatchObject([{ input: { objectives: [{ line: 4.13 }] } }]);
});

test('a period that lacks a part is held beside nothing', async ({ show }) => {
  const { page } = await show(PIECE, 'beside a period that lacks a part');
  await expect(page.getByRole('button', { name: 'Take for Nov 2026' }).first()).toBeVisible();
  await expect(page.getByText(/^You:/)).toHaveCount(0);
});

for (const { state, button, text } of [
  { state: 'said to be their case', button: 'Take for Nov 2026', text: 'Target of Nov 2026: 25%' },
  { state: 'a target met twice', button: 'Yes, for Nov 2026', text: 'Target of Nov 2026: 3.27%' },
]) {
  test(`${button}: what took the place of a target is told, and can be taken back`, async ({
    show,
  }) => {
    const { page, sent } = await show(PIECE, state);
    await page.getByRole('button', { name: button }).first().click();
    const notice = page.getByRole('alert');
    await expect(notice).toContainText(text);
    await notice.getByRole('button', { name: 'Undo' }).click();
    expect((await sent()).at(-1)).toMatchObject({ name: 'values.undo' });
  });
}

test('what is said of several rows is said once', async ({ show }) => {
  const { page } = await show(PIECE, 'some for those who say that it is their case');
  const said = page.getByText('Good: the best quarter.', { exact: true });
  for (const table of await page.getByRole('table').all()) {
    expect(await table.locator(said).count()).toBeLessThanOrEqual(1);
  }
  expect(await said.count()).toBeGreaterThan(0);
});
