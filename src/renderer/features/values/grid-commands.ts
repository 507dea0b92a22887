import type { CommandGroup } from '#renderer/parts/command/command.ts';

export type GridContext = {
  readonly open: (dialog: 'export' | 'go_to' | 'add_metric' | 'groups') => void;
  readonly find: () => void;
  /** To the next hit of the search, or the one before; null while nothing is searched for. */
  readonly step: ((by: 1 | -1) => void) | null;
  /** True where rows stand in the user's own groups. */
  readonly hasOwnGroups: boolean;
  /** How many rows are followed and not looked at. */
  readonly hidden: number;
  readonly showHidden: () => void;
};

export const gridCommands: CommandGroup<GridContext> = {
  id: 'grid',
  words: 'values.command',
  page: '/grid',
  commands: [
    {
      id: 'grid.export',
      words: 'values.command.export',
      keys: ['mod+E'],
      menu: 'file.data',
      run: ({ open }) => open('export'),
    },
    {
      id: 'grid.find',
      words: 'values.command.find',
      keys: ['mod+F'],
      insteadOf: 'find.here',
      run: ({ find }) => find(),
    },
    {
      id: 'grid.nextHit',
      words: 'values.command.nextHit',
      keys: ['F3'],
      isRepeatable: true,
      isInPalette: false,
      when: ({ step }) => step !== null,
      run: ({ step }) => step?.(1),
    },
    {
      id: 'grid.previousHit',
      words: 'values.command.previousHit',
      keys: ['shift+F3'],
      isRepeatable: true,
      isInPalette: false,
      when: ({ step }) => step !== null,
      run: ({ step }) => step?.(-1),
    },
    {
      id: 'grid.goToPeriod',
      words: 'values.command.goToPeriod',
      keys: ['mod+G'],
      menu: 'edit.find',
      run: ({ open }) => open('go_to'),
    },
    {
      id: 'grid.addMetric',
      words: 'values.command.addMetric',
      run: ({ open }) => open('add_metric'),
    },
    {
      id: 'grid.groups',
      words: 'values.command.groups',
      when: ({ hasOwnGroups }) => hasOwnGroups,
      run: ({ open }) => open('groups'),
    },
    {
      id: 'grid.showHidden',
      words: 'values.command.showHidden',
      nameFor: ({ hidden }, t) => t('values.row.showHidden', { count: hidden }),
      keys: ['mod+shift+9'],
      when: ({ hidden }) => hidden > 0,
      run: ({ showHidden }) => showHidden(),
    },
  ],
};
