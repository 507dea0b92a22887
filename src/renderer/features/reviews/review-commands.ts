import { CONFIDENCES, ONE_THING_ENDS } from '#shared/features/reviews/answer-kinds.ts';
import type { Confidence, OneThingEnd } from '#shared/features/reviews/answer-kinds.ts';
import { reportPath } from '#shared/ipc/printing.ts';
import type { AppContext } from '#renderer/parts/command/app-context.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { reviewPath } from './review-path.ts';

/** The keys of up to three answers. */
const DIGITS = ['1', '2', '3'] as const;

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

/** The answers to one question, each on its own digit. */
export type AnswerGroup<T extends string> = CommandGroup<{ readonly answer: (answer: T) => void }>;

export const lastCommands: AnswerGroup<OneThingEnd> = {
  id: 'last',
  words: 'reviews.last',
  commands: ONE_THING_ENDS.map((end, index) => ({
    id: `last.${end}`,
    words: `reviews.last.${end}`,
    keys: [DIGITS[index] ?? '1'],
    isInPalette: false,
    run: ({ answer }) => answer(end),
  })),
};

export const confidenceCommands: AnswerGroup<Confidence> = {
  id: 'confidence',
  words: 'reviews.confidence',
  commands: CONFIDENCES.map((confidence, index) => ({
    id: `confidence.${confidence}`,
    words: `reviews.confidence.${confidence}`,
    keys: [DIGITS[index] ?? '1'],
    isInPalette: false,
    run: ({ answer }) => answer(confidence),
  })),
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
