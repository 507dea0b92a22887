import { describe, expect, it } from 'vitest';
import { SHIPPED_CATEGORIES } from '#shared/features/ledger/category-map.ts';
import { categoriesOfKind } from '#renderer/features/ledger/entry-draft.ts';
import {
  CELL_COLUMNS,
  cellText,
  isWritable,
  readCell,
} from '#renderer/features/ledger/cells/cell-text.ts';
import { entryView } from '#renderer/gallery/answers/ledger.ts';

const bill = entryView(3, { kind: 'expense', category: 'software', party: 'EDF', docRef: 'F-7' });
const categories = categoriesOfKind('expense', SHIPPED_CATEGORIES);
const ground = { today: '2026-11-22', language: 'fr', categories } as const;

describe('a cell of the list', () => {
  it('holds what it reads back to itself', () => {
    for (const column of CELL_COLUMNS) {
      const read = readCell(bill, column, cellText(bill, column, ground), ground);
      expect(read).toMatchObject({ isSound: true });
      const fields = read.isSound ? read.fields : {};
      expect({ ...bill, ...fields }).toEqual(bill);
    }
  });

  it('takes short days, sums, and a part of a category that only one has', () => {
    const taken = (column: (typeof CELL_COLUMNS)[number], text: string) =>
      readCell(bill, column, text, ground);
    expect(taken('paidOn', '3/11')).toMatchObject({ fields: { paidOn: '2026-11-03' } });
    expect(taken('amount', '12,50+3')).toMatchObject({ fields: { lines: [{ amount: 1550 }] } });
    expect(taken('category', 'loyer')).toMatchObject({ fields: { category: 'rent' } });
    expect(taken('document', ' ')).toMatchObject({ fields: { docRef: null } });
  });

  it('says what is wrong, and never leaves an entry without words', () => {
    const why = (column: (typeof CELL_COLUMNS)[number], text: string) =>
      readCell(bill, column, text, ground);
    expect(why('paidOn', '45/11')).toEqual({ isSound: false, why: 'day' });
    expect(why('amount', 'zut')).toEqual({ isSound: false, why: 'amount' });
    expect(why('category', 'a')).toEqual({ isSound: false, why: 'category' });
    expect(why('category', '')).toEqual({ isSound: false, why: 'category' });
    expect(why('party', ' ')).toEqual({ isSound: false, why: 'words' });
  });

  it('is left to the editor where it holds more than one thing', () => {
    const transfer = entryView(4, { kind: 'transfer', category: 'transfer' });
    expect(CELL_COLUMNS.filter((column) => isWritable(transfer, column))).toEqual(['document']);
    const split = entryView(5, { lines: [...bill.lines, ...bill.lines] });
    expect(isWritable(split, 'amount')).toBe(false);
    expect(isWritable(entryView(6, { currency: 'USD', fx: '0.9' }), 'amount')).toBe(false);
    expect(isWritable(bill, 'amount')).toBe(true);
  });
});
