import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT, backupsToDelete } from '#main/db/backup-rotation.ts';
import type { RotatedBackup } from '#main/db/backup-rotation.ts';
import { instantOf } from '#main/db/instant.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-22T12:00:00.000Z');
const RUNS = 1000;

function at(milliseconds: number, isGood = true): RotatedBackup {
  return { at: instantOf(new Date(milliseconds)), isGood };
}

function keptOf(backups: readonly RotatedBackup[], now: number): RotatedBackup[] {
  const doomed = new Set(backupsToDelete(backups, instantOf(new Date(now))));
  return backups.filter((backup) => !doomed.has(backup));
}

/** Ages in hours, of up to four years, close together and far apart. */
const ages = fc.uniqueArray(fc.oneof(fc.nat(60), fc.nat(1000), fc.nat(35_000)), { maxLength: 200 });
const backups = ages.chain((hours) =>
  fc.tuple(...hours.map((age) => fc.boolean().map((isBad) => at(START - age * HOUR, !isBad)))),
);
const allGood = ages.map((hours) => hours.map((age) => at(START - age * HOUR)));

describe('the rotation of backups', () => {
  it('a working year, a backup every half hour from nine to five, keeps days, weeks and months', () => {
    let folder: RotatedBackup[] = [];
    for (let day = 365; day >= 0; day -= 1) {
      for (let half = 0; half <= 16; half += 1) {
        const now = START - day * DAY + (half - 6) * (HOUR / 2);
        folder = keptOf([...folder, at(now)], now);
      }
    }
    const dates = folder.map((backup) => backup.at.slice(0, 10));
    const lastDays = Array.from({ length: KEPT.days }, (_, index) =>
      instantOf(new Date(START - index * DAY)).slice(0, 10),
    );
    expect(dates).toEqual(expect.arrayContaining(lastDays));
    expect(dates.filter((date) => date < '2026-04-01')).toHaveLength(1);
    expect(folder.length).toBeLessThan(3 * 17 + KEPT.days + KEPT.weeks + KEPT.months);
  });

  it('always keeps the newest, and the newest good one', () => {
    fc.assert(
      fc.property(backups, (list) => {
        const kept = keptOf(list, START);
        const newestGood = list.filter(({ isGood }) => isGood).toSorted(newestFirst)[0];
        if (newestGood) expect(kept).toContain(newestGood);
        if (list.length > 0) expect(kept.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('deletes nothing at all while there is no good one', () => {
    fc.assert(
      fc.property(ages, (hours) => {
        const list = hours.map((age) => at(START - age * HOUR, false));
        expect(keptOf(list, START)).toEqual(list);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps all of the last 48 hours', () => {
    fc.assert(
      fc.property(backups, (list) => {
        const young = list.filter((backup) => START - Date.parse(backup.at) <= 2 * DAY);
        expect(keptOf(list, START)).toEqual(expect.arrayContaining(young));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps no more than 12 days, 10 weeks and 9 months beyond them, while there are no long pauses', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(8000), { maxLength: 200 }), (hours) => {
        // One backup a week at least, so that no pause stops the clock of the 48 hours.
        const weekly = Array.from({ length: 50 }, (_, week) => at(START - week * 7 * DAY - 1));
        const list = [...weekly, ...hours.map((age) => at(START - age * HOUR))];
        const old = keptOf(list, START).filter((backup) => START - Date.parse(backup.at) > 2 * DAY);
        expect(old.length).toBeLessThanOrEqual(KEPT.days + KEPT.weeks + KEPT.months);
      }),
      { numRuns: RUNS },
    );
  });

  it('has settled after one go', () => {
    fc.assert(
      fc.property(allGood, (list) => {
        const kept = keptOf(list, START);
        expect(keptOf(kept, START)).toEqual(kept);
      }),
      { numRuns: RUNS },
    );
  });

  it('a clock set back gives up nothing that the right clock would keep', () => {
    fc.assert(
      fc.property(allGood, fc.nat(2000), (list, days) => {
        const kept = keptOf(list, START);
        expect(keptOf(list, START - days * DAY)).toEqual(expect.arrayContaining(kept));
      }),
      { numRuns: RUNS },
    );
  });

  it('a clock set back into a long pause does not make the last backups grow old', () => {
    const list = [9, 9.1, 9.2].map((days) => at(START - days * DAY));
    expect(keptOf(list, START)).toEqual(list);
    expect(keptOf(list, START - 4 * DAY)).toEqual(list);
  });

  it('a clock set forward by more than a week gives up nothing that the right clock would keep', () => {
    fc.assert(
      fc.property(allGood, fc.integer({ min: 9, max: 40_000 }), (list, days) => {
        fc.pre(list.some((backup) => START - Date.parse(backup.at) < HOUR));
        const wrong = START + days * DAY;
        const young = list.filter((backup) => START - Date.parse(backup.at) <= 2 * DAY);
        const kept = keptOf([...list, at(wrong)], wrong);
        expect(kept).toEqual(expect.arrayContaining(young));
      }),
      { numRuns: RUNS },
    );
  });

  it('a clock that jumps about never takes the newest one away', () => {
    const jump = fc.oneof(
      { arbitrary: fc.constant(HOUR / 2), weight: 20 },
      { arbitrary: fc.integer({ min: -400, max: 400 }).map((days) => days * DAY), weight: 1 },
    );
    fc.assert(
      fc.property(fc.array(jump, { minLength: 50, maxLength: 300 }), (jumps) => {
        let now = START;
        let folder: RotatedBackup[] = [];
        for (const step of jumps) {
          now += step;
          const backup = at(now);
          folder = keptOf([...folder, backup], now);
          expect(folder).toContain(backup);
        }
      }),
      { numRuns: RUNS / 10 },
    );
  });
});

function newestFirst(a: RotatedBackup, b: RotatedBackup): number {
  return a.at < b.at ? 1 : -1;
}
