import { expect, it } from 'vitest';
import { MOST_SELECTED } from '#shared/features/ledger/contract.ts';
import {
  NOTHING_SELECTED,
  ranged,
  toggled,
} from '#renderer/features/ledger/selection/entry-selection.ts';

const expenses = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ seq: from + at, kind: 'expense' as const }));

it('two ranges together stop at as many as are changed at once, and say so', () => {
  const first = ranged(NOTHING_SELECTED, expenses(1, 700), 0);
  expect(first.isCut).toBe(false);
  const second = toggled(first, { seq: 2001, kind: 'expense' }, 2000);
  const both = ranged(second, expenses(2001, 700), 2000);
  expect(both.isCut).toBe(true);
  expect([...both.kinds.keys()]).toEqual([
    ...expenses(1, 700).map(({ seq }) => seq),
    ...expenses(2001, 300).map(({ seq }) => seq),
  ]);
});

it('exactly as many as are changed at once are all of them', () => {
  const full = ranged(NOTHING_SELECTED, expenses(1, MOST_SELECTED), 0);
  expect(full.isCut).toBe(false);
  const [another] = expenses(5000, 1);
  const asked = another ? toggled(full, another, 3) : full;
  expect(asked.kinds.size).toBe(MOST_SELECTED);
  expect(asked.isCut).toBe(true);
  const [known] = expenses(1, 1);
  const less = known ? toggled(asked, known, 0) : asked;
  expect(less.kinds.size).toBe(MOST_SELECTED - 1);
  expect(less.isCut).toBe(false);
});

it('a range that becomes shorter leaves what was selected before it', () => {
  const [before, anchor] = expenses(9, 2);
  if (!before || !anchor) throw new Error('no entries');
  const begun = toggled(toggled(NOTHING_SELECTED, before, 8), anchor, 9);
  const long = ranged(begun, expenses(10, 3), 9);
  expect([...long.kinds.keys()]).toEqual([9, 10, 11, 12]);
  const short = ranged(long, expenses(10, 2), 9);
  expect([...short.kinds.keys()]).toEqual([9, 10, 11]);
  expect([...ranged(short, expenses(7, 4), 9).kinds.keys()]).toEqual([9, 10, 7, 8]);
});
