import { reportPath } from '#shared/ipc/printing.ts';
import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { reviewPath } from './review-path.ts';

export const reviewCommands: CommandGroup<AppContext> = {
  id: 'reviews',
  words: 'reviews.command',
  commands: [
    {
      id: 'reviews.checkIn',
      words: 'reviews.command.checkIn',
      run: async ({ read, navigate }) => {
        const { rituals } = await read('reviews.overview', {});
        const weekly = rituals.find(({ kind }) => kind === 'weekly');
        if (weekly) navigate(reviewPath({ kind: 'weekly', period: weekly.current.period.key }));
      },
    },
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

export const reviewAtWorkCommands: CommandGroup<{
  readonly goOn: () => void;
  readonly leave: () => void;
}> = {
  id: 'review',
  words: 'reviews.atWork',
  commands: [
    {
      id: 'review.goOn',
      words: 'reviews.atWork.goOn',
      keys: ['mod+Enter'],
      run: ({ goOn }) => goOn(),
    },
    {
      id: 'review.leave',
      words: 'reviews.atWork.leave',
      keys: ['Escape'],
      run: ({ leave }) => leave(),
    },
  ],
};
