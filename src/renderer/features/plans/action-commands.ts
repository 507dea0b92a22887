import type { Action, ActionState } from '#shared/features/plans/model.ts';
import type { Command, CommandGroup } from '#renderer/parts/command/command.ts';
import { openMenuCommand } from '#renderer/parts/command/open-menu-command.ts';
import type { MenuOpener } from '#renderer/parts/command/open-menu-command.ts';
import { comboParts } from '#renderer/ui/keys/combo.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';
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

/** To one of the other states; the digits are the columns of the board. */
function stateCommand(
  verb: 'start' | 'finish' | 'wait' | 'drop',
  to: ActionState,
  keys: readonly Combo[],
): ActionCommand {
  return {
    id: `action.${verb}`,
    words: `plans.action.${verb}`,
    // What is over is not begun, but gone on with.
    wordsFor: ({ action }) =>
      verb === 'start' && isOver(action) ? 'plans.action.resume' : `plans.action.${verb}`,
    keys,
    contextPart: 1,
    when: ({ action }) => action.state !== to,
    run: ({ setState }) => setState(to),
  };
}

function isOver({ state }: Action): boolean {
  return state === 'done' || state === 'dropped';
}

const states: readonly ActionCommand[] = [
  stateCommand('start', 'doing', ['2']),
  stateCommand('finish', 'done', ['D', '3']),
  stateCommand('wait', 'todo', ['1']),
  stateCommand('drop', 'dropped', ['4']),
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
      keys: ['Enter', 'E'],
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
