import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import {
  asksAhead,
  beginsService,
  drawsBeside,
  drawsFirst,
  lettersOfStart,
  loadDrawEarly,
} from '#build/first-screen.ts';

const LIST = '/node_modules/@mantine/core/esm/index.mjs';

const DRAW = '/src/renderer/draw.tsx';

/** Who imports whom; what is loaded later is told of nobody. */
const importers: Readonly<Record<string, readonly string[]>> = {
  'index.html': [],
  'main.tsx': ['index.html'],
  'ask-ahead.ts': ['main.tsx'],
  [DRAW]: [],
  'Shell.tsx': [DRAW],
  'GridPage.tsx': [],
  'cells.ts': ['GridPage.tsx'],
  'number.ts': ['cells.ts', 'Shell.tsx'],
  'queries.ts': ['Shell.tsx', 'ask-ahead.ts'],
  'circle.ts': ['circle.ts'],
  [LIST]: ['Shell.tsx'],
  'Select.mjs': [LIST],
};

it.each([
  ['ask-ahead.ts', 'ask', null],
  ['queries.ts', 'ask', 'draw'],
  ['Shell.tsx', null, 'draw'],
  ['number.ts', null, 'draw'],
  ['GridPage.tsx', null, null],
  ['cells.ts', null, null],
  ['circle.ts', null, null],
  ['Select.mjs', null, null],
])('%s is loaded by what asks ahead: %s, by what draws first: %s', (module, asks, draws) => {
  const bundler = {
    getModuleInfo: (id: string) => ({
      isEntry: id === 'index.html',
      importers: importers[id] ?? [],
    }),
  };
  expect([asksAhead(module, bundler), drawsFirst(module, bundler)]).toEqual([asks, draws]);
});

it('what is read beside the first screen lies in one file', () => {
  const alone = { getModuleInfo: () => ({ isEntry: false, importers: [] }) };
  const beside = globSync('src/renderer/**/*.tsx').filter(
    (file) => drawsBeside(`/${file}`, alone) === 'beside',
  );
  expect(beside.map((file) => basename(file, '.tsx')).toSorted()).toEqual([
    'CommandMenu',
    'NextSteps',
    'QuarterConfidence',
  ]);
});

it.each([
  ['handlers.ts', 'begin'],
  ['period.ts', null],
  ['menu.ts', null],
  ['ledger.ts', null],
])('%s begins with the service and not with the main process: %s', (module, chunk) => {
  const [service, index] = ['/src/main/service.ts', '/src/main/index.ts'];
  const read: Readonly<Record<string, readonly string[]>> = {
    'handlers.ts': [service],
    'period.ts': ['handlers.ts', 'menu.ts'],
    'menu.ts': [index],
    'ledger.ts': [],
  };
  const bundler = {
    getModuleInfo: (id: string) => ({ isEntry: !(id in read), importers: read[id] ?? [] }),
  };
  expect(beginsService(module, bundler)).toBe(chunk);
});

it('counts what a program reads before it begins, each file once, and not what it loads later', () => {
  const pieces = {
    'service.cjs': { type: 'chunk', name: 'service', isEntry: true, code: 'four', imports: ['a'] },
    a: { type: 'chunk', code: 'a', imports: ['service.cjs', 'b', 'node:fs'] },
    b: { type: 'chunk', code: 'bb', imports: ['a'] },
    later: { type: 'chunk', name: 'later', code: 'not now', imports: ['b'] },
    draw: { type: 'chunk', name: 'draw', moduleIds: [DRAW], code: 'much more', imports: ['b'] },
    'index.cjs': { type: 'chunk', name: 'index', isEntry: true, code: 'other', imports: [] },
  };
  expect(lettersOfStart(pieces, ['service'])).toBe(7);
  expect(lettersOfStart(pieces, ['service', 'index', 'draw'])).toBe(21);
});

/** The page as the bundler asks to have it changed, given these pieces. */
function tagsFor(bundle: Readonly<Record<string, unknown>>): unknown {
  const { transformIndexHtml: change } = loadDrawEarly();
  if (typeof change !== 'object') throw new Error('the page is not changed');
  return Reflect.apply(change.handler, {}, ['', { bundle }]);
}

it('loads what draws while the page asks, also where other files take something from it', () => {
  const draw = {
    type: 'chunk',
    name: 'draw',
    fileName: 'assets/draw.js',
    moduleIds: ['/src/renderer/app/App.tsx', DRAW],
    viteMetadata: { importedCss: new Set(['assets/draw.css']) },
  };
  const index = { type: 'chunk', name: 'index', fileName: 'assets/index.js', isEntry: true };
  const letters = 'assets/inter-latin-wght-normal-Dx4kXJAl.woff2';
  expect(tagsFor({ index, draw, [letters]: { type: 'asset' } })).toMatchObject([
    { attrs: { rel: 'modulepreload', href: './assets/draw.js' } },
    { attrs: { rel: 'stylesheet', href: './assets/draw.css' } },
    { attrs: { rel: 'preload', as: 'font', href: `./${letters}`, crossorigin: true } },
  ]);
  expect(() => tagsFor({ index, draw })).toThrow('no typeface');
  expect(() => tagsFor({ index })).toThrow('no file of the page draws');
});
