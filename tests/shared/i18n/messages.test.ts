import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/ipc/contract.ts';
import { ERROR_CODES } from '#shared/ipc/error-codes.ts';
import { messages } from '#shared/i18n/messages.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { partsOf, textsOf } from './message-texts.ts';

const french = textsOf(messages.fr);
const everyLanguage = LANGUAGES.map((language) => [language, textsOf(messages[language])] as const);
const others = everyLanguage.filter(([language]) => language !== 'fr');
const keysOf = (texts: typeof french) => texts.map(({ key }) => key).toSorted();

describe('messages', () => {
  it.each(others)('say the same things in %s as in French', (_language, texts) => {
    expect(keysOf(texts)).toEqual(keysOf(french));
  });

  it.each(others)('put the same values into a sentence in %s as in French', (_language, texts) => {
    const named = (all: typeof french) =>
      Object.fromEntries(all.map(({ key, text }) => [key, partsOf(text).names]));
    expect(named(texts)).toEqual(named(french));
  });

  it('are never empty', () => {
    const empty = everyLanguage
      .flatMap(([, texts]) => texts)
      .filter(({ text }) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('are well-formed in each language, whatever the values', () => {
    const faults: string[] = [];
    for (const [language, texts] of everyLanguage) {
      const translate = createTranslator({
        locale: language,
        messages: messages[language],
        onError: (error) => faults.push(`${language}: ${error.message}`),
      });
      for (const { key, text } of texts) {
        const values = partsOf(text).names.map((name) => [name, 3]);
        translate(key as never, Object.fromEntries(values) as never);
      }
    }
    expect(faults).toEqual([]);
  });

  it('take the names of keys from the commands: a Mac has others, and they change', () => {
    const own = everyLanguage
      .flatMap(([, texts]) => texts)
      .filter(({ key }) => !key.includes('common.key.'));
    const named = own.filter(({ text }) => /\b(Ctrl|Alt|Maj|Shift|F\d{1,2})\b/.test(text));
    expect(named).toEqual([]);
  });

  it('have a sentence for each refusal, and none that is never said', () => {
    expect(Object.keys(messages.fr.errors).toSorted()).toEqual([...ERROR_CODES].toSorted());
  });

  it('name each command that can be undone', () => {
    const named = new Set(textsOf(messages.fr.command).map(({ key }) => key));
    const commands = Object.entries(contract).filter(([, { kind }]) => kind === 'command');
    expect(commands.map(([name]) => name).filter((name) => !named.has(name))).toEqual([]);
  });
});

describe('French typography', () => {
  const faultsIn = (fault: RegExp) =>
    french.filter(({ text }) => fault.test(partsOf(text).words)).map(({ key }) => key);

  it('sets a narrow no-break space before ; : ! ? % €', () => {
    expect(faultsIn(/(?<!^|[\u202F;:!?])[;:!?](?=\s|$)|(?<!\u202F)[%€]/u)).toEqual([]);
  });

  it('sets a narrow no-break space inside guillemets', () => {
    expect(faultsIn(/«(?!\u202F)|(?<!\u202F)»/u)).toEqual([]);
  });

  it('uses the typographic apostrophe and no straight quotation marks', () => {
    expect(faultsIn(/['"]/u)).toEqual([]);
  });
});
