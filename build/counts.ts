import { parseSync } from 'oxc-parser';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { importedFile, readModule } from './lint/source-module.ts';
import { readSources } from './lint/sources.ts';
import type { Source } from './lint/sources.ts';

/*
 * How large the house is, and what of it lies in too many places or too few: `npm run counts`. Nothing
 * fails here; what must hold is for `npm run lint`.
 */

/** The part of the project that a file is of: `src/main`, `tests`. */
function partOf(file: string): string {
  const [folder = '', room = ''] = file.split('/');
  return folder === 'src' ? `${folder}/${room}` : folder;
}

/** The middle one of some lengths, of an even number the lower; 0 of none. */
function median(lengths: readonly number[]): number {
  return lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) / 2)] ?? 0;
}

const linesOf = ({ text }: Source): number => text.trimEnd().split('\n').length;

/** The names of types that more than one file of the product declares. */
export function typesInSeveral(sources: readonly Source[]): string[] {
  const declared = sources.flatMap(({ file, text }) =>
    [...new Set(readModule(file, text).types.map(({ name }) => name))].map((name) => ({ name })),
  );
  const files = groupedBy(declared, ({ name }) => name);
  return [...files].filter(([, places]) => places.length > 1).map(([name]) => name);
}

/**
 * Values that a file of the product exports and just one other of its files imports, as `file name`.
 * Of a file that is loaded later, those count as used whose name stands in the text.
 */
export function valuesUsedOnce(sources: readonly Source[]): string[] {
  const users = groupedBy(sources.flatMap(usesIn), ({ value }) => value);
  return sources
    .flatMap(({ file, text }) => exportedValues(file, text).map((name) => `${file} ${name}`))
    .filter((value) => new Set(users.get(value)?.map(({ user }) => user)).size === 1);
}

function exportedValues(file: string, text: string): string[] {
  return parseSync(file, text).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, isType }) => (isType ? [] : (exportName.name ?? []))),
  );
}

function usesIn({ file, text }: Source): { readonly value: string; readonly user: string }[] {
  const { staticImports, dynamicImports } = parseSync(file, text).module;
  const used = (specifier: string, names: readonly string[]) => {
    const target = importedFile(file, specifier);
    return target === undefined
      ? []
      : names.map((name) => ({ value: `${target} ${name}`, user: file }));
  };
  const words = [...new Set(text.match(/[\w$]+/g))];
  return [
    ...staticImports.flatMap(({ moduleRequest, entries }) =>
      used(
        moduleRequest.value,
        entries.flatMap(({ importName, isType }) => (isType ? [] : (importName.name ?? []))),
      ),
    ),
    ...dynamicImports.flatMap(({ moduleRequest: { start, end } }) =>
      used(text.slice(start + 1, end - 1), words),
    ),
  ];
}

if (import.meta.main) {
  const sources = await readSources();
  const row = (name: string, of: readonly Source[]): void => {
    const lengths = of.map(linesOf);
    const lines = lengths.reduce((sum, length) => sum + length, 0);
    const numbers = [of.length, lines, median(lengths), Math.max(0, ...lengths)];
    console.log(name.padEnd(14) + numbers.map((number) => String(number).padStart(9)).join(''));
  };
  console.log(
    `${''.padEnd(14)}${['files', 'lines', 'median', 'longest'].map((head) => head.padStart(9)).join('')}`,
  );
  for (const [part, of] of groupedBy(sources, ({ file }) => partOf(file))) row(part, of);
  row('all', sources);
  const product = sources.filter(({ file }) => file.startsWith('src/'));
  console.log(
    `Types that several files of src declare: ${typesInSeveral(product).join(', ') || 'none'}`,
  );
  console.log(`Values of src that one other file of it uses: ${valuesUsedOnce(product).length}`);
}
