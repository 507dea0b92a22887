import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { expect, test } from '../support/electron-app.ts';
import { chooseStatement, openImport, typeReceipt } from '../support/bank-statement.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';

const CLIENTS = ['MAISON DUBREUIL', 'STUDIO LAMBDA', 'ATELIER BLEU', 'LES FILS DU SOLEIL'];
const SHOPS = [
  'CARTE X4912 U EXPRESS 69 LYON',
  'PRLV SEPA OVH SAS',
  'CB ADOBE SYSTEMS DUBLIN',
  'CARTE X4912 SNCF-VOYAGEURS 75PARIS',
  'PRLV FREE MOBILE',
  'PRLV SEPA URSSAF RHONE ALPES',
  'CB GOOGLE WORKSPACE',
];
const day = (n: number): string => String(n).padStart(2, '0');

/** Twelve payments of customers, and 28 of other sorts. */
const ROWS = [
  ...Array.from(
    { length: 12 },
    (_, n) => `${day(n + 2)}/10/2026;VIR ${CLIENTS[n % 4]} F-${n};${n + 1}00,00`,
  ),
  ...Array.from(
    { length: 28 },
    (_, n) => `${day(n + 1)}/10/2026;${SHOPS[n % 7]} ${day(n + 1)}/10;-${n + 1},10`,
  ),
];

/** Counts what is pressed in the window from now on. */
async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['keys'] = '0';
    document.addEventListener(
      'keydown',
      () => {
        const { dataset } = document.documentElement;
        dataset['keys'] = String(Number(dataset['keys']) + 1);
      },
      true,
    );
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['keys']));
}

test('Un relevé de 40 lignes à côté de 12 écritures saisies, TVA comprise, en peu de touches', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...NO_TAX_PROFILE, vat: 'ca3_month' },
  });
  for (let n = 0; n < 12; n += 1) {
    await typeReceipt(page, {
      paidOn: `2026-10-${day(n + 1)}`,
      docRef: `F-${n}`,
      party: CLIENTS[n % 4] ?? '',
      label: 'Conseil',
      rate: 2000,
      amount: (n + 1) * 10_000,
    });
  }
  await chooseStatement(app, temporaryFolder, ROWS);
  const dialog = await openImport(page);
  const keys = await countKeys(page);
  await page.keyboard.press('Enter');
  // The first row is at hand; twelve rows are entries already, the shops are guessed.
  await expect(dialog.getByRole('row').nth(1)).toBeFocused();
  await expect(dialog.getByText('28 suppositions en italique')).toBeVisible();
  const asked = dialog.getByText('TVA à préciser sur 8 lignes');
  await expect(asked).toBeVisible();
  const vat = (line: number) =>
    dialog.getByRole('combobox', { name: `TVA de la ligne ${line}`, exact: true });
  const write = dialog.getByRole('button', {
    name: 'Importer 28 écritures et rapprocher 12 lignes',
  });
  // The twins, each looked at, then each name once.
  for (
    let n = 0;
    n < 20 && !(await write.evaluate((it) => it === document.activeElement));
    n += 1
  ) {
    await page.keyboard.press('Enter');
  }
  await expect(write).toBeFocused();
  await expect(dialog.getByText('suppositions en italique')).toBeHidden();
  await dialog
    .getByRole('searchbox')
    .or(dialog.getByRole('textbox', { name: 'Chercher' }))
    .fill('google');
  await vat(20).selectOption({ label: '20\u202f%, étranger' });
  await expect(vat(27)).toHaveValue('foreign_service');
  await expect(dialog.getByText('TVA à préciser sur 4 lignes')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('28 écritures importées, 12 lignes')).toBeVisible();
  // One for the file, one for each entry that is there already, one for each name, and the last one.
  expect(await keys()).toBeLessThanOrEqual(1 + 12 + 7 + 2);
  await expect(dialog.getByRole('button', { name: 'Terminé' })).toBeFocused();
  const month = { from: '2026-10-01', to: '2026-10-31' };
  expect(await callOperation(page, 'ledger.vatReturn', month)).toMatchObject({
    rows: expect.arrayContaining([expect.objectContaining({ due: expect.any(Number) })]),
  });
});

test('Un fichier qui n’est pas un relevé est refusé dans la fenêtre, et nulle part ailleurs', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  const file = join(temporaryFolder, 'lettre.csv');
  await writeFile(file, 'Bonjour');
  await app.evaluate(({ dialog: native }, chosen) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  const dialog = await openImport(page);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('d’aucune banque que Solocap connaît');
  await expect(dialog.getByRole('button', { name: 'Un autre fichier' })).toBeEnabled();
  await expect(page.getByText('Une partie de cette page n’a pas pu être lue')).toHaveCount(0);
});
