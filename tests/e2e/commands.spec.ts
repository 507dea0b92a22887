import type { Locator, Page } from 'playwright/test';
import { EVERYDAY } from '#renderer/app/commands/groups.ts';
import { combosOf, menuPlacesOf } from '#renderer/parts/command/command.ts';
import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { chooseInMenu } from '../support/native-menu.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';

const keySheet = (page: Page): Locator => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });

/** What a person sees after a key of the whole app, pressed on the plan. */
const SEEN: Readonly<Record<string, (page: Page) => Locator>> = {
  'go.focus': (page) => heading(page, 'Focus'),
  'go.grid': (page) => heading(page, 'Grid'),
  'go.plan': (page) => heading(page, 'Plan'),
  'go.ledger': (page) => heading(page, 'Ledger'),
  'go.reviews': (page) => heading(page, 'Reviews'),
  'go.metrics': (page) => heading(page, 'Metrics'),
  'go.settings': (page) => heading(page, 'Settings'),
  'edit.undo': (page) => page.getByText(/^Undone: /),
  'edit.redo': (page) => page.getByText(/^Redone: |There is nothing to redo/),
  'find.here': (page) => page.getByRole('dialog', { name: 'Commands' }),
  'find.palette': (page) => page.getByRole('dialog', { name: 'Commands' }),
  'look.keys': keySheet,
  'look.amounts': (page) => page.locator('html[data-hides-amounts]'),
  'newEntry.begin': (page) =>
    page.getByRole('textbox', { name: 'Date', exact: true }).and(page.locator(':focus')),
  'numbers.open': (page) => heading(page, 'Numbers of your tools'),
  'grid.export': (page) => page.getByRole('dialog', { name: 'Export the grid' }),
  'grid.goToPeriod': (page) => page.getByRole('dialog', { name: 'Go to a period' }),
};

const APP_WIDE = [
  ...EVERYDAY.app.flatMap(({ commands }) => commands),
  ...EVERYDAY.pages.flatMap(({ commands }) =>
    commands.filter((command) => menuPlacesOf(command).length > 0),
  ),
].flatMap((command) => combosOf(command, false).map((combo) => ({ id: command.id, combo })));

/** As Playwright names the keys. */
const pressable = (combo: string): string =>
  combo.replace('mod+', 'Control+').replace('shift+', 'Shift+').replace('alt+', 'Alt+');

test('every key of the whole app does what it says, from any page', async ({ borrowApp }) => {
  test.setTimeout(120_000);
  const { page } = await borrowApp({ isSample: true });
  await callOperation(page, 'settings.change', { business_name: 'Atelier Nord' });
  for (const { id, combo } of APP_WIDE) {
    await goTo(page, id === 'go.plan' ? '/reviews' : '/plan');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press(pressable(combo));
    const seen = SEEN[id];
    if (!seen) throw new Error(`${id} has keys, and this test does not know what they do.`);
    await expect(seen(page).first(), `${id} ${combo}`).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('“?” lists the keys of this page and of all, searched by what they do', async ({
  borrowApp,
}) => {
  const { app, page } = await startBusiness(borrowApp);
  await goTo(page, '/ledger');
  await expect(page.getByRole('form', { name: 'New entry' })).toBeVisible();
  await page.keyboard.press('?');
  const sheet = keySheet(page);
  await expect(sheet.getByRole('searchbox')).toBeFocused();
  await expect(sheet.getByRole('heading', { level: 3 }).first()).toHaveText('Here: Ledger');
  await expect(sheet.getByRole('term').filter({ hasText: 'New entry' })).toBeVisible();
  await page.keyboard.type('undo');
  await expect(sheet.getByRole('term')).toHaveText(['Undo']);
  await expect(sheet.getByRole('definition')).toHaveText(['CtrlZ']);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await chooseInMenu(app, 'Help', 'Keyboard shortcuts');
  await expect(sheet).toBeVisible();
});

test('in French the keys are named as they are printed', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Raccourcis clavier' });
  await expect(sheet.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('maj z');
  await expect(sheet.getByRole('term')).toHaveText(['Rétablir']);
  await expect(sheet.getByRole('definition')).toHaveText(/Ctrl\s*Y\s*ou\s*Ctrl\s*Maj\s*Z/);
});

test('a “?” that is typed in a field stays there', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await goTo(page, '/ledger');
  await expect(page.getByRole('form', { name: 'New entry' })).toBeVisible();
  await page.keyboard.press('Control+N');
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('');
  await page.keyboard.type('?');
  await expect(page.getByRole('textbox', { name: 'Date', exact: true })).toHaveValue('?');
  await expect(keySheet(page)).toHaveCount(0);
});

test('a right click, its key and the dots open the same menu of an entry; Delete takes it away', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp({ isSample: true });
  await goTo(page, '/ledger');
  const name = page.getByRole('rowheader').getByRole('button').first();
  const menu = page.getByRole('menu');
  const items = async (): Promise<string[]> => {
    await expect(menu).toBeVisible();
    return menu.getByRole('menuitem').allInnerTexts();
  };
  await name.click({ button: 'right' });
  const byPointer = await items();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(name).toBeFocused();
  await page.keyboard.press('Shift+F10');
  expect(await items()).toEqual(byPointer);
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Actions: entry/ })
    .first()
    .click();
  expect(await items()).toEqual(byPointer);
  await page.keyboard.press('Escape');
  await name.focus();
  await page.keyboard.press('Control+D');
  const copied = page.getByRole('alert').filter({ hasText: 'a copy dated today' });
  await expect(copied).toBeVisible();
  const seq = /\d+/.exec(await copied.innerText())?.[0] ?? '';
  await page.getByRole('button', { name: new RegExp(`^Open entry ${seq}\\b`) }).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText(`Entry ${seq} deleted`)).toBeVisible();
});

test('a metric is followed and looked at from its menu', async ({ borrowApp }) => {
  const { page } = await borrowApp({ isSample: true });
  await goTo(page, '/metrics');
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('switch', { checked: true }) })
    .first();
  await item.getByRole('heading').click({ button: 'right' });
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem')).toHaveText([
    /Open its page/,
    /targets of the year/,
    /Stop following/,
  ]);
  await menu.getByRole('menuitem', { name: 'Open its page' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Metrics' })).toBeVisible();
});
