import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { NUMBERS_KEY } from '#renderer/parts/numbers/open-key.ts';
import { NUMBERS_PATH } from '#renderer/parts/numbers/path.ts';

/** The exports of one's tools, from anywhere. */
export const numbersCommands: CommandGroup<AppContext> = {
  id: 'numbers',
  words: 'numbers.command',
  commands: [
    {
      id: 'numbers.open',
      words: 'numbers.command.open',
      keys: [NUMBERS_KEY],
      menu: 'file.data',
      run: ({ navigate }) => navigate(NUMBERS_PATH),
    },
  ],
};
