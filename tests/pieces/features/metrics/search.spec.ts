import { expect, test } from '#tests/support/gallery.ts';

test('the metric that answers best stands first, and Enter opens it', async ({ show }) => {
  const piece = 'features/metrics/MetricsPage';
  const { page, location } = await show(piece, 'followed, own and all others', { language: 'fr' });
  const search = page.getByRole('textbox', { name: 'Chercher' });
  await search.fill('encaissement');
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Chiffre d’affaires');
  await search.press('Enter');
  await expect.poll(location).toBe('/metrics/revenue');
});

test('a field that lists metrics takes the nearest by Enter, and says when there is none', async ({
  show,
}) => {
  const { page } = await show('features/plans/ActionEditor', 'new', { language: 'fr' });
  const field = page.getByRole('combobox', { name: 'Métrique' });
  await field.fill('zèbre');
  await expect(page.getByText('Rien de ce nom. Essayez un autre mot.')).toBeVisible();
  await field.fill("chiffre d'affaires");
  await field.press('Enter');
  await expect(field).toHaveValue('Chiffre d’affaires');
});
