import { expect, test } from '#tests/support/gallery.ts';

const PIECE = 'features/ledger/accountant/PrintedBook';

test('a book on paper groups digits, marks what may change, and has no VAT where none is charged', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'a mixed activity, its last months open', { language: 'fr' });
  const rows = page.getByRole('row');
  const cells = async (at: number) => rows.nth(at).locator('th, td').allTextContents();
  expect(await cells(0)).not.toContain('TVA');
  expect(await cells(1)).toEqual([
    '1',
    '05/02/2026',
    'F-1',
    'Studio Lambda',
    'Atelier',
    'Prestation BNC',
    'Virement',
    '41\u202f200,00',
  ]);
  expect((await cells(2))[0]).toBe('2\u00a0*');
  await expect(page.getByText('* Mois pas encore verrouillé')).toBeVisible();
});

test('a book on paper has VAT where it is charged, and no mark where all is locked', async ({
  show,
}) => {
  const { page } = await show(PIECE, 'a livre des recettes', { language: 'fr' });
  await expect(page.getByRole('columnheader', { name: 'TVA' })).toBeVisible();
  await expect(page.getByText('*')).toBeHidden();
});
