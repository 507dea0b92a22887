import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { chooseInMenu } from '../support/native-menu.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { accessFaults } from '../support/access-faults.ts';
import { startBusiness } from '../support/started-business.ts';

const SALE = {
  kind: 'receipt',
  docRef: null,
  docDate: null,
  label: '',
  category: 'services',
  method: 'transfer',
  currency: 'EUR',
  fx: null,
};

/** A receipt or an expense as the window sends it. */
function entry(paidOn: string, party: string, cents: number, more: object = {}) {
  const lines = [{ rate: 2000, basis: 'gross', amount: cents }];
  return { ...SALE, paidOn, party, lines, ...more };
}

const BILL = { kind: 'expense', category: 'software', method: 'card' };

const row = (page: Page, words: string | RegExp) =>
  page.getByRole('table', { name: /Entries|Écritures/ }).getByRole('row', { name: words });

test('A receipt is written by keyboard alone, the next one begins, and history fills it', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'ledger.add', entry('2026-10-05', 'Studio Lambda', 120_000));
  await goTo(page, '/ledger');
  await expect(row(page, /Studio Lambda/)).toHaveCount(1);
  const day = page.getByRole('textbox', { name: 'Date', exact: true });
  await page.keyboard.press('ControlOrMeta+N');
  await expect(day).toBeFocused();
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('lambda');
  await expect(page.getByRole('option', { name: 'Studio Lambda' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'TVA' })).toHaveValue('20');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1200,50');
  await expect(page.getByText(/^HT 1.000,42.€ · TVA 200,08.€ · TTC 1.200,50.€$/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Écriture n° 2 ajoutée/)).toBeVisible();
  await expect(day).toBeFocused();
  await expect(day).toHaveValue('03/11/2026');
  await expect(page.getByRole('textbox', { name: 'Montant', exact: true })).toHaveValue('');
  await expect(row(page, /Studio Lambda/)).toHaveCount(2);
  await expect(page.getByText('2 écritures')).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(page.getByText('Dites au moins avec qui, ou pour quoi.')).toBeVisible();
  await expect(page.getByText('Il faut un nombre ici.')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
});

test('Entries are found, added up, changed, copied, deleted and taken back', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'ledger.add', entry('2026-09-05', 'Atelier Bleu', 60_000));
  await callOperation(page, 'ledger.add', entry('2026-10-05', 'Studio Lambda', 120_000));
  await callOperation(page, 'ledger.add', entry('2026-10-09', 'Hosting', 2400, BILL));
  await goTo(page, '/ledger');
  const totals = page.getByRole('region', { name: 'Totals of what is shown' });
  await expect(totals).toContainText('€1,776.00');
  await page.getByRole('textbox', { name: 'Find a name, a label, an amount' }).fill('lambda');
  await expect(totals).toContainText('1 entry');
  await expect(row(page, /Atelier Bleu/)).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Find a name, a label, an amount' }).fill('');
  await expect(totals).toContainText('3 entries');

  await page.getByRole('button', { name: 'Open entry 2: Studio Lambda' }).click();
  const editor = page.getByRole('dialog');
  await editor.getByRole('textbox', { name: 'Amount', exact: true }).fill('600');
  await editor.getByRole('combobox', { name: 'Sold as' }).selectOption('scalable');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor).toBeHidden();
  await expect(row(page, /Studio Lambda/)).toContainText('+€600.00');

  await row(page, /Hosting/)
    .getByRole('button', { name: 'Actions: entry 3' })
    .click();
  await page.getByRole('menuitem', { name: 'Duplicate with today’s date' }).click();
  await expect(row(page, /Hosting/)).toHaveCount(2);
  await row(page, /05\/09\/2026/)
    .getByRole('button', { name: 'Actions: entry 1' })
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(row(page, /Atelier Bleu/)).toHaveCount(0);
  const notice = page.getByRole('alert').filter({ hasText: 'Entry 1 deleted' });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, /Atelier Bleu/)).toHaveCount(1);
});

