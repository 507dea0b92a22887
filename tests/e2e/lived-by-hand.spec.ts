import type { ElectronApplication, Page } from 'playwright/test';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { fr as reviews } from '#shared/features/reviews/messages/fr.ts';
import type { ReviewKind } from '#shared/features/reviews/model.ts';
import { expect, test } from '../support/electron-app.ts';
import { countHands } from '../support/hands.ts';
import { wakeOn } from '../support/launched-app.ts';
import { MONDAY_EXPORTS } from '../support/monday-exports.ts';

/** A bank's table without a house of its own, as a consultant gets it; in euros. */
const statement = (...rows: readonly string[]): string =>
  ['Date;Libellé;Débit;Crédit', ...rows].join('\n');
const SHARED_ROW = '12/11/2026;VIR SEPA MAIRIE DE PANTIN FACT 2026-043;;1 500,00';
const EARLY_NOVEMBER = statement(
  '02/11/2026;VIR SEPA ATELIER MARTIN FACT 2026-041;;600,00',
  '06/11/2026;VIR SEPA STUDIO LUNE FACT 2026-042;;1 200,00',
  '10/11/2026;CB SNCF CONNECT PARIS;64,00;',
  SHARED_ROW,
);
const LATE_NOVEMBER = statement(
  SHARED_ROW,
  '18/11/2026;VIR SEPA STUDIO LUNE FACT 2026-044;;2 400,00',
  '20/11/2026;CB SNCF CONNECT PARIS;58,00;',
  '25/11/2026;VIR SEPA ATELIER MARTIN FACT 2026-045;;1 800,00',
);
const DECEMBER = statement(
  '03/12/2026;VIR SEPA MAIRIE DE PANTIN FACT 2026-046;;3 000,00',
  '10/12/2026;VIR SEPA STUDIO LUNE FACT 2026-047;;4 200,00',
  '18/12/2026;VIR SEPA ATELIER MARTIN FACT 2026-048;;2 500,00',
);

const nameOf = (metric: string): string => catalogueEntry(metric)?.words.name.fr ?? metric;
const startingWith = (metric: string): RegExp =>
  new RegExp(`^${nameOf(metric).replaceAll(/[()]/g, String.raw`\$&`)}`);

const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stepShown = (page: Page) => page.locator('[aria-current=step]');

async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([content], fileName));
      return dropped;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

/** Three answers, three metrics, a pact, six first figures. */
async function firstRun(page: Page): Promise<void> {
  for (const said of ['Prestations de services', 'Je veux gagner plus', 'Micro-entreprise, sans'])
    await page.getByRole('radio', { name: said }).click();
  for (const metric of ['revenue', 'day_rate', 'scalable_share'])
    await page.getByRole('checkbox', { name: startingWith(metric) }).click();
  await button(page, 'Continuer').click();
  await expect(page.getByLabel('La cible, au 31 décembre 2026')).toBeFocused();
  await page.keyboard.type('24000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Trois mois creux cet été.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Relancer cinq anciens clients.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').getByRole('textbox').first()).toBeFocused();
  for (const number of ['7200', '600', '0', '0', '12', '1']) {
    await page.keyboard.type(number);
    await page.keyboard.press('Tab');
  }
  await button(page, 'Voir mon cap').click();
  await expect(main(page)).toContainText('7 800 €');
}

/** The newsletter is followed from the grid, and an action written on the focus. */
async function followAndPlan(page: Page): Promise<void> {
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Ajouter une métrique' }).click();
  await page.keyboard.type('nouveaux inscrits');
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText(
    nameOf('list_joined'),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: nameOf('list_joined') })).toBeVisible();
  await page.keyboard.press('Control+1');
  await page.getByRole('textbox', { name: 'Nouvelle action' }).click();
  await page.keyboard.type('Écrire à cinq anciens clients');
  await page.keyboard.press('Enter');
  await expect(main(page)).toContainText('Écrire à cinq anciens clients');
}

