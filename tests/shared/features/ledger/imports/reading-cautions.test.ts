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

  it('by told columns is doubted where no amount has a sign, unless balances prove it', () => {
    const unsigned = reading({ rows: many(1), isUnsigned: true });
    expect(cautionsOf(unsigned, true)).toEqual(['one_sign']);
    expect(cautionsOf(unsigned, false)).toEqual([]);
    expect(cautionsOf(reading({ rows: many(4) }), true)).toEqual([]);
    const facts = { account: '', currency: 'EUR', moved: 0, closing: null };
    const statements = [{ ...facts, opening: { on: null, amount: 0 } }];
    expect(cautionsOf({ ...unsigned, statements }, true)).toEqual([]);
  });

  it('by told columns is doubted where balances do not follow', () => {
    const facts = { account: '', currency: 'EUR', opening: null, closing: null, moved: 0 };
    const rows = many(4, { amount: -100 });
    const of = (gaps: readonly number[]) => reading({ rows, statements: [{ ...facts, gaps }] });
    expect(cautionsOf(of([3]), true)).toEqual(['unbalanced']);
    expect(cautionsOf(of([3]), false)).toEqual([]);
    expect(cautionsOf(of([]), true)).toEqual([]);
  });

  it('by told columns is doubted where its movements do not lead to the closing balance', () => {
    const facts = { account: '', currency: 'EUR', moved: 400, opening: { on: null, amount: 100 } };
    const closedAt = (amount: number) =>
      reading({ rows: many(4), statements: [{ ...facts, closing: { on: null, amount } }] });
    expect(cautionsOf(closedAt(600), true)).toEqual(['unbalanced']);
    expect(cautionsOf(closedAt(500), true)).toEqual([]);
    expect(cautionsOf(closedAt(600), false)).toEqual([]);
  });

  it('by told columns is doubted where balances follow only against the order of days', () => {
    const facts = { account: '', currency: 'EUR', opening: null, closing: null, moved: 0 };
    const moves = [
      ['2026-10-02', 500, 1000],
      ['2026-10-03', -100, 500],
      ['2026-10-04', -50, 600],
    ] as const;
    const of = (sign: 1 | -1) =>
      reading({
        rows: moves.map(([paidOn, amount, balance]) =>
          bankRow({ paidOn, amount: sign * amount, balance }),
        ),
        statements: [facts],
      });
    expect(cautionsOf(of(1), true)).toEqual(['unbalanced']);
    expect(cautionsOf(of(1), false)).toEqual([]);
    expect(cautionsOf(of(-1), true)).toEqual([]);
  });

  it('by told columns is not proved by the balance of one amount without a sign', () => {
    const rows = [bankRow({ amount: 1200, balance: 90_000 })];
    const facts = { account: '', currency: 'EUR', moved: 1200, closing: null };
    const statements = [{ ...facts, opening: { on: null, amount: 88_800 } }];
    expect(cautionsOf(reading({ rows, statements, isUnsigned: true }), true)).toEqual(['one_sign']);
  });

  it('by told columns is doubted where a mark may be that of thousands', () => {
    const rows = [...many(1, { doubts: ['thousands_or_decimal'] }), bankRow({ amount: -500 })];
    expect(cautionsOf(reading({ rows }), true)).toEqual(['thousands']);
    expect(cautionsOf(reading({ rows }), false)).toEqual([]);
  });

  it('is doubted where the currency of an amount is not certain', () => {
    const rows = [...many(9), bankRow({ amount: -500, doubts: ['currency'] })];
    expect(cautionsOf(reading({ rows }), false)).toEqual(['currency']);
  });

  it('is doubted where many days stand for none', () => {
    const odd = many(1, { doubts: ['odd_day'] });
    expect(cautionsOf(reading({ rows: [...odd, ...many(4)] }), false)).toEqual([]);
    expect(cautionsOf(reading({ rows: [...odd, ...many(3)] }), false)).toEqual(['odd_days']);
  });
});
