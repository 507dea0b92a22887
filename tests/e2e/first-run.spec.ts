import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';

/** The words of the way through, as a person reads them. */
const WAYS = {
  fr: {
    system: 'en-GB',
    switchTo: 'Français',
    start: 'Une entreprise, un cap par trimestre',
    model: 'Prestations de services, conseil',
    stage: 'Je veux gagner plus',
    status: 'Micro-entreprise, sans TVA',
    skip: 'Passer cette question',
    next: 'Continuer',
    threeTitle: 'Trois métriques à suivre',
    three: [
      /^Part du CA qui ne dépend pas de vos heures/,
      /^Contacts devenus ventes/,
      /^Coût d’un nouveau client/,
    ],
    counted: '3 choisies sur 3',
    pactTitle: 'Celle qui compte ce trimestre',
    focus: 'Part du CA qui ne dépend pas de vos heures',
    lineLabel: 'La cible, au 31 décembre 2026',
    line: '30',
    whyLabel: 'Pourquoi elle, maintenant ?',
    why: 'L’agenda est plein jusqu’à Noël.',
    reactionLabel: 'Que ferez-vous autrement si elle dérive ?',
    reaction: 'Deux matinées par semaine pour le cours.',
    numbersTitle: 'Vos premiers chiffres',
    scalable: 'CA hors temps (produits, abonnements), oct. 2026',
    scalableText: '1 234,5',
    time: 'CA des missions (temps vendu), oct. 2026',
    timeText: '3 765,50 €',
    finish: 'Voir mon cap',
    hero: '24,7 %',
    shownLine: 'cible 30 %',
    onlyOneMonth: '1 mois sur 3',
  },
  en: {
    system: 'fr-FR',
    switchTo: 'English',
    start: 'One business, one heading a quarter',
    model: 'Freelance services',
    stage: 'I want to earn more',
    status: 'Micro-enterprise, without VAT',
    skip: 'Skip this question',
    next: 'Continue',
    threeTitle: 'Three metrics to follow',
    three: [/^Share of revenue not tied to hours/, /^Contacts to sales/, /^Cost of a new customer/],
    counted: '3 chosen of 3',
    pactTitle: 'The one that matters this quarter',
    focus: 'Share of revenue not tied to hours',
    lineLabel: 'The target, on 31 December 2026',
    line: '30%',
    whyLabel: 'Why this one, now?',
    why: 'The diary is full until Christmas.',
    reactionLabel: 'What will you do differently if it drifts?',
    reaction: 'Two mornings a week for the course.',
    numbersTitle: 'Your first numbers',
    scalable: 'Revenue not tied to hours, Oct 2026',
    scalableText: '1,234.5',
    time: 'Revenue from time sold, Oct 2026',
    timeText: '€3,765.50',
    finish: 'Show my focus',
    hero: '24.7%',
    shownLine: 'target 30%',
    onlyOneMonth: '1 of 3 months',
  },
} as const;

const EN = WAYS.en;

/** A text as a person compares it: whatever the width of its spaces. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

async function arrivesAt(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

for (const [language, way] of Object.entries(WAYS)) {
  test(`a new user gets from nothing to the focus of the quarter, in ${language}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ language: way.system });
    await page.getByText(way.switchTo, { exact: true }).click();
    await arrivesAt(page, way.start);
    await page.getByRole('radio', { name: way.model }).click();
    await page.getByRole('radio', { name: way.stage }).click();
    await page.getByRole('button', { name: way.skip }).click();
    const next = page.getByRole('button', { name: way.next, exact: true });

    await arrivesAt(page, way.threeTitle);
    for (const name of way.three) await page.getByRole('checkbox', { name }).click();
    await expect(page.getByText(way.counted)).toBeVisible();
    await expect(page.getByRole('checkbox', { checked: false }).first()).toBeDisabled();
    await next.click();

    await arrivesAt(page, way.pactTitle);
    await next.click();
    // What is missing is told, and the first of it is where one goes on typing.
    await expect(page.getByLabel(way.lineLabel)).toBeFocused();
    await page.getByLabel(way.lineLabel).fill(way.line);
    await page.getByLabel(way.whyLabel).fill(way.why);
    await page.getByLabel(way.reactionLabel).fill(way.reaction);
    await next.click();

    await arrivesAt(page, way.numbersTitle);
    await page.getByLabel(way.scalable).fill(way.scalableText);
    await page.getByLabel(way.time).fill(way.timeText);
    await page.getByRole('button', { name: way.finish }).click();

    const content = page.getByRole('main');
    await expect(content.getByRole('heading', { level: 2, name: way.focus })).toBeVisible();
    await expect.poll(async () => plain(await content.innerText())).toContain(way.shownLine);
    const shown = plain(await content.innerText());
    expect(shown.replaceAll(' ', '')).toContain(way.hero.replaceAll(' ', ''));
    expect(shown).toContain(way.onlyOneMonth);
    expect(shown).toContain(way.why);
    expect(shown).toContain(way.reaction);
  });
}

/** Fills the first two steps in English and stops at the pact. */
async function goToPact(page: Page): Promise<void> {
  await page.getByRole('radio', { name: EN.model }).click();
  await page.getByRole('radio', { name: EN.stage }).click();
  await page.getByRole('radio', { name: EN.status }).click();
  for (const name of EN.three) await page.getByRole('checkbox', { name }).click();
  await page.getByRole('button', { name: EN.next }).click();
  await arrivesAt(page, EN.pactTitle);
}

