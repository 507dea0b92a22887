import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright/test';
import { statement } from '../bench/statement.ts';
import { expect, test } from '../support/electron-app.ts';
import { EVERY_ENTRY } from '../support/every-entry.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';

/** So many take two seconds on a machine with nothing else to do: time enough to stop them. */
const ROWS = 20_000;
/** So many are long enough to be told of, where nobody has to stop them in time. */
const FEWER_ROWS = 10_000;

const bar = (page: Page) => page.getByRole('progressbar');

function entriesIn(page: Page): Promise<unknown> {
  return callOperation(page, 'ledger.sums', { filter: EVERY_ENTRY });
}

/** The dialog with a long statement, read and ready to be imported. */
async function openStatement(
  app: ElectronApplication,
  page: Page,
  folder: string,
  rows = ROWS,
): Promise<Locator> {
  const file = join(folder, 'statement.csv');
  await writeFile(file, statement(rows));
  await app.evaluate(({ dialog: native }, chosen) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await page.keyboard.press('ControlOrMeta+4');
  await page.getByRole('button', { name: 'Import a statement…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a bank statement' });
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  const importing = dialog.getByRole('button', { name: /^Import [\d,]+ entries/ });
  await expect(importing).toBeVisible({ timeout: 30_000 });
  await expect(bar(page)).toBeHidden();
  return dialog;
}

/** Names of all bars that are shown from now on, in their order; the answer reads what was seen so far. */
async function barsFromNowOn(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen = await page.evaluateHandle(() => {
    const names: string[] = [];
    new MutationObserver(() => {
      for (const shown of document.querySelectorAll('[role=progressbar]')) {
        const id = shown.getAttribute('aria-labelledby') ?? '';
        const name = document.getElementById(id)?.textContent ?? '';
        if (names.at(-1) !== name) names.push(name);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return names;
  });
  return () => seen.evaluate((names) => names);
}

test('a long import shows how far it has come; Stop and Escape take it back, and the window stays awake', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page, screenshot } = await startBusiness(borrowApp, { today: '2027-01-20' });
  const dialog = await openStatement(app, page, temporaryFolder);
  const importing = dialog.getByRole('button', { name: /^Import [\d,]+ entries/ });

  await importing.click();
  await expect(bar(page)).toHaveAccessibleName('Importing');
  await expect(page.getByText(/^[\d,]+ of [\d,]+ rows$/)).toBeVisible();
  await screenshot('long-import');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(dialog.getByText('Stopped: nothing was changed.')).toBeVisible();
  await expect(bar(page)).toBeHidden();
  expect(await entriesIn(page)).toMatchObject({ count: 0 });

  await importing.click();
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  // The dialog did not hear of it.
  await expect(dialog.getByText('Stopped: nothing was changed.')).toBeVisible();
  expect(await entriesIn(page)).toMatchObject({ count: 0 });

  await importing.click();
  await expect(bar(page)).toBeVisible();
  // A backup that is made first has a bar of its own, which ends before that of the import begins.
  await expect(dialog.getByText(/^[\d,]+ entries imported$/)).toBeVisible({ timeout: 60_000 });
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const imported = await entriesIn(page);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(bar(page)).toHaveAccessibleName('Taking back');
  // On the page, Escape is for whatever else is there.
  await page.keyboard.press('Escape');
  const stop = page.getByRole('button', { name: 'Stop', exact: true });
  await expect(stop).toBeEnabled();
  await stop.focus();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  expect(imported).not.toMatchObject({ count: 0 });
  expect(await entriesIn(page)).toEqual(imported);
});

test('a statement that was imported is not read a second time', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp, { today: '2027-01-20' });
  const dialog = await openStatement(app, page, temporaryFolder, FEWER_ROWS);
  const names = await barsFromNowOn(page);
  await dialog.getByRole('button', { name: /^Import [\d,]+ entries/ }).click();
  // It waits in the same queue: what was asked before it has been answered when it is done.
  await dialog.getByRole('button', { name: 'Undo all of it' }).click({ timeout: 60_000 });
  await expect(dialog.getByText('All of it was undone: nothing stayed.')).toBeVisible({
    timeout: 60_000,
  });
  const shown = await names();
  expect(shown).toContain('Importing');
  const since = shown.slice(shown.indexOf('Importing'));
  expect(since).toContain('Taking back');
  expect(since).not.toContain('Reading the file');
});

test('what is over at once shows no bar', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  const seen = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let bars = 0;
        const watch = new MutationObserver(() => {
          bars += document.querySelectorAll('[role=progressbar]').length;
        });
        watch.observe(document.body, { childList: true, subtree: true });
        setTimeout(() => resolve(bars), 1500);
      }),
  );
  const cell = { metric: 'revenue_time', period: '2026-10', segment: null, value: 123_450 };
  await callOperation(page, 'values.enter', { cells: [cell] });
  await callOperation(page, 'values.undo', {});
  expect(await seen).toBe(0);
});
