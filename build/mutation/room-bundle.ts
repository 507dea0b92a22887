import { globSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';
import type { Plugin } from 'vite';

/** What a bundle needs of the world: packages, and to whom its tests report. */
export type Surroundings = {
  readonly require: (name: string) => unknown;
  /** Says from which file the tests come that are about to be described. */
  readonly beginFile: (file: string) => void;
};

/** Makes every module of a bundle anew, as if nothing had run before. */
export type Loader = (surroundings: Surroundings) => void;

const ENTRY = '\0room-tests';

/**
 * The tests of a room and all rules of ours that they ask, as one program that is read once and may
 * then be run from its beginning as often as there are mutants. Packages stay outside: they are
 * loaded once. Paths are relative to the current folder.
 */
export async function bundleOf(tests: readonly string[], setup: string): Promise<Loader> {
  const files = tests.flatMap((pattern) => globSync(pattern)).toSorted();
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [roomTests(files, setup)],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: ENTRY, treeshake: false, output: { format: 'cjs' } },
    },
  });
  const [output] = Array.isArray(bundle) ? bundle : [bundle];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error('the tests of the room became no program');
  const program = `(function (require, beginFile, module, exports) {${chunk.code}\n})`;
  const start = new Script(program, { filename: 'room-tests.cjs' }).runInThisContext() as (
    require: Surroundings['require'],
    beginFile: Surroundings['beginFile'],
    module: { exports: object },
    exports: object,
  ) => void;
  return ({ require, beginFile }) => start(require, beginFile, { exports: {} }, {});
}

/** An entry that imports the setup and every test, each of which says its name before its tests. */
function roomTests(files: readonly string[], setup: string): Plugin {
  const nameOf = new Map(files.map((file) => [path.resolve(file), file]));
  return {
    name: 'room-tests',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? ENTRY : null),
    load: (id) =>
      id === ENTRY
        ? [setup, ...files]
            .map((file) => `import ${JSON.stringify(path.resolve(file))};`)
            .join('\n')
        : null,
    transform: (code, id) => {
      const file = nameOf.get(id);
      return file === undefined ? null : `beginFile(${JSON.stringify(file)});\n${code}`;
    },
  };
}
