import type { Page } from 'playwright/test';
import type { Language } from '#shared/kernel/language.ts';
import { expect, test } from '../support/electron-app.ts';
import type { BorrowOptions, RunningApp } from '../support/electron-app.ts';
import { chooseInMenu, menuWords } from '../support/native-menu.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';
import type { OpenApp } from '../support/started-business.ts';

/** The screens in the order of their keys, as both languages name them. */
const SCREENS = {
  en: ['Focus', 'Grid', 'Plan', 'Ledger', 'Reviews', 'Metrics', 'Settings'],
  fr: ['Cap', 'Grille', 'Plan', 'Registre', 'Rendez-vous', 'Métriques', 'Réglages'],
} as const;

async function showsScreen(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeAttached();
  const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page).toHaveTitle(`${name} · Solocap`);
}

/** A business of one's own, with the window ready for keys. */
async function startOwn(openApp: OpenApp, options: BorrowOptions = {}): Promise<RunningApp> {
  const running = await startBusiness(openApp, options);
  await showsScreen(running.page, 'Focus');
  return running;
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
}

async function takeFromPalette(page: Page, words: string): Promise<void> {
  await openPalette(page);
  await page.keyboard.type(words);
  const first = page.getByRole('dialog').getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** The last screen first, so that no step finds its screen already there. */
function walk(language: Language): [name: string, place: number][] {
  return SCREENS[language].map((name, index): [string, number] => [name, index + 1]).toReversed();
}

for (const language of ['en', 'fr'] as const) {
  test(`a click, a key, the menu and the palette lead to each screen, in ${language}`, async ({
    borrowApp,
  }) => {
    const { app, page } = await borrowApp({
      isSample: true,
      language: language === 'fr' ? 'fr-FR' : 'en-GB',
    });
    await showsScreen(page, SCREENS[language][0]);
    for (const [name] of walk(language)) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await showsScreen(page, name);
    }
    for (const [name, place] of walk(language)) {
      await page.keyboard.press(`ControlOrMeta+${place}`);
      await showsScreen(page, name);
    }
    for (const [name] of walk(language)) {
      await chooseInMenu(app, language === 'fr' ? 'Affichage' : 'View', name);
      await showsScreen(page, name);
    }
    for (const [name] of walk(language)) {
      await takeFromPalette(page, name.toLowerCase());
      await showsScreen(page, name);
    }
  });
}

