import { expect, it } from 'vitest';
import { firstScreen, lettersOfStart } from '#build/first-screen.ts';

const LIST = '/node_modules/@mantine/core/esm/index.mjs';

/** Who imports whom; what is loaded later is told of nobody. */
const importers: Readonly<Record<string, readonly string[]>> = {
  'index.html': [],
  'main.tsx': ['index.html'],
  'Shell.tsx': ['main.tsx'],
  'GridPage.tsx': [],
  'cells.ts': ['GridPage.tsx'],
  'number.ts': ['cells.ts', 'Shell.tsx'],
  'circle.ts': ['circle.ts'],
  [LIST]: ['Shell.tsx'],
  'Select.mjs': [LIST],
};

it.each([
  ['Shell.tsx', true],
  ['number.ts', true],
  ['GridPage.tsx', false],
  ['cells.ts', false],
  ['circle.ts', false],
  ['Select.mjs', false],
])('whether %s comes with the first screen: %s', (module, isFirst) => {
  const getModuleInfo = (id: string) => ({
    isEntry: id === 'index.html',
    importers: importers[id] ?? [],
  });
  expect(firstScreen(module, { getModuleInfo })).toBe(isFirst ? 'first-screen' : null);
});

it('counts what a program reads before it begins, each file once, and not what it loads later', () => {
  const pieces = {
    'service.cjs': { type: 'chunk', name: 'service', isEntry: true, code: 'four', imports: ['a'] },
    a: { type: 'chunk', code: 'a', imports: ['service.cjs', 'b', 'node:fs'] },
    b: { type: 'chunk', code: 'bb', imports: ['a'] },
    later: { type: 'chunk', code: 'much more', imports: ['b'] },
    'index.cjs': { type: 'chunk', name: 'index', isEntry: true, code: 'other', imports: [] },
  };
  expect(lettersOfStart(pieces, 'service')).toBe(7);
});
