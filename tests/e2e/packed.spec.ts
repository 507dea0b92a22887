import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright/test';
import { findElectron } from '#build/electron/electron-runtime.ts';
import { packApp } from '#build/package/pack-app.ts';
import { expect, test } from '../support/electron-app.ts';

/** A packed app keeps its sandbox, which the superuser has none of: as root it is started as nobody. */
const NOBODY = 65_534;
const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Whether the system lets this user make the namespaces of a sandbox; many containers do not. */
function hasSandbox(): boolean {
  try {
    execFileSync('unshare', ['--user', '--map-root-user', 'true'], { ...user, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Packs the built app with the Electron of this machine; gives the program. */
async function packInto(folder: string): Promise<string> {
  let said = '';
  const tell = (words: string | Uint8Array): void => void (said += String(words));
  // Where an Electron comes from decides how it is packed; the environment names a folder only.
  const runtime = await findElectron('');
  const code = await packApp(runtime, ['--linux', 'dir'], { folder, tell });
  expect(code, said).toBe(0);
  return path.join(folder, 'linux-unpacked', 'solocap');
}

/** A home of that user with nothing in it, and what it takes to start there on this display. */
async function emptyHome(home: string, env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  await mkdir(home);
  const own = { HOME: home, XDG_CONFIG_HOME: home, LANGUAGE: 'en_GB' };
  if (user.uid === undefined) return { ...env, ...own };
  await chown(home, user.uid, user.gid);
  const authority = env['XAUTHORITY'];
  if (authority === undefined) return { ...env, ...own };
  const copy = path.join(home, 'authority');
  await copyFile(authority, copy);
  await chown(copy, user.uid, user.gid);
  return { ...env, ...own, XAUTHORITY: copy };
}

/** Where the window of a packed app can be looked at: its main process lets nobody in. */
function windowAddress(app: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    app.stderr?.on('data', (part) => {
      said += String(part);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    app.once('exit', () => reject(new Error(`The app ended before its window came: ${said}`)));
  });
}

test('the packed app starts where nothing is, shows its first page, and ends', async ({
  temporaryFolder,
  display,
}) => {
  test.skip(process.platform !== 'linux', 'What is packed lies elsewhere on other systems.');
  test.skip(!hasSandbox(), 'A packed app does not run where there is no sandbox.');
  const program = await packInto(path.join(temporaryFolder, 'packed'));
  await chmod(temporaryFolder, 0o755);
  const home = path.join(temporaryFolder, 'home');
  const env = await emptyHome(home, { ...process.env, ...display });
  const switches = ['--remote-debugging-port=0', '--disable-dev-shm-usage', '--lang=en-GB'];
  const app = spawn(program, switches, { ...user, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(app, 'exit');
  try {
    const browser = await chromium.connectOverCDP(await windowAddress(app));
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (!page) throw new Error('The packed app lets nobody look at its window.');
    const title = page.getByRole('heading', { name: 'One business, one heading a quarter' });
    await expect(title).toBeVisible();
    await page.evaluate(() => window.close());
    expect(await ended).toEqual([0, null]);
  } finally {
    app.kill('SIGKILL');
  }
  expect((await stat(path.join(home, 'Solocap', 'solocap.sqlite'))).size).toBeGreaterThan(0);
});
