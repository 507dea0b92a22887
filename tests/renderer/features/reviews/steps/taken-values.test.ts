import { describe, expect, it } from 'vitest';
import { otherPeriods, soFar, takenOfMore } from '#renderer/features/reviews/steps/more-numbers.ts';
import { NOTHING_SAYS, takenOf, withTaken } from '#renderer/features/reviews/steps/taken-values.ts';
import type { FilesSay } from '#renderer/features/reviews/steps/taken-values.ts';
import type { AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';

const value: AnsweredValue = {
  metric: 'sessions',
  period: '2026-W47',
  segment: null,
  kind: 'week',
  value: 280,
  unit: 'count',
  sample: null,
  state: 'new',
  before: null,
  isPartial: false,
  movesUntil: null,
  tables: [1],
  rows: 7,
  rule: 'sum',
  column: 'visits',
  within: null,
  profile: 'plausible',
  until: '2026-11-22',
};
const says: FilesSay = {
  values: [value],
  files: [{ fileName: 'toggl.csv' }, { fileName: 'visitors.csv' }],
  tables: [
    { file: 0, profile: 'toggl', sha256: 'a' },
    { file: 1, profile: 'plausible', sha256: 'b' },
  ],
};

describe('a value that was taken of a file', () => {
  it('names its files, or those of its tool where no row gave it', () => {
    const files = [{ name: 'visitors.csv', sha256: 'b' }];
    expect(takenOf(value, says).source.files).toEqual(files);
    expect(takenOf({ ...value, tables: [], rows: 0 }, says).source.files).toEqual(files);
  });

  it('says the same once its files are gone, and nothing where they are there again', () => {
    const taken = takenOf(value, says);
    const alone = withTaken(NOTHING_SAYS, [taken]);
    expect(alone.files).toEqual([{ fileName: 'visitors.csv' }]);
    expect(alone.values).toEqual([{ ...value, tables: [0] }]);
    expect(alone.values.map((one) => takenOf(one, alone))).toEqual([taken]);
    expect(withTaken(says, [taken])).toEqual(says);
  });
});

const isFollowed = (metric: string) => metric !== 'orders';
const older = { ...value, period: '2026-W46' };

describe('what files say that nobody asks for', () => {
  it('is of other periods, whole, of followed metrics, and not there yet', () => {
    const asked = { metric: 'sessions', period: { key: '2026-W47' } };
    const values = [
      value,
      older,
      { ...older, metric: 'orders' },
      { ...older, period: '2026-W45', state: 'same' as const },
      { ...older, period: '2026-W44', isPartial: true },
    ];
    expect(otherPeriods(values, { numbers: [asked], isFollowed })).toEqual([older]);
  });

  it('is of a month under way so far, and of none that had ended', () => {
    const month = { ...value, kind: 'month' as const, isPartial: true };
    const november = { ...month, period: '2026-11' };
    const values = [november, { ...month, period: '2026-10' }, { ...value, isPartial: true }];
    const ground = { isFollowed, after: '2026-11-22', calendar: CIVIL_CALENDAR } as const;
    expect(soFar(values, { ...ground, numbers: [] })).toEqual([november]);
    const numbers = [{ metric: november.metric, period: { key: '2026-11' } }];
    expect(soFar(values, { ...ground, numbers })).toEqual([]);
  });

  it('that came back brings none of those that a file has given since, until one says so', () => {
    const [before, since] = [value, { ...value, period: '2026-W46' }];
    const wasTaken = (one: AnsweredValue) => one === before;
    expect(takenOfMore([before, since], null, wasTaken)).toEqual([before]);
    expect(takenOfMore([before, since], true, wasTaken)).toEqual([before, since]);
    expect(takenOfMore([before, since], false, wasTaken)).toEqual([]);
  });
});
