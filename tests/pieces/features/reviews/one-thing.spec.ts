import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'features/reviews/ReviewAtWork';
const LABEL = 'The one thing of this week';

const chosen = (action: number | null, title: string) =>
  expect.objectContaining({
    name: 'reviews.chooseOneThing',
    input: { kind: 'weekly', period: '2026-W46', action, title },
  });

test('what became of last week’s one thing is said in one click', async ({ show }) => {
  for (const [name, became] of [
    ['Done', 'done'],
    ['I keep it', 'kept'],
    ['Dropped', 'dropped'],
  ] as const) {
    const { page, sent } = await show(PIECE, 'what was for last week');
    await expect(page.getByRole('button', { name: 'Done', exact: true })).toBeFocused();
    await page.getByRole('button', { name, exact: true }).click();
    const said = expect.objectContaining({
      name: 'reviews.endOneThing',
      input: { period: '2026-W46', became },
    });
    await expect.poll(sent).toEqual([said]);
  }
});

test('the one thing is an action of the plan by the arrows, and the confidence is next', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'the one thing of a week');
  const field = page.getByRole('combobox', { name: LABEL });
  await expect(field).toBeFocused();
  await expect(page.getByRole('option')).toHaveCount(4);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Exit pop-up on the guide' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'confident' })).toBeFocused();
  await page.getByRole('button', { name: 'worried' }).click();
  await expect(page.getByRole('textbox', { name: 'What went well?' })).toBeFocused();
  await expect.poll(sent).toEqual([
    chosen(2, ''),
    expect.objectContaining({
      name: 'reviews.save',
      input: expect.objectContaining({ answers: { confidence: 'worried' } }),
    }),
  ]);
});

test('the one thing is an action of the plan by a click, and no text is sent with it', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, 'the one thing of a week');
  await page.getByRole('combobox', { name: LABEL }).fill('podc');
  await page.getByRole('option', { name: /three podcasts/ }).click();
  await expect.poll(sent).toEqual([chosen(1, '')]);
});

test('what is typed is chosen by whatever leaves the field, once', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'the one thing of a week');
  await page.getByRole('combobox', { name: LABEL }).fill('Write to Zoé');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect.poll(sent).toEqual([chosen(null, 'Write to Zoé')]);

  const again = await show(PIECE, 'the one thing of a week');
  await page.getByRole('combobox', { name: LABEL }).fill('Write to Zoé');
  await page.getByRole('button', { name: 'Finish later' }).click();
  await expect.poll(again.sent).toEqual([chosen(null, 'Write to Zoé')]);
});

test('what is typed takes the place of the one thing that stood there', async ({ show }) => {
  const { page, sent } = await show(PIECE, 'a one thing that was kept');
  const field = page.getByRole('combobox', { name: LABEL });
  await expect(field).toBeFocused();
  await page.keyboard.type('Write to Zoé');
  await expect(field).toHaveValue('Write to Zoé');
  await page.keyboard.press('Enter');
  await expect.poll(sent).toEqual([chosen(null, 'Write to Zoé')]);
});

test('a one thing that is refused stands in its field again', async ({ show }) => {
  const { page } = await show(PIECE, 'a one thing that is refused');
  const field = page.getByRole('combobox', { name: LABEL });
  await field.fill('Write to Zoé');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Write to Zoé');
});

test('an ending leads to the focus by Enter, and names each Monday', async ({ show }) => {
  const { page, location } = await show('features/reviews/ending/EndingPage', 'a week', {
    language: 'fr',
  });
  await expect(page.getByTitle('semaine du 9 novembre')).toBeVisible();
  await expect(page.getByText('3 lundis d’affilée')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Aller au cap' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(location).toBe('/');
});
