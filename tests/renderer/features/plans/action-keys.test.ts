import { expect, it } from 'vitest';
import { actionCommands } from '#renderer/features/plans/action-commands.ts';
import { action } from '#renderer/gallery/answers/plans.ts';
import { bindCommands } from '#renderer/parts/command/command.ts';
import { askedByKey } from '#renderer/parts/command/key-command.ts';
import type { ActionState } from '#shared/features/plans/model.ts';

/** What a key does to an action on the board; null: nothing. */
function done(key: string, code: string, state: ActionState): string | null {
  let did: string | null = null;
  const note = (what: string) => (): void => {
    did = what;
  };
  const bound = bindCommands(actionCommands, {
    action: action(1, 'Write the guide', { state }),
    isBoard: true,
    setState: (to) => note(to)(),
    edit: note('edit'),
    carry: note('carry'),
    walk: note('walk'),
    remove: note('remove'),
    openMenu: note('menu'),
  });
  const held = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  const asked = askedByKey(bound, { key, code, ...held }, { isMac: false, field: 'none' });
  asked?.bound.run(asked.combo);
  return did;
}

it('the digits carry an action to the columns, on a French keyboard too', () => {
  expect(done('1', 'Digit1', 'doing')).toBe('todo');
  expect(done('é', 'Digit2', 'todo')).toBe('doing');
  expect(done('"', 'Digit3', 'doing')).toBe('done');
  expect(done('4', 'Digit4', 'done')).toBe('dropped');
  expect(done('2', 'Digit2', 'dropped')).toBe('doing');
  expect(done('1', 'Digit1', 'todo')).toBeNull();
});

it('D ticks an action off, and E opens it', () => {
  expect(done('d', 'KeyD', 'todo')).toBe('done');
  expect(done('e', 'KeyE', 'done')).toBe('edit');
});
