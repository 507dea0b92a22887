import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { bindCommands } from './command.ts';
import type { CommandGroup } from './command.ts';
import { CommandMenu } from './CommandMenu.tsx';

const nothing = (): void => {};
const ANCHOR = { left: 40, top: 40, width: 0, height: 0 };

/** Every way in which a command can stand in a menu. */
const group: CommandGroup<null> = {
  id: 'entry',
  words: 'ledger.entry',
  commands: [
    { id: 'entry.open', words: 'ledger.entry.edit', keys: ['Enter'], contextPart: 1, run: nothing },
    {
      id: 'entry.duplicate',
      words: 'ledger.entry.duplicate',
      keys: ['mod+D'],
      contextPart: 1,
      run: nothing,
    },
    {
      id: 'entry.correct',
      words: 'ledger.entry.correct',
      contextPart: 1,
      when: () => ({ why: (t) => t('errors.nothing_to_undo') }),
      run: nothing,
    },
    {
      id: 'entry.remove',
      words: 'ledger.entry.remove',
      keys: ['Delete'],
      contextPart: 2,
      isDangerous: true,
      run: nothing,
    },
  ],
};

export const states: readonly PieceState[] = [
  {
    name: 'possible, not possible, dangerous',
    render: () => (
      <CommandMenu
        label="n° 12"
        commands={bindCommands(group, null)}
        anchor={ANCHOR}
        onClose={nothing}
      />
    ),
  },
];
