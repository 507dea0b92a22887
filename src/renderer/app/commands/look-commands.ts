import type { Settings } from '#shared/features/settings/model.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { Command, CommandGroup } from '#renderer/parts/command/command.ts';

// Written out, because the list of the model would bring all schemas to the first screen.
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

const themes = THEMES.map((theme): Command<AppContext> => ({
  id: `look.${theme}`,
  words: `shell.look.${theme}`,
  when: ({ settings }) => settings !== undefined && settings.theme !== theme,
  run: ({ carryOut }) => carryOut('settings.change', { theme }),
}));

const languages = LANGUAGES.map((language): Command<AppContext> => ({
  id: `look.${language}`,
  words: `shell.look.${language}`,
  when: ({ settings }) => settings !== undefined && settings.language !== language,
  run: ({ carryOut }) => carryOut('settings.change', { language }),
}));

/** How the window looks and speaks, and which keys it hears. */
export const lookCommands: CommandGroup<AppContext> = {
  id: 'look',
  words: 'shell.look',
  commands: [
    {
      id: 'look.keys',
      words: 'shell.look.keys',
      keys: ['?', 'mod+/'],
      menu: 'help.keys',
      run: ({ openKeySheet }) => openKeySheet(),
    },
    {
      id: 'look.amounts',
      words: 'shell.look.amounts',
      keys: ['mod+shift+H'],
      when: ({ settings }) => settings !== undefined,
      run: ({ carryOut, settings }) =>
        carryOut('settings.change', { hides_amounts: settings?.hides_amounts !== true }),
    },
    ...themes,
    ...languages,
  ],
};
