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

/** Letters of the first script; what it draws at once is React, Mantine's provider and the focus. */
const MOST_LETTERS = 600_000;

/** Refuses a build whose first screen has grown. */
export function smallFirstScreen(): Plugin {
  return {
    name: 'small-first-screen',
    generateBundle(_options, bundle) {
      for (const piece of Object.values(bundle)) {
        if (piece.type !== 'chunk' || !piece.isEntry || piece.code.length <= MOST_LETTERS) continue;
        this.error(
          `The first script has ${piece.code.length} letters, and may have ${MOST_LETTERS}: load later what is not drawn at once.`,
        );
      }
    },
  };
}
