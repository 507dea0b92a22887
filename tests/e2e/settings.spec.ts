import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { checkFile } from '#main/db/file-check.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { choose } from '../support/choose.ts';
import { expect, test } from '../support/electron-app.ts';
import { chooseInMenu } from '../support/native-menu.ts';
import { callOperation } from '../support/operation.ts';
import { goTo } from '../support/go-to.ts';
import { startBusiness } from '../support/started-business.ts';

/** One of a few choices side by side; what is clicked is its words, the radio itself is unseen. */
async function pick(page: Page, group: string, words: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).getByText(words, { exact: true }).click();
}

async function settings(page: Page): Promise<unknown> {
  return page.evaluate(() => window.api.call('settings.read', {}));
}

/** Each setting: how it is changed by hand, what is saved, what the screen shows before and after. */
const CHANGES: readonly {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly change: (page: Page) => Promise<void>;
  readonly isShown: (page: Page, isChanged: boolean) => Promise<void>;
}[] = [
  {
    key: 'theme',
    before: 'system',
    after: 'dark',
    change: (page) => pick(page, 'Theme', 'Dark'),
    isShown: (page, isChanged) =>
      expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked({ checked: isChanged }),
  },
  {
    key: 'business_name',
    before: '',
    after: 'Atelier « Été »',
    change: async (page) => {
      await page.getByLabel('Business name').fill('Atelier « Été »');
      await page.getByLabel('Business name').press('Tab');
    },
    isShown: (page, isChanged) =>
      expect(page.getByLabel('Business name')).toHaveValue(isChanged ? 'Atelier « Été »' : ''),
  },
  {
    key: 'customers_lost_after',
    before: null,
    after: 12,
    change: async (page) => {
      await page.getByRole('checkbox', { name: 'Count customers by the ledger' }).check();
      await expect(page.getByText(/lost on the day when 12 months have passed/)).toBeVisible();
    },
    isShown: (page, isChanged) =>
      expect(page.getByRole('checkbox', { name: 'Count customers by the ledger' })).toBeChecked({
        checked: isChanged,
      }),
  },
  {
    key: 'business_model',
    before: 'digital_products',
    after: 'saas',
    change: (page) => choose(page, 'Business model', 'Subscription software (SaaS)'),
    isShown: (page, isChanged) =>
      expect(page.getByRole('combobox', { name: 'Business model' })).toHaveValue(
        isChanged ? 'Subscription software (SaaS)' : 'Digital products',
      ),
  },
  {
    key: 'lean_stage',
    before: 'revenue',
    after: 'scale',
    change: (page) => choose(page, 'Stage', 'I want to depend less on my hours'),
    isShown: (page, isChanged) =>
      expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue(
        isChanged ? 'I want to depend less on my hours' : 'I want to earn more',
      ),
  },
  {
    key: 'currency',
    before: 'EUR',
    after: 'CHF',
    change: (page) => choose(page, 'Currency', 'CHF · Swiss Franc'),
    isShown: (page, isChanged) =>
      expect(page.getByRole('combobox', { name: 'Currency' })).toHaveValue(
        isChanged ? 'CHF · Swiss Franc' : 'EUR · Euro',
      ),
  },
  {
    key: 'business_year_start',
    before: 1,
    after: 4,
    change: (page) => choose(page, 'First month of the business year', 'April'),
    isShown: (page, isChanged) =>
      expect(page.getByRole('combobox', { name: 'First month of the business year' })).toHaveValue(
        isChanged ? 'April' : 'January',
      ),
  },
  {
    key: 'number_format',
    before: 'language',
    after: 'fr',
    change: async (page) => {
      const group = page.getByRole('radiogroup', { name: 'How numbers are written in files' });
      await group.getByText(/^French/).click();
    },
    isShown: (page, isChanged) =>
      expect(page.getByRole('radio', { name: /^French:/ })).toBeChecked({ checked: isChanged }),
  },
  {
    key: 'zone',
    before: null,
    after: 'Europe/Lisbon',
    change: (page) => choose(page, 'Time zone of the business', 'Europe/Lisbon'),
    isShown: (page, isChanged) =>
      expect(page.getByRole('combobox', { name: 'Time zone of the business' })).toHaveValue(
        isChanged ? 'Europe/Lisbon' : /^That of this machine/,
      ),
  },
  {
    key: 'hours_per_day',
    before: 7,
    after: 7.5,
    change: (page) => choose(page, 'A day of work', '7.5 hours'),
    isShown: (page, isChanged) =>
      expect(page.getByRole('combobox', { name: 'A day of work' })).toHaveValue(
        isChanged ? '7.5 hours' : '7 hours',
      ),
  },
  {
    key: 'ltv_method',
    before: 'subscription',
    after: 'annual',
    change: (page) => page.getByRole('radio', { name: 'By year' }).click(),
    isShown: (page, isChanged) =>
      expect(page.getByRole('radio', { name: 'By year' })).toBeChecked({ checked: isChanged }),
  },
];