test('A search that found nothing is typed back to nothing, and its field stays', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await callOperation(page, 'ledger.add', entry('2026-10-05', 'Studio Lambda', 120_000));
  await goTo(page, '/ledger');
  await expect(row(page, /Studio Lambda/)).toHaveCount(1);
  await page.keyboard.press('Control+F');
  await page.keyboard.type('zz');
  await expect(row(page, /Studio Lambda/)).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(row(page, /Studio Lambda/)).toHaveCount(1);
  await page.keyboard.type('lam');
  await expect(
    page.getByRole('textbox', { name: 'Chercher un nom, un libellé, un montant' }),
  ).toHaveValue('lam');
});

test('A month is locked for good, the books are verified, a mistake is cancelled by another entry', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'ledger.add', entry('2026-09-05', 'Atelier Bleu', 60_000));
  await callOperation(page, 'ledger.add', entry('2026-10-05', 'Studio Lambda', 120_000));
  await goTo(page, '/ledger');
  await page.getByRole('button', { name: 'Lock a month…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lock Sept 2026' }).click();
  await expect(dialog.getByText('1 entry changes no more.')).toBeVisible();
  await dialog.getByRole('alert').getByRole('button', { name: 'Lock Sept 2026' }).click();
  await expect(dialog.getByRole('row', { name: /Sept 2026/ })).toContainText('locked on 22 Nov');
  await dialog.getByRole('button', { name: 'Verify the books' }).click();
  await expect(dialog.getByText('The chain is whole: 1 locked entry.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Actions: entry 1' }).click();
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Correct by a counter-entry' }).click();
  await expect(row(page, /22\/11\/2026/)).toContainText('-€600.00');
  await expect(row(page, /05\/09\/2026/)).toContainText('corrected by no. 3');
});

test('The accountant’s folder is found in the menu and the palette, and written where one chooses', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp);
  await callOperation(page, 'ledger.add', entry('2026-08-05', 'Atelier Bleu', 60_000));
  await callOperation(page, 'ledger.lockMonth', { month: '2026-08', lockedOn: null });
  await callOperation(page, 'ledger.add', entry('2026-09-05', 'Atelier Bleu', 60_000));
  await page.keyboard.press('ControlOrMeta+K');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('for my accountant');
  await expect(palette.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'For my accountant' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await app.evaluate(({ dialog: native }, chosen) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, temporaryFolder);
  await chooseInMenu(app, 'File', 'For my accountant…');
  await expect(dialog.getByText('2 entries in the period, 1 not locked.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'PDF' }).check();
  await dialog.getByRole('checkbox', { name: 'Workbook' }).check();
  await dialog.getByRole('checkbox', { name: 'FEC', exact: true }).check();
  await expect(dialog.getByText(/A micro-entrepreneur owes no FEC/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Choose where to write…' }).click();
  await expect(dialog.getByText(/nine digits/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'SIREN' }).fill('732829320');
  await dialog.getByRole('button', { name: 'Choose where to write…' }).click();
  await expect(dialog.getByText('The folder is ready')).toBeVisible();
  await expect(dialog.getByText('732829320FEC20261231.txt')).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy the message' }).click();
  await expect(dialog.getByText(/Message copied/)).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('1 is not locked yet');
  const folder = join(temporaryFolder, 'Accountant 2026-01-01 to 2026-12-31');
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Object.assign(globalThis, { shown: path });
  });
  await dialog.getByRole('button', { name: 'Open the folder' }).click();
  await expect
    .poll(() => app.evaluate(() => String(Reflect.get(globalThis, 'shown'))))
    .toContain(folder);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toBeHidden();
  const pdf = await readFile(
    join(folder, 'livre-des-recettes-2026-01-01-2026-12-31.pdf'),
    'latin1',
  );
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf).toMatch(/\/MediaBox ?\[0 0 595\.\d+ 84[12](\.\d+)?\]/);
  expect(await readdir(folder)).toContain('SHA256SUMS.txt');
});

