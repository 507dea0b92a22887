import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from '../run-command.ts';
import { projectRoot } from '../project-root.ts';

const packageFolder = path.join(projectRoot, 'node_modules', 'electron');
const answerTimeoutMs = 4000;

/** Electron as its authors publish it: the folder of its files, and its version. */
export type OfficialElectron = { dist: string; version: string };

/**
 * The official Electron named in package.json, downloaded first where its download answers;
 * `undefined` where it does not.
 */
export async function officialElectron(): Promise<OfficialElectron | undefined> {
  const version = await wantedVersion();
  const dist = path.join(packageFolder, 'dist');
  if ((await installedVersion(dist)) === version) return { dist, version };
  if (!(await downloadAnswers(version))) return undefined;
  const installer = path.join(packageFolder, 'install.js');
  // The installer speaks on standard output, which belongs to whoever called us.
  const code = await runCommand(process.execPath, [installer], { stdio: ['ignore', 2, 2] });
  return code === 0 && (await installedVersion(dist)) === version ? { dist, version } : undefined;
}

async function wantedVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(path.join(packageFolder, 'package.json'), 'utf8'),
  );
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('node_modules/electron/package.json has no version: run npm ci.');
}

async function installedVersion(dist: string): Promise<string | undefined> {
  const text = await readFile(path.join(dist, 'version'), 'utf8').catch(() => undefined);
  return text?.trim().replace(/^v/, '');
}

/**
 * Whether Electron's download is within reach. Asked with a short time-out, because a network that
 * drops packets would otherwise hold every start for minutes. Somebody who has set a mirror knows
 * that it answers.
 */
async function downloadAnswers(version: string): Promise<boolean> {
  if (process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']) return true;
  const page = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const answer = await fetch(page, {
      method: 'HEAD',
      signal: AbortSignal.timeout(answerTimeoutMs),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
