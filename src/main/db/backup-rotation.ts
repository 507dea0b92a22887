import type { Instant } from './instant.ts';

/** What the rule needs to know of a backup. */
export type RotatedBackup = {
  /** The clock's time when it was made, right or wrong. */
  readonly at: Instant;
  /** The id of the last command in it: says which of two came later, whatever the clock said. */
  readonly command: number;
  /** Asked only where the answer decides something: to find it out takes reading every page. */
  readonly isSound: () => boolean;
};

/** How many backups are kept once they are older than 48 hours, one for each day, week and month. */
export const KEPT = { days: 12, weeks: 10, months: 9 } as const;

/** So many more of each, at most, where clocks that were set back take places too. */
export const MOST_SPARE = 4;

const DAY = 24 * 60 * 60 * 1000;
const ALL_OF = 2 * DAY;
/** A pause, or a clock that was wrong: either way no reason to let earlier backups grow old. */
const LONGEST_GAP = 8 * DAY;
/** So many steps back by hours are taken for a clock that moves to and fro; more are one that restarts. */
const MOST_SHORT_STEPS = 16;
/** 1970-01-01 was a Thursday; weeks start on Monday. */
const MONDAY_OFFSET = 3;

/** A backup, and what its own clock and those of the ones after it tell. */
type Dated<T> = {
  readonly backup: T;
  /** Milliseconds up to the newest one, as far as clocks can be believed. */
  readonly age: number;
  /** How often a clock was set back between this one and the newest. */
  readonly setBacks: number;
};

/**
 * The backups of one history that may go: all of the last 48 hours up to the newest stay, then of
 * older ones the newest of each of 12 days, 10 weeks and 9 months that have one. Only a sound backup
 * takes such a place, and the newest sound one always stays; while there is none, nothing goes.
 *
 * What is newer follows from the commands in it, never from a clock: one that was wrong for a day,
 * by whatever it was, costs no other backup its place.
 */
export function backupsToDelete<T extends RotatedBackup>(backups: readonly T[]): T[] {
  const { dated: newestFirst, doubt } = withAges(backups.toSorted(byNewest));
  const young = newestFirst.filter(({ age }) => age <= ALL_OF + doubt);
  const older = newestFirst.slice(young.length);
  if (older.length === 0) return [];
  const spare = Math.min(2 * (newestFirst.at(-1)?.setBacks ?? 0), MOST_SPARE);
  const kept = new Set([
    ...newestOfEach(older, dayOf, KEPT.days + spare),
    ...newestOfEach(older, weekOf, KEPT.weeks + spare),
    ...newestOfEach(older, monthOf, KEPT.months + spare),
  ]);
  if (kept.size === 0 && !young.some(({ backup }) => backup.isSound())) return [];
  return older.filter((dated) => !kept.has(dated)).map(({ backup }) => backup);
}

function byNewest(a: RotatedBackup, b: RotatedBackup): number {
  if (a.command !== b.command) return b.command - a.command;
  return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}

/**
 * Age is counted over the gaps between backups, from the newest one and not from now. A clock that was
 * wrong leaves one gap that is too long, and one far below zero unless it still is wrong: so many long
 * gaps do not count, and one more. Any other is a pause, and counts as 8 days, so that backups of a
 * business that is opened once a month grow old too.
 *
 * A gap below zero by less than a day is a clock that moves by hours, as where two systems share a
 * machine: what it takes back was counted too much before, so that ages are uncertain by as much
 * (`doubt`, milliseconds), and a day is still the same day.
 */
function withAges<T extends RotatedBackup>(
  newestFirst: readonly T[],
): { readonly dated: Dated<T>[]; readonly doubt: number } {
  const gaps = newestFirst.map(
    (backup, index) => Date.parse((newestFirst[index - 1] ?? backup).at) - Date.parse(backup.at),
  );
  const widest = Math.max(0, ...gaps.filter((gap) => gap <= LONGEST_GAP));
  let wrongClocks = 1 + gaps.filter((gap) => gap < -DAY).length;
  const counted = gaps.map((gap) => (gap > LONGEST_GAP && wrongClocks-- <= 0 ? LONGEST_GAP : gap));
  let [sum, age, setBacks, shortSteps, doubt] = [0, 0, 0, 0, 0];
  const dated = newestFirst.map((backup, index) => {
    const gap = counted[index] ?? 0;
    if (gap < -DAY) setBacks += 1;
    else if (gap >= 0) sum += gap > LONGEST_GAP ? 0 : gap;
    else if (-gap <= widest && shortSteps < MOST_SHORT_STEPS) {
      shortSteps += 1;
      doubt = Math.max(doubt, -gap);
      sum += gap;
    }
    age = Math.max(age, sum);
    return { backup, age, setBacks };
  });
  return { dated, doubt };
}

function newestOfEach<T extends RotatedBackup>(
  newestFirst: readonly Dated<T>[],
  bucketOf: (at: Instant) => string | number,
  count: number,
): Dated<T>[] {
  const newest = new Map<string, Dated<T>>();
  for (const dated of newestFirst) {
    if (newest.size === count) break;
    // A day before a clock was set back is another one than the same day after it.
    const bucket = `${dated.setBacks} ${bucketOf(dated.backup.at)}`;
    if (!newest.has(bucket) && dated.backup.isSound()) newest.set(bucket, dated);
  }
  return [...newest.values()];
}

function dayOf(at: Instant): number {
  return Math.floor(Date.parse(at) / DAY);
}

function weekOf(at: Instant): number {
  return Math.floor((dayOf(at) + MONDAY_OFFSET) / 7);
}

function monthOf(at: Instant): string {
  return at.slice(0, 7);
}
