import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { CALL_CHANNEL } from '#shared/ipc/channels.ts';
import { expect, test } from '../support/electron-app.ts';
import { startBusiness } from '../support/started-business.ts';
import { callOperation } from '../support/operation.ts';

const CELL = { metric: 'revenue_time', period: '2026-10', segment: null, value: 123_450 };

/** Lets the next thread be got hold of, as no part of the app can. */
async function watchThread(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(() => {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const send = Reflect.get(Worker.prototype, 'postMessage') as (message: unknown) => void;
    Worker.prototype.postMessage = function postMessage(message: unknown) {
      Reflect.set(globalThis, 'thread', this);
      send.call(this, message);
    };
  });
  await callOperation(page, 'settings.read', {});
}

/** Kills the thread that holds the data, whatever it is doing. */
async function killThread(app: ElectronApplication): Promise<void> {
  await app.evaluate(async () => {
    const thread = Reflect.get(globalThis, 'thread') as { terminate: () => Promise<number> };
    await thread.terminate();
  });
}

/** Kills the process that draws, and waits until the next one has its place. */
async function killDisplay(app: ElectronApplication): Promise<void> {
  const display = () =>
    app.evaluate(
      ({ app: running }) => running.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0,
    );
  await expect.poll(display).toBeGreaterThan(0);
  const killed = await display();
  await app.evaluate((_electron, pid) => process.kill(pid, 'SIGKILL'), killed);
  await expect.poll(async () => ![0, killed].includes(await display())).toBe(true);
}

/** Has Chromium start a process of its own, which waits, and kills it. */
async function killHelper(app: ElectronApplication, program: string): Promise<void> {
  await app.evaluate(async ({ utilityProcess }, file) => {
    const helper = utilityProcess.fork(file);
    const ended = new Promise((resolve) => {
      helper.once('exit', resolve);
    });
    await new Promise<void>((resolve) => {
      helper.once('spawn', resolve);
    });
    process.kill(helper.pid ?? 0, 'SIGKILL');
    await ended;
  }, program);
}

function logOf(dataFolder: string): Promise<string> {
  return readFile(path.join(dataFolder, 'logs', 'solocap.log'), 'utf8').catch(() => '');
}

test('the data’s thread dies: the window says so, nothing confirmed is lost, work goes on', async ({
  launchApp,
}) => {
  const { app, page, dataFolder } = await startBusiness(launchApp);
  await callOperation(page, 'values.enter', { cells: [CELL] });
  await watchThread(app, page);
  const underWay = page.evaluate(
    (cells) => window.api.call('values.enter', { cells }),
    [{ ...CELL, period: '2026-09' }],
  );
  await killThread(app);
  await expect(page.getByRole('alert').filter({ hasText: 'Solocap recovered' })).toBeVisible();
  const answer = (await underWay) as { ok: boolean; code?: string };
  expect(answer).toMatchObject(answer.ok ? {} : { code: 'service_lost' });
  expect(
    await callOperation(page, 'values.explain', {
      metric: CELL.metric,
      period: '2026-10',
      segment: null,
    }),
  ).toMatchObject({ value: CELL.value });
  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Grid' })).toBeAttached();
  await callOperation(page, 'values.enter', { cells: [{ ...CELL, value: 1 }] });
  await expect.poll(() => logOf(dataFolder)).toContain('thread died');
});

test('the data’s thread dies: what is half typed into a form is still there', async ({
  launchApp,
}) => {
  const { app, page } = await startBusiness(launchApp);
  await watchThread(app, page);
  await page.keyboard.press('ControlOrMeta+7');
  const name = page.getByRole('textbox', { name: 'Business name' });
  await name.fill('Half a na');
  await killThread(app);
  await expect(page.getByRole('alert').filter({ hasText: 'Solocap recovered' })).toBeVisible();
  await callOperation(page, 'settings.read', {});
  await expect(name).toHaveValue('Half a na');
  await name.press('End');
  await name.pressSequentially('me');
  await expect(name).toHaveValue('Half a name');
});

