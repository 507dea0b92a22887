import { expect, test } from '#tests/support/gallery.ts';
import type { ShownPiece } from '#tests/support/gallery.ts';
import type { Page } from 'playwright/test';

const question = (page: Page) => page.getByText(/mostly invoices from abroad/);
const rate = (page: Page) => page.getByRole('combobox', { name: 'VAT' });

async function pay({ page }: ShownPiece, party: string, amount: string): Promise<void> {
  await page.getByText('Expense', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Supplier' }).fill(party);
  await page.getByRole('textbox', { name: 'Amount' }).fill(amount);
}

async function keptLines({ page, sent }: ShownPiece): Promise<unknown> {
  await page.getByRole('textbox', { name: 'Amount' }).press('Enter');
  await expect.poll(sent).toContainEqual(expect.objectContaining({ name: 'ledger.add' }));
  const { input } = (await sent()).find(({ name }) => name === 'ledger.add') ?? {};
  return (input as { readonly lines?: unknown } | undefined)?.lines;
}

test('a supplier that invoices from abroad is asked about, and nothing is done unasked', async ({
  show,
}) => {
  const piece = await show('features/ledger/NewEntry', 'registered for VAT');
  const { page } = piece;
  await pay(piece, 'GOOGLE *ADS 123', '50');
  await expect(question(page)).toContainText('Google');
  // What is not sorted yet deducts nothing.
  expect(await keptLines(piece)).toEqual([{ rate: null, basis: 'gross', amount: 5000 }]);
});

test('yes owes and deducts the VAT, in words with its amount', async ({ show }) => {
  const piece = await show('features/ledger/NewEntry', 'registered for VAT');
  const { page } = piece;
  await pay(piece, 'Google Ireland', '50');
  await page.getByRole('button', { name: 'Yes, from abroad' }).click();
  await expect(question(page)).toHaveCount(0);
  await expect(page.getByText(/You owe €10\.00 of VAT .* and deduct it/)).toBeVisible();
  await rate(page).fill('');
  await expect(page.getByText(/give the French rate/)).toBeVisible();
  await rate(page).fill('20');
  expect(await keptLines(piece)).toEqual([
    { rate: 2000, basis: 'gross', amount: 5000, vatKind: 'foreign_service' },
  ]);
});

test('no is kept too, so that a name is asked about once', async ({ show }) => {
  const piece = await show('features/ledger/NewEntry', 'registered for VAT');
  await pay(piece, 'Google France', '60');
  await piece.page.getByRole('button', { name: 'No, from France' }).click();
  await expect(question(piece.page)).toHaveCount(0);
  expect(await keptLines(piece)).toEqual([
    { rate: 2000, basis: 'gross', amount: 6000, vatKind: 'domestic' },
  ]);
});

test('under the exemption it is owed and not deducted; the question speaks of no VAT', async ({
  show,
}) => {
  const piece = await show('features/ledger/NewEntry', 'in the exemption from VAT');
  const { page } = piece;
  await pay(piece, 'Google Ireland', '50');
  await expect(question(page)).toBeVisible();
  await expect(page.getByText(/VAT/).filter({ visible: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Yes, from abroad' }).click();
  await expect(page.getByText(/You owe €10\.00 of VAT .* cannot deduct it/)).toBeVisible();
  expect(await keptLines(piece)).toEqual([
    { rate: 2000, basis: 'gross', amount: 5000, vatKind: 'foreign_service' },
  ]);
});

test('a name brings back its kind, and the other direction forgets it', async ({ show }) => {
  const { page } = await show('features/ledger/NewEntry', 'registered for VAT');
  await page.getByText('Expense', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Supplier' }).fill('figma inc');
  await expect(page.getByRole('option', { name: 'Figma Inc' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Supplier' }).press('Tab');
  await page.getByRole('textbox', { name: 'Amount' }).fill('20');
  await expect(page.getByText(/You owe €4\.00 of VAT/)).toBeVisible();
  await page.getByText('Receipt', { exact: true }).click();
  await expect(page.getByText(/You owe/)).toHaveCount(0);
});

test('a kind is chosen under the fold, with the rate that goes with it', async ({ show }) => {
  const piece = await show('features/ledger/NewEntry', 'registered for VAT');
  const { page } = piece;
  await page.getByRole('combobox', { name: 'Customer' }).fill('Berlin');
  await page.getByRole('textbox', { name: 'Amount' }).fill('4500');
  await page.getByRole('button', { name: /Several amounts/ }).click();
  await page.getByRole('combobox', { name: 'Kind of sale' }).click();
  await page.getByRole('option', { name: 'Service to an EU business' }).click();
  await expect(rate(page)).toHaveValue('0');
  await expect(page.getByText(/Reverse charge/)).toBeVisible();
  expect(await keptLines(piece)).toEqual([
    { rate: 0, basis: 'gross', amount: 450_000, vatKind: 'eu_service' },
  ]);
});
