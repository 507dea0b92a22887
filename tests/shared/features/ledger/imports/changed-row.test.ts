import { describe, expect, it } from 'vitest';
import { differenceOf } from '#shared/features/ledger/imports/changed-row.ts';
import { bankRow } from './rows.ts';

const changed = (amount: number, was: number, fields = {}) =>
  differenceOf(bankRow({ amount, fee: 99, ...fields }), { was, on: '2026-04-01' });

describe('a row whose amount has changed since it was imported', () => {
  it('comes to the difference, on a day on which it was known, without the fee once more', () => {
    expect(changed(10_000, 12_000)).toMatchObject({
      amount: -2_000,
      kind: 'receipt',
      fee: 0,
      paidOn: '2026-04-01',
      doubts: ['amount_changed'],
      bankId: 'T1',
    });
  });

  it('stays what it was: money that came in, or that went out', () => {
    expect(changed(0, 12_000)).toMatchObject({ amount: -12_000, kind: 'receipt' });
    expect(changed(-4_000, -5_000)).toMatchObject({ amount: 1_000, kind: 'expense' });
    expect(changed(12_000, 0)).toMatchObject({ amount: 12_000, kind: 'receipt' });
    expect(changed(-4_900, -5_000, { kind: 'receipt' })).toMatchObject({ kind: 'receipt' });
  });
});
