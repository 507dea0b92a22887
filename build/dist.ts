import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApp } from './build-app.ts';
import { findElectron } from './electron/electron-runtime.ts';
import { fuseFaults } from './package/fuse-faults.ts';
import { packageConfig } from './package/package-config.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';
import { sentence } from './sentence.ts';

const builder = path.join(projectRoot, 'node_modules', 'electron-builder', 'cli.js');

/** Packs the built app; `args` go to electron-builder (`--linux dir`, `--win`, …). */
async function pack(args: readonly string[]): Promise<number> {
  const runtime = await findElectron();
  const buildCode = await buildApp();
  if (buildCode !== 0) return buildCode;
  const { config, output, notice } = packageConfig(runtime);
  const workshop = await mkdtemp(path.join(tmpdir(), 'solocap-dist-'));
  try {
    const configFile = path.join(workshop, 'electron-builder.json');
    await writeFile(configFile, JSON.stringify(config));
    const order = [builder, '--config', configFile, '--publish', 'never', ...args];
    const code = await runCommand(process.execPath, order, { cwd: projectRoot });
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

try {
  process.exitCode = await pack(process.argv.slice(2));
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