test('the palette finds a metric by its name in the other language, and says when nothing fits', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp({ isSample: true });
  await showsScreen(page, 'Focus');
  await takeFromPalette(page, 'panier moyen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Revenue per order');
  await openPalette(page);
  await page.keyboard.type('zeppelin');
  await expect(page.getByText('Nothing has that name. Try another word.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const here = page.getByRole('group', { name: 'Here' }).getByRole('option');
  await openPalette(page);
  await expect(here.first()).toHaveText('Its targets of the year');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+1');
  await showsScreen(page, 'Focus');
  await openPalette(page);
  const recent = page.getByRole('group', { name: 'Recent' }).getByRole('option');
  await expect(recent).toHaveText(['Revenue per order']);
  const grid = page.getByRole('option', { name: 'Grid', exact: true });
  const offered = await page.getByRole('option').allTextContents();
  const downs = offered.findIndex((words) => words.startsWith('Grid'));
  for (let down = 0; down < downs; down += 1) await page.keyboard.press('ArrowDown');
  await expect(grid).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('combobox', { name: /^Page, metric/ })).toHaveAttribute(
    'aria-activedescendant',
    (await grid.getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Enter');
  await showsScreen(page, 'Grid');
});

test('the language switches without a restart: the page, its title and the native menu', async ({
  borrowApp,
}) => {
  const { app, page } = await startOwn(borrowApp);
  expect(Object.keys(await menuWords(app))).toEqual(['File', 'Edit', 'View', 'Help']);
  await takeFromPalette(page, 'switch to french');
  await showsScreen(page, 'Cap');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  const french = await menuWords(app);
  expect(Object.keys(french)).toEqual(['Fichier', 'Édition', 'Affichage', 'Aide']);
  expect(french['Affichage']).toEqual(expect.arrayContaining([...SCREENS.fr]));
  await takeFromPalette(page, 'passer en anglais');
  await showsScreen(page, 'Focus');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect((await menuWords(app))['View']).toEqual(expect.arrayContaining([...SCREENS.en]));
});

test('undo and redo, by key and by menu, say what they took back', async ({ borrowApp }) => {
  const { app, page } = await startOwn(borrowApp);
  await page.keyboard.press('ControlOrMeta+7');
  const dark = page.getByRole('radio', { name: 'Dark' });
  await page.getByText('Dark', { exact: true }).click();
  await expect(dark).toBeChecked();
  const undone = page.getByText('Undone: change of a setting');
  const redone = page.getByText('Redone: change of a setting');

  await page.keyboard.press('ControlOrMeta+Z');
  await expect(undone).toBeVisible();
  await expect(dark).not.toBeChecked();
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(redone).toBeVisible();
  await expect(dark).toBeChecked();
  await chooseInMenu(app, 'Edit', 'Undo');
  await expect(undone).toBeVisible();
  await expect(dark).not.toBeChecked();
  await chooseInMenu(app, 'Edit', 'Redo');
  await expect(redone).toBeVisible();
  await expect(dark).toBeChecked();
  await page.keyboard.press('ControlOrMeta+Y');
  await expect(page.getByText('There is nothing to redo.')).toBeVisible();
});

test('in a field that is being typed in, undo means the text first, then what was saved', async ({
  borrowApp,
}) => {
  const { app, page } = await startOwn(borrowApp);
  await page.keyboard.press('ControlOrMeta+7');
  const name = page.getByLabel('Business name');
  await name.fill('Atelier');
  await name.press('Enter');
  await expect(page.getByText('✓ Saved')).toBeVisible();

  await name.press('End');
  await page.keyboard.type(' Nord');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(name).toHaveValue('Atelier');
  await page.keyboard.type(' Sud');
  await chooseInMenu(app, 'Edit', 'Undo');
  await expect(name).toHaveValue('Atelier');

  await name.press('Tab');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByText('Undone: change of a setting')).toBeVisible();
  await expect(name).toHaveValue('');
});

test('what changes elsewhere changes here: in a second window, and by an undo', async ({
  borrowApp,
}) => {
  const { app, page } = await borrowApp({ isSample: true });
  const hero = page.getByText(/^5\d(\.\d)?%$/).first();
  await expect(hero).toBeVisible();
  const before = await hero.innerText();
  const opened = app.waitForEvent('window');
  await app.evaluate(({ app: running, BrowserWindow }) => {
    const first = BrowserWindow.getAllWindows()[0];
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${running.getAppPath()}/out/preload/index.cjs`, sandbox: true },
    });
    void window.loadURL(first?.webContents.getURL() ?? '');
  });
  const second = await opened;
  await expect(second.getByText(before).first()).toBeVisible();
  const cell = { metric: 'revenue_time', period: '2026-11', segment: null, value: 100 };
  await callOperation(second, 'values.enter', { cells: [cell], isOverLedger: true });
  await expect(page.getByText(before, { exact: true })).toHaveCount(0);
  await callOperation(second, 'values.undo', {});
  await expect(page.getByText(before, { exact: true }).first()).toBeVisible();
});

test('the sample is marked as such, kept apart, and left with one click', async ({ borrowApp }) => {
  const { app, page } = await startOwn(borrowApp);
  await callOperation(page, 'settings.change', { business_name: 'Atelier Nord' });
  const banner = page.getByRole('complementary', { name: 'Sample' });
  await chooseInMenu(app, 'File', 'Open the sample business');
  await expect(banner).toContainText('nothing here is real');
  await page.keyboard.press('ControlOrMeta+7');
  await expect(page.getByLabel('Business name')).not.toHaveValue('Atelier Nord');
  await expect(banner).toBeVisible();
  await banner.getByRole('button', { name: 'Close the sample and start my own' }).click();
  await expect(banner).toBeHidden();
  await expect(page.getByLabel('Business name')).toHaveValue('Atelier Nord');
});

test('a screen that cannot be shown leaves the others, and a way out', async ({ launchApp }) => {
  const { app, page } = await startOwn(launchApp, {
    provokes: /Failed to|fetch|GridPage|import/i,
  });
  await app.evaluate(({ session }) =>
    session.defaultSession.webRequest.onBeforeRequest((request, decide) =>
      decide({ cancel: request.url.includes('/GridPage') }),
    ),
  );
  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown');
  await expect(page.getByText('Nothing is lost')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the focus' }).click();
  await showsScreen(page, 'Focus');
});

test('a place that does not exist says so, and leads home', async ({ borrowApp }) => {
  const { page } = await startOwn(borrowApp);
  await page.evaluate(() => {
    window.location.hash = '#/nowhere';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  await page.getByRole('button', { name: 'Back to the focus' }).click();
  await showsScreen(page, 'Focus');
});
