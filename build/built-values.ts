import { isDeepStrictEqual } from 'node:util';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Files whose values are the same in each start. */
const BUILT = /\.built\.ts$/;

/**
 * Carries out each `*.built.ts` while the app is built, and puts the values that it exports in its
 * place: what they were made from is neither read nor made at a start.
 */
export function builtValues(): Plugin {
  return {
    name: 'built-values',
    enforce: 'pre',
    transform: {
      filter: { id: BUILT },
      handler: async (_code, file) => ({ code: await valuesOf(file), map: { mappings: '' } }),
    },
  };
}

/** A program that exports what the file does, as data. Throws where that is not data alone. */
export async function valuesOf(file: string): Promise<string> {
  const made = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  return Object.entries(made)
    .map(([name, value]) => {
      const text = JSON.stringify(value);
      if (text === undefined || !isDeepStrictEqual(JSON.parse(text), value)) {
        throw new Error(`${file} exports ${name}, which is not data alone`);
      }
      return `export const ${name} = ${text};`;
    })
    .join('\n');
}
