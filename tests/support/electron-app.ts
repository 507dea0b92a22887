import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, errors, expect, test as base } from 'playwright/test';
import type { ConsoleMessage, ElectronApplication, Page, TestInfo } from 'playwright/test';
import { rootSwitches } from '../../build/electron/electron-runtime.ts';
import { openVirtualDisplay } from '../../build/electron/virtual-display.ts';

/** A start takes about 3 seconds; milliseconds. */
const LAUNCH_TIMEOUT = 25_000;

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** How a test wants the app to find the world. */
export type LaunchOptions = {
  /** The local date that the app is told, `YYYY-MM-DD`. */
  today?: string;
  /** The system's language, as a BCP 47 tag. */
  language?: string;
  colorScheme?: 'light' | 'dark';
  /** Words after the app's name, `--sample` for one. */
  args?: readonly string[];
  /** A data folder of an earlier launch, to see what a restart finds; else a new, empty one. */
  dataFolder?: string;
  /** The errors on the window's console that the test provokes, a refused request for one. */
  provokes?: RegExp;
};

/** The running app with its first window. */
export type RunningApp = {
  app: ElectronApplication;
  page: Page;
  dataFolder: string;
  /** Writes `test-results/…/<name>.png`, attaches it to the report and returns its path. */
  screenshot: (name: string) => Promise<string>;
};

type Fixtures = {
  /** Opens the built app; it is closed, and its errors are judged, when the test ends. */
  launchApp: (options?: LaunchOptions) => Promise<RunningApp>;
  /** A new empty folder, deleted after the test. */
  temporaryFolder: string;
};

type WorkerFixtures = {
  /** Points at the screen of this worker: each has its own, with its own focus and clipboard. */
  display: Readonly<Record<string, string>>;
};

/** Playwright's `test` with the real app at hand. A test fails when the window logged an error. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    async ({}, use, { parallelIndex }) => {
      const own = parallelIndex > 0 ? await openVirtualDisplay() : null;
      await use(own?.env ?? {});
      await own?.close();
    },
    { scope: 'worker' },
  ],
  // Playwright asks for the braces: a fixture names what it needs there.
  temporaryFolder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'solocap-e2e-'));
    await use(folder);
    // Chromium's own processes outlive the app by a moment, and write while we delete.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  },
  launchApp: async ({ temporaryFolder, display }, use, testInfo) => {
    const running = new Set<ElectronApplication>();
    let launches = 0;
    const complaints = new Set<string>();
    await use(async (options = {}) => {
      launches += 1;
      const folder = path.join(temporaryFolder, `data-${launches}`);
      const dataFolder = options.dataFolder ?? folder;
      const app = await launch(options, dataFolder, display);
      running.add(app);
      // A test of quitting closes the app itself.
      app.on('close', () => running.delete(app));
      const page = await listen(app, options.provokes, (text) => complaints.add(text));
      await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' });
      const screenshot = (name: string): Promise<string> => takePicture(page, name, testInfo);
      return { app, page, dataFolder, screenshot };
    });
    for (const app of running) await app.close();
    expect([...complaints], 'errors that the window logged').toEqual([]);
  },
});

/** Waits for the first window and hears every error of it, also those from before we listened. */
async function listen(
  app: ElectronApplication,
  provoked: RegExp | undefined,
  complain: (text: string) => void,
): Promise<Page> {
  const hear = (message: ConsoleMessage): void => {
    const text = message.text();
    if (message.type() === 'error' && !provoked?.test(text)) complain(text);
  };
  app.context().on('console', hear);
  app.context().on('weberror', (error) => complain(error.error().message));
  const page = await app.firstWindow();
  for (const message of await page.consoleMessages()) hear(message);
  for (const error of await page.pageErrors()) complain(error.message);
  return page;
}

async function takePicture(page: Page, name: string, testInfo: TestInfo): Promise<string> {
  const file = testInfo.outputPath(`${name}.png`);
  await page.screenshot({ path: file });
  await testInfo.attach(name, { path: file, contentType: 'image/png' });
  return file;
}

export { expect };

async function launch(
  options: LaunchOptions,
  dataFolder: string,
  display: Readonly<Record<string, string>>,
): Promise<ElectronApplication> {
  const { today = '2026-11-22', language = 'en-GB', args = [] } = options;
  const isRoot = process.getuid?.() === 0;
  const start = () =>
    _electron.launch({
      executablePath: electronExecutable(),
      args: [...rootSwitches(process.getuid?.()), `--lang=${language}`, projectRoot, ...args],
      chromiumSandbox: !isRoot,
      cwd: projectRoot,
      timeout: LAUNCH_TIMEOUT,
      env: {
        ...definedVariables(),
        ...display,
        // Honoured only by an app that is not packaged.
        SOLOCAP_DATA_DIR: dataFolder,
        SOLOCAP_TODAY: today,
        LANGUAGE: language.replace('-', '_'),
        TZ: 'Europe/Paris',
      },
    });
  // On a loaded machine the inspector's handshake is lost now and then, before any of our code
  // runs. A second start is fair: whatever the app itself does wrong, it does both times.
  return start().catch((error: unknown) => {
    if (error instanceof errors.TimeoutError) return start();
    throw error;
  });
}

function electronExecutable(): string {
  const found: unknown = createRequire(import.meta.url)('electron');
  if (typeof found !== 'string') throw new Error('Start these tests with npm run test:e2e.');
  return found;
}

function definedVariables(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}