async function goToNumbers(page: Page): Promise<void> {
  await goToPact(page);
  await page.getByLabel(EN.lineLabel).fill('12,5');
  await page.getByLabel(EN.whyLabel).fill(EN.why);
  await page.getByLabel(EN.reactionLabel).fill(EN.reaction);
  await page.getByRole('button', { name: EN.next }).click();
  await arrivesAt(page, EN.numbersTitle);
}

test('a weak choice says so, and a stronger one takes its place with a click', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp();
  const next = page.getByRole('button', { name: 'Continue' });
  await page.getByRole('radio', { name: EN.model }).click();
  for (let question = 2; question < 4; question += 1) {
    await page.getByRole('button', { name: EN.skip }).click();
  }
  await page.getByRole('combobox').fill('Page views');
  await page.getByRole('option', { name: 'Page views' }).click();
  await expect(page.getByRole('checkbox', { name: /^Page views/ })).toHaveAccessibleName(
    /Vanity\..*Stronger: Pages per visit/,
  );
  await next.click();
  await expect(page.getByText('Before you choose it')).toBeVisible();
  await page.getByRole('button', { name: 'Take Pages per visit' }).click();
  await expect(page.getByRole('radio', { name: /^Page views/ })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: /^Pages per visit/ })).toBeChecked();
  await expect(page.getByText('Before you choose it')).toHaveCount(0);
});

test('going back and forth keeps all that was said, and saves nothing of it', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp();
  await goToNumbers(page);
  await page.getByLabel(EN.scalable).fill('1 234.5');
  const back = page.getByRole('button', { name: 'Back' });
  await back.click();
  await expect(page.getByLabel(EN.lineLabel)).toHaveValue('12,5');
  await expect(page.getByLabel(EN.whyLabel)).toHaveValue(EN.why);
  await expect(page.getByLabel(EN.reactionLabel)).toHaveValue(EN.reaction);
  await back.click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await back.click();
  await expect(page.getByRole('radio', { name: EN.status })).toBeChecked();
  await back.click();
  await expect(page.getByRole('radio', { name: EN.stage })).toBeChecked();
  await back.click();
  await expect(page.getByRole('radio', { name: EN.model })).toBeChecked();
  const status = await page.evaluate(() => window.api.call('vault.status', {}));
  expect(status).toMatchObject({ ok: true, value: { isEmpty: true } });
  for (let step = 1; step < 6; step += 1) await page.getByRole('button', { name: EN.next }).click();
  await expect(page.getByLabel(EN.scalable)).toHaveValue('1 234.5');
});

test('a number that cannot be read is told under its cell, and holds only its own metric up', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp();
  await goToNumbers(page);
  await page.getByLabel(EN.scalable).fill('a few');
  await page.getByRole('button', { name: EN.finish }).click();
  await expect(page.getByText('“a few” is not a number.')).toBeVisible();
  await expect(page.getByLabel(EN.scalable)).toBeFocused();
  const back = page.getByRole('button', { name: 'Back' });
  await back.click();
  await back.click();
  await page.getByRole('checkbox', { name: EN.three[0] }).click();
  await page.getByRole('button', { name: EN.next }).click();
  await page.getByLabel(EN.lineLabel).fill('4');
  await page.getByRole('button', { name: EN.next }).click();
  await page.getByRole('button', { name: EN.finish }).click();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Contacts to sales' })).toBeVisible();
});

