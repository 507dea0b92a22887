import { expect, test } from '../support/electron-app.ts';
import { countHands } from '../support/hands.ts';

type Person = {
  readonly model: string;
  readonly stage: string;
  readonly status: string;
  readonly three: readonly RegExp[];
  readonly target: string;
  readonly why: string;
  readonly reaction: string;
  /** In the order of the fields, last month and this one, Tab after each; empty: not known. */
  readonly numbers: readonly string[];
  readonly hero: string;
};

const PEOPLE: Readonly<Record<string, Person>> = {
  'une consultante': {
    model: 'Prestations de services, conseil',
    stage: 'Je veux gagner plus',
    status: 'Micro-entreprise, sans TVA',
    three: [/^Chiffre d’affaires/, /^TJM réel/, /^Part du CA qui ne dépend pas de vos heures/],
    target: '24000',
    why: 'Trois mois creux cet été.',
    reaction: 'Relancer cinq anciens clients.',
    numbers: ['7200', '5400', '0', '0', '12', '9'],
    hero: '12 600',
  },
  'une formatrice': {
    model: 'Prestations de services, conseil',
    stage: 'Je cherche mes premiers clients',
    status: 'Entreprise individuelle au réel, sans TVA',
    three: [
      /^Contacts ayant fait un premier geste/,
      /^Croissance de la liste email/,
      /^Chiffre d’affaires/,
    ],
    target: '10',
    why: 'Assez de contacts, peu de ventes.',
    reaction: 'Appeler au lieu d’écrire.',
    numbers: ['2', '3', '25', '20'],
    hero: '11,1',
  },
  'une boutique': {
    model: 'Boutique en ligne',
    stage: 'Je veux qu’ils reviennent',
    status: 'Micro-entreprise, avec TVA',
    three: [/^Part de clients qui rachètent/, /^Chiffre d’affaires/, /^Contacts devenus ventes/],
    target: '30',
    why: 'Une commande de plus par client.',
    reaction: 'Un mot dans chaque colis.',
    numbers: ['18', '22', '80', '95'],
    hero: '42,1',
  },
};

for (const [name, person] of Object.entries(PEOPLE)) {
  test(`${name} voit sa première valeur en neuf clics et 150 touches`, async ({ borrowApp }) => {
    const { page } = await borrowApp({ language: 'fr-FR' });
    const hands = await countHands(page);
    const answer = (text: string) => page.getByRole('radio', { name: text }).click();
    await answer(person.model);
    await answer(person.stage);
    await answer(person.status);
    for (const metric of person.three) await page.getByRole('checkbox', { name: metric }).click();
    const next = page.getByRole('button', { name: 'Continuer', exact: true });
    await next.click();

    await expect(page.getByLabel('La cible, au 31 décembre 2026')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(person.target);
    await page.keyboard.press('Tab');
    await page.keyboard.type(person.why);
    await page.keyboard.press('Tab');
    await page.keyboard.type(person.reaction);
    await next.click();

    await expect(page.getByRole('table').getByRole('textbox').first()).toBeFocused();
    for (const number of person.numbers) {
      await page.keyboard.type(number);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: 'Voir mon cap' }).click();
    await expect(page.getByRole('main')).toContainText(person.hero);
    const { clicks, keys } = await hands();
    expect(clicks).toBe(9);
    expect(keys).toBeLessThanOrEqual(150);
  });
}

test('sans la souris, quelques touches de plus', async ({ borrowApp }) => {
  const { page } = await borrowApp({ language: 'fr-FR' });
  const hands = await countHands(page);
  const { keyboard } = page;
  const at = (title: string) =>
    expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await at('Une entreprise, un cap par trimestre');
  await keyboard.press('Enter');
  await at('Que voulez-vous d’abord ?');
  for (let down = 1; down < 4; down += 1) await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Je veux gagner plus' })).toBeChecked();
  await keyboard.press('Enter');
  await at('Votre statut, et la TVA');
  await keyboard.press('Enter');
  await at('Trois métriques à suivre');
  for (let card = 0; card < 3; card += 1) {
    await keyboard.press('Tab');
    await keyboard.press('Space');
  }
  await expect(page.getByText('3 choisies sur 3')).toBeVisible();
  await keyboard.press('Enter');
  await at('Celle qui compte ce trimestre');
  await keyboard.type('30');
  await keyboard.press('Tab');
  await keyboard.type('L’agenda est plein.');
  await keyboard.press('Tab');
  await keyboard.type('Deux matinées pour le cours.');
  await keyboard.press('Enter');
  await at('Vos premiers chiffres');
  await keyboard.type('1000');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('3000');
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('25 %');
  const { clicks, keys } = await hands();
  expect(clicks).toBe(0);
  expect(keys).toBeLessThanOrEqual(150);
});
