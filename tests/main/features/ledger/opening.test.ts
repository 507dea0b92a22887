import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const BANK = {
  name: null,
  kind: 'bank',
  currency: 'EUR',
  number: '512000',
  identification: null,
  openingOn: '2025-01-01',
  openingBalance: 40_000,
  closedOn: null,
} as const;

async function proposed(desk: Desk, on: string) {
  const { proposed: lines } = await desk.call('ledger.opening', { on });
  return Object.fromEntries(lines.map(({ account, amount }) => [account, amount]));
}

describe('the opening balances of a year', () => {
  it('follow from what accounts held when the books began', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: 1, account: BANK });
    expect(await proposed(desk, '2025-01-01')).toEqual({ '108000': -40_000, '512000': 40_000 });
  });

  it('are written, written anew and taken back, each as one step, and follow each other', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: 1, account: BANK });
    const first = await desk.call('ledger.opening', { on: '2025-01-01' });
    await desk.call('ledger.keepOpening', { on: '2025-01-01', lines: first.proposed });
    await desk.call('ledger.add', receipt({ paidOn: '2025-03-01', lines: [line(10_000)] }));
    await desk.call('ledger.add', expense({ paidOn: '2025-04-01', lines: [line(3000)] }));
    expect(await proposed(desk, '2026-01-01')).toEqual({ '108000': -47_000, '512000': 47_000 });
    const next = await desk.call('ledger.opening', { on: '2026-01-01' });
    await desk.call('ledger.keepOpening', { on: '2026-01-01', lines: next.proposed });
    expect((await desk.call('ledger.opening', { on: '2026-01-01' })).kept).toEqual(next.proposed);
    await desk.call('ledger.keepOpening', { on: '2026-01-01', lines: [] });
    expect((await desk.call('ledger.opening', { on: '2026-01-01' })).kept).toBeNull();
    await desk.call('values.undo', {});
    expect((await desk.call('ledger.opening', { on: '2026-01-01' })).kept).toEqual(next.proposed);
  });

  it('are offered for the year after one that is locked to its end, and only then', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ paidOn: '2025-11-05', lines: [line(10_000)] }));
    await desk.call('ledger.add', receipt({ paidOn: '2025-12-05', lines: [line(500)] }));
    await desk.call('ledger.lockMonth', { month: '2025-11', lockedOn: null });
    const year = () => desk.call('ledger.openingYear', {});
    expect(await year()).toEqual({ current: '2026-01-01', toOpen: null });
    await desk.call('ledger.lockMonth', { month: '2025-12', lockedOn: null });
    expect(await year()).toEqual({ current: '2026-01-01', toOpen: '2026-01-01' });
    const lines = (await desk.call('ledger.opening', { on: '2026-01-01' })).proposed;
    await desk.call('ledger.keepOpening', { on: '2026-01-01', lines });
    expect(await year()).toEqual({ current: '2026-01-01', toOpen: null });
  });

  it('follow from a year whose own were taken back after their lock', async () => {
    const desk = openDesk();
    const lines = [
      { account: '512000', accountName: 'Banque', amount: 5000 },
      { account: '108000', accountName: "Compte de l'exploitant", amount: -5000 },
    ];
    await desk.call('ledger.keepOpening', { on: '2026-01-01', lines });
    await desk.call('ledger.add', receipt({ paidOn: '2026-02-01', lines: [line(700)] }));
    await desk.call('ledger.lockMonth', { month: '2026-01', lockedOn: null });
    await desk.call('ledger.correct', { seq: 1 });
    expect(await proposed(desk, '2027-01-01')).toEqual({ '108000': -700, '512000': 700 });
  });

  it('are refused where both sides are not equal, and once they are locked', async () => {
    const desk = openDesk();
    const lines = [{ account: '512000', accountName: 'Banque', amount: 5 }];
    expect(await desk.attempt('ledger.keepOpening', { on: '2026-01-01', lines })).toMatchObject({
      code: 'unbalanced',
    });
    const equal = [...lines, { account: '108000', accountName: 'Exploitant', amount: -5 }];
    await desk.call('ledger.keepOpening', { on: '2026-01-01', lines: equal });
    await desk.call('ledger.lockMonth', { month: '2026-01', lockedOn: null });
    const again = await desk.attempt('ledger.keepOpening', { on: '2026-01-01', lines: [] });
    expect(again).toMatchObject({ code: 'entry_locked' });
  });
});

describe('the month of a statement', () => {
  it('shows what the books held, and what would explain a difference', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ paidOn: '2026-09-10', lines: [line(10_000)] }));
    await desk.call('ledger.add', expense({ paidOn: '2026-10-10', lines: [line(2500)] }));
    await desk.call('ledger.keepStatement', { account: 1, month: '2026-10', closing: 10_000 });
    expect(await desk.call('ledger.monthEnds', { account: 1 })).toEqual([
      { month: '2026-11', books: 7500, statement: null },
      { month: '2026-10', books: 7500, statement: 10_000 },
      { month: '2026-09', books: 10_000, statement: null },
    ]);
    expect(await desk.call('ledger.candidates', { account: 1, month: '2026-10' })).toMatchObject([
      { reason: 'extra', entry: { seq: 2 } },
    ]);
  });
});

describe('the till', () => {
  it('tells on which day it would be below zero, and where it is', async () => {
    const desk = openDesk();
    const cash = { method: 'cash' } as const;
    await desk.call('ledger.add', receipt({ ...cash, paidOn: '2026-10-01', lines: [line(1000)] }));
    await desk.call('ledger.add', expense({ ...cash, paidOn: '2026-10-20', lines: [line(800)] }));
    const spent = { account: 2, on: '2026-10-05', change: -500, without: null };
    expect(await desk.call('ledger.belowZero', spent)).toEqual({
      day: '2026-10-20',
      balance: -300,
    });
    expect(await desk.call('ledger.belowZero', { ...spent, without: 2 })).toBeNull();
    expect(await desk.call('ledger.tillsBelowZero', {})).toEqual([]);
    await desk.call('ledger.add', expense({ ...cash, paidOn: '2026-10-05', lines: [line(500)] }));
    expect(await desk.call('ledger.tillsBelowZero', {})).toEqual([
      { account: 2, day: '2026-10-20', balance: -300 },
    ]);
  });
});
