import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

type Exports = Readonly<Record<string, unknown>>;
type Module = { exports: Exports };
type Require = (id: string) => unknown;
/** A file of the program, as Node wraps one: what it is given, and where it lies. */
type Wrapped = (
  exports: Exports,
  require: Require,
  module: Module,
  filename: string,
  dirname: string,
) => void;

/** What V8 keeps of a file differs from machine to machine. */
const KIND_OF_MACHINE = `${process.platform}-${process.arch}`;

/**
 * Runs a program of the build, which lies in a folder, as `require` would, but for one thing: what V8
 * compiled of its files while the build tried a start (`build/compile`) lies beside them, and is not
 * compiled again. V8 takes it from its own version with the same flags alone, else the file is
 * compiled; that it belongs to the file is for the build to see to, which makes both anew.
 */
export function runProgram(folder: string, file: string): void {
  const outside = createRequire(join(folder, file));
  const loaded = new Map<string, Module>();
  const load = (path: string): Exports => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module: Module = { exports: {} };
    loaded.set(path, module);
    const require: Require = (id) =>
      id.startsWith('./') ? load(join(folder, id)) : (outside(id) as unknown);
    wrapped(path)(module.exports, require, module, path, folder);
    return module.exports;
  };
  load(join(folder, file));
}

function wrapped(path: string): Wrapped {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`;
  const cachedData = compiledOf(path);
  const script = new Script(source, { filename: path, ...(cachedData ? { cachedData } : {}) });
  return script.runInThisContext() as Wrapped;
}

/** Nothing for what a start does not load. */
function compiledOf(path: string): Buffer | null {
  try {
    return readFileSync(`${path}.${KIND_OF_MACHINE}`);
  } catch {
    return null;
  }
}
