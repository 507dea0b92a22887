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

  it('holds the amount that its column shows, and takes it back with its sign', () => {
    const sale = entryView(6);
    const refund = entryView(7, {
      kind: 'expense',
      lines: [{ rate: null, basis: 'gross', amount: -5_000 }],
    });
    expect([bill, sale, refund].map((one) => cellText(one, 'amount', ground))).toEqual([
      '-1200,00',
      '+1200,00',
      '+50,00',
    ]);
    const amount = (entry: typeof bill, text: string) => readCell(entry, 'amount', text, ground);
    const holding = (cents: number) => ({ fields: { lines: [{ amount: cents }] } });
    for (const text of ['-130', '−130', '130', '-100-30']) {
      expect(amount(bill, text)).toMatchObject(holding(13_000));
    }
    expect(amount(sale, '+130')).toMatchObject(holding(13_000));
    expect(amount(refund, '60')).toMatchObject(holding(-6_000));
    for (const [entry, text] of [
      [bill, '+130'],
      [bill, '-12+20'],
      [sale, '-130'],
      [refund, '-60'],
    ] as const) {
      expect(amount(entry, text)).toEqual({ isSound: false, why: 'side' });
    }
  });

  it('shows an amount written without its VAT as the column does, with it', () => {
    const net = entryView(8, {
      kind: 'expense',
      lines: [{ rate: 2000, basis: 'net', amount: 10_000 }],
    });
    expect(cellText(net, 'amount', ground)).toBe('-120,00');
    expect(readCell(net, 'amount', '-120,00', ground)).toMatchObject({
      fields: { lines: net.lines },
    });
    expect(readCell(net, 'amount', '150', ground)).toMatchObject({
      fields: { lines: [{ rate: 2000, basis: 'gross', amount: 15_000 }] },
    });
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
