import { expect, test } from '#tests/support/gallery.ts';

const WHY = 'Something went wrong; nothing was saved. Try again, or restart Solocap.';

for (const [piece, state, untrue] of [
  ['accounts/AccountsDialog', 'unread', 'Ledger no.'],
  ['MonthsDialog', 'unread', 'No month has an entry yet.'],
  ['VatDialog', 'unread', 'There is no entry yet.'],
  ['VatDialog', 'a year that is unread', 'No VAT moved'],
] as const) {
  test(`${piece}, ${state}: says why, and not that there is nothing`, async ({ show }) => {
    const { page } = await show(`features/ledger/${piece}`, state);
    await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(WHY);
    await expect(page.getByRole('dialog')).not.toContainText(untrue);
  });
}
