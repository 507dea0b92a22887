import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright/test';
import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import type { PreparedBusiness } from '../support/prepared-business.ts';
import { expect, test } from '../support/electron-app.ts';
import { accessFaults } from '../support/access-faults.ts';
import { goTo } from '../support/go-to.ts';
import { MONDAY_EXPORTS } from '../support/monday-exports.ts';
import { callOperation } from '../support/operation.ts';
import { passFirstRun } from '../support/started-business.ts';

const FROM_FILES = {
  sessions: 280,
  page_views: 420,
  bounces: 140,
  emails_sent: 402,
  emails_opened: 180,
  emails_clicked: 25,
  days_billable: 1.5,
  conversions_soft: 3,
};

const TEN: PreparedBusiness = {
  name: 'ten-numbers',
  day: '2026-11-22',
  fill: async (call, language) => {
    await passFirstRun(call, language);
    const metrics = [...Object.keys(FROM_FILES), 'leads', 'interviews'];
    await call('metrics.follow', { metrics, isFollowed: true });
  },
};

const CHECK_IN = '/reviews/weekly/2026-W47';
const NUMBERS = 10;
const MOST_KEYS = 14;
const field = (page: Page) =>
  page.getByRole('textbox', { name: /week of (16|23) Nov|semaine du (16|23) nov\./ });
/** The values of the asked numbers that stand in the books, by their metrics. */
async function standing(page: Page): Promise<Readonly<Record<string, number>>> {
  const week = { kind: 'weekly', period: '2026-W47' };
  const numbers = (await callOperation(page, 'reviews.numbers', week)) as readonly AskedNumber[];
  return Object.fromEntries(
    numbers.flatMap(({ metric, value }) => (value === null ? [] : [[metric, value]])),
  );
}

async function dropExports(page: Page): Promise<void> {
  const dataTransfer = await page.evaluateHandle((files) => {
    const dropped = new DataTransfer();
    for (const [name, text] of Object.entries(files)) dropped.items.add(new File([text], name));
    return dropped;
  }, MONDAY_EXPORTS);
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

test('Monday by drop: ten numbers from four files with a few keys, and one undo', async ({
  borrowApp,
}) => {
  const options = { business: TEN, language: 'fr-FR', today: '2026-11-23' } as const;
  const { page } = await borrowApp(options);
  await goTo(page, CHECK_IN);
  await expect(page.getByText('Déposez ici les exports')).toBeVisible();
  await dropExports(page);
  await expect(page.getByText('8 chiffres sur 10 viennent de 4 fichiers.')).toBeVisible();

  let keys = await keysOfNumbers(page);
  // Nothing is written before the step is left, but for what was typed.
  expect(await standing(page)).toEqual({ leads: 4, interviews: 4 });
  keys += await keysToGoOn(page);
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
  await expect(page.getByText('9 chiffres pris des fichiers.')).toBeVisible();
  const { conversions_soft: _byChannel, ...whole } = FROM_FILES;
  expect(await standing(page)).toMatchObject(whole);

  await page.keyboard.press('Control+Z');
  await expect.poll(async () => standing(page)).toEqual({ leads: 4, interviews: 4 });
});

test('closing the window writes what was taken; what was typed over a file says so', async ({
  launchApp,
}) => {
  const first = await launchApp({ business: TEN, place: CHECK_IN, today: '2026-11-23' });
  await dropExports(first.page);
  await expect(first.page.getByText('8 numbers of 10 come from 4 files.')).toBeVisible();
  await expect(first.page.getByRole('textbox', { name: /^Site visits/ })).toHaveValue('280');
  await first.page.keyboard.type('275');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('textbox', { name: /^Page views/ })).toHaveValue('420');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('img', { name: 'taken from the file' })).toHaveCount(1);
  expect(await standing(first.page)).toEqual({ sessions: 275 });
  const closed = first.app.waitForEvent('close');
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;

  const { page } = await launchApp({ today: '2026-11-23', dataFolder: first.dataFolder });
  expect(await standing(page)).toEqual({ sessions: 275, page_views: 420 });
  const cell = { metric: 'sessions', period: '2026-W47', segment: null };
  const { note } = (await callOperation(page, 'values.explain', cell)) as { readonly note: string };
  expect(note).toMatch(/^The file said 280 \(sum of visits/);
});

