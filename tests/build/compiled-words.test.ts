import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import { withCompiledTexts } from '#build/compiled-words.ts';
import { en } from '#shared/i18n/window/en.ts';
import { fr } from '#shared/i18n/window/fr.ts';

type Words = { readonly [key: string]: string | Words };

function textsOf(words: Words, path: readonly string[] = []): [string, string][] {
  return Object.entries(words).flatMap(([key, part]) =>
    typeof part === 'string'
      ? [[[...path, key].join('.'), part] as [string, string]]
      : textsOf(part, [...path, key]),
  );
}

/** What a text is told, for each number that a language may count in another way. */
function argumentsOf(text: string, count: number): Record<string, string | number> {
  const choices = [...text.matchAll(/\{\s*(\w+)\s*,\s*select\s*,\s*(\w+)/g)];
  const counted = [...text.matchAll(/\{\s*(\w+)\s*,\s*(?:plural|selectordinal|number)\b/g)];
  return Object.fromEntries([
    ...[...text.matchAll(/\{\s*(\w+)\s*\}/g)].map(([, name = '']) => [name, `[${name}]`]),
    ...choices.map(([, name = '', first = '']) => [name, count === 1 ? 'other' : first]),
    ...counted.map(([, name = '']) => [name, count]),
  ]) as Record<string, string | number>;
}

const formatters = {
  getNumberFormat: (...of: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...of),
  getDateTimeFormat: (...of: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...of),
  getPluralRules: (...of: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...of),
};

it.each([
  ['fr-FR', fr],
  ['en-GB', en],
] as const)('in %s every text of the window says compiled what it says', (locale, words) => {
  const messages = words as unknown as Words;
  const say = createTranslator({
    locale,
    messages,
    onError: (error: Error) => {
      throw error;
    },
  }) as (key: string, values: object) => string;
  for (const [key, text] of textsOf(messages)) {
    for (const count of [0, 1, 2, 1_000_000]) {
      const values = argumentsOf(text, count);
      const compiled = format(compile(text), locale, values, { formatters });
      expect(compiled, key).toBe(say(key, values));
    }
  }
});

it('a file of words keeps all but its texts', () => {
  const file =
    "import { a } from './a.ts';\nexport const en = { a, b: 'B', c: { d: 'of {n}' } };\n";
  expect(withCompiledTexts(file, 'en.ts')).toBe(
    'import { a } from \'./a.ts\';\nexport const en = { a, b: "B", c: { d: ["of ",["n"]] } };\n',
  );
});
