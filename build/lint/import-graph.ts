import type { Problem } from './problem.ts';
import { importedFile } from './source-module.ts';
import type { SourceModule } from './source-module.ts';

type Edge = { target: string; line: number; isTypeOnly: boolean; isLazy: boolean };
type Graph = ReadonlyMap<string, readonly Edge[]>;

/** Who imports whom among these modules; packages are no part of it. */
function importGraph(modules: readonly SourceModule[]): Graph {
  const edges = modules.map(({ file, imports }): [string, Edge[]] => [
    file,
    imports.flatMap(({ specifier, line, isTypeOnly, isLazy = false }) => {
      const target = importedFile(file, specifier);
      return target === undefined ? [] : [{ target, line, isTypeOnly, isLazy }];
    }),
  ]);
  return new Map(edges);
}

/** Every circle of imports, told once, at the file where the walk first met it. */
export function importCircles(modules: readonly SourceModule[]): Problem[] {
  const graph = importGraph(modules);
  const problems: Problem[] = [];
  const finished = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    for (const { target, line } of graph.get(file) ?? []) {
      const place = trail.indexOf(target);
      if (place >= 0) {
        const circle = [...trail.slice(place), target].join(' → ');
        problems.push({ file, line, message: `closes a circle of imports: ${circle}` });
      } else if (!finished.has(target)) walk(target, [...trail, target]);
    }
    finished.add(file);
  };
  for (const file of graph.keys()) if (!finished.has(file)) walk(file, [file]);
  return problems;
}

/** A program and what it must not load; `reason` is what a person is told. */
export type Program = {
  entry: string;
  without: readonly string[];
  reason: string;
  /** True: what is loaded later, when it is needed, is no part of it. */
  isFirstScreen?: boolean;
};

/** The ways by which a program comes to load a package that it must not, however far away. */
export function waysToPackage(
  modules: readonly SourceModule[],
  { entry, reason, isFirstScreen = false }: Program,
  forbidden: string,
): Problem[] {
  const graph = importGraph(modules);
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const seen = new Set<string>([entry]);
  const problems: Problem[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const used = byFile.get(file)?.imports.find((one) => one.specifier === forbidden);
    if (used && !used.isTypeOnly) {
      const message = `brings ${forbidden} to ${entry}, which ${reason}: ${trail.join(' → ')}`;
      problems.push({ file, line: used.line, message });
    }
    for (const { target, isTypeOnly, isLazy } of graph.get(file) ?? []) {
      if (isTypeOnly || (isLazy && isFirstScreen) || seen.has(target)) continue;
      seen.add(target);
      walk(target, [...trail, target]);
    }
  };
  walk(entry, [entry]);
  return problems;
}
