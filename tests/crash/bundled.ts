import { fileURLToPath } from 'node:url';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Lies where packages are found; one for each process of tests, gone when it ends. */
const OUT = join(ROOT, 'node_modules/.cache/crash', String(process.pid));

process.once('exit', () => rmSync(OUT, { recursive: true, force: true }));

/**
 * Bundles a program into one file, and gives its path: a process that starts in a
 * quarter of a second can be killed hundreds of times.
 */
export async function bundled(program: URL): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: fileURLToPath(program),
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
    },
  });
  return join(OUT, `${basename(program.pathname, '.ts')}.js`);
}