/** A statement is dropped on the focus and taken; back on the focus one goes on. */
async function dropStatement(page: Page, text: string, isKnown: boolean): Promise<void> {
  await dropFile(page, 'releve.csv', text);
  if (!isKnown) {
    await expect(page.getByRole('button', { name: /relevé de banque/ })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('button', { name: /^Importer \d écritures$/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(button(page, 'Terminé')).toBeFocused();
  await page.keyboard.press('Enter');
}

async function begin(page: Page, kind: ReviewKind): Promise<void> {
  await page.getByRole('link', { name: reviews.checkIn.due[kind], exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: reviews.kind[kind] })).toBeVisible();
}

/** What is asked, in its order, and what is typed; nothing: Enter keeps or confirms what stands. */
async function answer(page: Page, numbers: readonly (readonly [metric: string, text: string])[]) {
  for (const [metric, text] of numbers) {
    const field = page.getByRole('textbox', { name: startingWith(metric) });
    await expect(field).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(reviews.numbers.done)).toBeVisible();
  await page.keyboard.press('Enter');
}

/** From what moved over the actions to the priority: Enter is enough all the way. */
async function goOnToWeek(page: Page): Promise<void> {
  await expect(page.getByText(reviews.moved.tooEarly)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(stepShown(page)).toContainText(reviews.step.actions);
  await page.keyboard.press('Enter');
  await expect(stepShown(page)).toContainText(reviews.step.close.weekly);
}

/** The priority, chosen by these keys, whether the target will be reached, and the page at the end. */
async function endWeek(page: Page, choose: () => Promise<void>, confidence: string) {
  await choose();
  await page.keyboard.press('Enter');
  if (confidence !== '') await page.keyboard.press(confidence);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Le point est fait' })).toBeVisible();
}

async function toFocus(page: Page): Promise<void> {
  await expect(button(page, 'Aller au cap')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Cap' })).toBeFocused();
}

/** Another day comes, and the focus is looked at. */
async function comeBack(app: ElectronApplication, page: Page, day: string, text: string) {
  await wakeOn(app, day);
  await expect(main(page)).toContainText(text);
}

const typing = (page: Page, text: string) => () => page.keyboard.type(text);

test('À la main, d’un fichier vide au nouveau cap : quatre lundis, un mois, un trimestre', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp({ language: 'fr-FR', today: '2026-11-04' });
  const hands = await countHands(page);
  /** Of each part: clicks, keys. */
  const counted: Record<string, readonly [clicks: number, keys: number]> = {};
  const live = async (name: string, part: () => Promise<void>): Promise<void> => {
    const before = await hands();
    await part();
    const { clicks, keys } = await hands();
    counted[name] = [clicks - before.clicks, keys - before.keys];
  };

  await live('premier lancement', () => firstRun(page));
  await live('lettre et action', () => followAndPlan(page));

  await comeBack(app, page, '2026-11-09', 'jour 40 sur 92');
  // Nothing was typed since the 4th, and nothing is held against it.
  await expect(main(page)).toContainText('à ce rythme, 20 500 € au 31 décembre');
  await live('premier lundi', async () => {
    await begin(page, 'weekly');
    await answer(page, [
      ['list_joined', '12'],
      ['revenue_time', '+1200'],
      ['revenue_scalable', ''],
      ['days_billable', '+2'],
    ]);
    await goOnToWeek(page);
    await endWeek(page, () => page.keyboard.press('ArrowDown'), '2');
    await expect(main(page)).toContainText('Écrire à cinq anciens clients');
    await expect(main(page)).toContainText('9 000 €');
    await toFocus(page);
  });
  await expect(main(page)).toContainText('à ce rythme, 20 700 €');

  await comeBack(app, page, '2026-11-16', 'jour 47 sur 92');
  await expect(main(page)).toContainText('à ce rythme, 20 700 €');
  await live('deuxième lundi, relevé', async () => {
    await dropStatement(page, EARLY_NOVEMBER, false);
    await button(page, 'Prendre le registre').click();
    await expect(page.getByText('1 chiffre vient maintenant du registre')).toBeVisible();
    await page.keyboard.press('Control+1');
    await begin(page, 'weekly');
    await page.keyboard.press('2');
    await answer(page, [
      ['list_joined', '15'],
      ['revenue_scalable', ''],
      ['days_billable', '+3'],
    ]);
    await goOnToWeek(page);
    await endWeek(page, async () => undefined, '1');
    await expect(main(page)).toContainText('9 000 €au point d’avant');
    await expect(main(page)).toContainText('10 500 €aujourd’hui');
    await toFocus(page);
  });

  await comeBack(app, page, '2026-11-23', 'jour 54 sur 92');
  await live('troisième lundi, export', async () => {
    await begin(page, 'weekly');
    await page.keyboard.press('1');
    await expect(page.getByRole('textbox', { name: startingWith('list_joined') })).toBeFocused();
    await dropFile(page, 'toggl.csv', MONDAY_EXPORTS['toggl.csv'] ?? '');
    await expect(page.getByText('1 chiffre sur 4 vient d’un fichier.')).toBeVisible();
    await answer(page, [
      ['list_joined', '18'],
      ['revenue_scalable', ''],
      ['days_billable', '8'],
    ]);
    await goOnToWeek(page);
    await endWeek(page, typing(page, 'Publier la page'), '1');
    await expect(main(page)).toContainText('● Écrire à cinq anciens clients');
    await toFocus(page);
  });

  await comeBack(app, page, '2026-11-30', 'jour 61 sur 92');
  await live('quatrième lundi, relevé', async () => {
    await dropStatement(page, LATE_NOVEMBER, true);
    await page.keyboard.press('Control+1');
    await expect(main(page)).toContainText('14 700 €');
    await begin(page, 'weekly');
    await page.keyboard.press('2');
    await answer(page, [
      ['list_joined', '21'],
      ['revenue_scalable', ''],
      ['days_billable', '+4'],
    ]);
    await goOnToWeek(page);
    await endWeek(page, async () => undefined, '1');
    await expect(main(page)).toContainText('4 lundis d’affilée');
    await toFocus(page);
  });

  await comeBack(app, page, '2026-12-07', 'jour 68 sur 92');
  await live('lundi d’après', async () => {
    await begin(page, 'weekly');
    await page.keyboard.press('1');
    // From here by the week: what stands before it is the month.
    await expect(page.getByText('dernier : 12 jours (nov. 2026)')).toBeVisible();
    await answer(page, [
      ['days_billable', '3'],
      ['list_joined', '19'],
      ['revenue_scalable', ''],
      ['days_billable', ''],
      ['revenue_scalable', '0'],
    ]);
    await goOnToWeek(page);
    await endWeek(page, typing(page, 'Appeler la mairie'), '1');
  });
  await live('fin du mois', async () => {
    await begin(page, 'monthly');
    await expect(page.getByText(reviews.numbers.done)).toBeVisible();
    await page.keyboard.press('Enter');
    // 7 500 € for twelve days.
    await expect(page.getByRole('row', { name: startingWith('day_rate') })).toContainText('625 €');
    await page.keyboard.press('Enter');
    await expect(main(page)).toContainText('122 €');
    await page.keyboard.press('Enter');
    await expect(stepShown(page)).toContainText(reviews.step.close.monthly);
    await page.keyboard.press('Control+Enter');
    await toFocus(page);
  });

  await comeBack(app, page, '2027-01-04', 'jour 4 sur 90');
  await live('décembre, trois lundis manqués', async () => {
    await dropStatement(page, DECEMBER, true);
    await page.keyboard.press('Control+1');
    await expect(main(page)).toContainText('24 400 €');
    await page.getByRole('button', { name: /autres choses/ }).click();
    await page.getByRole('link', { name: /^Déc. 2026 est terminé/ }).click();
    await expect(
      page.getByRole('textbox', { name: startingWith('revenue_scalable') }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    // Nothing says that all is there while weeks of the month are not.
    await expect(page.getByRole('region', { name: reviews.close.missing })).toContainText(
      nameOf('list_joined'),
    );
    await expect(page.getByText(reviews.numbers.done)).toBeHidden();
    // The statement ends on the 18th, and nothing of the days after it was asked.
    await expect(main(page)).toContainText(/Dernier mouvement au registre.*18 décembre/);
    for (const next of [reviews.step.targets, reviews.step.channels, reviews.step.close.monthly]) {
      await page.keyboard.press('Control+Enter');
      await expect(stepShown(page)).toContainText(next);
    }
    await page.keyboard.press('Control+Enter');
    await expect(button(page, 'Aller au cap')).toBeFocused();
  });
  await live('fin du trimestre', async () => {
    await toFocus(page);
    // An Enter too many keeps no metric for a whole quarter.
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /autre/ }).click();
    await page.getByRole('link', { name: /^T4 2026 est terminé/ }).click();
    await expect(main(page)).toContainText('atteint');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'La leçon, en une phrase' })).toBeFocused();
    await page.keyboard.type('Les anciens clients reviennent.');
    await page.keyboard.press('Control+Enter');
    await expect(button(page, 'Garder')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(stepShown(page)).toContainText(reviews.step.close.quarterly);
    await page.keyboard.press('Control+Enter');
  });
  await live('nouveau cap', async () => {
    // Met once: no reason to ask for more.
    await expect(page.getByRole('textbox', { name: 'Cible de T1 2027' })).toHaveValue('24000');
    await expect(button(page, 'Garder')).toBeFocused();
    await page.keyboard.press('Enter');
    await toFocus(page);
    await expect(main(page)).toContainText('cible 24 000 €');
  });

  expect(counted).toEqual({
    'premier lancement': [8, 79],
    'lettre et action': [2, 50],
    'premier lundi': [1, 22],
    'deuxième lundi, relevé': [2, 22],
    'troisième lundi, export': [1, 30],
    'quatrième lundi, relevé': [1, 21],
    'lundi d’après': [1, 34],
    'fin du mois': [1, 6],
    'décembre, trois lundis manqués': [2, 14],
    'fin du trimestre': [2, 40],
    'nouveau cap': [0, 2],
  });
});
