import { choose } from '#tests/support/choose.ts';
import { expect, test } from '#tests/support/gallery.ts';

const PAGE = 'features/taxes/TaxProfilePage';

test('the first answers hold from the start of the year, and bring what follows', async ({
  show,
}) => {
  const { page, sent } = await show(PAGE, 'nothing said', { language: 'fr' });
  await expect(page.getByText(/^Sans statut, aucun seuil n’est suivi/)).toBeVisible();
  await choose(page, 'Statut', 'Micro-entreprise');
  await expect.poll(sent).toContainEqual({
    name: 'taxes.saveProfile',
    input: {
      from: '2026-01-01',
      profile: {
        country: 'FR',
        status: 'micro',
        lines: [],
        vat: 'franchise',
        rhythm: 'quarter',
        startedOn: null,
        naf: null,
        needsDocuments: false,
      },
    },
  });
});

test('each answer tells what it changes', async ({ show }) => {
  const { page } = await show(PAGE, 'exempt from VAT');
  await expect(page.getByText(/Horizon watches your limits: €83,600 for services/)).toBeVisible();
  await expect(
    page.getByText(/First year: €10,000 received in 2026 counts as €11,967/),
  ).toBeVisible();
  await expect(page.getByText(/“Services” is declared as BNC/)).toBeVisible();
  await expect(page.getByText(/Past €41,250 of services in a year/)).toBeVisible();
  await expect(page.getByText(/end of April, July, October and January/)).toBeVisible();
  await expect(page.getByText('The nine digits are right. They name the FEC.')).toBeVisible();
});

test('an answer that changes what was said asks since when, once', async ({ show }) => {
  const { page, sent } = await show(PAGE, 'exempt from VAT');
  await choose(page, 'VAT', 'One return a quarter (CA3)');
  const dialog = page.getByRole('dialog', { name: 'Since when?' });
  await expect(dialog.getByRole('radio', { name: 'It changes from a day on' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'From' }).fill('01/01/2027');
  await dialog.getByRole('textbox', { name: 'From' }).press('Enter');
  await expect(page.getByText('Your changes hold from 1 January 2027 on.')).toBeVisible();
  const saved = async () =>
    (await sent())
      .filter(({ name }) => name === 'taxes.saveProfile')
      .map(({ input }) => (input as { from: string }).from);
  await expect.poll(saved).toEqual(['2027-01-01']);
  await choose(page, 'Declared to Urssaf', 'Every month');
  await expect.poll(saved).toEqual(['2027-01-01', '2027-01-01']);
  await page.getByRole('button', { name: 'Choose another day…' }).click();
  await choose(page, 'Status', 'Other');
  await dialog.getByRole('radio', { name: /It was so already/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(saved).toEqual(['2027-01-01', '2027-01-01', '2026-01-01']);
});

test('nine digits that are no SIREN are told, and not saved', async ({ show }) => {
  const { page, sent } = await show(PAGE, 'nothing said');
  const siren = page.getByRole('textbox', { name: 'SIREN' });
  await siren.fill('732 829 321');
  await siren.press('Enter');
  await expect(page.getByText(/These digits are no SIREN/)).toBeVisible();
  expect((await sent()).filter(({ name }) => name === 'settings.change')).toEqual([]);
  await siren.fill('732 829 320');
  await siren.press('Enter');
  await expect
    .poll(sent)
    .toContainEqual({ name: 'settings.change', input: { siren: '732829320' } });
});

test('a version is taken back', async ({ show }) => {
  const { page, sent } = await show(PAGE, 'as older settings say, then several versions');
  await page.getByRole('button', { name: 'Take back what holds from 1 July 2026 on' }).click();
  await expect
    .poll(sent)
    .toContainEqual({ name: 'taxes.removeProfile', input: { from: '2026-07-01' } });
});

test('another country asks only whether VAT is charged', async ({ show }) => {
  const { page } = await show(PAGE, 'another country');
  await expect(page.getByText(/does not know the rules of this country/)).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(2);
});
