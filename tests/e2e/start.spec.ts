import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright/test';
import { rootSwitches } from '#build/electron/electron-runtime.ts';
import { expect, test } from '../support/electron-app.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const electron: unknown = createRequire(import.meta.url)('electron');
const switches = [...rootSwitches(process.getuid?.()), projectRoot];

test('a second start brings the first window to the front, and goes', async ({ launchApp }) => {
  const { app, dataFolder } = await launchApp();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = spawn(String(electron), switches, {
    env: { ...process.env, SOLOCAP_DATA_DIR: dataFolder },
    stdio: 'ignore',
  });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
  );
  expect(windows).toEqual([false]);
});

test('a file that is no database is told in a dialog, and not touched', async ({
  temporaryFolder,
}) => {
  const dataFolder = path.join(temporaryFolder, 'damaged');
  const file = path.join(dataFolder, 'solocap.sqlite');
  await mkdir(dataFolder);
  await writeFile(file, 'these are my accounts, in words');
  const app = await _electron.launch({
    executablePath: String(electron),
    args: switches,
    env: { ...process.env, SOLOCAP_DATA_DIR: dataFolder },
  });
  // The dialog is the system's own, and stands alone: the app waits for its answer.
  const windows = () =>
    app.evaluate(async ({ app: running, BrowserWindow }) => {
      await running.whenReady();
      return BrowserWindow.getAllWindows().length;
    });
  await expect.poll(windows).toBe(0);
  const closed = app.waitForEvent('close');
  await app.evaluate(({ app: running }) => running.exit(0)).catch(() => {});
  await closed;
  expect(await readFile(file, 'utf8')).toBe('these are my accounts, in words');
});

test('--sample opens the sample business, kept apart from the real one', async ({ launchApp }) => {
  const { page } = await launchApp({ args: ['--sample'] });
  const status = await page.evaluate(() => window.api.call('vault.status', {}));
  expect(status).toMatchObject({ ok: true, value: { isSample: true, isEmpty: false } });
  await page.evaluate(() => window.api.call('vault.leaveSample', {}));
  const after = await page.evaluate(() => window.api.call('vault.status', {}));
  expect(after).toMatchObject({ ok: true, value: { isSample: false, isEmpty: true } });
});