test('what was taken outlives a crash, and is written once with the rest', async ({
  launchApp,
}) => {
  const first = await launchApp({ business: TEN, place: CHECK_IN, today: '2026-11-23' });
  await dropExports(first.page);
  await expect(first.page.getByText('8 numbers of 10 come from 4 files.')).toBeVisible();
  for (const value of ['280', '420']) {
    await expect(field(first.page)).toHaveValue(value);
    await first.page.keyboard.press('Enter');
  }
  await expect(first.page.getByRole('img', { name: 'taken from the file' })).toHaveCount(2);
  await expect.poll(() => keptIn(first.page)).toBe(2);
  first.app.process().kill('SIGKILL');

  const { page } = await launchApp({
    today: '2026-11-23',
    dataFolder: first.dataFolder,
    place: CHECK_IN,
  });
  await expect(page.getByText('2 numbers that you had taken are back.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'taken from the file' })).toHaveCount(2);
  expect(await standing(page)).toEqual({});
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2 numbers taken from files.')).toBeVisible();
  expect(await standing(page)).toEqual({ sessions: 280, page_views: 420 });
  expect(await keptIn(page)).toBe(0);
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => standing(page)).toEqual({});
});

/** How many values the draft of the check-in holds. */
async function keptIn(page: Page): Promise<number> {
  const review = { kind: 'weekly', period: '2026-W47' };
  return ((await callOperation(page, 'numbers.taken', review)) as readonly unknown[]).length;
}

test('older weeks and the month so far are offered, and taken with the same Enter', async ({
  borrowApp,
}) => {
  const options = { business: TEN, language: 'fr-FR', today: '2026-11-23' } as const;
  const { page } = await borrowApp(options);
  await goTo(page, CHECK_IN);
  await dropExports(page);
  const older = page.getByRole('checkbox', {
    name: /^Prendre aussi \d+ chiffres d’autres périodes/,
  });
  await older.press('Space');
  await field(page).press('Control+Enter');
  await expect(page.getByText(/\d+ chiffres pris des fichiers/)).toBeVisible();
  const at = { metric: 'sessions', period: '2026-W46', segment: null };
  const before = (await callOperation(page, 'values.explain', at)) as { readonly value: unknown };
  expect(before.value).toBe(231);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => callOperation(page, 'values.explain', at)).toMatchObject({ value: null });
});

test('the folder that was named is looked into when the check-in begins, and on a key', async ({
  launchApp,
}) => {
  const first = await launchApp({
    business: TEN,
    place: CHECK_IN,
    language: 'fr-FR',
    today: '2026-11-23',
  });
  const folder = path.join(first.dataFolder, 'Téléchargements');
  await mkdir(folder);
  const { 'calendly.csv': later = '', ...sooner } = MONDAY_EXPORTS;
  for (const [name, text] of Object.entries(sooner)) await writeFile(path.join(folder, name), text);
  await writeFile(path.join(folder, 'courses.txt'), 'pain\nlait\n');
  await answerFolder(first.app, folder);
  await first.page.getByRole('button', { name: 'Choisir un dossier à regarder…' }).click();
  await expect(first.page.getByText(/^Nouveau dans « Téléchargements »/)).toContainText(
    'toggl.csv',
  );
  await expect(first.page.getByText('1 autre fichier récent')).toBeVisible();
  await expect(first.page.getByText('7 chiffres sur 10 viennent de 3 fichiers.')).toBeVisible();
  await first.app.close();

  const options = { today: '2026-11-23', dataFolder: first.dataFolder, place: CHECK_IN } as const;
  const { page } = await launchApp({ ...options, language: 'fr-FR' });
  await expect(page.getByText('7 chiffres sur 10 viennent de 3 fichiers.')).toBeVisible();
  await writeFile(path.join(folder, 'calendly.csv'), later);
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByText('8 chiffres sur 10 viennent de 4 fichiers.')).toBeVisible();
  await rm(folder, { recursive: true });
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByText('Le dossier « Téléchargements » n’est plus là.')).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
});

/** The native dialog answers with this folder. */
async function answerFolder(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
}

