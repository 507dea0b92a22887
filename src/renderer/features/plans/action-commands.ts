import type { Action, ActionState } from '#shared/features/plans/model.ts';
import type { Command, CommandGroup } from '#renderer/parts/command/command.ts';
import { openMenuCommand } from '#renderer/parts/command/open-menu-command.ts';
import type { MenuOpener } from '#renderer/parts/command/open-menu-command.ts';
import { comboParts } from '#renderer/ui/keys/combo.ts';
import type { EditorField } from './editor-fields.ts';
import { isOrderedByHand } from './plan-order.ts';

/** Where an action is carried: within its state, or to the state beside it. */
export type Carrying = 'up' | 'down' | 'left' | 'right';

type ActionContext = MenuOpener & {
  readonly action: Action;
  /** The states stand side by side, and cards are walked over. */
  readonly isBoard: boolean;
  readonly setState: (state: ActionState) => void;
  readonly edit: (field: EditorField) => void;
  readonly carry: (way: Carrying) => void;
  /** Gives the focus to the card beside it, by the name of an arrow key. */
  readonly walk: (arrow: string) => void;
  readonly remove: () => void;
};

type ActionCommand = Command<ActionContext>;

/** To another state, from those from which one goes there. */
function stateCommand(
  verb: 'start' | 'finish' | 'wait' | 'drop' | 'resume',
  from: readonly ActionState[],
  to: (state: ActionState) => ActionState,
): ActionCommand {
  return {
    id: `action.${verb}`,
    words: `plans.action.${verb}`,
    contextPart: 1,
    when: ({ action }) => from.includes(action.state),
    run: ({ action, setState }) => setState(to(action.state)),
  };
}

const states: readonly ActionCommand[] = [
  stateCommand('start', ['todo'], () => 'doing'),
  stateCommand('finish', ['todo', 'doing'], () => 'done'),
  stateCommand('wait', ['doing'], () => 'todo'),
  stateCommand('drop', ['todo', 'doing'], () => 'dropped'),
  stateCommand('resume', ['done', 'dropped'], (state) => (state === 'done' ? 'doing' : 'todo')),
];

const editing: readonly ActionCommand[] = (
  [
    ['dates', 'dueOn'],
    ['effect', 'effect'],
    ['outcome', 'outcome'],
  ] as const
).map(([word, field]) => ({
  id: `action.${word}`,
  words: `plans.action.${word}`,
  contextPart: 2,
  run: ({ edit }) => edit(field),
}));

const carrying: readonly ActionCommand[] = (
  [
    ['up', 'alt+ArrowUp'],
    ['down', 'alt+ArrowDown'],
    ['left', 'alt+ArrowLeft'],
    ['right', 'alt+ArrowRight'],
  ] as const
).map(([way, combo]) => ({
  id: `action.${way}`,
  words: `plans.action.${way}`,
  keys: [combo],
  isRepeatable: true,
  contextPart: 3,
  when: ({ action, isBoard }) =>
    way === 'up' || way === 'down' ? isOrderedByHand(action.state) : isBoard,
  run: ({ carry }) => carry(way),
}));

export const actionCommands: CommandGroup<ActionContext> = {
  id: 'action',
  words: 'plans.action',
  commands: [
    {
      id: 'action.open',
      words: 'plans.action.open',
      keys: ['Enter'],
      contextPart: 1,
      when: ({ isBoard }) => isBoard,
      run: ({ edit }) => edit('title'),
    },
    ...states,
    ...editing,
    ...carrying,
    {
      id: 'action.remove',
      words: 'plans.action.remove',
      keys: { mac: ['mod+Backspace', 'Delete'], other: ['Delete'] },
      contextPart: 4,
      isDangerous: true,
      run: ({ remove }) => remove(),
    },
    {
      id: 'action.walk',
      words: 'plans.action.walk',
      keys: ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'],
      isRepeatable: true,
      isInPalette: false,
      when: ({ isBoard }) => isBoard,
      run: ({ walk }, by) => by && walk(comboParts(by).main),
    },
    openMenuCommand('action'),
  ],
};

export const planPageCommands: CommandGroup<{ readonly add: () => void }> = {
  id: 'plan',
  words: 'plans.pageCommand',
  page: '/plan',
  commands: [
    {
      id: 'plan.add',
      words: 'plans.pageCommand.add',
      keys: ['N'],
      isOfferedEverywhere: true,
      run: ({ add }) => add(),
    },
  ],
};