test('a block copied from a spreadsheet fills the cells it covers', async ({ borrowApp }) => {
  const { app, page } = await borrowApp();
  await goToNumbers(page);
  await app.evaluate(({ clipboard }) => clipboard.writeText('1,200\t1,350.50\n3,800\t4,000\n'));
  await page.getByLabel(EN.scalable).focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByLabel('Revenue not tied to hours, Nov 2026, so far, 22 Nov')).toHaveValue(
    '1,350.50',
  );
  await page.getByRole('button', { name: EN.finish }).click();
  // 2,550.50 of 10,350.50
  await expect(page.getByRole('main')).toContainText('24.6');
  await expect(page.getByRole('main')).toContainText('2 of 3 months');
});

test('“Later” opens the everyday window, which offers the first step, also after a restart', async ({
  launchApp,
}) => {
  const first = await launchApp();
  await first.page.getByRole('button', { name: 'Later' }).click();
  const offer = { name: 'Choose the metric of this quarter' };
  await expect(first.page.getByRole('button', offer)).toBeVisible();
  await first.app.close();
  const second = await launchApp({ dataFolder: first.dataFolder });
  await expect(second.page.getByRole('button', offer)).toBeVisible();
});

test('who put it off finds the way back, with what was said already', async ({ borrowApp }) => {
  const { page } = await borrowApp();
  await page.getByRole('radio', { name: EN.model }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('link', { name: 'Take up the first steps again' }).click();
  await arrivesAt(page, EN.start);
  await expect(page.getByRole('radio', { name: EN.model })).toBeChecked();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('dialog').getByRole('combobox').fill('first steps');
  await page.keyboard.press('Enter');
  await arrivesAt(page, EN.start);
});

test('undo right after the first run does not throw one back into it', async ({ borrowApp }) => {
  const { page } = await borrowApp();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByText('Undone: change of a setting')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});

test('the sample can be looked at first, and leads back to the first run', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp();
  await page.getByRole('button', { name: 'Open a sample business' }).click();
  await expect(page.getByText('Sample business: nothing here is real.')).toBeVisible();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Share of revenue not tied to hours' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Close the sample and start my own' }).click();
  await arrivesAt(page, EN.start);
  await expect(page.getByText('Sample business: nothing here is real.')).toBeHidden();
});

/** Presses Tab until the element has the focus, as someone without a mouse would. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await element.evaluate((found) => found === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(element).toBeFocused();
}

test('the whole way is walked with the keyboard alone', async ({ borrowApp }) => {
  const { page } = await borrowApp();
  await arrivesAt(page, EN.start);
  await tabTo(page, page.getByRole('radio', { name: EN.model }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: EN.next }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: /first customers/ })).toBeFocused();
  await page.keyboard.press('Space');
  for (let stage = 1; stage < 4; stage += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: EN.stage })).toBeChecked();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: EN.skip }));
  await page.keyboard.press('Enter');

  await arrivesAt(page, EN.threeTitle);
  for (const name of EN.three) {
    await tabTo(page, page.getByRole('checkbox', { name }));
    await page.keyboard.press('Space');
  }
  await tabTo(page, page.getByRole('button', { name: EN.next }));
  await page.keyboard.press('Enter');

  await arrivesAt(page, EN.pactTitle);
  await tabTo(page, page.getByLabel(EN.lineLabel));
  await page.keyboard.type('30');
  await page.keyboard.press('Tab');
  await page.keyboard.type(EN.why);
  await page.keyboard.press('Tab');
  await page.keyboard.type(EN.reaction);
  await page.keyboard.press('Enter');

  await arrivesAt(page, EN.numbersTitle);
  await tabTo(page, page.getByLabel(EN.scalable));
  await page.keyboard.type('1 234,5');
  await tabTo(page, page.getByLabel(EN.time));
  await page.keyboard.type('3 765,5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: EN.focus })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('24.7');
});
