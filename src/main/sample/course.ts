/**
 * How something went over the two years: its level every six months, the last time two months
 * before the end of today's quarter. In between, and up to the end, the line is straight.
 */
export type Course = readonly [number, number, number, number, number];

/** Where the first level of a course stands, in months from the last month of today's quarter. */
const FIRST_STOP = -26;
const MONTHS_BETWEEN = 6;

/** The level of a course at a place in time (see `StoryPeriod.x`). */
export function levelAt(course: Course, x: number): number {
  const stretch = (x - FIRST_STOP) / MONTHS_BETWEEN;
  const from = Math.min(course.length - 2, Math.max(0, Math.floor(stretch)));
  const [start = 0, end = 0] = course.slice(from, from + 2);
  return start + (end - start) * (stretch - from);
}

/** The share of an ordinary month that each month of the year brings, January first. */
const SEASONS = {
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  /** Clients sign in spring and autumn, and are away in August and at Christmas. */
  work: [0.96, 1, 1.05, 1.01, 0.95, 1.07, 0.93, 0.62, 1.08, 1.09, 1.1, 0.84],
  /** Days that can be sold at all: holidays in August, the week between the years. */
  days: [0.98, 1, 1.05, 1, 0.92, 1.05, 0.92, 0.58, 1.08, 1.1, 1.04, 0.78],
  /** People read and look around after the holidays, and hardly in August. */
  audience: [1.12, 1.04, 1, 1, 0.94, 0.96, 0.84, 0.66, 1.18, 1.08, 1.06, 0.82],
  /** The two trade fairs of the year, and the people met there who call back later. */
  fair: [0, 0, 1, 0.4, 0, 0, 0, 0, 0, 1, 0.4, 0],
  /** The stand is paid for in the month of the fair. */
  stand: [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0],
} as const satisfies Record<string, readonly number[]>;

/** One of the shapes that a year can have. */
export type Season = keyof typeof SEASONS;

/** What a month (1 to 12) is worth in a season, beside an ordinary one. */
export function seasonAt(season: Season, month: number): number {
  return SEASONS[season][month - 1] ?? 1;
}
