import { describe, expect, it } from 'vitest';
import { balanceFacts } from '#shared/features/ledger/imports/running-balance.ts';
import type { BalanceStep } from '#shared/features/ledger/imports/running-balance.ts';
import { proofsOf } from '#shared/features/ledger/imports/proof.ts';

/** Rows of `[day, moved, balance]` on the lines from 2 on. */
const steps = (...rows: readonly (readonly [string, number, number | null])[]): BalanceStep[] =>
  rows.map(([day, moved, balance], index) => ({
    line: index + 2,
    account: '',
    currency: 'EUR',
    day,
    moved,
    balance,
  }));
const [MONDAY, TUESDAY] = ['2026-03-02', '2026-03-03'];

describe('a column of balances', () => {
  const rows = steps([MONDAY, -1000, 9000], [MONDAY, 500, 9500], [TUESDAY, 2000, 11_500]);

  it('proves a file whichever row comes first, also within a day', () => {
    const [one, two, three] = rows;
    if (!one || !two || !three) throw new Error('three rows');
    for (const order of [rows, rows.toReversed(), [two, one, three]]) {
      expect(balanceFacts(order)).toEqual([
        {
          account: '',
          currency: 'EUR',
          opening: { on: null, amount: 10_000 },
          closing: { on: TUESDAY, amount: 11_500 },
          moved: 1500,
        },
      ]);
    }
  });

  it('names the line on which it does not follow: a row is missing before it', () => {
    const facts = balanceFacts(steps([MONDAY, -1000, 9000], [TUESDAY, 2000, 11_500]));
    expect(facts).toMatchObject([{ gaps: [3] }]);
    expect(proofsOf(facts)).toMatchObject([{ difference: 500, gaps: [3] }]);
  });

  it('tells what rows between two balances moved together', () => {
    const rare = steps([MONDAY, -1000, null], [MONDAY, 500, 9500], [TUESDAY, 2000, 11_500]);
    expect(balanceFacts(rare)).toMatchObject([{ opening: { amount: 10_000 } }]);
    const back = [rare[2], rare[1], rare[0]].flatMap((row) => row ?? []);
    expect(balanceFacts(back)[0]?.gaps).toBeUndefined();
  });

  it('tells what there was at the end of each month that it has passed, also one without a row', () => {
    const months = steps(
      ['2026-01-20', -1000, 9000],
      ['2026-01-30', 500, 9500],
      ['2026-03-02', -2500, 7000],
      ['2026-04-01', 100, 7100],
    );
    const ends = [
      { on: '2026-01-31', amount: 9500 },
      { on: '2026-02-28', amount: 9500 },
      { on: '2026-03-31', amount: 7000 },
    ];
    for (const order of [months, months.toReversed()])
      expect(balanceFacts(order)[0]?.monthEnds).toEqual(ends);
    // A row is missing: what there was is not proved.
    expect(balanceFacts(months.toSpliced(1, 1))[0]?.monthEnds).toBeUndefined();
  });

  it('that says the same on each row says what there is now', () => {
    expect(balanceFacts(steps([MONDAY, -1000, 5000], [TUESDAY, 2000, 5000]))).toMatchObject([
      { opening: null, closing: { on: null, amount: 5000 } },
    ]);
  });

  it('tells nothing where it is empty, and tells each account apart', () => {
    expect(balanceFacts(steps([MONDAY, -1000, null]))).toEqual([]);
    const other = rows.map((row) => ({ ...row, account: 'FR76' }));
    expect(balanceFacts([...rows, ...other])).toHaveLength(2);
  });

  it('proves an account that ends on what it began with, whichever row comes first', () => {
    const swept = steps([MONDAY, 7000, 7000], [MONDAY, 3000, 10_000], [TUESDAY, -6000, 4000]);
    const empty = [...swept, ...steps([TUESDAY, -4000, 0])];
    const [one, two, three, four] = empty;
    if (!one || !two || !three || !four) throw new Error('four rows');
    const sameDay = empty.map((step) => ({ ...step, day: MONDAY }));
    const orders = [empty, [two, one, four, three], sameDay];
    for (const told of orders.flatMap((order) => [order, order.toReversed()])) {
      expect(balanceFacts(told)).toMatchObject([
        { opening: { amount: 0 }, closing: { amount: 0 } },
      ]);
      expect(proofsOf(balanceFacts(told))).toMatchObject([{ difference: 0 }]);
    }
  });
});
