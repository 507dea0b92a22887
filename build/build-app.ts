import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileService } from './compile/compile-service.ts';
import { runCommand } from './run-command.ts';
import { projectRoot } from './project-root.ts';
import { sentence } from './sentence.ts';

const stampFile = path.join(projectRoot, 'out', 'built-from');
const sources = ['src', 'package.json', 'package-lock.json', 'electron.vite.config.ts'];

/** Builds the app into `out/`; returns the exit code of what failed. */
export async function buildApp(): Promise<number> {
  // Taken before the build: a file that changes meanwhile must count as changed the next time.
  const built = await fingerprint();
  const bundler = path.join(
    projectRoot,
    'node_modules',
    'electron-vite',
    'bin',
    'electron-vite.js',
  );
  const code = await runCommand(process.execPath, [bundler, 'build', '--logLevel', 'warn'], {
    cwd: projectRoot,
    // What we were asked for may be data on standard output; the bundler's words never are.
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) return code;
  try {
    await compileService();
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    return 1;
  }
  await writeFile(stampFile, built);
  return 0;
}

/** Builds the app unless `out/` already holds what these sources make; returns the exit code. */
export async function buildAppIfChanged(): Promise<number> {
  const last = await readFile(stampFile, 'utf8').catch(() => '');
  return last === (await fingerprint()) ? 0 : buildApp();
}

/** A text that changes when a source is added, removed or written. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await sourceFiles()) {
    const { mtimeMs, size } = await stat(path.join(projectRoot, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

async function sourceFiles(): Promise<string[]> {
  const [folder = '', ...files] = sources;
  const entries = await readdir(path.join(projectRoot, folder), {
    recursive: true,
    withFileTypes: true,
  });
  const below = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)));
  return [...below, ...files].toSorted();
}

if (import.meta.main) {
  const isSpared = process.argv.includes('--if-changed');
  process.exitCode = await (isSpared ? buildAppIfChanged() : buildApp());
}
