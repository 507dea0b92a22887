import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { runCommand } from '../run-command.ts';
import { sentence } from '../sentence.ts';

const run = promisify(execFile);

/** What Electron and a display without a screen need from Debian 12. */
const packages = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libxss1',
  'libxtst6',
  'fonts-liberation',
];

/**
 * Makes sure that the system can run the given Electron: installs what is missing when we are root
 * on Debian, else throws with the exact command to type.
 */
export async function ensureSystemLibraries(
  executable: string,
  needsDisplay: boolean,
): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingParts(executable, needsDisplay);
  if (missing.length === 0) return;
  const said = `Electron needs parts of the system that are not installed: ${missing.join(', ')}.`;
  const hasApt = isOnPath('apt-get');
  if (!hasApt || process.getuid?.() !== 0) throw new Error(`${said}\n${advice(packages)}`);
  process.stderr.write(`${said}\nInstalling them with apt-get.\n`);
  await installWithApt(packages);
  const still = await missingParts(executable, needsDisplay);
  if (still.length > 0) throw new Error(`apt-get did not bring ${still.join(', ')}.`);
}

function advice(wanted: readonly string[]): string {
  return isOnPath('apt-get')
    ? `Install them with:\n  sudo apt-get update && sudo apt-get install -y ${wanted.join(' ')}`
    : `Install what your system calls these Debian packages: ${wanted.join(' ')}`;
}

/**
 * Brings LibreOffice, by which tests open what is exported, where we are root on Debian. Elsewhere,
 * and where it cannot be had, those tests are skipped and say so.
 */
export async function ensureOffice(): Promise<void> {
  if (isOnPath('soffice') || !isOnPath('apt-get') || process.getuid?.() !== 0) return;
  process.stderr.write('LibreOffice is being installed with apt-get, to open what is exported.\n');
  await installWithApt(['libreoffice-calc-nogui']).catch((error: unknown) => {
    process.stderr.write(`LibreOffice could not be installed: ${sentence(error)}\n`);
  });
}

async function installWithApt(wanted: readonly string[]): Promise<void> {
  const stdio: ['ignore', 'ignore', 2] = ['ignore', 'ignore', 2];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { stdio, env });
  const order = ['install', '-y', '-qq', '--no-install-recommends', ...wanted];
  const code = await runCommand('apt-get', order, { stdio, env });
  if (code !== 0) throw new Error(`apt-get failed. Try it by hand:\n  ${advice(wanted)}`);
}

async function missingParts(executable: string, needsDisplay: boolean): Promise<string[]> {
  const { stdout } = await run('ldd', [executable]);
  const libraries = unresolvedLibraries(stdout);
  const programs = needsDisplay ? ['Xvfb', 'xauth'].filter((name) => !isOnPath(name)) : [];
  const fonts = existsSync('/usr/share/fonts') ? [] : ['fonts'];
  return [...libraries, ...programs, ...fonts];
}

/** The libraries that `ldd` could not find, from what it printed. */
export function unresolvedLibraries(lddOutput: string): string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}

function isOnPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}
