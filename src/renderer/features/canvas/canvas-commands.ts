import type { CommandGroup } from '#renderer/parts/command/command.ts';

/** Something that is tried, while something in its row has the focus. */
export const testCommands: CommandGroup<{ readonly act: () => void }> = {
  id: 'test',
  words: 'reviews.canvasKey',
  isHeardByItself: true,
  commands: [
    {
      id: 'test.act',
      words: 'reviews.canvasKey.act',
      keys: ['alt+A'],
      isInPalette: false,
      run: ({ act }) => act(),
    },
  ],
};
