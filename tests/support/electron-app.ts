import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'playwright/test';
import type {
  ConsoleMessage,
  ElectronApplication,
  Page,
  TestInfo,
  WebError,
} from 'playwright/test';
import { createCopies } from './business-copies.ts';
import type { Copies } from './business-copies.ts';
import { closeApp, launch } from './launched-app.ts';
import type { LaunchOptions } from './launched-app.ts';
import { goTo, openAnew } from './go-to.ts';
import { createLender } from './lent-app.ts';
import type { Lender, LoanOptions } from './lent-app.ts';
import { test as base } from './worker-display.ts';

export type RunningApp = {
  app: ElectronApplication;
  page: Page;
  dataFolder: string;
  /** Writes `test-results/…/<name>.png`, attaches it to the report and returns its path. */
  screenshot: (name: string) => Promise<string>;
};

/** What can be asked of an app that runs already. */
export type BorrowOptions = LoanOptions & Pick<LaunchOptions, 'colorScheme' | 'provokes' | 'place'>;

type Fixtures = {
  /** Opens the built app; it is closed, and its errors are judged, when the test ends. */
  launchApp: (options?: LaunchOptions) => Promise<RunningApp>;
  /**
   * Lends an app that runs already; its errors are judged when the test ends. For tests that
   * neither restart the app nor ask how it starts.
   */
  borrowApp: (options?: BorrowOptions) => Promise<RunningApp>;
  /** A new empty folder, deleted after the test. */
  temporaryFolder: string;
  /** Hears the errors of an app's window until the test ends, which fails for one not provoked. */
  watch: (app: ElectronApplication, options: BorrowOptions) => Promise<Page>;
};

type WorkerFixtures = {
  copies: Copies;
  lender: Lender;
};

/** Playwright's `test` with the real app at hand. A test fails when the window logged an error. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  copies: [
    async ({}, use) => inTemporaryFolder((folder) => use(createCopies(folder))),
    { scope: 'worker' },
  ],
  lender: [
    async ({ display, copies }, use) =>
      inTemporaryFolder(async (folder) => {
        const lender = createLender({ folder, display, copies });
        await use(lender);
        await lender.close();
      }),
    { scope: 'worker' },
  ],
  // Playwright asks for the braces: a fixture names what it needs there.
  temporaryFolder: async ({}, use) => inTemporaryFolder(use),
  watch: async ({}, use) => {
    const complaints = new Set<string>();
    const stops: (() => void)[] = [];
    await use(async (app, { colorScheme = 'light', provokes }) => {
      const page = await app.firstWindow();
      stops.push(await listen(app, page, { provokes, complain: (text) => complaints.add(text) }));
      await page.emulateMedia({ colorScheme, reducedMotion: null });
      return page;
    });
    for (const stop of stops) stop();
    expect([...complaints], 'errors that the window logged').toEqual([]);
  },
  launchApp: async ({ temporaryFolder, display, copies, watch }, use, testInfo) => {
    const running = new Set<ElectronApplication>();
    let launches = 0;
    await use(async (options = {}) => {
      launches += 1;
      const dataFolder = options.dataFolder ?? path.join(temporaryFolder, `data-${launches}`);
      if (options.business) await layOut(options, dataFolder, copies);
      const app = await launch(options, dataFolder, display);
      running.add(app);
      // A test of quitting closes the app itself.
      app.on('close', () => running.delete(app));
      const page = await watch(app, options);
      if (options.place !== undefined) await goTo(page, options.place);
      return runningApp({ app, dataFolder, page }, testInfo);
    });
    for (const app of running) await closeApp(app);
  },
  borrowApp: async ({ lender, watch }, use, testInfo) => {
    await use(async (options = {}) => {
      const { app, dataFolder } = await lender.lend(options);
      const page = await watch(app, options);
      await openAnew(page);
      if (options.place !== undefined && options.place !== '/') await goTo(page, options.place);
      return runningApp({ app, dataFolder, page }, testInfo);
    });
  },
});

/** Puts a prepared business where the app will look for its data. */
async function layOut(
  { business, language = 'en-GB' }: LaunchOptions,
  dataFolder: string,
  copies: Copies,
): Promise<void> {
  if (!business) return;
  await mkdir(dataFolder, { recursive: true });
  await copyFile(await copies.of(business, language), path.join(dataFolder, 'solocap.sqlite'));
}

type Listener = {
  readonly provokes: RegExp | undefined;
  readonly complain: (text: string) => void;
};

/** Hears every error of the window, also those from before we listened; gives the way to stop. */
async function listen(
  app: ElectronApplication,
  page: Page,
  { provokes, complain }: Listener,
): Promise<() => void> {
  const hear = (message: ConsoleMessage): void => {
    const text = message.text();
    if (message.type() === 'error' && !provokes?.test(text)) complain(text);
  };
  const hearFault = (error: WebError): void => complain(error.error().message);
  const context = app.context();
  context.on('console', hear);
  context.on('weberror', hearFault);
  for (const message of await page.consoleMessages()) hear(message);
  for (const error of await page.pageErrors()) complain(error.message);
  return () => {
    context.off('console', hear);
    context.off('weberror', hearFault);
  };
}

function runningApp(parts: Omit<RunningApp, 'screenshot'>, testInfo: TestInfo): RunningApp {
  return { ...parts, screenshot: (name) => takePicture(parts.page, name, testInfo) };
}

async function takePicture(page: Page, name: string, testInfo: TestInfo): Promise<string> {
  const file = testInfo.outputPath(`${name}.png`);
  await page.screenshot({ path: file });
  await testInfo.attach(name, { path: file, contentType: 'image/png' });
  return file;
}

async function inTemporaryFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'solocap-e2e-'));
  await use(folder);
  // Chromium's own processes outlive the app by a moment, and write while we delete.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

export { expect };
