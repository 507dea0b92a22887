import type { Plugin } from 'vite';

/** What the bundler tells of a module: who imports it, not counting who loads it later. */
type ModuleTold = { readonly isEntry: boolean; readonly importers: readonly string[] };
type Told = { readonly getModuleInfo: (id: string) => ModuleTold | null };

/** A library's list of all it has: that it is imported does not say that all in it is. */
const LIST = /\/node_modules\/@(?:mantine|tabler)\/.*\/index\.mjs$|tabler-icons-react\.mjs$/;

/**
 * The chunk of a module: one for all that the window loads before it draws anything, since each file
 * is asked of the main process by itself; null where the bundler may choose.
 */
export function firstScreen(id: string, bundler: Told): string | null {
  const seen = new Set<string>();
  const isLoadedFirst = (module: string): boolean => {
    if (seen.has(module) || LIST.test(module)) return false;
    seen.add(module);
    const told = bundler.getModuleInfo(module);
    return told !== null && (told.isEntry || told.importers.some(isLoadedFirst));
  };
  return isLoadedFirst(id) ? 'first-screen' : null;
}

/** What is written of a file of the build, so far as it counts here. */
type Piece = Readonly<{
  type: string;
  name?: string | undefined;
  isEntry?: boolean;
  code?: string;
  imports?: readonly string[];
}>;

/** Letters that are read before the program `entry` can begin; what it loads later is not among them. */
export function lettersOfStart(pieces: Readonly<Record<string, Piece>>, entry: string): number {
  const begins = Object.keys(pieces).filter(
    (file) => pieces[file]?.isEntry === true && pieces[file].name === entry,
  );
  const files = new Set(begins);
  // A set that grows while it is walked is walked to its end.
  for (const file of files) for (const other of pieces[file]?.imports ?? []) files.add(other);
  return [...files].reduce((sum, file) => sum + (pieces[file]?.code?.length ?? 0), 0);
}

/** Refuses a build in which what a program reads before it begins has grown past so many letters. */
export function smallStart(entry: string, most: number): Plugin {
  return {
    name: `small-start-of-${entry}`,
    generateBundle(_options, bundle) {
      const letters = lettersOfStart(bundle, entry);
      if (letters > 0 && letters <= most) return;
      this.error(
        `${entry} reads ${letters} letters before it begins, and may read ${most}: load later what the first screen does not need.`,
      );
    },
  };
}
