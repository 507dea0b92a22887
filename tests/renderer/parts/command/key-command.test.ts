import { describe, expect, it } from 'vitest';
import type { Command } from '#renderer/parts/command/command.ts';
import { bindCommands } from '#renderer/parts/command/command.ts';
import { askedByKey } from '#renderer/parts/command/key-command.ts';
import { sharedCombos } from './shared-combos.ts';

type Light = { readonly isOn: boolean };

const command = (id: string, parts: Partial<Command<Light>>): Command<Light> => ({
  id,
  words: 'plans.title' as Command<Light>['words'],
  run: () => undefined,
  ...parts,
});
const press = (key: string, held: { readonly ctrlKey?: boolean } = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const lights = {
  id: 'lights',
  words: 'plans.title' as Command<Light>['words'],
  commands: [
    command('lights.write', { keys: ['Text'] }),
    command('lights.on', { keys: ['mod+L', 'T'], when: ({ isOn }) => !isOn }),
    command('lights.off', {
      keys: { mac: ['mod+U'], other: ['mod+L'] },
      when: ({ isOn }) => isOn || { why: () => 'dark' },
    }),
  ],
};
const asked = (on: Light, ...[key, held]: Parameters<typeof press>) => {
  const hearing = { isMac: false, field: 'none' } as const;
  const pressed = askedByKey(bindCommands(lights, on), press(key, held), hearing);
  return pressed && [pressed.bound.command.id, pressed.combo];
};

describe('the command of a key', () => {
  it('is the one that is possible', () => {
    expect(asked({ isOn: false }, 'l', { ctrlKey: true })).toEqual(['lights.on', 'mod+L']);
    expect(asked({ isOn: true }, 'l', { ctrlKey: true })).toEqual(['lights.off', 'mod+L']);
  });

  it('is an exact key before one for any character, and none where no key fits', () => {
    expect(asked({ isOn: false }, 't')).toEqual(['lights.on', 'T']);
    expect(asked({ isOn: true }, 't')).toEqual(['lights.write', 'Text']);
    expect(asked({ isOn: true }, 'F5')).toBeNull();
  });
});

it('a combination with two meanings is found, on a platform where it has them', () => {
  expect(sharedCombos(lights.commands)).toEqual(['mod+L']);
  expect(sharedCombos(lights.commands.slice(0, 2))).toEqual([]);
});
