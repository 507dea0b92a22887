import { expect, test } from '#tests/support/gallery.ts';

test('a new entry is sent once, however often Enter is pressed', async ({ show }) => {
  const { page, sent } = await show('features/ledger/NewEntry', 'on its way');
  await page.getByRole('combobox', { name: 'Customer' }).fill('Atelier');
  await page.getByRole('textbox', { name: 'Amount', exact: true }).fill('1200');
  // Both in one breath, before anything is drawn again.
  await page.getByRole('form').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });
  await expect.poll(sent).toHaveLength(1);
});

test('what was kept while another page was already shown is no draft any more', async ({
  show,
}) => {
  const { page, sent } = await show('features/ledger/NewEntry', 'left at once');
  await page.getByRole('combobox', { name: 'Customer' }).fill('Atelier');
  await page.getByRole('textbox', { name: 'Amount', exact: true }).fill('1200');
  // Both in one breath: the answer comes when the form is gone.
  await page.getByRole('button', { name: 'Leave' }).evaluate((leave: HTMLButtonElement) => {
    document.querySelector('form')?.requestSubmit();
    leave.click();
  });
  await expect.poll(sent).toHaveLength(1);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('combobox', { name: 'Customer' })).toHaveValue('');
});