/** The same tool a week later: the two weeks before, and the one that is asked for. */
const NEXT_VISITS = [
  MONDAY_EXPORTS['visitors.csv'] ?? '',
  ...['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day},40,60,50,2,50,60`),
].join('\n');

test('Deux lundis de suite, depuis un fichier vide : le dossier remplit, Entrée confirme', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const first = await launchApp({
    business: TEN,
    place: CHECK_IN,
    language: 'fr-FR',
    today: '2026-11-23',
  });
  const folder = path.join(first.dataFolder, 'Exports');
  await mkdir(folder);
  const saved = new Date('2026-11-23T06:00:00Z');
  for (const [name, text] of Object.entries(MONDAY_EXPORTS)) {
    await writeFile(path.join(folder, name), text);
    await utimes(path.join(folder, name), saved, saved);
  }
  await answerFolder(first.app, folder);
  await first.page.getByRole('button', { name: 'Choisir un dossier à regarder…' }).press('Enter');
  await expect(first.page.getByText('8 chiffres sur 10 viennent de 4 fichiers.')).toBeVisible();
  const keys = (await keysOfNumbers(first.page)) + (await keysToGoOn(first.page));
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
  // In one breath, as who has nothing to add presses them.
  for (let times = 0; times < 3; times += 1) await first.page.keyboard.press('Control+Enter');
  await expect(first.page.getByRole('heading', { name: 'Le point est fait' })).toBeVisible();
  await first.app.close();

  await writeFile(path.join(folder, 'visitors (1).csv'), NEXT_VISITS);
  const { page } = await launchApp({
    dataFolder: first.dataFolder,
    place: '/reviews/weekly/2026-W48',
    language: 'fr-FR',
    today: '2026-11-30',
  });
  // Only what came since: the files of the week before are not told of again.
  await expect(page.getByText('3 chiffres sur 11 viennent d’un fichier.')).toBeVisible();
  await expect(page.getByText(/: visitors \(1\)\.csv\.$/)).toBeVisible();
  await expect(field(page)).toHaveValue('350');
  // The week before the first Monday was not taken then: it is offered again, a few keys away.
  const older = page.getByRole('checkbox', {
    name: /^Prendre aussi \d+ chiffres d’autres périodes/,
  });
  await walkTo(page, older, 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(older).toBeChecked();
  await walkTo(page, field(page), 'Tab');
  // Three from the file with Enter, eight typed (one of them by channel), and one to go on.
  const later = (await keysOfNumbers(page, 11)) + (await keysToGoOn(page));
  expect(later).toBe(3 + 8 * 2 + 1);
  const week = { kind: 'weekly', period: '2026-W48' };
  const numbers = (await callOperation(page, 'reviews.numbers', week)) as readonly AskedNumber[];
  expect(numbers.find(({ metric }) => metric === 'sessions')?.value).toBe(350);
  const at = { metric: 'sessions', period: '2026-W46', segment: null };
  expect(await callOperation(page, 'values.explain', at)).toMatchObject({ value: 231 });
  await page.keyboard.press('Control+Z');
  await expect
    .poll(async () => {
      const now = (await callOperation(page, 'reviews.numbers', week)) as readonly AskedNumber[];
      return now.find(({ metric }) => metric === 'sessions')?.value;
    })
    .toBe(null);
  expect(await callOperation(page, 'values.explain', at)).toMatchObject({ value: null });
});

/** Goes by one key to what is near; a few presses are near. */
async function walkTo(page: Page, target: Locator, key: string): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let keys = 0; keys < 6 && !(await isThere()); keys += 1) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Goes through the numbers by keys, types what no file gives; tells how many keys it took. */
async function keysOfNumbers(page: Page, count = NUMBERS): Promise<number> {
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  for (let asked = 0; asked < count; asked += 1) {
    await expect(field(page)).toBeFocused();
    if ((await field(page).inputValue()) === '') await press('4');
    await press('Enter');
  }
  await expect(page.getByText('Tous les chiffres sont là.')).toBeVisible();
  return keys;
}

/** Leaves the numbers, which writes what was taken; the button that goes on has the focus. */
async function keysToGoOn(page: Page): Promise<number> {
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-current=step]')).toContainText('Ce qui a bougé');
  return 1;
}
