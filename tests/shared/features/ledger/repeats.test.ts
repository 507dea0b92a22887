import { describe, expect, it } from 'vitest';
import { monthlyRepeats, repeatsFrom } from '#shared/features/ledger/repeats.ts';
import type { PaidEntry } from '#shared/features/ledger/repeats.ts';

const TODAY = '2026-11-22';

const paid = (seq: number, paidOn: string, gross: number, party = 'EDF'): PaidEntry => ({
  seq,
  kind: 'expense',
  party,
  paidOn,
  gross,
});

const RENT = [
  paid(1, '2026-08-31', 4500),
  paid(2, '2026-09-30', 4600),
  paid(3, '2026-10-12', 4510),
];

describe('what comes back every month', () => {
  it('is proposed on its day of this month, after three months of about the same amount', () => {
    expect(repeatsFrom(TODAY)).toBe('2026-08-01');
    expect(repeatsFrom('2026-02-03')).toBe('2025-11-01');
    expect(monthlyRepeats(RENT, TODAY)).toEqual([{ seq: 3, on: '2026-11-12' }]);
    expect(monthlyRepeats(RENT.slice(1), TODAY)).toEqual([]);
  });

  it('is of one party, however it is written, and of one direction', () => {
    const [first, second, third] = RENT.map((one, at) => ({
      ...one,
      party: ['EDF', 'Edf', 'edf'][at] ?? '',
    }));
    expect(
      monthlyRepeats(
        [first, second, third].filter((one) => one !== undefined),
        TODAY,
      ),
    ).toHaveLength(1);
    expect(
      monthlyRepeats(
        RENT.map((one) => ({ ...one, party: '' })),
        TODAY,
      ),
    ).toEqual([]);
    const mixed = RENT.map((one, at) => ({
      ...one,
      kind: at === 1 ? ('receipt' as const) : one.kind,
    }));
    expect(monthlyRepeats(mixed, TODAY)).toEqual([]);
  });

  it('is not proposed once it is there, but another amount of that party is no reason against it', () => {
    expect(monthlyRepeats([...RENT, paid(4, '2026-11-02', 4700)], TODAY)).toEqual([]);
    expect(monthlyRepeats([...RENT, paid(4, '2026-11-02', 900)], TODAY)).toHaveLength(1);
    const risen = RENT.map((one, at) => (at === 0 ? { ...one, gross: 3000 } : one));
    expect(monthlyRepeats(risen, TODAY)).toEqual([]);
  });

  it('is not proposed where that was dismissed, and what else there is still is', () => {
    const both = [...RENT, ...RENT.map((one) => ({ ...one, seq: one.seq + 10, party: 'Free' }))];
    expect(monthlyRepeats(both, TODAY, [3, 4]).map(({ seq }) => seq)).toEqual([13]);
  });

  it('waits for its day, and takes the last of a short month', () => {
    const late = RENT.map((one) => (one.seq === 3 ? { ...one, paidOn: '2026-10-31' } : one));
    expect(monthlyRepeats(late, TODAY)).toEqual([]);
    expect(monthlyRepeats(late, '2026-11-26')).toEqual([{ seq: 3, on: '2026-11-30' }]);
  });
});