test('A statement is recognised, looked through, imported, known the second time, and taken back', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp);
  const file = join(temporaryFolder, 'statement.csv');
  const rows = ['03/10/2026;VIR STUDIO LAMBDA;1 200,00', '13/10/2026;PRLV EDF;-45,10'];
  await writeFile(
    file,
    ['Date;Libellé;Montant(EUROS)', ...rows, '14/10/2026;RIEN;0,00'].join('\n'),
  );
  await app.evaluate(({ dialog: native }, chosen) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await goTo(page, '/ledger');
  await page.getByRole('button', { name: 'Import a statement…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a bank statement' });
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(dialog.getByText('statement.csv: La Banque Postale')).toBeVisible();
  await expect(
    dialog.getByText('3 rows read: 2 new, none known already, 1 left out.'),
  ).toBeVisible();
  const category = dialog.getByRole('combobox', { name: 'Category of row 3' });
  await category.selectOption('rent');
  await expect(category).toHaveValue('rent');
  await dialog.getByRole('button', { name: 'Import 2 entries' }).click();
  await expect(dialog.getByText('2 entries imported')).toBeVisible();
  await expect(row(page, /STUDIO LAMBDA/)).toContainText('+€1,200.00');
  await dialog.getByRole('button', { name: 'Another file' }).click();
  await expect(
    dialog.getByText('3 rows read: none new, 2 known already, 1 left out.'),
  ).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
});

test('A file of no known bank is told column by column, and known by its name', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp);
  const file = join(temporaryFolder, 'tool.csv');
  await writeFile(file, 'Jour;Chez;Combien\n13/10/2026;EDF;-45,10\n14/10/2026;Poste;-5,00');
  await app.evaluate(({ dialog: native }, chosen) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await goTo(page, '/ledger');
  await page.getByRole('button', { name: 'Import a statement…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a bank statement' });
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(dialog.getByText(/This file is of no bank that is known/)).toBeVisible();
  const who = dialog.getByRole('combobox', { name: 'What the column Chez is' });
  await expect(who).toHaveValue('label');
  await who.selectOption('party');
  await dialog.getByRole('textbox', { name: 'Remember as' }).fill('My tool');
  await expect(dialog.getByText('tool.csv: My tool')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 2 entries' }).click();
  await expect(dialog.getByText('2 entries imported')).toBeVisible();
});

test('Rules of import are listed where statements are imported, changed and deleted', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp);
  await goTo(page, '/ledger');
  const edf = { field: 'party', pattern: 'EDF', kind: null, party: null, rate: null };
  const tag = { stream: null, isRecurring: false, isCostOfSales: null, isAcquisition: null };
  await callOperation(page, 'ledger.addRule', {
    rule: { ...edf, category: 'rent', tag: { ...tag, segment: null } },
  });
  await page.getByRole('button', { name: 'Import a statement…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a bank statement' });
  await dialog.getByRole('combobox', { name: 'Category of the rule “EDF”' }).selectOption('travel');
  await expect(dialog.getByRole('combobox', { name: 'Category of the rule “EDF”' })).toHaveValue(
    'travel',
  );
  await dialog.getByRole('button', { name: 'Delete the rule “EDF”' }).click();
  await expect(dialog.getByText('Your rules')).toHaveCount(0);
});

test('VAT is added up by quarters of the calendar, whatever year the business keeps', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp);
  await callOperation(page, 'settings.change', { business_year_start: 4 });
  await callOperation(page, 'ledger.add', entry('2026-10-05', 'Studio Lambda', 120_000));
  await goTo(page, '/ledger');
  await page.getByRole('button', { name: 'VAT…' }).click();
  const vat = page.getByRole('dialog', { name: 'VAT by period' });
  await expect(vat.getByRole('row', { name: /Q4 2026/ })).toContainText('€200.00');
});

test('The accountant gets any days that one chooses, in their order', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp);
  await callOperation(page, 'ledger.add', entry('2026-09-05', 'Atelier Bleu', 60_000));
  await callOperation(page, 'ledger.add', entry('2026-10-05', 'Studio Lambda', 120_000));
  await app.evaluate(({ dialog: native }, chosen) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, temporaryFolder);
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('accountant');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'For my accountant' });
  await dialog.getByRole('combobox', { name: 'Period' }).click();
  await page.getByRole('option', { name: 'From one day to another…' }).click();
  await dialog.getByRole('textbox', { name: 'From' }).fill('06/09/2026');
  await dialog.getByRole('textbox', { name: 'To', exact: true }).fill('05/09/2026');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('This day comes before the first.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Choose where to write…' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'To', exact: true }).fill('05/10/2026');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('1 entry in the period, 1 not locked.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Choose where to write…' }).click();
  await expect(dialog.getByText('The folder is ready')).toBeVisible();
  expect(await readdir(temporaryFolder)).toEqual(['Accountant 2026-09-06 to 2026-10-05']);
});