test('a thread that dies again and again ends in a dialog', async ({ launchApp }) => {
  const { app, page } = await startBusiness(launchApp);
  await watchThread(app, page);
  await app.evaluate(({ dialog }) => {
    const shown: string[] = [];
    Reflect.set(globalThis, 'shown', shown);
    dialog.showMessageBox = (options: unknown) => {
      shown.push((options as Electron.MessageBoxOptions).message);
      return new Promise(() => {});
    };
  });
  for (const death of [1, 2, 3, 4]) {
    await killThread(app);
    if (death < 4) await callOperation(page, 'settings.read', {});
  }
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'shown') as string[]))
    .toEqual(['Solocap cannot go on']);
  const refused = await page.evaluate(() => window.api.call('settings.read', {}));
  expect(refused).toMatchObject({ ok: false, code: 'service_lost' });
});

test('a thread that dies while the start is told of a failure opens no second dialog', async ({
  launchApp,
}) => {
  const { app, page, dataFolder } = await startBusiness(launchApp);
  await watchThread(app, page);
  await app.evaluate(({ dialog }) => {
    const shown: string[] = [];
    Reflect.set(globalThis, 'shown', shown);
    dialog.showMessageBox = (options: unknown) => {
      shown.push((options as Electron.MessageBoxOptions).message);
      return new Promise((resolve) => {
        Reflect.set(globalThis, 'answer', (response: number) =>
          resolve({ response, checkboxChecked: false }),
        );
      });
    };
  });
  const shown = () => app.evaluate(() => Reflect.get(globalThis, 'shown') as string[]);
  const file = path.join(dataFolder, 'solocap.sqlite');
  await rename(file, `${file}.away`);
  await writeFile(file, 'no database');
  await killThread(app);
  await expect.poll(shown).toEqual(['Solocap cannot open its data']);
  await killThread(app);
  await expect.poll(() => logOf(dataFolder)).toMatch(/thread died[^]*thread died/);
  await rename(`${file}.away`, file);
  const again = app.waitForEvent('window');
  await app.evaluate(() => {
    (Reflect.get(globalThis, 'answer') as (response: number) => void)(0);
  });
  const window = await again;
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await shown()).toHaveLength(1);
  await callOperation(window, 'settings.read', {});
});

test('a window that dies while nobody sees it comes back too', async ({ launchApp }) => {
  const { app, page } = await startBusiness(launchApp);
  const crashed = page.waitForEvent('crash');
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.hide();
    if (window) process.kill(window.webContents.getOSProcessId(), 'SIGKILL');
  });
  await crashed;
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
      ),
    )
    .toContain('This window had stopped');
});

test('the window’s own process dies: it comes back where it was, with a word', async ({
  launchApp,
}) => {
  const { app, page, dataFolder } = await startBusiness(launchApp);
  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Grid' })).toBeAttached();
  const crashed = page.waitForEvent('crash');
  await app.evaluate(({ BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  });
  await crashed;
  const text = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'document.body.innerText + location.hash + location.search',
      ),
    );
  await expect.poll(text).toContain('This window had stopped');
  expect(await text()).toContain('#/grid');
  expect(await text()).not.toContain('recovered=');
  expect(await logOf(dataFolder)).toContain('window: killed');
});

test('an error that nobody caught, in either way, is logged without words of the user and told', async ({
  launchApp,
}) => {
  const { app, dataFolder } = await startBusiness(launchApp);
  await app.evaluate(({ clipboard, dialog }) => {
    clipboard.clear();
    let answers = 0;
    dialog.showMessageBox = (options: unknown) => {
      Reflect.set(globalThis, 'told', options);
      answers += 1;
      // Copies the report, and goes on.
      return Promise.resolve({ response: answers % 2 === 1 ? 2 : 0, checkboxChecked: false });
    };
    setTimeout(() => {
      throw new Error('cannot write the value of “Léa Dupont”, of Léa Dupont and 12345');
    });
  });
  await expect.poll(() => logOf(dataFolder)).toContain('main: Error: cannot write the value of');
  const told = () => app.evaluate(() => Reflect.get(globalThis, 'told') as { message: string });
  expect((await told()).message).toBe('Something went wrong in Solocap');
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toMatch(/^Solocap .*Electron .*\nError: cannot write the value of …/);
  await app.evaluate(() => void Promise.reject(new TypeError('a promise of Léa Dupont')));
  await expect.poll(() => logOf(dataFolder)).toContain('main: TypeError');
  expect((await logOf(dataFolder)) + (await copied())).not.toMatch(/12345|Dupont|Léa/);
});

