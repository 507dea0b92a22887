import type { Language } from '#shared/features/metrics/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { WritableDb } from '../db/handles.ts';
import type { CommandContext } from '../operations/context.ts';
import { storyTime } from './story-time.ts';
import type { StoryTime } from './story-time.ts';

/** What every part of the sample is told from. */
export type Story = {
  readonly time: StoryTime;
  readonly language: Language;
  /**
   * The context of a command given on a day. The past is written as it would have been: on its own
   * day, through the same doors and the same rules as the app's, with the clock set to that day.
   */
  readonly on: (day: Day) => CommandContext;
};

/** The story as of a day, to be written into a file. */
export function createStory(db: WritableDb, today: Day, language: Language): Story {
  return {
    time: storyTime(today),
    language,
    on: (day) => ({
      db,
      systemLanguage: language,
      clock: { today: () => day, now: () => instantOn(day) },
    }),
  };
}

/** The moment of a day at which the sample's decisions are dated: its first. */
export function instantOn(day: Day): string {
  return `${day}T00:00:00.000Z`;
}