test('each setting is saved at once, outlives a restart, and can be undone', async ({
  launchApp,
}) => {
  const first = await startBusiness(launchApp);
  await goTo(first.page, '/settings');
  for (const { key, after, change, isShown } of CHANGES) {
    await change(first.page);
    await isShown(first.page, true);
    await expect(first.page.getByText('✓ Saved')).toBeVisible();
    expect(await settings(first.page), key).toMatchObject({ ok: true, value: { [key]: after } });
  }
  await first.app.close();

  const { page } = await launchApp({ dataFolder: first.dataFolder });
  await page.getByRole('link', { name: 'Settings' }).click();
  for (const { isShown } of CHANGES) await isShown(page, true);
  for (const { key, before, isShown } of CHANGES.toReversed()) {
    await page.keyboard.press('ControlOrMeta+Z');
    await isShown(page, false);
    expect(await settings(page), key).toMatchObject({ ok: true, value: { [key]: before } });
  }
});

test('what may not change any more is refused under its field, in words, and stays', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp({ isSample: true });
  await page.getByRole('link', { name: 'Settings' }).click();
  const month = page.getByRole('combobox', { name: 'First month of the business year' });
  await choose(page, 'First month of the business year', 'July');
  await expect(month).toHaveAccessibleDescription(/Targets or focuses exist already/);
  await expect(month).toHaveValue('January');
  await expect(month).toHaveAttribute('aria-invalid', 'true');

  const currency = page.getByRole('combobox', { name: 'Currency' });
  await choose(page, 'Currency', 'USD · US Dollar');
  await expect(currency).toHaveAccessibleDescription(/Amounts exist already/);
  await expect(currency).toHaveValue('EUR · Euro');
  await expect(page.getByText('✓ Saved')).toBeHidden();
  // No second telling in a corner: the sentence under the field is the one.
  await expect(page.getByText('Not saved')).toBeHidden();
});

test('the theme follows the system until one is chosen, also in the native parts', async ({
  borrowApp,
}) => {
  const { app, page } = await startBusiness(borrowApp, { colorScheme: 'dark' });
  await goTo(page, '/settings');
  const scheme = page.locator('html');
  const source = () => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'light');
  expect(await source()).toBe('system');

  await pick(page, 'Theme', 'Dark');
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await source()).toBe('dark');
  await pick(page, 'Theme', 'Light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'light');
  await pick(page, 'Theme', 'As the system');
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

/** Stands in for the person in the native dialog; null: they thought better of it. */
async function answerSaveDialog(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
}

test('“Back up” writes a sound copy of everything, where one wants it, and says where', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page, dataFolder } = await startBusiness(borrowApp);
  const cell = { metric: 'revenue_time', period: '2026-10', segment: null, value: 123_450 };
  await callOperation(page, 'values.enter', { cells: [cell] });
  await goTo(page, '/settings');
  await expect(page.getByText(path.join(dataFolder, 'solocap.sqlite'))).toBeVisible();

  await answerSaveDialog(app, null);
  const backUp = page.getByRole('button', { name: 'Back up now…' });
  await backUp.click();
  await expect(backUp).toBeEnabled();
  const copy = path.join(temporaryFolder, 'Ma sauvegarde.sqlite');
  await answerSaveDialog(app, copy);
  await backUp.click();
  await expect(page.getByText(`Backup written: ${copy}`)).toBeVisible();
  expect(checkFile(copy, MIGRATIONS)).toMatchObject({
    isGood: true,
    schema: 'current',
    rows: { measurement: 1 },
  });
  // The palette asks and tells the same.
  const second = path.join(temporaryFolder, 'second.sqlite');
  await answerSaveDialog(app, second);
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('back up');
  await page.keyboard.press('Enter');
  // In one look, as a notice goes by itself: what was done, where it lies, and a way out by name.
  const close = page.getByRole('button', { name: 'Close' });
  const notice = page.getByRole('alert').filter({ hasText: 'Backup written', has: close });
  await expect(notice).toContainText(second);
  expect(checkFile(second, MIGRATIONS).isGood).toBe(true);
  // Not a partial file is left beside them.
  const files = await readdir(temporaryFolder);
  expect(files.filter((name) => name.endsWith('.sqlite'))).toHaveLength(2);
  expect(files.filter((name) => !name.endsWith('.sqlite'))).toEqual([]);
});

