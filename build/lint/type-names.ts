import type { Problem } from './problem.ts';
import type { SourceModule } from './source-module.ts';

/**
 * A type of the program whose name another file declares as well: nobody who reads the name knows
 * which of the two is meant, and sooner or later they mean different things.
 */
export function sharedTypeNames(modules: readonly SourceModule[]): Problem[] {
  const filesOf = new Map<string, string[]>();
  for (const { file, types } of modules) {
    for (const { name } of types) filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  }
  return modules.flatMap(({ file, types }) =>
    types.flatMap(({ name, line }) => {
      const other = filesOf.get(name)?.find((one) => one !== file);
      const message = `declares the type ${name}, as ${other} does: import it, or say what sets this one apart.`;
      return other === undefined ? [] : [{ file, line, message }];
    }),
  );
}
