import { reportPath } from '#shared/ipc/printing.ts';
import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';

/** What leads into the reviews from anywhere. */
export const reviewCommands: CommandGroup<AppContext> = {
  id: 'reviews',
  words: 'reviews.command',
  commands: [
    {
      id: 'reviews.report',
      words: 'reviews.command.report',
      run: async ({ read, navigate }) => {
        const { quarter } = await read('focus.view', { quarter: null });
        navigate(reportPath(quarter.key));
      },
    },
  ],
};
