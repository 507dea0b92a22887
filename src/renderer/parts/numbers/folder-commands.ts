import type { CommandGroup } from '#renderer/parts/command/command.ts';

/** The folder in which exports arrive, where something takes them. */
export const folderCommands: CommandGroup<{ readonly look: () => void }> = {
  id: 'folder',
  words: 'numbers.folder.command',
  commands: [
    {
      id: 'folder.look',
      words: 'numbers.folder.command.look',
      keys: ['mod+shift+L'],
      run: ({ look }) => look(),
    },
  ],
};
