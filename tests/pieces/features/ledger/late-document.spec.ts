import { expect, test } from '#tests/support/gallery.ts';

test('saving a locked entry notes the number that was typed in it, then its values', async ({
  show,
}) => {
  const { page, sent } = await show(
    'features/ledger/EntryEditor',
    'locked without its document, noted later',
  );
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /document/i }).fill('FA-118');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await sent()).map(({ name }) => name)).toContain('ledger.tag');
  expect((await sent()).map(({ name }) => name)).toEqual(['ledger.addDocument', 'ledger.tag']);
  expect((await sent())[0]?.input).toEqual({ seq: 9, docRef: 'FA-118' });
});

test('a number that is refused stays in its field, and nothing else is saved', async ({ show }) => {
  const { page, sent } = await show(
    'features/ledger/EntryEditor',
    'locked, and its document is refused',
  );
  const field = page.getByRole('textbox', { name: /document/i });
  await field.fill('FA-118');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('FA-118');
  expect((await sent()).map(({ name }) => name)).toEqual(['ledger.addDocument']);
});
