import type { ElectronApplication, Page } from 'playwright/test';
import type { Language } from '#shared/kernel/language.ts';
import { SCREENS as PLACES } from '#renderer/app/screens.ts';
import { accessFaults } from '../support/access-faults.ts';
import { cutOff } from '../support/cut-off.ts';
import { expect, test } from '../support/electron-app.ts';
import { unseenStops } from '../support/focus-ring.ts';

/** Every screen: its heading, and what tells that its content has arrived. */
const SCREENS = [
  {
    path: '/',
    en: ['Focus', 'Share of revenue not tied to hours'],
    fr: ['Cap', 'Part du CA qui ne dépend pas de vos heures'],
  },
  { path: '/grid', en: ['Grid', 'Acquisition'], fr: ['Grille', 'Acquisition'] },
  { path: '/plan', en: ['Plan', 'Under way'], fr: ['Plan', 'En cours'] },
  {
    path: '/reviews/report/2026-Q3',
    en: ['Q3 2026', 'The plan, and what came of it'],
    fr: ['T3 2026', 'Le plan, et ce qu’il a donné'],
  },
  {
    path: '/horizon',
    en: ['Horizon', 'Where income comes from'],
    fr: ['Horizon', 'D’où vient le revenu'],
  },
  {
    path: '/metrics',
    en: ['Metrics', 'Email list growth'],
    fr: ['Métriques', 'Croissance de la liste email'],
  },
  {
    path: '/metrics/list_growth',
    en: ['Email list growth', 'Formula'],
    fr: ['Croissance de la liste email', 'Formule'],
  },
  {
    path: '/metrics/list_growth/targets',
    en: ['Targets of the year', 'Lay out the year…'],
    fr: ['Cibles de l’année', 'Répartir sur l’année…'],
  },
  {
    path: '/stage',
    en: ['Where I stand', 'Change what I want first'],
    fr: ['Où j’en suis', 'Changer ce que je veux d’abord'],
  },
  {
    path: '/model',
    en: ['My model on one page', 'The riskiest box of the month'],
    fr: ['Mon modèle en une page', 'La case la plus risquée du mois'],
  },
  {
    path: '/canvas',
    en: ['Problems and tests', 'What I learned'],
    fr: ['Problèmes et essais', 'Ce que j’ai appris'],
  },
  {
    path: '/bottleneck',
    en: ['Where it sticks', 'Months read'],
    fr: ['Où ça coince', 'Mois lus'],
  },
  {
    path: '/settings',
    en: ['Settings', 'Business name'],
    fr: ['Réglages', 'Nom de l’entreprise'],
  },
  {
    path: '/ledger',
    en: ['Ledger', 'Balance'],
    fr: ['Registre', 'Solde'],
  },
  {
    path: '/nowhere',
    en: ['This page does not exist', 'Back to the focus'],
    fr: ['Cette page n’existe pas', 'Revenir au cap'],
  },
] as const;

type Screen = (typeof SCREENS)[number];

async function visit(page: Page, screen: Screen, language: Language = 'en'): Promise<void> {
  const [heading, arrived] = screen[language];
  await page.evaluate((target) => {
    window.location.hash = `#${target}`;
  }, screen.path);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
  await expect(page.getByRole('main').getByText(arrived).first()).toBeVisible();
  const isInNavigation = PLACES.some(({ path, place }) => path === screen.path && place !== null);
  const back = page.getByRole('main').locator('[data-back]');
  if (screen.path !== '/nowhere') await expect(back).toHaveCount(isInNavigation ? 0 : 1);
}

/** Goes on after a fault: the other screens are looked at too. */
async function findsNothing(page: Page, where: string): Promise<void> {
  expect.soft(await accessFaults(page), where).toEqual([]);
}

