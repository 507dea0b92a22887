import { copyFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { checkFile } from '#main/db/file-check.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { expect, test } from '../support/electron-app.ts';
import { startBusiness } from '../support/started-business.ts';

const CELL = { metric: 'revenue_time', period: '2026-10', segment: null };

function enter(page: Page, value: number) {
  return page.evaluate((cell) => window.api.call('values.enter', { cells: [cell] }), {
    ...CELL,
    value,
  });
}

test.describe('a data file that disappears while the app runs', () => {
  test('is told at once; nothing is called saved, and work goes on when it is back', async ({
    launchApp,
    temporaryFolder,
  }) => {
    const { page, dataFolder, screenshot } = await startBusiness(launchApp);
    expect(await enter(page, 1)).toMatchObject({ ok: true });
    const file = path.join(dataFolder, 'solocap.sqlite');
    const elsewhere = path.join(temporaryFolder, 'moved.sqlite');
    await rename(file, elsewhere);
    expect(await enter(page, 2)).toMatchObject({ ok: false, code: 'file_lost' });
    const dialog = page.getByRole('dialog', { name: 'The data file is no longer there' });
    await expect(dialog).toContainText(file);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeVisible();
    await screenshot('gone');
    await rename(elsewhere, file);
    await expect(dialog).toBeHidden();
    expect(await enter(page, 3)).toMatchObject({ ok: true });
  });

  test('is saved where the user wants it, and into the backups when the app ends', async ({
    launchApp,
    temporaryFolder,
  }) => {
    const { app, page, dataFolder } = await startBusiness(launchApp);
    expect(await enter(page, 1)).toMatchObject({ ok: true });
    await rm(path.join(dataFolder, 'solocap.sqlite'));
    const copy = path.join(temporaryFolder, 'saved.sqlite');
    await app.evaluate(({ dialog: native }, filePath) => {
      native.showSaveDialog = async () => ({ canceled: false, filePath });
    }, copy);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save a copy…' }).click();
    await expect(dialog.getByRole('status')).toContainText(copy);
    expect(checkFile(copy, MIGRATIONS)).toMatchObject({ isGood: true, rows: { measurement: 1 } });
    const closed = app.waitForEvent('close');
    await dialog.getByRole('button', { name: 'Quit' }).click();
    await closed;
    const backups = await readdir(path.join(dataFolder, 'backups'));
    expect(backups).toEqual([expect.stringContaining('-quit')]);
    const backup = path.join(dataFolder, 'backups', backups[0] ?? '');
    expect(checkFile(backup, MIGRATIONS)).toMatchObject({ isGood: true, rows: { measurement: 1 } });
  });

  test('and whose place another takes, can be left for the other by starting again', async ({
    launchApp,
    temporaryFolder,
  }) => {
    const { app, page, dataFolder } = await startBusiness(launchApp);
    const file = path.join(dataFolder, 'solocap.sqlite');
    const other = path.join(temporaryFolder, 'other.sqlite');
    await app.evaluate(({ dialog: native, app: running }, filePath) => {
      native.showSaveDialog = async () => ({ canceled: false, filePath });
      // Once only: closing the app at the end of the test has to work.
      const quit = running.quit.bind(running);
      running.relaunch = () => Reflect.set(globalThis, 'isRelaunched', true);
      running.quit = () => {
        running.quit = quit;
      };
    }, other);
    await page.evaluate(() => window.api.call('vault.backUp', {}));
    expect(await enter(page, 1)).toMatchObject({ ok: true });
    const beside = `${file}.new`;
    await copyFile(other, beside);
    await rename(beside, file);
    const dialog = page.getByRole('dialog', { name: /Another file has taken the place/ });
    await dialog.getByRole('button', { name: 'Open what is there' }).click();
    await expect
      .poll(() => app.evaluate(() => Reflect.get(globalThis, 'isRelaunched') === true))
      .toBe(true);
  });
});
