import compile from 'icu-minify/compile';
import { parseSync, Visitor } from 'vite';
import type { Plugin } from 'vite';

/** The files of words, each in one language. */
const WORDS = /\/src\/shared\/(?:features\/\w+\/messages|i18n)\/(?:[\w-]+\/)*(?:fr|en)\.ts$/;

/**
 * Parses the words while the page is built: the window then formats them without having a parser, or
 * time, for their syntax.
 */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    }),
    transform: {
      filter: { id: WORDS },
      handler: (code, file) => withCompiledTexts(code, file),
    },
  };
}

/** The same program, in which every text of an object is what its syntax means. */
export function withCompiledTexts(code: string, file: string): string {
  const pieces: string[] = [];
  let end = 0;
  const visitor = new Visitor({
    Property: ({ value }) => {
      if (value.type !== 'Literal' || typeof value.value !== 'string') return;
      pieces.push(code.slice(end, value.start), JSON.stringify(compile(value.value)));
      end = value.end;
    },
  });
  visitor.visit(parseSync(file, code).program);
  return [...pieces, code.slice(end)].join('');
}
