import { daysOf } from './instant.ts';
import type { Instant } from './instant.ts';

/** What the rule needs to know of a backup. */
export type RotatedBackup = { readonly at: Instant; readonly isGood: boolean };

/** How many backups are kept once they are older than 48 hours, one for each day, week and month. */
export const KEPT = { days: 12, weeks: 10, months: 9 } as const;

const ALL_OF_DAYS = 2;
/** A pause, or a clock that was wrong: either way no reason to let earlier backups grow old. */
const LONGEST_GAP_DAYS = 8;
/** 1970-01-01 was a Thursday; weeks start on Monday. */
const MONDAY_OFFSET = 3;

/**
 * The backups that may go: all of the last 48 hours up to the newest stay, then the newest of each of 12 days, 10
 * weeks and 9 months that have one. Only a good backup takes such a place, and the newest good one
 * always stays.
 *
 * A clock set wrong thins nothing. Set back, it makes newer backups lie in the future: they stay,
 * and take nobody's place. Set forward, it would make all others old at once: age is therefore
 * counted over the gaps between backups, and a gap of more than 8 days does not count.
 */
export function backupsToDelete<T extends RotatedBackup>(backups: readonly T[], now: Instant): T[] {
  const past = backups
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const good = past.filter(({ isGood }) => isGood);
  if (good.length === 0) return [];
  const kept = new Set<T>([
    ...lastDaysOf(past),
    ...newestOfEach(good, (at) => at.slice(0, 10), KEPT.days),
    ...newestOfEach(good, weekOf, KEPT.weeks),
    ...newestOfEach(good, (at) => at.slice(0, 7), KEPT.months),
  ]);
  return past.filter((backup) => !kept.has(backup));
}

/**
 * Counted from the newest backup, not from now: a clock set back into a pause would shorten the
 * pause to one that counts, and so let go what the right clock keeps.
 */
function lastDaysOf<T extends RotatedBackup>(newestFirst: readonly T[]): T[] {
  const newest = newestFirst[0];
  let later = newest ? daysOf(newest.at) : 0;
  let age = 0;
  return newestFirst.filter(({ at }) => {
    const gap = later - daysOf(at);
    later = daysOf(at);
    age += gap > LONGEST_GAP_DAYS ? 0 : gap;
    return age <= ALL_OF_DAYS;
  });
}

function newestOfEach<T extends RotatedBackup>(
  newestFirst: readonly T[],
  bucketOf: (at: Instant) => string | number,
  count: number,
): T[] {
  const newest = new Map<string | number, T>();
  for (const backup of newestFirst) {
    const bucket = bucketOf(backup.at);
    if (newest.size === count && !newest.has(bucket)) break;
    if (!newest.has(bucket)) newest.set(bucket, backup);
  }
  return [...newest.values()];
}

function weekOf(at: Instant): number {
  return Math.floor((Math.floor(daysOf(at)) + MONDAY_OFFSET) / 7);
}
