import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'features/focus/FocusHero';
const TYPED = 'of what is typed';

test('the number is changed where it stands: a click, the figure, Enter', async ({ show }) => {
  const { page, sent } = await show(PIECE, TYPED);
  await page.getByTitle('change the figure').click();
  const field = page.getByRole('textbox', { name: 'Nov 2026, so far' });
  await expect(field).toBeFocused();
  await page.keyboard.type('4500');
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  const cell = { metric: 'revenue_time', period: '2026-11', segment: null, value: 450_000 };
  expect(await sent()).toEqual([
    expect.objectContaining({ name: 'values.enter', input: { cells: [cell] } }),
  ]);
  await expect(page.getByTitle('change the figure')).toBeFocused();
});

test('a figure that changed meanwhile takes nothing from what was written of the one before', async ({
  show,
}) => {
  const { page, sent } = await show(PIECE, `${TYPED}, and changed elsewhere`);
  const open = page.getByTitle('change the figure');
  const field = page.getByRole('textbox', { name: 'Nov 2026, so far' });
  await open.click();
  await field.fill('4500');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await open.click();
  await expect(field).toHaveValue('4500');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await page.getByRole('button', { name: 'Enter elsewhere' }).click();
  await open.click();
  await expect(field).toHaveValue('4300');
  await expect(page.getByText('Begin anew')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  expect(await sent()).toEqual([]);
});

test('a number that is worked out leads to what is typed for it', async ({ show }) => {
  const { page } = await show(PIECE, 'at risk');
  await page.getByTitle('change the figure').press('Enter');
  const made = page.getByRole('dialog', { name: 'change the figure' });
  await expect(made).toContainText('This figure is worked out. Type:');
  await expect(made.getByRole('link').first()).toHaveAttribute('href', /^\/grid\//);
  await expect(made.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(made).toBeHidden();
});

test('the line is changed where it stands, within the quarter with a reason', async ({ show }) => {
  const { page, sent } = await show(PIECE, TYPED);
  await page.getByTitle('change the target').click();
  const why = page.getByRole('textbox', { name: 'Why change within the quarter?' });
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await expect(why).toBeHidden();
  await page.keyboard.type('5500');
  await why.fill('A second customer signed');
  await page.keyboard.press('Enter');
  await expect(why).toBeHidden();
  const choice = { metric: 'revenue_time', line: 550_000, because: 'A second customer signed' };
  expect(await sent()).toEqual([
    expect.objectContaining({ name: 'focus.choose', input: expect.objectContaining(choice) }),
  ]);
});
