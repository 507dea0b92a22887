import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronRuntime } from '../electron/electron-runtime.ts';
import { projectRoot } from '../project-root.ts';
import { runCommand } from '../run-command.ts';
import type { RunOptions } from '../run-command.ts';
import { fuseFaults } from './fuse-faults.ts';
import { packageConfig } from './package-config.ts';

const builder = path.join(projectRoot, 'node_modules', 'electron-builder', 'cli.js');

/** `folder`: where the product goes that is packed to be tried, from the Electron of this machine. */
type PackOptions = RunOptions & { readonly folder?: string };

/** Packs what lies in `out/` with this Electron; `args` go to electron-builder. Gives its exit code. */
export async function packApp(
  runtime: ElectronRuntime,
  args: readonly string[],
  { folder, ...run }: PackOptions = {},
): Promise<number> {
  const { config, output, notice } = packageConfig(runtime, folder);
  const workshop = await mkdtemp(path.join(tmpdir(), 'solocap-dist-'));
  try {
    const configFile = path.join(workshop, 'electron-builder.json');
    await writeFile(configFile, JSON.stringify(config));
    const order = [builder, '--config', configFile, '--publish', 'never', ...args];
    const code = await runCommand(process.execPath, order, { ...run, cwd: projectRoot });
    if (code !== 0) return code;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  const faults = await faultsIn(output);
  for (const fault of faults) console.error(fault);
  if (notice) console.error(notice);
  return faults.length === 0 ? 0 : 1;
}

/** What is wrong with the fuses of the unpacked products that lie in the output folder. */
async function faultsIn(output: string): Promise<string[]> {
  const products = (await readdir(output)).filter((name) => name.endsWith('linux-unpacked'));
  const all = await Promise.all(
    products.map((name) => fuseFaults(path.join(output, name, 'solocap'))),
  );
  return all.flat();
}
