import { describe, expect, it } from 'vitest';
import { runningSums, sheetsOf } from '#renderer/features/ledger/accountant/book-pages.ts';

const ROOM = { sheet: 100, above: 40, headings: 10, carried: 10 };
const rows = (...kinds: readonly ('row' | 'total')[]) =>
  kinds.map((kind) => ({ height: 10, isTotal: kind === 'total' }));
const many = (count: number) => Array.from({ length: count }, () => 'row' as const);

describe('the sheets of a book on paper', () => {
  it('have room for the head of the book, its headings and the sums that are carried on', () => {
    // 40 above and 10 at the foot of the first; 10 + 10 above and 10 at the foot of the others.
    expect(sheetsOf(rows(...many(13)), ROOM)).toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 12 },
      { from: 12, to: 13 },
    ]);
    expect(sheetsOf(rows(...many(5)), ROOM)).toEqual([{ from: 0, to: 5 }]);
    expect(sheetsOf([], ROOM)).toEqual([]);
  });

  it('never begin with a total', () => {
    expect(sheetsOf(rows(...many(5), 'total', 'total', 'row'), ROOM)).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 8 },
    ]);
  });

  it('go on where a row is higher than one of them, or totals fill one', () => {
    expect(sheetsOf([{ height: 500, isTotal: false }, ...rows('row')], ROOM)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
    expect(sheetsOf(rows('row', ...many(6).map(() => 'total' as const)), ROOM)).toHaveLength(2);
  });
});

it('what is carried on is the sum of the entries, to the cent, and not of their totals', () => {
  const book = [
    ['1', '1440,00'],
    ['2', '-100,05'],
    ['', '1339,95'],
    ['3', '0,07'],
  ];
  expect(runningSums(book, 1)).toEqual(['1440,00', '1339,95', '1339,95', '1340,02']);
  expect(runningSums([['1', '-0,05']], 1)).toEqual(['-0,05']);
});
