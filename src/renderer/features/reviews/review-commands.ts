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

/** A metric that moved, while something in its card has the focus. */
export const movedCommands: CommandGroup<{ readonly act: () => void }> = {
  id: 'moved',
  words: 'reviews.moved.key',
  isHeardByItself: true,
  commands: [
    {
      id: 'moved.act',
      words: 'reviews.moved.key.act',
      keys: ['alt+A'],
      isInPalette: false,
      run: ({ act }) => act(),
    },
  ],
};

/** The number that is asked for, while its field has the focus. */
export const numberCommands: CommandGroup<{
  /** Hands the number in, or passes it over where nothing was typed. */
  readonly answer: () => void;
  readonly step: (by: 1 | -1) => void;
}> = {
  id: 'number',
  words: 'reviews.numbers.key',
  isHeardByItself: true,
  commands: [
    {
      id: 'number.next',
      words: 'reviews.numbers.key.next',
      keys: ['Enter'],
      isInPalette: false,
      run: ({ answer }) => answer(),
    },
    // What is typed, and no key: the field reads it.
    {
      id: 'number.unknown',
      words: 'reviews.numbers.key.unknown',
      keys: ['.'],
      isInPalette: false,
    },
    { id: 'number.zero', words: 'reviews.numbers.key.zero', keys: ['0'], isInPalette: false },
    {
      id: 'number.walk',
      words: 'reviews.numbers.key.walk',
      keys: ['ArrowUp', 'ArrowDown'],
      isRepeatable: true,
      isInPalette: false,
      run: ({ step }, by) => step(by === 'ArrowUp' ? -1 : 1),
    },
  ],
};
