import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openElectronEnvironment } from '../electron/electron-runtime.ts';
import type { ElectronEnvironment } from '../electron/electron-runtime.ts';
import { projectRoot } from '../project-root.ts';
import { runCommand } from '../run-command.ts';

/** A start on a busy machine, milliseconds. */
const LONGEST_START = 60_000;

/**
 * Has the Electron that will run the built app compile what its service runs at a start, and keeps that
 * beside the files in `out/`: once to make a sample business, once to start with it as a person does
 * with their own. Throws where the app does not start.
 */
export async function compileService(): Promise<void> {
  const electron = await openElectronEnvironment();
  const data = await mkdtemp(path.join(tmpdir(), 'solocap-compile-'));
  try {
    await startOnce(electron, data, { args: ['--sample'] });
    await rename(path.join(data, 'sample.sqlite'), path.join(data, 'solocap.sqlite'));
    await startOnce(electron, data, { args: [], keeps: true });
  } finally {
    await electron.close();
    await rm(data, { recursive: true, force: true });
  }
}

async function startOnce(
  { executable, switches, env }: ElectronEnvironment,
  data: string,
  { args, keeps = false }: { readonly args: readonly string[]; readonly keeps?: boolean },
): Promise<void> {
  const told: string[] = [];
  const code = await runCommand(executable, [...switches, projectRoot, ...args], {
    env: {
      ...env,
      SOLOCAP_DATA_DIR: data,
      SOLOCAP_KEEP_COMPILED: keeps ? 'yes' : 'no',
      NODE_OPTIONS: `--require ${JSON.stringify(path.join(import.meta.dirname, 'keep-compiled.cjs'))}`,
    },
    timeout: LONGEST_START,
    killSignal: 'SIGKILL',
    tell: (said) => told.push(String(said)),
  });
  if (code !== 0) throw new Error(`The built app does not start:\n${told.join('')}`);
}
