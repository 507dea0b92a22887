import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { UNDO_KEY } from '#renderer/parts/undo-notice/undo-key.ts';

/** What is done to the last change. */
export const editCommands: CommandGroup<AppContext> = {
  id: 'edit',
  words: 'shell.edit',
  commands: [
    {
      id: 'edit.undo',
      words: 'shell.edit.undo',
      keys: [UNDO_KEY],
      menu: 'edit.undo',
      isHeardInFields: true,
      isRepeatable: true,
      worksOverDialogs: true,
      when: ({ undo }) => undo.canUndo || { why: (t) => t('errors.nothing_to_undo') },
      run: ({ undo }) => undo.undo(),
    },
    {
      id: 'edit.redo',
      words: 'shell.edit.redo',
      keys: { mac: ['mod+shift+Z', 'mod+Y'], other: ['mod+Y', 'mod+shift+Z'] },
      menu: 'edit.undo',
      isHeardInFields: true,
      isRepeatable: true,
      worksOverDialogs: true,
      when: ({ undo }) => undo.canRedo || { why: (t) => t('errors.nothing_to_redo') },
      run: ({ undo }) => undo.redo(),
    },
  ],
};
