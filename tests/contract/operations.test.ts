import { describe, expect, it } from 'vitest';
import { handlers } from '#main/handlers.ts';
import { contract } from '#shared/ipc/contract.ts';
import { ERROR_CODES } from '#shared/ipc/error-codes.ts';
import { TOPICS } from '#shared/ipc/topics.ts';
import { messages } from '#shared/i18n/messages.ts';
import { openDesk, outputOf } from '../support/desk.ts';
import { COMMANDS, EXAMPLES, OPERATIONS } from './examples.ts';

describe('the contract', () => {
  it('has exactly one handler for each operation, and no handler without one', () => {
    expect(Object.keys(handlers).toSorted()).toEqual(OPERATIONS.toSorted());
  });

  it('has an example of each operation, so that none escapes these tests', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(OPERATIONS.toSorted());
  });

  it.each(OPERATIONS)('%s begins with the word of its feature', (name) => {
    expect(TOPICS).toContain(name.split('.')[0]);
    expect(name).toMatch(/^[a-z]+\.[a-z][A-Za-z]*$/);
  });

  it('says of each command what it changes, and of no query', () => {
    const silent = OPERATIONS.filter((name) => contract[name].changes.length === 0);
    const queries = OPERATIONS.filter((name) => contract[name].kind === 'query');
    expect(silent).toEqual(expect.arrayContaining(queries));
    const unsaid = COMMANDS.filter(
      (name) => !contract[name].changes.some((topic) => name.startsWith(`${topic}.`)),
    );
    expect(unsaid).toEqual([]);
  });

  it.each(COMMANDS)('%s has words for “Undone: …” in both languages', (name) => {
    const [feature = '', verb = ''] = name.split('.');
    for (const language of ['fr', 'en'] as const) {
      const words: Readonly<Record<string, Readonly<Record<string, string>>>> =
        messages[language].command;
      expect(words[feature]?.[verb], language).toMatch(/\S/);
    }
  });

  it('has a sentence for each reason of a refusal, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
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
  it.each(OPERATIONS)(
    '%s gives back what its schema promises, and names what changed',
    async (name) => {
      const desk = openDesk();
      const { given, input } = EXAMPLES[name];
      await given?.(desk);
      const toldBefore = desk.told.length;
      const envelope = await desk.attempt(name, input);
      outputOf(name, envelope);
      const { changes } = contract[name];
      expect(envelope).toMatchObject({ ok: true, changed: changes });
      expect(desk.told.slice(toldBefore)).toEqual(changes.length > 0 ? [changes] : []);
      expect(desk.failures).toEqual([]);
    },
  );

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
