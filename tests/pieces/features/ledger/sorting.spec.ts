import { expect, test } from '#tests/support/gallery.ts';

const DIALOG = 'features/ledger/sorting/SortingDialog';

test('suggestions are offered where there are some, and not named where there is none', async ({
  show,
}) => {
  const { page } = await show(DIALOG, 'three entries');
  await expect(page.getByRole('button', { name: 'Accept the 3 suggestions' })).toBeEnabled();
  const { page: other } = await show(DIALOG, 'without a proposal');
  await expect(other.getByRole('row', { name: /Dupont/ })).toBeVisible();
  await expect(other.getByRole('button', { name: /Accept/ })).toHaveCount(0);
});

test('what is sorted has the VAT that is proposed, or that somebody says; it is never left out', async ({
  show,
}) => {
  const { page, sent } = await show(DIALOG, 'with VAT');
  await expect(page.getByRole('row', { name: /OVH/ })).toContainText('20%');
  await expect(page.getByRole('row', { name: /Amazon/ })).toContainText('to be said');
  await expect(page.getByText(/The VAT of one entry is to be said/)).toBeVisible();
  // Of two suggestions, the one whose VAT nobody can tell is not accepted in silence.
  await expect(page.getByRole('button', { name: 'Accept the suggestion' })).toBeEnabled();
  await page.getByRole('checkbox', { name: 'Select all' }).press('Space');
  await page.getByRole('combobox', { name: 'Category of the selected' }).fill('suppl');
  await page.getByRole('option', { name: 'Office supplies' }).click();
  await expect(page.getByRole('combobox', { name: 'VAT of the selected' })).toHaveValue('');
  await expect(page.getByText('1 entry will wait on: its VAT has to be said.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sort 2 entries' })).toBeEnabled();
  await page.getByRole('combobox', { name: 'VAT of the selected' }).selectOption('VAT: 20%');
  await page.getByRole('button', { name: 'Sort 3 entries' }).click();
  await expect.poll(sent).toContainEqual({
    name: 'ledger.sort',
    input: {
      entries: [9, 8, 7].map((seq) => ({
        seq,
        to: { category: 'supplies' },
        vat: { rate: 2000 },
      })),
    },
  });
});

test('of several, those that are sure are sorted, and alone the button waits for its VAT', async ({
  show,
}) => {
  const { page, sent } = await show(DIALOG, 'with VAT');
  const choose = async () => {
    await page.getByRole('combobox', { name: 'Category of the selected' }).fill('suppl');
    await page.getByRole('option', { name: 'Office supplies' }).click();
  };
  await page.getByRole('checkbox', { name: /entry 8/ }).press('Space');
  await choose();
  await expect(page.getByRole('button', { name: 'Sort 1 entry' })).toBeDisabled();
  await page.getByRole('checkbox', { name: /entry 9/ }).press('Space');
  await page.getByRole('button', { name: 'Sort 1 entry' }).click();
  const sure = { seq: 9, to: { category: 'supplies' }, vat: { rate: 2000 } };
  await expect.poll(sent).toEqual([{ name: 'ledger.sort', input: { entries: [sure] } }]);
});

test('what is locked may have been a transfer, and shows what stands on 471', async ({ show }) => {
  const { page, sent } = await show(DIALOG, 'locked ones alone');
  await expect(page.getByText('Account 471: €195.00 debit.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Retrait DAB/ })).toContainText('Transfer to Till');
  await page.getByRole('checkbox', { name: /entry 4/ }).press('Space');
  await page.getByRole('combobox', { name: 'Category of the selected' }).fill('transfer to');
  await page.getByRole('option', { name: 'Transfer to Till' }).click();
  await page.getByRole('button', { name: 'Write 1 OD' }).click();
  await expect
    .poll(sent)
    .toContainEqual({ name: 'ledger.reclassify', input: { entries: [{ seq: 4, account: 2 }] } });
});
