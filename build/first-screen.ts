import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What the bundler tells of a module: who imports it, not counting who loads it later. */
type ModuleTold = { readonly isEntry: boolean; readonly importers: readonly string[] };
type Told = { readonly getModuleInfo: (id: string) => ModuleTold | null };

/** A library's list of all it has: that it is imported does not say that all in it is. */
const LIST = /\/node_modules\/@(?:mantine|tabler)\/.*\/index\.mjs$|tabler-icons-react\.mjs$/;

/** The letters of French and English. */
const TYPEFACE = /inter-latin-wght-normal-[\w-]+\.woff2$/;

/** Loaded once the answers are there; it draws the first screen. */
const DRAW = /\/src\/renderer\/draw\.tsx$/;

/** Drawn once the number stands, whatever it is; a file of each would be asked for by itself. */
const BESIDE =
  /\/src\/renderer\/(?:features\/today\/NextSteps|parts\/confidence\/QuarterConfidence|parts\/command\/CommandMenu)\.tsx$/;

const SERVICE = /\/src\/main\/service\.ts$/;
const MAIN_PROCESS = /\/src\/main\/index\.ts$/;

/*
 * The chunk of a module: one for all that asks before anything is drawn, one for all else that draws
 * the first screen, and one for what is read beside it, since each file is asked of the main process
 * by itself; null where the bundler may choose.
 */

export function asksAhead(id: string, bundler: Told): string | null {
  return isLoadedBy(id, bundler, (_module, told) => told.isEntry) ? 'ask' : null;
}

export function drawsFirst(id: string, bundler: Told): string | null {
  return isLoadedBy(id, bundler, (module) => DRAW.test(module)) ? 'draw' : null;
}

export function drawsBeside(id: string, bundler: Told): string | null {
  return isLoadedBy(id, bundler, (module) => BESIDE.test(module)) ? 'beside' : null;
}

/** One file for all that the service reads before it begins, but for what the main process reads too. */
export function beginsService(id: string, bundler: Told): string | null {
  const isReadBy = (program: RegExp) => isLoadedBy(id, bundler, (module) => program.test(module));
  return isReadBy(SERVICE) && !isReadBy(MAIN_PROCESS) ? 'begin' : null;
}

function isLoadedBy(
  id: string,
  bundler: Told,
  isBeginning: (module: string, told: ModuleTold) => boolean,
): boolean {
  const seen = new Set<string>();
  const isLoaded = (module: string): boolean => {
    if (seen.has(module) || LIST.test(module)) return false;
    seen.add(module);
    const told = bundler.getModuleInfo(module);
    return told !== null && (isBeginning(module, told) || told.importers.some(isLoaded));
  };
  return isLoaded(id);
}

/** What is written of a file of the build, so far as it counts here. */
type Piece = Readonly<{
  type: string;
  name?: string | undefined;
  fileName?: string;
  isEntry?: boolean;
  moduleIds?: readonly string[];
  code?: string;
  imports?: readonly string[];
  /** Styles of a part of the page. */
  viteMetadata?: { readonly importedCss: ReadonlySet<string> } | undefined;
}>;

/** Letters that are read before the programs `begun` can begin; what they load later is not among them. */
export function lettersOfStart(
  pieces: Readonly<Record<string, Piece>>,
  begun: readonly string[],
): number {
  const begins = Object.keys(pieces).filter((file) =>
    begun.some((name) => isBegun(pieces[file], name)),
  );
  const files = new Set(begins);
  // A set that grows while it is walked is walked to its end.
  for (const file of files) for (const other of pieces[file]?.imports ?? []) files.add(other);
  return [...files].reduce((sum, file) => sum + (pieces[file]?.code?.length ?? 0), 0);
}

function isBegun(piece: Piece | undefined, name: string): boolean {
  return piece?.name === name && (piece.isEntry === true || isDrawn(piece));
}

/** Where others take something from the file that draws, the bundler calls it no beginning. */
function isDrawn({ moduleIds = [] }: Piece): boolean {
  return moduleIds.some((module) => DRAW.test(module));
}

/** Refuses a build in which what programs read before they begin has grown past so many letters. */
export function smallStart(begun: readonly string[], most: number): Plugin {
  return {
    name: `small-start-of-${begun.join('-')}`,
    generateBundle(_options, bundle) {
      const letters = lettersOfStart(bundle, begun);
      if (letters > 0 && letters <= most) return;
      this.error(
        `${begun.join(' and ')} read ${letters} letters before they begin, and may read ${most}: load later what the first screen does not need.`,
      );
    },
  };
}

/**
 * Has the page fetch and compile what draws while the answers are still on their way, and fetch the
 * letters of both languages: Chromium would ask for them once the first words are laid out.
 */
export function loadDrawEarly(): Plugin {
  return {
    name: 'load-draw-early',
    transformIndexHtml: {
      order: 'post',
      handler: (_page, { bundle }) => {
        const draw = Object.values<Piece>(bundle ?? {}).find(isDrawn);
        if (!draw) throw new Error('no file of the page draws the first screen');
        const styles = [...(draw.viteMetadata?.importedCss ?? [])];
        return [
          link('modulepreload', draw.fileName),
          ...styles.map((style) => link('stylesheet', style)),
          typeface(bundle ?? {}),
        ];
      },
    },
  };
}

function typeface(files: Readonly<Record<string, unknown>>): HtmlTagDescriptor {
  const file = Object.keys(files).find((name) => TYPEFACE.test(name));
  if (file === undefined) throw new Error('the page has no typeface of its own');
  return link('preload', file, { as: 'font', type: 'font/woff2' });
}

function link(
  rel: string,
  file: string | undefined,
  more: HtmlTagDescriptor['attrs'] = {},
): HtmlTagDescriptor {
  const attrs = { rel, crossorigin: true, href: `./${file}`, ...more };
  return { tag: 'link', attrs, injectTo: 'head' };
}
