import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';

/** Finding: on the page that is shown, and anything by its name. */
export const findCommands: CommandGroup<AppContext> = {
  id: 'find',
  words: 'shell.find',
  commands: [
    {
      // A page that has something to find stands in for it.
      id: 'find.here',
      words: 'shell.find.here',
      keys: ['mod+F'],
      menu: 'edit.find',
      isInPalette: false,
      run: ({ openPalette }) => openPalette(),
    },
    {
      id: 'find.palette',
      words: 'shell.find.palette',
      keys: ['mod+K'],
      menu: 'view.palette',
      isInPalette: false,
      run: ({ openPalette }) => openPalette(),
    },
  ],
};
