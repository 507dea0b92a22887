import { copyFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import type { Day } from '#shared/kernel/day.ts';
import type { Copies } from './business-copies.ts';
import { EMPTY } from './prepared-business.ts';
import { closeApp, launch, TODAY, wakeOn } from './launched-app.ts';
import type { Display, LaunchOptions } from './launched-app.ts';
import { callOperation } from './operation.ts';

/** What an app is asked to be when it is lent. */
export type LoanOptions = Pick<LaunchOptions, 'language' | 'today' | 'business'> & {
  /** The sample business stands in its place. */
  readonly isSample?: boolean;
};

export type LentApp = { readonly app: ElectronApplication; readonly dataFolder: string };

/** Lends apps to one test at a time. */
export type Lender = {
  readonly lend: (options: LoanOptions) => Promise<LentApp>;
  readonly close: () => Promise<void>;
};

export type LenderParts = {
  readonly folder: string;
  readonly display: Display;
  readonly copies: Copies;
};

/**
 * Keeps an app running for each language, since a start costs more than most tests. Before each test
 * the day that it wants comes, and its data is exchanged as a user would do it: a copy is restored.
 */
export function createLender({ folder, display, copies }: LenderParts): Lender {
  const running = new Map<string, LentApp>();
  let launches = 0;
  const start = async (language: string, today: Day): Promise<LentApp> => {
    launches += 1;
    const dataFolder = path.join(folder, `data-${launches}`);
    const app = await launch({ language, today }, dataFolder, display);
    app.on('close', () => running.delete(language));
    await rememberFreshState(app);
    const lent = { app, dataFolder };
    running.set(language, lent);
    return lent;
  };
  return {
    lend: async (options) => {
      const { language = 'en-GB', today = TODAY, business = EMPTY } = options;
      const lent = running.get(language) ?? (await start(language, today));
      await beginAgain(lent, today, await copies.of(business, language));
      if (options.isSample === true) await openSample(lent, await copies.sample(today, language));
      return lent;
    },
    close: async () => {
      for (const { app } of running.values()) await closeApp(app);
    },
  };
}

const FRESH = 'solocapFreshState';

/** Keeps what tests change in the main process: the dialogs they answer, and the window's place. */
async function rememberFreshState(app: ElectronApplication): Promise<void> {
  await app.firstWindow();
  await app.evaluate(({ BrowserWindow, dialog, shell }, key) => {
    const bounds = BrowserWindow.getAllWindows()[0]?.getBounds();
    Reflect.set(globalThis, key, { dialog: { ...dialog }, shell: { ...shell }, bounds });
  }, FRESH);
}

async function beginAgain({ app, dataFolder }: LentApp, day: Day, copy: string): Promise<void> {
  const page = await app.firstWindow();
  // Off every screen, so that none of them reads what is about to go.
  await page.evaluate(() => {
    localStorage.clear();
    location.hash = '#/nowhere';
  });
  await page.mouse.move(0, 0);
  await restoreFreshState(app);
  await wakeOn(app, day);
  await restore(app, page, copy);
  await restoreFreshState(app);
  await clearAway(dataFolder);
  // What was complained of so far belongs to the tests before.
  await page.clearConsoleMessages();
  await page.clearPageErrors();
}

/** Puts back what the tests before changed there. */
async function restoreFreshState(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow, dialog, shell }, key) => {
    const fresh = Reflect.get(globalThis, key) as {
      readonly dialog: object;
      readonly shell: object;
      readonly bounds: { x: number; y: number; width: number; height: number };
    };
    Object.assign(dialog, fresh.dialog);
    Object.assign(shell, fresh.shell);
    const [first, ...others] = BrowserWindow.getAllWindows().toSorted((a, b) => a.id - b.id);
    for (const window of others) window.destroy();
    first?.setBounds(fresh.bounds);
    first?.webContents.setZoomFactor(1);
    first?.moveTop();
    first?.focus();
  }, FRESH);
}

async function restore(app: ElectronApplication, page: Page, copy: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, copy);
  const chosen = (await callOperation(page, 'vault.chooseBackup', {})) as { readonly id: string };
  await callOperation(page, 'vault.restore', { backup: chosen.id });
}

/** The sample is filled once, and opened anew by each test that wants it. */
async function openSample({ app, dataFolder }: LentApp, copy: string): Promise<void> {
  await copyFile(copy, path.join(dataFolder, 'sample.sqlite'));
  await callOperation(await app.firstWindow(), 'vault.openSample', {});
}

/** What earlier tests left beside the data: their own businesses, backups, reminders. */
async function clearAway(dataFolder: string): Promise<void> {
  const left = (await readdir(dataFolder)).filter(
    (name) => name.includes('.before-restore-') || ['backups', 'reminders.json'].includes(name),
  );
  for (const name of left) await rm(path.join(dataFolder, name), { recursive: true, force: true });
}
