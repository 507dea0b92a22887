import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import type { RunningApp } from '../support/electron-app.ts';
import { cell, openGrid } from '../support/opened-grid.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { accessFaults } from '../support/access-faults.ts';
import { startBusiness } from '../support/started-business.ts';

const PATH = '/grid/moving-in';

const rows = (...lines: readonly (readonly string[])[]): string =>
  lines.map((line) => line.join('\t')).join('\r\n');

/** Puts a text on the real clipboard and pastes it where the focus is. */
async function paste({ app, page }: Pick<RunningApp, 'app' | 'page'>, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

/** The files of a native dialog, chosen beforehand. */
async function willChoose({ app }: Pick<RunningApp, 'app'>, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
}

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

test('An old French spreadsheet is pasted, read, put right, moved in, and taken back', async ({
  borrowApp,
}) => {
  const running = await startBusiness(borrowApp, { language: 'fr-FR' });
  const { page } = running;
  await goTo(page, '/grid');
  await page.getByRole('link', { name: 'Reprendre un tableur…' }).click();
  await expect(page.getByRole('heading', { name: 'Reprendre un tableur' })).toBeVisible();
  await paste(
    running,
    rows(
      ['Indicateur', 'Janvier', 'Février', 'Total'],
      ['Acquisition', '', '', ''],
      ['Prospects', '12', 'quinze', '27'],
      ['CA prestations', '1 200,50 €', '1,3 k€', ''],
      ['Idées notées', '3', 'n/a', '3'],
    ),
  );
  await expect(row(page, 'Prospects').getByRole('combobox')).toHaveValue('Prospects');
  await expect(row(page, 'CA prestations').getByRole('combobox')).toHaveValue(
    'CA des missions (temps vendu)',
  );
  await expect(row(page, 'CA prestations').getByRole('cell').last()).toHaveText(/^1\s300\s€$/u);
  await expect(row(page, 'Idées notées').getByRole('combobox')).toHaveValue('Métrique à vous');
  await expect(page.getByText('Colonne D, « Total » : total')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);

  const moveIn = page.getByRole('button', { name: /^Reprendre \d/ });
  await expect(moveIn).toBeDisabled();
  await page.getByRole('combobox', { name: 'Première année' }).last().selectOption('2025');
  await page.getByRole('button', { name: 'Choisir', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: /janv\. 2025/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Valeur de C3' }).fill('15');
  await page.keyboard.press('Enter');
  await expect(moveIn).toHaveText('Reprendre 5 valeurs');
  await moveIn.click();
  await expect(
    page.getByText('5 valeurs sont arrivées dans la grille, et une métrique à vous.'),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Tout annuler' }).click();
  await expect(page.getByText('Tout a été annulé : rien n’est resté.')).toBeVisible();
  await page.keyboard.press('Control+y');
  await page.getByRole('link', { name: 'Voir la grille' }).click();
  await expect(page.getByRole('rowheader', { name: /Idées notées/ })).toBeVisible();
});

/** Goes on with Tab until an element has the focus, as one does without a mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never led there');
}

test('An old spreadsheet is moved in and taken back with the keyboard alone', async ({
  borrowApp,
}) => {
  const running = await startBusiness(borrowApp, { language: 'fr-FR' });
  const { page } = running;
  await goTo(page, PATH);
  await tabTo(page, page.getByRole('textbox', { name: 'Collez les cellules' }));
  await paste(
    running,
    rows(['KPI', 'Janvier', 'Février'], ['Prospects', '12', 'quinze'], ['Propales', '3', '4']),
  );
  const fate = row(page, 'Propales').getByRole('combobox');
  await tabTo(page, fate);
  await page.keyboard.type('Devis envoyés');
  // The first hit is the one that Enter takes; another one bears the same words.
  const first = page.getByRole('option', { name: 'Devis envoyés', exact: true });
  await expect(first).toHaveAttribute('data-combobox-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(fate).toHaveValue('Devis envoyés');
  await tabTo(page, page.getByRole('combobox', { name: 'Première année' }).last());
  await page.keyboard.type('2025');
  await tabTo(page, page.getByRole('button', { name: 'Choisir', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /janv\. 2025/ })).toBeVisible();
  await tabTo(page, page.getByRole('textbox', { name: 'Valeur de C2' }));
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  const moveIn = page.getByRole('button', { name: 'Reprendre 4 valeurs' });
  await tabTo(page, moveIn);
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 valeurs sont arrivées dans la grille.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Tout annuler' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tout a été annulé : rien n’est resté.')).toBeVisible();
});

test('A table by day becomes its month, and what it does not take is told', async ({
  borrowApp,
}) => {
  const running = await startBusiness(borrowApp, { language: 'fr-FR' });
  const { page } = running;
  await goTo(page, PATH);
  await expect(page.getByRole('textbox', { name: 'Collez les cellules' })).toBeVisible();
  const days = Array.from({ length: 31 }, (_, at) => [
    `${at + 1}/10/2026`,
    at === 0 ? '45' : '47',
    '3',
    'rien',
  ]);
  await paste(running, rows(['Date', 'Sessions', 'Machin', 'Remarque'], ...days));
  await expect(row(page, 'Sessions').getByRole('cell').last()).toHaveText(/^1\s455$/u);
  await expect(page.getByText('Une ligne n’est pas reprise')).toBeVisible();
  await expect(page.getByText('Rien ne reste en doute.')).toHaveCount(0);
  const moveIn = page.getByRole('button', { name: /^Reprendre \d/ });
  await expect(moveIn).toBeDisabled();
  await page.getByRole('combobox', { name: 'Machin', exact: true }).selectOption('somme');
  await expect(row(page, 'Machin').getByRole('cell').last()).toHaveText('93');
  expect(await accessFaults(page)).toEqual([]);
  await moveIn.click();
  await expect(
    page.getByText('2 valeurs sont arrivées dans la grille, et une métrique à vous.'),
  ).toBeVisible();
});

test('An English file with metrics in columns meets values that are there', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const running = await startBusiness(borrowApp);
  const { page } = running;
  await callOperation(page, 'values.enter', {
    cells: [{ metric: 'leads', period: '2026-01', segment: null, value: 99 }],
  });
  const file = join(temporaryFolder, 'kpi.csv');
  await writeFile(file, 'Month,Leads,Podcast episodes\nJan 2026,12,3\nFeb 2026,15,4\n');
  await willChoose(running, file);
  await goTo(page, PATH);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(page.getByText('kpi.csv')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Metrics' })).toHaveValue('columns');
  await expect(page.getByText('yours 99, in the table 12')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move 3 values in' })).toBeVisible();
  await page.getByText('Take the table’s').click();
  await page.getByRole('button', { name: 'Move 4 values in' }).click();
  await page.getByRole('link', { name: 'See the grid' }).click();
  await expect(page.getByRole('rowheader', { name: /Podcast episodes/ })).toBeVisible();
});

test('Broken accents are seen and repaired on request', async ({ borrowApp, temporaryFolder }) => {
  const running = await startBusiness(borrowApp, { language: 'fr-FR' });
  const { page } = running;
  const broken = iconv.decode(
    iconv.encode('Métrique;févr. 2026\nDésabonnements;12\n', 'utf8'),
    'windows-1252',
  );
  const file = join(temporaryFolder, 'kpi.csv');
  await writeFile(file, broken);
  await willChoose(running, file);
  await goTo(page, PATH);
  await page.getByRole('button', { name: 'Choisir un fichier…' }).click();
  await expect(
    page.getByText('Des accents sont abîmés : « MÃ©trique » se lit « Métrique ».'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Réparer les accents' }).click();
  await expect(row(page, 'Désabonnements').getByRole('combobox')).toHaveValue('Désinscriptions');
});

test('What holds no figures is refused in a sentence, and the way on is at hand', async ({
  borrowApp,
}) => {
  const running = await startBusiness(borrowApp);
  const { page } = running;
  await goTo(page, PATH);
  await page.getByRole('textbox', { name: 'Paste the cells' }).focus();
  await paste(running, 'Dear all,\nhere is a letter.');
  await expect(page.getByRole('alert')).toContainText('No period was recognised.');
  await page.getByRole('button', { name: 'Another table' }).click();
  await expect(page.getByRole('textbox', { name: 'Paste the cells' })).toBeVisible();
});

test('The palette and the settings lead to moving in', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await page.getByRole('button', { name: /^Commands/ }).click();
  await page.getByPlaceholder(/^Page, metric/).fill('Move in');
  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { name: 'Import a spreadsheet' });
  await expect(title).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Import a spreadsheet…' }).click();
  await expect(title).toBeVisible();
});

test('A paste into the grid reads other writings, and asks what 1.000 means', async ({
  borrowApp,
}) => {
  const running = await openGrid(borrowApp);
  const { page } = running;
  const october = await cell(page, 'Revenue from time sold', 'Oct 2026');
  const november = await cell(page, 'Revenue from time sold', 'Nov 2026');
  await october.click();
  await paste(running, '1,2 k€\tn/a');
  await expect(october).toHaveAccessibleName(/1,200/);
  await expect(november).toHaveAccessibleName('not known');

  await paste(running, '1.000\t2.000');
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Does this point or comma separate thousands or decimals?');
  await question.getByRole('button', { name: 'Thousands: 1.000 is 1,000' }).click();
  await expect(october).toHaveAccessibleName(/1,000/);
  await expect(november).toHaveAccessibleName(/2,000/);

  await paste(running, '1.000\t3.000');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(november).toHaveAccessibleName(/2,000/);
});