/** Where a screen reader's user is: one heading, the landmarks, a title, the language. */
async function isNamed(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), where).toHaveCount(1);
  await expect(page.getByRole('main'), where).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Screens' }), where).toHaveCount(1);
  await expect(page, where).toHaveTitle(/Solocap$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

test('each screen is named, axe finds nothing on it, and whoever tabs through it sees where they are', async ({
  borrowApp,
}) => {
  test.setTimeout(150_000);
  const { page } = await borrowApp({ isSample: true });
  for (const screen of SCREENS) {
    await visit(page, screen);
    await isNamed(page, screen.path);
    await findsNothing(page, screen.path);
    expect.soft(await unseenStops(page, 25), screen.path).toEqual([]);
  }
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await findsNothing(page, 'palette');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Y');
  await expect(page.getByText('There is nothing to redo.')).toBeVisible();
  await findsNothing(page, 'notice');
});

test('axe finds nothing on any step of the first run, faults included', async ({ borrowApp }) => {
  const { page } = await borrowApp();
  const next = page.getByRole('button', { name: 'Continue' });
  await expect(page.getByRole('radio', { name: 'Freelance services' })).toBeVisible();
  await findsNothing(page, 'model');
  await page.getByRole('radio', { name: 'Freelance services' }).click();
  await findsNothing(page, 'stage');
  await page.getByRole('button', { name: 'Skip this question' }).click();
  await findsNothing(page, 'status');
  await page.getByRole('button', { name: 'Skip this question' }).click();
  await next.click();
  await expect(page.getByText('Choose at least one metric.')).toBeVisible();
  for (const place of [0, 1, 2]) await page.getByRole('checkbox').nth(place).click();
  await findsNothing(page, 'three');
  await next.click();
  await next.click();
  await expect(page.getByLabel('Why this one, now?')).toHaveAttribute('aria-invalid', 'true');
  await findsNothing(page, 'pact');
  for (const field of await page.getByRole('textbox').all()) await field.fill('30');
  await next.click();
  await page.getByRole('textbox').first().fill('a few');
  await page.getByRole('button', { name: 'Show my focus' }).click();
  await expect(page.getByText('“a few” is not a number.')).toBeVisible();
  await findsNothing(page, 'numbers');
});

async function setWindow(app: ElectronApplication, width: number, zoom: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wanted, factor]) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setContentSize(wanted, 768);
      window?.webContents.setZoomFactor(factor);
    },
    [width, zoom] as const,
  );
}

test('nothing is cut off in a narrow window or at 200 % zoom, in French, whose words are longer', async ({
  borrowApp,
}) => {
  const { app, page } = await borrowApp({ isSample: true, language: 'fr-FR' });
  for (const screen of SCREENS) {
    await visit(page, screen, 'fr');
    for (const [width, zoom] of [
      [1024, 1],
      [1280, 2],
      [640, 1],
    ] as const) {
      await setWindow(app, width, zoom);
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width / zoom);
      const where = `${screen.path} in ${width} pixels, ${zoom} ×`;
      // A drawing takes its new size a moment after its window.
      await expect.poll(() => page.evaluate(cutOff), where).toEqual([]);
      for (const name of ['Cap', 'Grille', 'Plan', 'Métriques', 'Réglages']) {
        const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
        await expect(link, where).toBeInViewport({ ratio: 1 });
      }
    }
  }
});

test('the first stop leads past the navigation, straight to the content', async ({ borrowApp }) => {
  // The focus of a business with a pact begins nowhere: the first stop is that of the window.
  const { page } = await borrowApp({ isSample: true });
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

/** The longest transition or animation that any element of the page would run, in seconds. */
function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seconds = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat);
    });
    return Math.max(...seconds);
  });
}

test('nothing moves for those who asked for less motion', async ({ borrowApp }) => {
  const { page } = await borrowApp({ isSample: true });
  // Of itself nothing slides or fades; what does is found, else the rest would show nothing.
  await visit(page, SCREENS[6]);
  expect(await longestMotion(page)).toBeLessThanOrEqual(0.001);
  await page.evaluate(() => {
    document.body.style.transition = 'opacity 1s';
  });
  expect(await longestMotion(page)).toBeGreaterThan(0.05);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const screen of SCREENS) {
    await visit(page, screen);
    expect.soft(await longestMotion(page), screen.path).toBeLessThanOrEqual(0.001);
  }
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  expect(await longestMotion(page)).toBeLessThanOrEqual(0.001);
});
