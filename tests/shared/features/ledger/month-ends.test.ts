import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOn } from '#shared/features/ledger/accounts.ts';
import { lastDayOf } from '#shared/features/ledger/lock/months.ts';
import { monthEndBalances } from '#shared/features/ledger/month-ends.ts';
import { dayFromNumber, dayNumber } from '#shared/kernel/day.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'];
const someDay = fc
  .integer({ min: -40, max: 130 })
  .map((days) => dayFromNumber(dayNumber('2026-01-01') + days));
const someMove = fc.record({
  accountId: fc.constantFrom(1, 2),
  day: someDay,
  amount: fc.integer({ min: -1000, max: 1000 }),
});

describe('the ends of months', () => {
  it('are what the account holds on the last day of each', () => {
    fc.assert(
      fc.property(fc.array(someMove), fc.option(someDay), (moves, openingOn) => {
        const account = {
          id: 1,
          name: null,
          kind: 'bank',
          currency: 'EUR',
          number: '512000',
          identification: null,
          openingOn,
          openingBalance: 500,
          closedOn: null,
        } as const;
        const inOrder = moves.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
        expect(monthEndBalances(account, inOrder, MONTHS)).toEqual(
          MONTHS.map((month) => ({ month, balance: balanceOn(account, moves, lastDayOf(month)) })),
        );
      }),
    );
  });
});
