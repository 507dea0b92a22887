import { expect, it } from 'vitest';
import { entryView } from '#renderer/gallery/answers/ledger.ts';
import { placeOf } from '#renderer/features/ledger/cells/open-cell.ts';

it('an open cell stays with its entry, wherever the list has moved it', () => {
  const rowsOf = (seqs: readonly (number | null)[]) =>
    seqs.map((seq, at) => {
      const index = at + 10;
      return { index, start: 0, entry: seq === null ? undefined : entryView(seq) };
    });
  expect(placeOf(rowsOf([4, 5, 6]), 5)).toBe(11);
  expect(placeOf(rowsOf([5, 4, 6]), 5)).toBe(10);
  expect(placeOf(rowsOf([4, null, 6]), 5)).toBe('reading');
  expect(placeOf(rowsOf([4, 6]), 5)).toBe('gone');
});
