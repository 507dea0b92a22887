import { fileURLToPath } from 'node:url';
import { basename, join } from 'node:path';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles a program into one file, and gives its path: a process that starts in a
 * quarter of a second can be killed hundreds of times. The folder lies where packages are found.
 */
export async function bundled(program: URL): Promise<string> {
  const outDir = join(ROOT, 'node_modules/.cache/crash', String(process.pid));
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: fileURLToPath(program),
      outDir,
      emptyOutDir: false,
      target: 'node20',
    },
  });
  return join(outDir, `${basename(program.pathname, '.ts')}.js`);
}
