import { test, expect } from '../support/electron-app.ts';
import { startBusiness, goTo, callOperation, accessFaults } from '../support/started-business.ts';

const SHEET = (l: string) =>
  [
    l === 'fr' ? 'Tableau de bord' : 'Dashboard',
    '',
    [
      'Indicateur',
      'Unité',
      ...[
        'janv.',
        'févr.',
        'mars',
        'avr.',
        'mai',
        'juin',
        'juil.',
        'août',
        'sept.',
        'oct.',
        'nov.',
        'déc.',
      ],
      'Total',
    ].join('\t'),
    ['Acquisition', '', ...Array(13).fill('')].join('\t'),
    ['Prospects', 'nb', ...[12, 15, 18, 11, 9, 22, 25, 8, 30, 28, 12, ''], 190].join('\t'),
    [
      'Abonnés newsletter',
      'nb',
      '1.200',
      '1.250',
      '1.310',
      '1.400',
      '1.500',
      '1.610',
      '1.700',
      '1.720',
      '1.900',
      '2.000',
      '2.100',
      '',
      '',
    ].join('\t'),
    [
      'Dépenses pub',
      '€',
      '120 €',
      '90,50 €',
      '-',
      'n/a',
      '1,2 k€',
      '80 €',
      '75 €',
      '60 €',
      '100 €',
      'environ 90',
      '100 €',
      '',
      '1 715 €',
    ].join('\t'),
    ['Revenu', '', ...Array(13).fill('')].join('\t'),
    [
      'CA prestations',
      '€',
      ...Array.from({ length: 11 }, (_, i) => `${3 + i} 200,50 €`),
      '',
      '',
    ].join('\t'),
    ['CA formations (k€)', 'k€', ...Array.from({ length: 11 }, (_, i) => `${i},2`), '', ''].join(
      '\t',
    ),
    [
      "Chiffre d'affaires",
      '€',
      ...Array.from({ length: 11 }, (_, i) => `${3 + i} 400 €`),
      '',
      '',
    ].join('\t'),
    ['Taux de no-show', '', ...Array.from({ length: 11 }, (_, i) => `${i + 2} %`), '', ''].join(
      '\t',
    ),
    ['Épisodes du podcast publiés', '', ...Array.from({ length: 11 }, () => `4`), '', '44'].join(
      '\t',
    ),
    [
      'Nouvaux inscrit newsleter',
      '',
      ...Array.from({ length: 11 }, (_, i) => `${40 + i}`),
      '',
      '',
    ].join('\t'),
    ['Total', '', ...Array.from({ length: 11 }, (_, i) => `${140 + i}`), '', ''].join('\t'),
  ].join('\n');

for (const [language, colorScheme] of [
  ['fr-FR', 'light'],
  ['en-GB', 'dark'],
] as const) {
  test(`look ${language}`, async ({ launchApp }) => {
    const running = await startBusiness(launchApp, { language, colorScheme });
    const { page } = running;
    await callOperation(page, 'values.enter', {
      cells: [{ metric: 'leads', period: '2026-01', segment: null, value: 99 }],
    });
    await goTo(page, '/grid/moving-in');
    await page.getByRole('textbox').waitFor();
    await page.screenshot({ path: `/tmp/look-${language}-1.png` });
    await page.getByRole('textbox').focus();
    await page.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      SHEET(language.slice(0, 2)),
    );
    await page.getByRole('table').waitFor();
    await page.screenshot({ path: `/tmp/look-${language}-2.png` });
    console.log(await accessFaults(page));
    await page.getByRole('button', { name: /Choisir$|^Choose$/ }).click();
    await page
      .getByRole('button', { name: /Milliers|Thousands/ })
      .click()
      .catch(() => undefined);
    await page
      .getByRole('button', {
        name: /^(cumul|Nature et unité de Épisodes|Kind and unit of Épisodes)/,
      })
      .first()
      .click();
    await page.screenshot({ path: `/tmp/look-${language}-3.png` });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^(Reprendre \d|Move \d)/ }).click();
    await page.getByRole('heading', { level: 2 }).waitFor();
    await page.screenshot({ path: `/tmp/look-${language}-4.png` });
    await page.getByRole('link', { name: /Voir la grille|See the grid/ }).click();
    await page.getByRole('grid').waitFor();
    await page.screenshot({ path: `/tmp/look-${language}-5.png` });
  });
}
