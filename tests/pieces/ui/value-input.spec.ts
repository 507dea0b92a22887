import { expect, test } from '../../support/gallery.ts';

const PIECE = 'ui/ValueInput';

test('a number is read as it is typed, and what is none stays with a sentence', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'empty', { language: 'fr' });
  const field = page.getByRole('textbox', { name: 'Total' });
  await field.fill('beaucoup');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription('«\u202Fbeaucoup\u202F» n’est pas un nombre.');
  await field.fill('1.234');
  await expect(field).toHaveAccessibleDescription(/^Lu comme 1\s234\s€\.$/);
});

test('a sum is worked out as it is typed, a plus is added to what stood there', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'empty', { language: 'fr' });
  const field = page.getByRole('textbox', { name: 'Total' });
  await field.fill('12*520,50');
  await expect(field).toHaveAccessibleDescription(/^Lu comme 6\s?246(?:,00)?\.$/);
  await show(PIECE, 'filled', { language: 'fr' });
  await field.fill('+2');
  await expect(field).toHaveAccessibleDescription(/^Lu comme 10,25\.$/);
});

test('a plus is added once, also where what is typed comes back as the value', async ({ show }) => {
  const { page } = await show(PIECE, 'given what is typed', { language: 'en' });
  const field = page.getByRole('textbox', { name: 'Total' });
  await field.press('ControlOrMeta+A');
  await field.pressSequentially('+150');
  await expect(field).toHaveAccessibleDescription('Read as 250.');
  await field.fill('12*3');
  await expect(field).toHaveAccessibleDescription('Read as 36.');
  // What is kept as a text reads as the same number later.
  await expect(page.getByText('36 by 36')).toBeVisible();
});

test('its unit agrees with the number', async ({ show }) => {
  const { page } = await show(PIECE, 'one of a unit with a word', { language: 'fr' });
  await expect(page.getByText('jour', { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: 'Total' }).fill('3');
  await expect(page.getByText('jours', { exact: true })).toBeVisible();
  await show(PIECE, 'of a unit with a word', { language: 'en' });
  await expect(page.getByText('months', { exact: true })).toBeVisible();
});
