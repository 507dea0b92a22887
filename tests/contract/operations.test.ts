import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handlers } from '#main/handlers.ts';
import { findInTurn } from '#main/operations/late-handlers.ts';
import { contract } from '#shared/ipc/contract.ts';
import { ERROR_CODES } from '#shared/ipc/error-codes.ts';
import { messages } from '#shared/i18n/messages.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { openDesk, outputOf } from '../support/desk.ts';
import { COMMANDS, EXAMPLES, OPERATIONS } from './examples.ts';

/** A feature has one word everywhere: that of its folder. */
const FEATURES = readdirSync(new URL('../../src/shared/features', import.meta.url));

describe('the contract', () => {
  it('has exactly one handler for each operation, and no handler without one', async () => {
    const later = await Promise.all(Object.values(handlers.later).map((load) => load()));
    const names = new Set([handlers.first, ...later].flatMap((some) => Object.keys(some)));
    expect([...names].toSorted()).toEqual(OPERATIONS.toSorted());
  });

  it.each(OPERATIONS)('%s is found by its name', async (name) => {
    const found = await findInTurn(handlers)(name);
    expect(found?.operation).toBe(contract[name]);
  });

  it('has an example of each operation, so that none escapes these tests', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(OPERATIONS.toSorted());
  });

  it.each(OPERATIONS)('%s begins with the word of its feature', (name) => {
    expect(FEATURES).toContain(name.split('.')[0]);
    expect(name).toMatch(/^[a-z]+\.[a-z][A-Za-z]*$/);
  });

  it.each(COMMANDS)('%s has words for “Undone: …” in both languages', (name) => {
    const [feature = '', verb = ''] = name.split('.');
    for (const language of LANGUAGES) {
      const words: Readonly<Record<string, Readonly<Record<string, string>>>> =
        messages[language].command;
      expect(words[feature]?.[verb], language).toMatch(/\S/);
    }
  });

  it('has a sentence for each reason of a refusal, in both languages', () => {
    for (const language of LANGUAGES) {
      const words = messages[language].errors;
      expect(Object.keys(words).toSorted()).toEqual([...ERROR_CODES].toSorted());
      for (const code of ERROR_CODES) expect(words[code], code).toMatch(/\p{L}.*[.!]$/u);
    }
    const same = ERROR_CODES.filter(
      (code) => messages.fr.errors[code] === messages.en.errors[code],
    );
    expect(same).toEqual([]);
  });
});

describe('a call', () => {
  it.each(OPERATIONS)('%s gives back what its schema promises', async (name) => {
    const desk = openDesk();
    const { given, input } = EXAMPLES[name];
    await given?.(desk);
    outputOf(name, await desk.attempt(name, input));
    expect(desk.failures).toEqual([]);
  });

  it.each([
    '',
    'values',
    'values.delete',
    'Values.enter',
    'toString',
    '__proto__',
    7,
    null,
    {},
    [],
  ])('of an operation that does not exist (%j) is refused', async (name) => {
    const desk = openDesk();
    expect(await desk.attempt(name, {})).toEqual({ ok: false, code: 'unknown_operation' });
    expect(desk.failures).toEqual([]);
  });
});
