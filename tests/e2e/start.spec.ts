import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { _electron } from 'playwright/test';
import { rootSwitches } from '#build/electron/electron-runtime.ts';
import { openVirtualDisplay } from '#build/electron/virtual-display.ts';
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

test('the data’s thread takes the code that the build compiled', async ({ temporaryFolder }) => {
  const told = path.join(temporaryFolder, 'told');
  const hook = path.join(projectRoot, 'tests', 'support', 'tell-compiled.cjs');
  const display = await openVirtualDisplay();
  const child = spawn(String(electron), switches, {
    env: {
      ...process.env,
      ...display.env,
      SOLOCAP_DATA_DIR: path.join(temporaryFolder, 'data'),
      SOLOCAP_TOLD_COMPILED: told,
      NODE_OPTIONS: `--require ${JSON.stringify(hook)}`,
    },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  // Of one file: V8 asks of each whether its own version and flags are the same.
  const said = () => readFile(told, 'utf8').catch(() => '');
  await expect.poll(said).toMatch(/^service\.cjs (?:taken|refused)$/m);
  expect(await said()).toMatch(/^service\.cjs taken$/m);
  child.kill('SIGTERM');
  await ended;
  await display.close();
});

test('the first screen, all of it, reads no schemas', async ({ launchApp }) => {
  const { page } = await launchApp({ args: ['--sample'] });
  await expect(page.getByRole('region', { name: 'Now' }).getByRole('button').first()).toBeVisible();
  await expect(page.locator('svg path').first()).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const asked: Promise<{ readonly url: string; readonly source: string }>[] = [];
  devtools.on('Debugger.scriptParsed', ({ scriptId, url }) => {
    if (!url.includes('/assets/')) return;
    const answer = devtools.send('Debugger.getScriptSource', { scriptId });
    asked.push(answer.then(({ scriptSource }) => ({ url, source: scriptSource })));
  });
  // Tells at once of all that was read until now.
  await devtools.send('Debugger.enable');
  const scripts = await Promise.all(asked);
  expect(scripts.length).toBeGreaterThan(3);
  const withSchemas = scripts.filter(({ source }) => source.includes('ZodError'));
  expect(withSchemas.map(({ url }) => url)).toEqual([]);
});

test.describe('a start that cannot use its folder', () => {
  /** Starts the app as a user does, and waits for a window of the system that bears its name. */
  async function windowShown(env: Readonly<Record<string, string>>): Promise<void> {
    const display = await openVirtualDisplay();
    const { SOLOCAP_DATA_DIR: _, ...usual } = process.env;
    const child = spawn(String(electron), switches, {
      env: { ...usual, ...display.env, ...env },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    const windows = () =>
      promisify(execFile)('xwininfo', ['-root', '-tree'], { env: { ...usual, ...display.env } });
    try {
      await expect
        .poll(async () => (await windows()).stdout, { timeout: 20_000 })
        .toMatch(/"Solocap"/);
      expect(child.exitCode).toBeNull();
    } finally {
      child.kill();
      await ended;
      await display.close();
    }
  }

  test.skip(() => spawnSync('xwininfo', ['-version']).error !== undefined, 'needs xwininfo');

  test('tells so where a file lies in its place', async ({ temporaryFolder }) => {
    const file = path.join(temporaryFolder, 'Solocap');
    await writeFile(file, 'not a folder');
    await windowShown({ SOLOCAP_DATA_DIR: file });
    expect(await readFile(file, 'utf8')).toBe('not a folder');
  });

  test('tells so where the folder of all settings is a file', async ({ temporaryFolder }) => {
    const file = path.join(temporaryFolder, 'config');
    await writeFile(file, 'not a folder');
    await windowShown({ XDG_CONFIG_HOME: file });
  });
});

test('a log that cannot be written does not keep the app from starting', async ({
  launchApp,
  temporaryFolder,
}) => {
  const dataFolder = path.join(temporaryFolder, 'logless');
  await mkdir(dataFolder);
  await writeFile(path.join(dataFolder, 'logs'), 'not a folder');
  const { page } = await launchApp({ dataFolder });
  const status = await page.evaluate(() => window.api.call('vault.status', {}));
  expect(status).toMatchObject({ ok: true });
});
