import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { TAX_PROFILE_PATH } from '#renderer/parts/taxes/path.ts';

/** How the business is taxed, from anywhere. */
export const taxCommands: CommandGroup<AppContext> = {
  id: 'taxes',
  words: 'taxes.command',
  commands: [
    {
      id: 'taxes.open',
      words: 'taxes.command.open',
      menu: 'file.data',
      run: ({ navigate }) => navigate(TAX_PROFILE_PATH),
    },
  ],
};
