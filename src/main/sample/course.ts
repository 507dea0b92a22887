import { SEASONS } from './data/figures.ts';
import type { Course, HalfYearLevels } from './data/figures.ts';
import { wobbleOf } from './chance.ts';
import type { StoryPeriod } from './story-time.ts';

/** Where the first level stands, in months from the last month of today's quarter. */
const FIRST_STOP = -26;
const MONTHS_BETWEEN = 6;

/** A level at a place in time (see `StoryPeriod.x`). */
export function levelAt(levels: HalfYearLevels, x: number): number {
  const stretch = (x - FIRST_STOP) / MONTHS_BETWEEN;
  const from = Math.min(levels.length - 2, Math.max(0, Math.floor(stretch)));
  const [start = 0, end = 0] = levels.slice(from, from + 2);
  return start + (end - start) * (stretch - from);
}

/** What is planned for a period: without chance. */
export function plannedAt({ levels, season = 'even' }: Course, at: StoryPeriod): number {
  return levelAt(levels, at.x) * (SEASONS[season][at.month - 1] ?? 1);
}

/** What became of it: what goes by another name has chances of its own. */
export function courseAt(name: string, course: Course, at: StoryPeriod): number {
  return plannedAt(course, at) * (1 + wobbleOf(`${name} ${at.beat}`, course.chance ?? 0));
}
