import { describe, expect, it } from 'vitest';
import type { BankReading } from '#shared/features/ledger/imports/bank-row.ts';
import { NO_HABITS } from '#shared/features/ledger/imports/bank-row.ts';
import { cautionsOf } from '#shared/features/ledger/imports/reading-cautions.ts';
import { bankRow } from './rows.ts';

const reading = (fields: Partial<BankReading>): BankReading => ({
  profile: 'own:x',
  habits: NO_HABITS,
  rows: [],
  skipped: [],
  ...fields,
});
const many = (count: number, fields: Parameters<typeof bankRow>[0] = {}) =>
  Array.from({ length: count }, () => bankRow(fields));

describe('a reading', () => {
  it('with nothing against it has no caution', () => {
    const rows = [...many(3), bankRow({ amount: -500 })];
    expect(cautionsOf(reading({ rows }), true)).toEqual([]);
  });

  it('of a file that ends in the middle says so', () => {
    expect(cautionsOf(reading({ rows: many(1), isCut: true }), false)).toEqual(['cut']);
  });

  it('by told columns is doubted where many rows are unread', () => {
    const skipped = [{ line: 9, reason: 'unreadable' }] as const;
    const rows = [...many(3), bankRow({ amount: -500 })];
    expect(cautionsOf(reading({ rows, skipped }), true)).toEqual([]);
    expect(cautionsOf(reading({ rows: rows.slice(1), skipped }), true)).toEqual(['unread']);
    expect(cautionsOf(reading({ rows: rows.slice(1), skipped }), false)).toEqual([]);
  });

  it('by told columns is doubted where all is received: a sign may be missing', () => {
    expect(cautionsOf(reading({ rows: many(4) }), true)).toEqual(['one_sign']);
    expect(cautionsOf(reading({ rows: many(3) }), true)).toEqual([]);
    expect(cautionsOf(reading({ rows: many(4, { amount: -100 }) }), true)).toEqual([]);
    expect(cautionsOf(reading({ rows: many(4) }), false)).toEqual([]);
  });

  it('by told columns is doubted where balances do not follow', () => {
    const facts = { account: '', currency: 'EUR', opening: null, closing: null, moved: 0 };
    const rows = many(4, { amount: -100 });
    const of = (gaps: readonly number[]) => reading({ rows, statements: [{ ...facts, gaps }] });
    expect(cautionsOf(of([3]), true)).toEqual(['unbalanced']);
    expect(cautionsOf(of([3]), false)).toEqual([]);
    expect(cautionsOf(of([]), true)).toEqual([]);
  });

  it('is doubted where many days stand for none', () => {
    const odd = many(1, { doubts: ['odd_day'] });
    expect(cautionsOf(reading({ rows: [...odd, ...many(4)] }), false)).toEqual([]);
    expect(cautionsOf(reading({ rows: [...odd, ...many(3)] }), false)).toEqual(['odd_days']);
  });
});
