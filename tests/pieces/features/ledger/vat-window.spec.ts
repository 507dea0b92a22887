import { expect, test } from '#tests/support/gallery.ts';

test('the newest period opens to what it is made of, and any other by a key', async ({ show }) => {
  const { page } = await show('features/ledger/VatDialog', 'two quarters');
  await expect(
    page.getByRole('table', { name: 'Where the VAT comes from: Q4 2026' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Q3 2026' }).press('Enter');
  const detail = page.getByRole('table', { name: 'Where the VAT comes from: Q3 2026' });
  await expect(detail.getByRole('row', { name: /Services bought abroad/ })).toContainText(
    /€550\.00.*€110\.00.*€110\.00/,
  );
  await expect(page.getByRole('button', { name: 'Q3 2026' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('what may be wrong says how it is mended; where nothing is, nothing is said', async ({
  show,
}) => {
  const { page } = await show('features/ledger/VatDialog', 'two quarters');
  const doubts = page.getByRole('region', { name: 'To check in 2026' });
  await expect(doubts.getByRole('listitem')).toHaveCount(2);
  await expect(doubts).toContainText('write down the number of each');
  const quiet = await show('features/ledger/VatDialog', 'nothing to check');
  await expect(quiet.page.getByRole('table', { name: /Where the VAT/ })).toBeVisible();
  await expect(quiet.page.getByRole('region', { name: /To check/ })).toHaveCount(0);
});

test('a return of which a month is settled already says so, and is not offered', async ({
  show,
}) => {
  const { page } = await show('features/ledger/VatDialog', 'a return of which a month is settled');
  const filed = page.getByRole('region', { name: 'Return' });
  await expect(filed).toContainText('already filed with Dec 2026: OD no. 12');
  await expect(filed.getByRole('button')).toHaveCount(0);
});

test('exempt, the window says what is owed on purchases from abroad', async ({ show }) => {
  const { page } = await show('features/ledger/VatDialog', 'exempt from VAT, and buying abroad');
  await expect(page.getByText(/Although exempt, you owe the VAT/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Services bought abroad/ })).toContainText('€10.00');
  const nothing = await show('features/ledger/VatDialog', 'exempt from VAT');
  await expect(nothing.page.getByText(/nothing to declare/)).toBeVisible();
  await expect(nothing.page.getByRole('table')).toHaveCount(0);
});

test('what came after the return of its period stands on a line of its own, with its entries', async ({
  show,
}) => {
  const { page } = await show('features/ledger/VatDialog', 'a return that takes up what came late');
  const row = page.getByRole('row', { name: /Earlier periods/ });
  await expect(row).toContainText(/€30\.00.*€10\.00/);
  await expect(row.getByRole('button', { name: '2 entries: earlier periods' })).toBeVisible();
  await expect(page.getByText('€5.00 of deductible VAT came too late')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Return' })).toContainText(
    'With VAT of earlier periods: €30.00 due, €10.00 deductible.',
  );
  const locked = await show('features/ledger/VatDialog', 'a locked return that changed');
  await expect(locked.page.getByText(/the difference goes into the next return/)).toBeVisible();
});

test('a part of a credit is asked back, in whole euros and not beyond it', async ({ show }) => {
  const { page, sent } = await show(
    'features/ledger/VatDialog',
    'a credit, of which a part is asked back',
  );
  const asked = page.getByRole('textbox', { name: 'Refund asked for' });
  const file = page.getByRole('button', { name: 'Mark as filed' });
  await asked.fill('1003');
  await expect(file).toBeDisabled();
  await asked.fill('800');
  await expect(page.getByRole('row', { name: /445830/ })).toContainText('€800.00');
  await expect(page.getByRole('row', { name: /445670/ })).toContainText('€202.00');
  await file.click();
  await expect
    .poll(sent)
    .toContainEqual({ name: 'ledger.settleVat', input: { period: '2026-Q4', refund: 80_000 } });
  const done = await show('features/ledger/VatDialog', 'a credit that was asked back');
  await expect(done.page.getByText(/Refund asked for \(44583\): €800\.00/)).toBeVisible();
});
