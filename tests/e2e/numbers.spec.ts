import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';
import type { Page } from 'playwright/test';

const DAYS = Array.from({ length: 14 }, (_, day) => `2026-11-${String(day + 9).padStart(2, '0')}`);
/** Two whole weeks of visits, ten a day. */
const VISITS = [
  'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration',
  ...DAYS.map((day) => `${day},8,30,10,3.0,50,61`),
].join('\n');
const ANSWERS = [
  'Horodateur,Recommanderiez-vous la formation (0 à 10) ?',
  '10/11/2026 19:01:33,10',
  '12/11/2026 08:30:00,9',
  '13/11/2026 08:30:00,4',
].join('\n');
const STATEMENT = [
  'Date;Libellé;Montant',
  '12/10/2026;VIR MAISON DUBREUIL F-12;1200,00',
  '14/10/2026;PRLV SEPA OVH SAS;-12,00',
].join('\n');

/** As a person drops them anywhere in the window. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((texts) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(texts))
      dataTransfer.items.add(new File([text], name));
    const event = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', event));
    document.body.dispatchEvent(new DragEvent('drop', event));
  }, files);
}

/** The visits of the first of the two weeks, as the app has them. */
async function visitsOf(page: Page): Promise<unknown> {
  const at = { metric: 'sessions', period: '2026-W46', segment: null };
  return ((await callOperation(page, 'values.explain', at)) as { readonly value: unknown }).value;
}

test('Des exports déposés n’importe où deviennent les chiffres de la grille, d’une touche', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await goTo(page, '/plan');
  await drop(page, { 'visitors.csv': VISITS, 'reponses.csv': ANSWERS, 'releve.csv': STATEMENT });
  await expect(page.getByRole('heading', { name: 'Chiffres de vos outils' })).toBeVisible();
  await expect(page.getByText(/somme de visits · 7 lignes · visitors\.csv/).first()).toBeVisible();
  await expect(page.getByText('1 relevé attend dans le registre.')).toBeVisible();

  const take = page.getByRole('button', { name: /^Prendre \d+ chiffres/ });
  await expect(take).toBeFocused();
  const before = await take.textContent();
  await page
    .getByRole('checkbox', { name: /^Prendre Visites du site, / })
    .first()
    .press('Space');
  await expect(take).not.toHaveText(before ?? '');
  await page
    .getByRole('checkbox', { name: /^Prendre Visites du site, / })
    .first()
    .press('Space');
  await take.press('Enter');
  await expect(page.getByRole('heading', { name: 'C’est dans la grille' })).toBeFocused();
  await expect.poll(() => visitsOf(page)).toBe(70);
  await page.keyboard.press('Control+z');
  await expect.poll(() => visitsOf(page)).toBe(null);
  await page.getByRole('link', { name: 'Regarder le relevé' }).press('Enter');
  await expect(page.getByRole('dialog', { name: /relevé/ }).getByText('releve.csv')).toBeVisible();
});

test('Les mêmes fichiers une seconde fois n’apportent rien, et ce qui manque est dit', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await drop(page, { 'visitors.csv': VISITS.split('\n').slice(0, -3).join('\n') });
  await page.getByText(/laissés? de côté/).press('Enter');
  await expect(page.getByText('La période n’est pas couverte en entier.')).toBeVisible();
  await page.getByRole('button', { name: /^Prendre \d+ chiffres/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'C’est dans la grille' })).toBeVisible();
  await drop(page, { 'visitors.csv': VISITS.split('\n').slice(0, -3).join('\n') });
  await expect(page.getByText('Ces fichiers n’apportent aucun chiffre nouveau.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rien à prendre' })).toBeDisabled();
  await page.getByRole('button', { name: 'Tout enlever' }).press('Enter');
  await drop(page, { 'inconnu.csv': 'jour;truc\n2026-11-01;3\n' });
  await expect(
    page.getByText('Aucun outil connu n’écrit un fichier comme celui-ci.'),
  ).toBeVisible();
});

test('Ce que personne ne connaît est demandé une fois, et va là où on le dit', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await goTo(page, '/plan');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    for (const name of ['a.csv', 'b.csv']) dataTransfer.items.add(new File([''], name));
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true }));
  });
  await expect(page.getByText('Lâchez : 2 fichiers')).toBeVisible();
  await page.evaluate(() =>
    document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })),
  );
  await expect(page.getByText('Lâchez : 2 fichiers')).toBeHidden();
  await drop(page, { 'passages.csv': 'Jour;Passages\n01/10/2026;10\n02/10/2026;12\n' });
  const asked = page.getByRole('dialog', { name: 'Qu’est-ce que passages.csv ?' });
  await expect(asked.getByRole('button', { name: 'Sans doute des chiffres' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Chiffres de vos outils' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dire ce que c’est…' })).toBeVisible();
  await page.getByRole('button', { name: 'Tout enlever' }).press('Enter');

  await goTo(page, '/plan');
  await drop(page, { 'suivi.csv': 'Suivi;2026-08;2026-09;2026-10\nLeads;3;4;5\n' });
  await expect(page.getByRole('button', { name: 'Sans doute un tableur' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('suivi.csv')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reprendre 3 valeurs' })).toBeVisible();

  await goTo(page, '/plan');
  // A second drop while the first is still read waits behind its question.
  const table = (word: string) => `Jour;${word}\n01/10/2026;10\n02/10/2026;12\n`;
  await Promise.all([
    drop(page, { 'un.csv': table('Un') }),
    drop(page, { 'deux.csv': table('Deux') }),
  ]);
  for (const name of ['un.csv', 'deux.csv']) {
    const question = page.getByRole('dialog', { name: `Qu’est-ce que ${name} ?` });
    await expect(question).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
  }

  await drop(page, {
    'banque.csv': 'Jour;Objet;Débit\n12/10/2026;OVH;12,00\n13/10/2026;Train;30,00\n',
  });
  await expect(page.getByRole('button', { name: 'Sans doute un relevé' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /relevé/ }).getByText('banque.csv')).toBeVisible();
});