test('a backup that cannot be written is told in words', async ({ borrowApp, temporaryFolder }) => {
  const { app, page } = await startBusiness(borrowApp);
  await goTo(page, '/settings');
  await answerSaveDialog(app, path.join(temporaryFolder, 'no such folder', 'copy.sqlite'));
  await page.getByRole('button', { name: 'Back up now…' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be written');
});

test('“Show in folder” shows the data file itself', async ({ borrowApp }) => {
  const { app, page, dataFolder } = await startBusiness(borrowApp);
  await goTo(page, '/settings');
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (shown) => {
      Reflect.set(globalThis, 'shown', shown);
    };
  });
  await page.getByRole('button', { name: 'Show in folder' }).click();
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'shown') as unknown))
    .toBe(path.join(dataFolder, 'solocap.sqlite'));
});

const BILL = {
  kind: 'expense',
  paidOn: '2026-09-05',
  docRef: null,
  docDate: null,
  party: 'OVH',
  label: '',
  category: 'software',
  method: 'card',
  currency: 'EUR',
  fx: null,
  lines: [{ rate: null, basis: 'gross', amount: 1200 }],
};

test('a backup is looked at, restored, and gone back on, all from the menu and the settings', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp);
  const value = { metric: 'revenue_time', period: '2026-10', segment: null };
  await callOperation(page, 'values.enter', { cells: [{ ...value, value: 123_450 }] });
  await callOperation(page, 'ledger.add', BILL);
  const copy = path.join(temporaryFolder, 'Octobre.sqlite');
  await answerSaveDialog(app, copy);
  await callOperation(page, 'vault.backUp', {});
  await callOperation(page, 'values.enter', { cells: [{ ...value, value: 1 }] });
  await callOperation(page, 'ledger.lockMonth', { month: '2026-09', lockedOn: null });
  const shown = async () => {
    const asked = { metric: 'revenue_time', period: '2026-10', segment: null };
    return callOperation(page, 'values.explain', asked);
  };

  await app.evaluate(({ dialog: native }, file) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, copy);
  await chooseInMenu(app, 'File', 'Restore a backup…');
  const dialog = page.getByRole('dialog', { name: 'Restore this backup?' });
  await expect(dialog.getByText('Octobre.sqlite')).toBeVisible();
  await expect(dialog.getByText('1 value')).toBeVisible();
  await expect(dialog.getByText(/^Last changed: /)).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('Backup restored')).toBeVisible();
  await expect(page.getByText('Locked again, as before: September 2026.')).toBeVisible();
  expect(await shown()).toMatchObject({ value: 123_450 });
  await page.getByRole('button', { name: 'Go back to before' }).click();
  await expect.poll(shown).toMatchObject({ value: 1 });
});

test('a file that is no backup is refused in words', async ({ borrowApp, temporaryFolder }) => {
  const { app, page } = await startBusiness(borrowApp);
  const letter = path.join(temporaryFolder, 'lettre.txt');
  await writeFile(letter, 'Chère cliente, ceci n’est pas une sauvegarde.');
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, letter);
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  await expect(page.getByText(/no sound copy of Solocap/)).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});
