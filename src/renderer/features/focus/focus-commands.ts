import type { CommandGroup } from '#renderer/parts/command/command.ts';

/** What is done with the metric of the quarter that is shown. */
export const focusCommands: CommandGroup<{ readonly define: () => void }> = {
  id: 'focus',
  words: 'focus.command',
  commands: [
    {
      // The platform's own help key: the definition of what stands on the screen.
      id: 'focus.define',
      words: 'focus.command.define',
      keys: ['F1'],
      run: ({ define }) => define(),
    },
  ],
};

/** What is done with the quarter itself, once in a while. */
type QuarterContext = {
  readonly change: (() => void) | null;
  readonly prepare: (() => void) | null;
};

/** The pact of the quarter that runs, and of the next. */
export const quarterCommands: CommandGroup<QuarterContext> = {
  id: 'quarter',
  words: 'focus.command',
  commands: [
    {
      id: 'quarter.change',
      words: 'focus.command.change',
      contextPart: 1,
      when: ({ change }) => change !== null,
      run: ({ change }) => change?.(),
    },
    {
      id: 'quarter.prepare',
      words: 'focus.command.prepare',
      contextPart: 1,
      when: ({ prepare }) => prepare !== null,
      run: ({ prepare }) => prepare?.(),
    },
  ],
};
