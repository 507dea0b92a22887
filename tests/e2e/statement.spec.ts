import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/electron-app.ts';
import { chooseStatement, openImport, typeReceipt } from '../support/bank-statement.ts';
import { goTo } from '../support/go-to.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';

const ROWS = [
  '12/10/2026;VIR MAISON DUBREUIL F-12;1200,00',
  '13/10/2026;CARTE X4912 U EXPRESS 69 LYON 12/10;-45,10',
  '14/10/2026;PRLV SEPA OVH SAS;-12,00',
  '15/10/2026;REMBOURSEMENT SNCF;38,00',
];

test('Un relevé à côté d’une écriture saisie, tout au clavier, depuis un fichier vide', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await typeReceipt(page, {
    paidOn: '2026-10-10',
    docRef: 'F-12',
    party: 'Maison Dubreuil',
    label: 'Formation',
    rate: null,
    amount: 120_000,
  });
  await chooseStatement(app, temporaryFolder, ROWS);
  const dialog = await openImport(page);
  await dialog.getByRole('button', { name: 'Choisir un fichier…' }).press('Enter');
  const twin = dialog.getByRole('combobox', { name: 'Ce que devient la ligne 2' });
  await expect(twin).toHaveValue('same');
  await expect(dialog.getByRole('row', { name: /DUBREUIL/ })).toContainText('écriture n° 1');
  const button = (name: string) => dialog.getByRole('button', { name });
  await expect(button('Importer 3 écritures et rapprocher 1 ligne')).toBeEnabled();

  await dialog.getByRole('row', { name: /DUBREUIL/ }).focus();
  await page.keyboard.press('=');
  await expect(button('Importer 4 écritures')).toBeEnabled();
  await page.keyboard.press('=');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(button('Importer 2 écritures et rapprocher 1 ligne')).toBeEnabled();
  await page.keyboard.press('/');
  await page.keyboard.type('ovh');
  await expect(dialog.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: 'Continuer à écrire' })).toBeFocused();
  await page.keyboard.press('Enter');
  await button('Importer 2 écritures et rapprocher 1 ligne').press('Enter');
  await expect(
    dialog.getByText('2 écritures importées, 1 ligne rapprochée d’une écriture'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Tout annuler' }).press('Enter');
  await expect(dialog.getByText('Tout a été annulé : rien n’est resté.')).toBeVisible();
});

test('Deux relevés déposés n’importe où s’importent l’un après l’autre, leur virement en une écriture', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'ledger.saveAccount', {
    id: null,
    account: {
      name: 'Livret',
      kind: 'savings',
      currency: 'EUR',
      number: '508000',
      identification: '00012345678',
      openingOn: null,
      openingBalance: 0,
      closedOn: null,
    },
  });
  const ofx = (account: string, amount: string, name: string) =>
    `<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>${account}</BANKACCTFROM>
<BANKTRANLIST><STMTTRN><TRNTYPE>XFER<DTPOSTED>20261005<TRNAMT>${amount}<FITID>1<NAME>${name}</STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
  const files = {
    'courant.ofx': ofx('00098765432', '-500.00', 'VIREMENT LIVRET'),
    'livret.ofx': ofx('00012345678', '500.00', 'VIREMENT COMPTE PRO'),
  };
  await goTo(page, '/plan');
  await page.evaluate((texts) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(texts))
      dataTransfer.items.add(new File([text], name));
    const drop = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', drop));
    document.body.dispatchEvent(new DragEvent('drop', drop));
  }, files);
  const first = page.getByRole('dialog', { name: /fichier 1 sur 2/ });
  await expect(first.getByText('courant.ofx')).toBeVisible();
  await first.getByRole('button', { name: 'Importer 1 écriture' }).press('Enter');
  await first.getByRole('button', { name: 'Fichier suivant' }).press('Enter');
  const second = page.getByRole('dialog', { name: /fichier 2 sur 2/ });
  await expect(second.getByText('livret.ofx')).toBeVisible();
  await expect(second.getByRole('combobox', { name: 'Ce que devient la ligne 1' })).toContainText(
    '= virement interne avec la n° 1',
  );
  await second.getByRole('button', { name: 'Rapprocher 1 ligne' }).press('Enter');
  await second.getByRole('button', { name: 'Terminé' }).press('Enter');
  await expect(page.getByText('1 écriture', { exact: true })).toBeVisible();
});

test('De gros fichiers se déposent comme ils se choisissent, et un refus dit lequel', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  // Without accents: where no language is set, Chromium is told no such place by the test.
  const [large, tooLarge] = ['gros releve.ofx', 'immense.csv'].map((name) =>
    join(temporaryFolder, name),
  );
  if (large === undefined || tooLarge === undefined) throw new Error('two files');
  const statement = `<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>123</BANKACCTFROM>
<BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20261005<TRNAMT>-45.10<FITID>1<NAME>EDF</STMTTRN>${'\n'.repeat(12 * 1024 * 1024)}
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;
  await writeFile(large, statement);
  await writeFile(tooLarge, '');
  await truncate(tooLarge, 50 * 1024 * 1024 + 1);
  await goTo(page, '/plan');
  // A field for files has what a drop has: files that know where they lie.
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    field.multiple = true;
    field.hidden = true;
    field.id = 'dropped';
    document.body.append(field);
  });
  await page.locator('#dropped').setInputFiles([large, tooLarge]);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const field = document.querySelector<HTMLInputElement>('#dropped');
    for (const file of field?.files ?? []) dataTransfer.items.add(file);
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  });
  const dialog = page.getByRole('dialog', { name: 'Importer un relevé de banque' });
  await expect(dialog.getByText('gros releve.ofx')).toBeVisible();
  await expect(dialog.getByRole('alert')).toContainText(/immense\.csv.*50.Mo/);
  await dialog.getByRole('button', { name: 'Importer 1 écriture' }).press('Enter');
  await expect(dialog.getByText('1 écriture importée')).toBeVisible();
  // A page names no place by itself.
  const made = await page.evaluate(() => window.api.keepDropped(new File(['x'], '/etc/passwd')));
  expect(made).toBeNull();
});
