import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT, MOST_SPARE, backupsToDelete } from '#main/db/backup-rotation.ts';
import type { RotatedBackup } from '#main/db/backup-rotation.ts';
import { runs } from '../../support/runs.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-22T12:00:00.000Z');
const RUNS = 1000;

/** Made at that time, by a clock that was right unless `clock` says what it showed. */
function at(milliseconds: number, isSound = true, clock = milliseconds): RotatedBackup {
  const isSoundNow = () => isSound;
  return { at: new Date(clock).toISOString(), command: milliseconds, isSound: isSoundNow };
}

function keptOf<T extends RotatedBackup>(backups: readonly T[]): T[] {
  const doomed = new Set(backupsToDelete(backups));
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
        folder = keptOf([...folder, at(now)]);
      }
    }
    const dates = folder.map((backup) => backup.at.slice(0, 10));
    const lastDays = Array.from({ length: KEPT.days }, (_, index) =>
      new Date(START - index * DAY).toISOString().slice(0, 10),
    );
    expect(dates).toEqual(expect.arrayContaining(lastDays));
    expect(dates.filter((date) => date < '2026-04-01')).toHaveLength(1);
    expect(folder.length).toBeLessThan(3 * 17 + KEPT.days + KEPT.weeks + KEPT.months);
  });

  it('always keeps the newest, and the newest good one', () => {
    fc.assert(
      fc.property(backups, (list) => {
        const kept = keptOf(list);
        const newestGood = list.filter(({ isSound }) => isSound()).toSorted(newestFirst)[0];
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
        expect(keptOf(list)).toEqual(list);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps all of the last 48 hours', () => {
    fc.assert(
      fc.property(backups, (list) => {
        const young = list.filter((backup) => START - Date.parse(backup.at) <= 2 * DAY);
        expect(keptOf(list)).toEqual(expect.arrayContaining(young));
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
        const old = keptOf(list).filter((backup) => START - Date.parse(backup.at) > 2 * DAY);
        expect(old.length).toBeLessThanOrEqual(KEPT.days + KEPT.weeks + KEPT.months);
      }),
      { numRuns: RUNS },
    );
  });

  it('has settled after one go', () => {
    fc.assert(
      fc.property(allGood, (list) => {
        const kept = keptOf(list);
        expect(keptOf(kept)).toEqual(kept);
      }),
      { numRuns: RUNS },
    );
  });

  it('asks no more of them whether they are sound than there are places', () => {
    const asked = new Set<RotatedBackup>();
    const list = Array.from({ length: 500 }, (_, index) => {
      const backup = at(START - index * 5 * HOUR);
      const isSound = () => {
        asked.add(told);
        return true;
      };
      const told = { ...backup, isSound };
      return told;
    });
    keptOf(list);
    expect(asked.size).toBeLessThanOrEqual(KEPT.days + KEPT.weeks + KEPT.months);
    asked.clear();
    keptOf(list.slice(0, 9));
    expect(asked.size).toBe(0);
  });
});

describe('the rotation of backups by a clock that was wrong', () => {
  /** Days of work, a backup every hour of them, thinned as they are made; weekends are free. */
  function lived(days: number, clockAt: (time: number) => number) {
    let folder: RotatedBackup[] = [];
    let most = 0;
    for (let day = 0; day < days; day += 1) {
      if (day % 7 > 4) continue;
      for (let hour = 0; hour < 6; hour += 1) {
        const time = START + day * DAY + hour * HOUR;
        const backup = at(time, true, clockAt(time));
        folder = keptOf([...folder, backup]);
        most = Math.max(most, folder.length);
        expect(folder).toContain(backup);
      }
    }
    return { most, times: folder.map(({ command }) => command) };
  }

  const by = fc.integer({ min: -800 * 24, max: 800 * 24 }).map((hours) => hours * HOUR);

  it('costs nothing that the right clock keeps where it was wrong for a day', () => {
    const right = lived(130, (time) => time).times;
    fc.assert(
      fc.property(fc.nat(129), by, (wrongDay, ahead) => {
        // By less, it is a weekend until the clock is right again.
        fc.pre(Math.abs(ahead) > 8 * DAY);
        const isWrong = (time: number) => Math.floor((time - START) / DAY) === wrongDay;
        const { times } = lived(130, (time) => time + (isWrong(time) ? ahead : 0));
        expect(times).toEqual(expect.arrayContaining(right));
      }),
      {
        numRuns: runs(RUNS / 50),
        examples: [
          [100, 365 * DAY],
          [100, -365 * DAY],
        ],
      },
    );
  });

  it('keeps as many where two systems share the machine, each with its own zone', () => {
    const right = lived(130, (time) => time).times;
    fc.assert(
      fc.property(
        fc.integer({ min: -11, max: 13 }),
        fc.infiniteStream(fc.boolean()),
        (zone, other) => {
          const isOther = new Map<number, boolean>();
          const { times } = lived(130, (time) => {
            const day = Math.floor((time - START) / DAY);
            if (!isOther.has(day)) isOther.set(day, other.next().value === true);
            return time + (isOther.get(day) ? zone * HOUR : 0);
          });
          expect(times.length).toBeGreaterThanOrEqual(right.length - 6);
          expect(Math.min(...times)).toBeLessThanOrEqual(Math.min(...right) + 31 * DAY);
        },
      ),
      { numRuns: runs(RUNS / 50) },
    );
  });

  it('grows no larger where the business is opened once a month, for ten years', () => {
    let folder: RotatedBackup[] = [];
    for (let month = 0; month < 120; month += 1) {
      for (let hour = 0; hour < 6; hour += 1) {
        folder = keptOf([...folder, at(START + month * 30 * DAY + hour * HOUR)]);
      }
    }
    // Two months may be a clock that is wrong: all of them stay.
    expect(folder.length).toBeLessThanOrEqual(2 * 6 + KEPT.days + KEPT.weeks + KEPT.months);
    expect(folder.length).toBeGreaterThan(2 * 6);
  });

  it('keeps all of the last 48 hours where two systems take turns, hours apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 3 }), (zone, turn) => {
        let folder: RotatedBackup[] = [];
        for (let hour = 0; hour < 20 * 24; hour += 1) {
          if (hour % 24 > 8) continue;
          const isOther = Math.floor(hour / turn / 3) % 2 === 1;
          const time = START + hour * HOUR;
          folder = keptOf([...folder, at(time, true, time + (isOther ? zone * HOUR : 0))]);
        }
        const last = START + (19 * 24 + 8) * HOUR;
        const young = folder.filter(({ command }) => last - command <= 2 * DAY);
        expect(young).toHaveLength(2 * 9 + 1);
        expect(folder.length).toBeLessThan(120);
      }),
      { numRuns: runs(RUNS / 20) },
    );
  });

  it('keeps the newest, and stays in bounds, however it jumps', () => {
    const jump = fc.oneof({ arbitrary: fc.constant(0), weight: 20 }, { arbitrary: by, weight: 1 });
    fc.assert(
      fc.property(fc.array(jump, { minLength: 130, maxLength: 130 }), (jumps) => {
        let ahead = 0;
        const shown = jumps.map((step) => (ahead += step));
        const { most } = lived(
          130,
          (time) => time + (shown[Math.floor((time - START) / DAY)] ?? 0),
        );
        // A long gap or one below zero does not count, so that more than two days may be young.
        const wrongDays = jumps.filter((step) => step !== 0).length;
        const places = KEPT.days + KEPT.weeks + KEPT.months + 3 * MOST_SPARE;
        expect(most).toBeLessThanOrEqual(6 * (3 + wrongDays) + places);
      }),
      { numRuns: runs(RUNS / 50) },
    );
  });

  it('that starts anew each day from the same one keeps the newest, in bounds', () => {
    const { most, times } = lived(130, (time) => ((time - START) % DAY) + Date.parse('2000-01-01'));
    expect(most).toBeLessThan(80);
    expect(times.length).toBeGreaterThan(12);
  });

  it('goes by the commands alone: the newest by name may be the oldest', () => {
    const ahead = at(START - 30 * DAY, true, START + 365 * DAY);
    const list = [ahead, ...Array.from({ length: 60 }, (_, index) => at(START - index * HOUR))];
    expect(keptOf(list)).toContain(list[1]);
    const many = Array.from({ length: 40 }, (_, index) =>
      at(START - 60 * DAY + index * HOUR, true, START + 365 * DAY + index * HOUR),
    );
    const kept = keptOf([...many, ...list]);
    expect(kept.filter((backup) => many.includes(backup)).length).toBeLessThan(6);
  });
});

function newestFirst(a: RotatedBackup, b: RotatedBackup): number {
  return a.at < b.at ? 1 : -1;
}
