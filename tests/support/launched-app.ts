import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { _electron, errors } from 'playwright/test';
import type { ElectronApplication } from 'playwright/test';
import type { Day } from '#shared/kernel/day.ts';
import './plain-sockets.ts';
import type { PreparedBusiness } from './prepared-business.ts';
import { rootSwitches } from '#build/electron/electron-runtime.ts';

/** A start takes about 3 seconds; milliseconds. */
const LAUNCH_TIMEOUT = 25_000;

/** The day on which the app lives, unless a test says otherwise. */
export const TODAY = '2026-11-22';

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
  /** A business that lies on the disk before the app starts. */
  business?: PreparedBusiness;
  /** The screen to go to, `/grid` for one; else the one that the app opens with. */
  place?: string;
  /** The errors on the window's console that the test provokes, a refused request for one. */
  provokes?: RegExp;
};

/** Points at a screen: `DISPLAY`, or nothing where the system's own is used. */
export type Display = Readonly<Record<string, string>>;

/** Starts the built app on a data folder. */
export async function launch(
  options: LaunchOptions,
  dataFolder: string,
  display: Display,
): Promise<ElectronApplication> {
  const { today = TODAY, language = 'en-GB', args = [] } = options;
  return launchElectron([`--lang=${language}`, projectRoot, ...args], {
    ...display,
    // Honoured only by an app that is not packaged.
    SOLOCAP_DATA_DIR: dataFolder,
    SOLOCAP_TODAY: today,
    LANGUAGE: language.replace('-', '_'),
    TZ: 'Europe/Paris',
  });
}

/** Lets the day come while the app stays open: it hears of it when its window is looked at. */
export async function wakeOn(app: ElectronApplication, day: Day): Promise<void> {
  await app.evaluate(({ app: electron }, today) => {
    process.env['SOLOCAP_TODAY'] = today;
    electron.emit('browser-window-focus');
  }, day);
}

/** Ends the app, also where a test left something half typed that would hold its window. */
export async function closeApp(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.on('will-prevent-unload', (event) => event.preventDefault());
    }
  });
  await app.close();
}

/** Starts the Electron at hand with these words; `env` comes on top of our own. */
export async function launchElectron(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ElectronApplication> {
  const isRoot = process.getuid?.() === 0;
  const start = () =>
    _electron.launch({
      executablePath: electronExecutable(),
      args: [...rootSwitches(process.getuid?.()), ...args],
      chromiumSandbox: !isRoot,
      cwd: projectRoot,
      timeout: LAUNCH_TIMEOUT,
      env: { ...definedVariables(), ...env },
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

/** Without what is ours alone: a user's app finds nothing compiled by other programs. */
function definedVariables(): Record<string, string> {
  const { NODE_COMPILE_CACHE: _, ...handedOn } = process.env;
  const entries = Object.entries(handedOn).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}
