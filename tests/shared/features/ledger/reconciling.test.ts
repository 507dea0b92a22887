import { describe, expect, it } from 'vitest';
import { candidatesFor } from '#shared/features/ledger/reconciling.ts';
import { firstBelowZero } from '#shared/features/ledger/till.ts';

const move = (seq: number, day: string, amount: number, accountId = 1) => ({
  seq,
  day,
  amount,
  accountId,
});

const october = (difference: number) => ({ account: 1, month: '2026-10', difference });

describe('what parts the books from a statement', () => {
  it('is nothing where they agree', () => {
    expect(candidatesFor([move(1, '2026-10-05', 0)], october(0))).toEqual([]);
  });

  it('may be an entry too many, or one whose sign is wrong', () => {
    const moves = [
      move(1, '2026-10-05', -4500),
      move(2, '2026-10-07', -2250),
      move(3, '2026-10-09', 1),
    ];
    expect(candidatesFor(moves, october(4500))).toEqual([
      { seq: 2, reason: 'turned' },
      { seq: 1, reason: 'extra' },
    ]);
  });

  it('may be dated on the other side of the month’s end', () => {
    const moves = [
      move(1, '2026-10-24', 900),
      move(2, '2026-10-25', 900),
      move(3, '2026-11-07', -900),
      move(4, '2026-11-08', -900),
    ];
    expect(candidatesFor(moves, october(-900))).toEqual([
      { seq: 3, reason: 'late' },
      { seq: 2, reason: 'early' },
      { seq: 1, reason: 'extra' },
    ]);
  });

  it('is no transfer of the account, of which the other side stands elsewhere', () => {
    const moves = [move(1, '2026-10-12', -700), move(1, '2026-10-12', 700, 2)];
    expect(candidatesFor(moves, october(700))).toEqual([{ seq: 1, reason: 'extra' }]);
  });

  it('may stand in another account, or not in the month at all', () => {
    const moves = [
      move(1, '2026-10-12', 700, 2),
      move(2, '2026-09-30', -700),
      move(3, '2026-09-12', 700, 2),
    ];
    expect(candidatesFor(moves, october(700))).toEqual([{ seq: 1, reason: 'elsewhere' }]);
  });
});

describe('a till', () => {
  const till = { id: 2, openingOn: '2026-01-01', openingBalance: 1000 };

  it('is below zero from the first day that ends so', () => {
    const moves = [
      move(1, '2026-02-02', -1500, 2),
      move(2, '2026-02-01', 400, 2),
      move(3, '2026-02-02', 50, 2),
      move(4, '2026-02-03', 2000, 2),
      move(5, '2026-02-01', -9000),
    ];
    expect(firstBelowZero(till, moves)).toEqual({ day: '2026-02-02', balance: -50 });
    expect(firstBelowZero(till, moves, '2026-02-03')).toBeNull();
  });

  it('is not where money came in on the same day, or before its opening balance', () => {
    const moves = [
      move(1, '2026-02-02', -1500, 2),
      move(2, '2026-02-02', 500, 2),
      move(3, '2025-12-31', -9000, 2),
    ];
    expect(firstBelowZero(till, moves)).toBeNull();
  });
});
