import type { ValueDraft } from '#shared/features/values/contract.ts';
import type { Language, Words } from '#shared/features/metrics/model.ts';
import { createCounter, wobbleOf } from './chance.ts';
import { levelAt, seasonAt } from './course.ts';
import type { Course, Season } from './course.ts';
import type { StoryPeriod } from './story-time.ts';

/** The channels of the business; LinkedIn and the podcast are called the same everywhere. */
export const CHANNELS = {
  linkedIn: { fr: 'LinkedIn', en: 'LinkedIn' },
  podcast: { fr: 'Podcast', en: 'Podcast' },
  fair: { fr: 'Salon', en: 'Trade fair' },
} as const satisfies Record<string, Words>;

export type Channel = keyof typeof CHANNELS;

/** Something counted week by week or month by month: how it went, when in the year, how evenly. */
export type Tally = {
  readonly metric: string;
  readonly channel: Channel | null;
  readonly course: Course;
  readonly season: Season;
  /** The largest deviation, as a share of the level. */
  readonly noise: number;
};

/** A whole number for a period of the story. */
export type Counted = { readonly at: StoryPeriod; readonly value: number };

/** What is expected of a tally in a period, before it becomes a whole number. */
function expectedOf({ metric, channel, course, season, noise }: Tally, at: StoryPeriod) {
  const deviation = wobbleOf(`${metric} ${channel ?? ''} ${at.beat}`, noise);
  return levelAt(course, at.x) * seasonAt(season, at.month) * (1 + deviation);
}

/** Counts a tally; of the period that is running, what is in by now. */
export function countTally(tally: Tally, periods: readonly StoryPeriod[]): Counted[] {
  const count = createCounter();
  return periods.map((at) => ({ at, value: count(expectedOf(tally, at) * at.passed) }));
}

/** The value of a metric in a period; money in cents. */
export function cellOf(metric: string, at: StoryPeriod, value: number): ValueDraft {
  return { metric, period: at.period.key, segment: null, value };
}

/** The cells of a count, under the name of its channel in that language. */
export function cellsOf(
  { metric, channel }: Pick<Tally, 'metric' | 'channel'>,
  counted: readonly Counted[],
  language: Language,
): ValueDraft[] {
  const segment = channel === null ? null : CHANNELS[channel][language];
  return counted.map(({ at, value }) => ({ metric, period: at.period.key, segment, value }));
}

/** Several counts added up, period by period; they are of the same periods. */
export function sumOf(counts: readonly (readonly Counted[])[]): Counted[] {
  const [first = [], ...others] = counts;
  return first.map(({ at, value }, index) => ({
    at,
    value: others.reduce((sum, other) => sum + (other[index]?.value ?? 0), value),
  }));
}