test('a process of Chromium that is killed is logged and told, and the window goes on', async ({
  launchApp,
}) => {
  const { app, page, dataFolder } = await startBusiness(launchApp);
  await killDisplay(app);
  await expect.poll(() => logOf(dataFolder)).toMatch(/process: GPU .*killed/);
  await expect(page.getByRole('alert').filter({ hasText: 'Solocap recovered' })).toBeVisible();
  await callOperation(page, 'values.enter', { cells: [CELL] });
});

test('a process of Chromium that dies again and again fills no log', async ({ launchApp }) => {
  const { app, page, dataFolder } = await startBusiness(launchApp);
  const program = path.join(dataFolder, 'helper.cjs');
  await writeFile(program, 'setInterval(() => {}, 1000);');
  for (let death = 0; death < 6; death += 1) await killHelper(app, program);
  await callOperation(page, 'settings.read', {});
  const told = (await logOf(dataFolder)).match(/process: Utility/g) ?? [];
  expect(told).toHaveLength(3);
});

test('an error of the window that nobody caught is logged, for the user alone to read', async ({
  launchApp,
}) => {
  const { page, dataFolder } = await startBusiness(launchApp);
  await page.evaluate(() => {
    const reason = new Error('cannot read the file of Léa Dupont');
    const promise = Promise.resolve();
    window.dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise, reason }));
  });
  await expect
    .poll(() => logOf(dataFolder))
    .toMatch(/window rejection: Error: cannot read the file of …/);
  expect(await logOf(dataFolder)).not.toMatch(/Dupont|Léa/);
  // Windows knows no modes: there the user's own folder sees to it.
  const { mode } = await stat(path.join(dataFolder, 'logs'));
  expect(mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700);
});

test('backups that fail are told in a quiet line, until one is made again', async ({
  launchApp,
}) => {
  const { page, dataFolder, screenshot } = await startBusiness(launchApp);
  const cells = Array.from({ length: 120 }, (_, month) => ({
    ...CELL,
    period: `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  }));
  await callOperation(page, 'values.enter', { cells });
  const backups = path.join(dataFolder, 'backups');
  await rm(backups, { recursive: true, force: true });
  await writeFile(backups, 'a file in the place of the folder');
  const clearAll = () =>
    page.evaluate(
      (cleared) => window.api.call('values.enter', { cells: cleared }),
      cells.map((cell) => ({ ...cell, value: null })),
    );
  const notice = page.getByText('The last backup could not be made.');
  expect(await clearAll()).toMatchObject({ ok: false, code: 'no_backup' });
  await expect(notice).toBeVisible();
  await screenshot('backups-fail');
  await rm(backups);
  expect(await clearAll()).toMatchObject({ ok: true });
  await expect(notice).toBeHidden();
});

/** Has one operation answered by something else; the others by the service, as ever. */
async function answerWith(app: ElectronApplication, name: string, answer: unknown): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, [channel, operation, given]) => {
      type Handle = (event: unknown, name: unknown, input: unknown) => Promise<unknown>;
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handle>;
      const real = handlers.get(channel);
      if (!real) throw new Error('no handler');
      handlers.set(channel, async (event, asked, input) =>
        asked === operation ? given : real(event, asked, input),
      );
    },
    [CALL_CHANNEL, name, answer] as const,
  );
}

test('a page that cannot be drawn leaves a line in the log, and a report to copy', async ({
  launchApp,
}) => {
  const { app, page, dataFolder } = await startBusiness(launchApp);
  await answerWith(app, 'plans.list', { ok: true, value: 'no list' });
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
  await expect.poll(() => logOf(dataFolder)).toMatch(/window render: TypeError/);
  await app.evaluate(({ clipboard }) => clipboard.clear());
  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^Solocap .*Electron .*\nTypeError/);
});

test('a reading that is refused to a command is told', async ({ launchApp }) => {
  const { app, page } = await startBusiness(launchApp);
  await page.keyboard.press('Control+7');
  await answerWith(app, 'reviews.overview', { ok: false, code: 'too_busy' });
  // A change, after which no answer of before holds.
  await callOperation(page, 'settings.change', { theme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: /^Page, metric/ }).fill('Monday check-in');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Too much was asked for at once.');
});
