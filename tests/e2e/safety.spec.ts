import { readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '../support/electron-app.ts';

test.describe('the window is a page that can do nothing but ask', () => {
  test('has no Node, no Electron and no channel of its own choice', async ({ borrowApp }) => {
    const { page } = await borrowApp();
    const reach = await page.evaluate(() => ({
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
      electron: typeof Reflect.get(globalThis, 'electron'),
      api: Object.keys(window.api).toSorted(),
    }));
    expect(reach).toEqual({
      require: 'undefined',
      process: 'undefined',
      electron: 'undefined',
      // Of a dropped file the page is given an id: statement.spec.ts shows that it can name no place itself.
      api: ['call', 'keepDropped', 'on', 'showMenu'],
    });
  });

  test('is isolated, sandboxed and without webviews', async ({ borrowApp }) => {
    const { app } = await borrowApp();
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Not in the typings, but the one place that says what a window was really given.
      const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences');
      return typeof read === 'function' ? (read.call(contents) as Record<string, unknown>) : {};
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
    expect(preferences['allowRunningInsecureContent'] ?? false).toBe(false);
    expect(preferences['experimentalFeatures'] ?? false).toBe(false);
  });

  test('is served under a policy that lets in nothing from elsewhere', async ({ borrowApp }) => {
    const { page } = await borrowApp();
    expect(page.url()).toMatch(/^app:\/\/solocap\//);
    const policy = await page.evaluate(async () => {
      const response = await fetch('app://solocap/index.html');
      return response.headers.get('content-security-policy') ?? '';
    });
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
    ]) {
      expect(policy.split('; ')).toContain(rule);
    }
    expect(policy).toMatch(/style-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'/);
    expect(policy).not.toContain('unsafe');
  });

  test('gets no file but those of the page', async ({ borrowApp }) => {
    const { page } = await borrowApp({ provokes: /404|Failed to load|Not allowed|security/i });
    const statuses = await page.evaluate(async () => {
      const wanted = [
        'app://solocap/%2e%2e/main/index.cjs',
        'app://solocap/..%2f..%2fpackage.json',
        'app://solocap/nothing.js',
        'app://solocap/gallery.html',
      ];
      return Promise.all(wanted.map(async (url) => (await fetch(url)).status));
    });
    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  test('is made of the app alone, and of nothing that is only for developers', async () => {
    const built = await readdir('out/renderer', { recursive: true });
    expect(built).toContain('index.html');
    const texts = built.filter((name) => /\.(html|js|css)$/.test(name));
    const withGallery = texts.filter((name) =>
      /gallery/i.test(readFileSync(path.join('out/renderer', name), 'utf8')),
    );
    expect(withGallery).toEqual([]);
  });
});

test.describe('nothing leaves the machine', () => {
  test('a whole visit of every page makes no request but to itself', async ({ launchApp }) => {
    const { app, page } = await launchApp({ args: ['--sample'] });
    // The main process answers when it has filled the sample.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await app.evaluate(({ session }) => {
      const asked: string[] = [];
      Reflect.set(globalThis, 'asked', asked);
      session.defaultSession.webRequest.onSendHeaders((request) => {
        asked.push(request.url);
      });
    });
    for (const route of ['#/grid', '#/plan', '#/metrics', '#/settings', '#/']) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, route);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    const asked = await app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
    expect(asked.filter((url) => !url.startsWith('app://solocap/'))).toEqual([]);
  });

  test('a page that tries to reach a server is stopped', async ({ launchApp }) => {
    let hits = 0;
    const server = createServer((_request, response) => {
      hits += 1;
      response.end('hello');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      const { app, page } = await launchApp({
        provokes: /Content Security Policy|Failed to load|ERR_BLOCKED/i,
      });
      const outcome = await page.evaluate(async (address) => {
        const image = new Promise<string>((done) => {
          const element = new Image();
          element.addEventListener('load', () => done('loaded'));
          element.addEventListener('error', () => done('stopped'));
          element.src = address;
        });
        const fetched = fetch(address).then(
          () => 'loaded',
          () => 'stopped',
        );
        return Promise.all([image, fetched]);
      }, url);
      expect(outcome).toEqual(['stopped', 'stopped']);
      // Past the page's own policy: the session refuses on its own account.
      const fromMain = await app.evaluate(
        ({ session }, address) =>
          session.defaultSession.fetch(address).then(
            () => 'loaded',
            () => 'stopped',
          ),
        url,
      );
      expect(fromMain).toBe('stopped');
      expect(hits).toBe(0);
    } finally {
      server.close();
    }
  });

  test('no navigation, no new window, no permission', async ({ launchApp }) => {
    const { app, page } = await launchApp({ provokes: /Not allowed|blocked|denied|policy/i });
    const before = page.url();
    const outcome = await page.evaluate(async () => {
      const opened = window.open('https://example.org/');
      window.location.href = 'https://example.org/';
      const notification = await Notification.requestPermission();
      const camera = await navigator.mediaDevices
        .getUserMedia({ video: true })
        .then(() => 'given')
        .catch(() => 'refused');
      return { opened: opened === null, notification, camera };
    });
    expect(outcome).toEqual({ opened: true, notification: 'denied', camera: 'refused' });
    expect(page.url()).toBe(before);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

test('a call that is not in the contract, or not in its form, is refused with a code', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp();
  const answers = await page.evaluate(async () => [
    await window.api.call('values.eraseEverything', {}),
    await window.api.call('constructor', {}),
    await window.api.call('settings.change', { language: 'tlh' }),
    await window.api.call('values.enter', { cells: 'all' }),
  ]);
  expect(answers).toMatchObject([
    { ok: false, code: 'unknown_operation' },
    { ok: false, code: 'unknown_operation' },
    { ok: false, code: 'bad_input', field: 'language' },
    { ok: false, code: 'bad_input', field: 'cells' },
  ]);
});

test('what was typed is there after a restart, and can still be undone', async ({ launchApp }) => {
  const first = await launchApp({ today: '2026-11-22' });
  const cell = { metric: 'revenue_time', period: '2026-10', segment: null, value: 123_456 };
  await first.page.evaluate((entry) => window.api.call('values.enter', { cells: [entry] }), cell);
  await first.app.close();
  const backups = await readdir(path.join(first.dataFolder, 'backups'));
  expect(backups, 'the day’s work is backed up').toEqual([expect.stringContaining('-quit')]);

  const second = await launchApp({ today: '2026-11-22', dataFolder: first.dataFolder });
  const read = () =>
    second.page.evaluate(() =>
      window.api.call('values.explain', {
        metric: 'revenue_time',
        period: '2026-10',
        segment: null,
      }),
    );
  expect(await read()).toMatchObject({ ok: true, value: { value: 123_456, source: 'typed' } });
  await second.page.evaluate(() => window.api.call('values.undo', {}));
  expect(await read()).toMatchObject({ ok: true, value: { value: null, source: null } });
  await second.page.evaluate(() => window.api.call('values.redo', {}));
  expect(await read()).toMatchObject({ ok: true, value: { value: 123_456 } });
});

test('the window opens where it was left', async ({ launchApp }) => {
  const first = await launchApp();
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 900, height: 640 }),
  );
  await first.app.close();
  const state: unknown = JSON.parse(
    await readFile(path.join(first.dataFolder, 'window.json'), 'utf8'),
  );
  expect(state).toMatchObject({ width: 900, height: 640 });
  const second = await launchApp({ dataFolder: first.dataFolder });
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toMatchObject({ width: 900, height: 640 });
});

test('what the app keeps is for its user alone, also what an earlier version left', async ({
  launchApp,
  temporaryFolder,
}) => {
  test.skip(process.platform === 'win32', 'modes are without effect there');
  const dataFolder = path.join(temporaryFolder, 'open-to-others');
  // A backup alone would be one of a data file that is gone.
  await (await launchApp({ dataFolder })).app.close();
  await mkdir(path.join(dataFolder, 'backups'), { recursive: true });
  const left = path.join(dataFolder, 'backups', 'solocap-2026-01-01T09-30-00-000Z-quit.db');
  await writeFile(left, '');
  for (const own of [left, path.join(dataFolder, 'solocap.sqlite')]) await chmod(own, 0o644);
  const { app, page } = await launchApp({ dataFolder });
  await page.evaluate(() => window.api.call('settings.change', { is_first_run_done: true }));
  await app.close();
  const entries = await readdir(dataFolder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(files).toEqual(expect.arrayContaining(['solocap.sqlite', 'window.json', 'look.json']));
  const own = ['.', 'backups', ...files.filter((name) => /^(solocap|window|look)/.test(name))];
  for (const name of [...own, path.relative(dataFolder, left)]) {
    const { mode } = await stat(path.join(dataFolder, name));
    expect(mode & 0o077, name).toBe(0);
  }
});
