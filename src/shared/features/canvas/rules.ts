import { addDays, dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { Verdict } from './model.ts';

type Week = Pick<Period, 'start' | 'end'>;

/** A week's canvas is written in the week after it: what begins until then stands on it. */
export function lastDayOn({ end }: Week): Day {
  return addDays(end, 7);
}

/** True where a problem was there when the canvas of a week was written, or was closed on it. */
export function standsOn(
  week: Week,
  { openedOn, closedOn }: { readonly openedOn: Day; readonly closedOn: Day | null },
): boolean {
  return openedOn <= lastDayOn(week) && (closedOn === null || closedOn > week.end);
}

/** How many whole weeks something has been there. */
export function ageInWeeks(openedOn: Day, on: Day): number {
  return Math.max(0, Math.floor((dayNumber(on) - dayNumber(openedOn)) / 7));
}

/** What a week said, by the first day of that week. */
export type DatedVerdict = { readonly week: Day; readonly verdict: Verdict };

/** What ended a hypothesis; null: it is still open. */
export function endOf(verdicts: readonly DatedVerdict[]): DatedVerdict | null {
  return verdicts.find(({ verdict }) => verdict !== 'not_enough') ?? null;
}

/** After so many weeks of "not enough data" the test is too large. */
const UNCLEAR_WEEKS = 3;

/** The newest weeks in a row that could not tell, up to and with `last`. Oldest first. */
export function unclearWeeks(verdicts: readonly DatedVerdict[], last: Day): number {
  const known = verdicts.filter(({ week }) => week <= last);
  const newest = known.at(-1)?.week;
  if (newest === undefined) return 0;
  const unclear = new Set(
    known.filter(({ verdict }) => verdict === 'not_enough').map(({ week }) => week),
  );
  let count = 0;
  for (let week = newest; unclear.has(week); week = addDays(week, -7)) count += 1;
  return count;
}

export function isTestTooLarge(verdicts: readonly DatedVerdict[], last: Day): boolean {
  return unclearWeeks(verdicts, last) >= UNCLEAR_WEEKS;
}

/**
 * What the figure says by the two numbers that were written down before the week: null where it is
 * not known. Between the two it is not enough.
 */
export function saidByFigure(
  value: number | null,
  { proves, refutes }: { readonly proves: number; readonly refutes: number },
): Verdict | null {
  if (value === null) return null;
  const isUp = proves > refutes;
  if (isUp ? value >= proves : value <= proves) return 'proved';
  return (isUp ? value <= refutes : value >= refutes) ? 'refuted' : 'not_enough';
}

/** Weeks in a row on which something was learned, up to the newest; the running one breaks nothing. */
export function weeksInARow(learned: ReadonlySet<Day>, newest: Day): number {
  let week = learned.has(newest) ? newest : addDays(newest, -7);
  let count = 0;
  while (learned.has(week)) {
    count += 1;
    week = addDays(week, -7);
  }
  return count;
}

/** The age that half of them have passed; null where there is none. */
export function middleAge(ages: readonly number[]): number | null {
  const sorted = ages.toSorted((a, b) => a - b);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

/** From so many on, beliefs that were all proved are suspect: nobody is always right. */
const SUSPECT_FROM = 8;

export type VerdictCounts = {
  readonly proved: number;
  readonly refuted: number;
  readonly open: number;
};

/** What is said of the verdicts as a whole; null: nothing. */
export function sayingOf({ proved, refuted }: VerdictCounts): 'all_proved' | 'all_refuted' | null {
  if (refuted === 0 && proved >= SUSPECT_FROM) return 'all_proved';
  return proved === 0 && refuted > 0 ? 'all_refuted' : null;
}

/** True where the check-in has the canvas: as was said, or else while first clients are looked for. */
export function hasCanvas(settings: {
  readonly has_canvas: boolean | null;
  readonly lean_stage: string | null;
}): boolean {
  return settings.has_canvas ?? settings.lean_stage === 'empathy';
}
