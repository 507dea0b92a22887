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

/** Opening balances of the bank, and of the till where it is said. */
const openWith = (desk: Desk, on: string, bank: number, till = 0) =>
  desk.call('ledger.keepOpening', {
    on,
    lines: [
      { account: '512000', accountName: 'Banque', amount: bank },
      ...(till === 0 ? [] : [{ account: '530000', accountName: 'Caisse', amount: till }]),
      { account: '108000', accountName: 'Exploitant', amount: -bank - till },
    ],
  });

async function held(desk: Desk, on: string) {
  const balances = await desk.call('ledger.balances', { on });
  return balances.map(({ balance }) => balance);
}

describe('the balance of an account', () => {
  it('is what its opening balances say, and what moved since', async () => {
    const desk = openDesk();
    await openWith(desk, '2026-01-01', 50_000, 4000);
    await desk.call('ledger.add', receipt({ paidOn: '2026-01-01', lines: [line(700)] }));
    expect(await held(desk, '2025-12-31')).toEqual([0, 0]);
    expect(await held(desk, '2026-01-01')).toEqual([50_700, 4000]);
    expect(await desk.call('ledger.monthEnds', { account: 2 })).toContainEqual({
      month: '2026-01',
      books: 4000,
      statement: null,
    });
    expect(await proposed(desk, '2027-01-01')).toEqual({
      '108000': -54_700,
      '512000': 50_700,
      '530000': 4000,
    });
  });

  it('is not moved by opening balances that say what the books have', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: 1, account: BANK });
    await desk.call('ledger.add', receipt({ paidOn: '2025-12-31', lines: [line(700)] }));
    const next = await desk.call('ledger.opening', { on: '2026-01-01' });
    await desk.call('ledger.keepOpening', { on: '2026-01-01', lines: next.proposed });
    expect(await held(desk, '2026-06-30')).toEqual([40_700, 0]);
    expect(await desk.call('ledger.accountFaults', {})).toEqual([]);
  });

  it('is moved by opening balances that say something else, and the difference is told', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: 1, account: BANK });
    await openWith(desk, '2026-01-01', 41_000);
    expect(await held(desk, '2026-01-01')).toEqual([41_000, 0]);
    expect(await desk.call('ledger.accountFaults', {})).toEqual([
      { what: 'opening_differs', account: 1, day: '2026-01-01', held: 40_000, said: 41_000 },
    ]);
    expect((await desk.call('ledger.opening', { on: '2026-01-01' })).held).toEqual([
      { account: 1, number: '512000', amount: 40_000 },
      { account: 2, number: '530000', amount: 0 },
    ]);
    // What is written before it later is part of what they say.
    await desk.call('ledger.add', receipt({ paidOn: '2025-12-30', lines: [line(1000)] }));
    expect(await held(desk, '2026-01-01')).toEqual([41_000, 0]);
    expect(await desk.call('ledger.accountFaults', {})).toEqual([]);
  });

  it('begins with its own opening balance, whatever those of an earlier day say', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', {
      id: 1,
      account: { ...BANK, openingOn: '2026-03-15' },
    });
    await openWith(desk, '2026-01-01', 7);
    expect(await held(desk, '2026-03-15')).toEqual([40_000, 0]);
    expect(await desk.call('ledger.accountFaults', {})).toEqual([]);
  });

  it('moves with an entry in double form, and with what takes opening balances back', async () => {
    const desk = openDesk();
    await openWith(desk, '2026-01-01', 50_000);
    const moved = { rate: null, basis: 'gross' } as const;
    await desk.call('ledger.add', {
      ...receipt({ paidOn: '2026-02-01', party: '', label: 'Régularisation', method: 'other' }),
      kind: 'journal',
      journal: 'OD',
      category: 'journal',
      lines: [
        { ...moved, amount: -300, account: '512000', accountName: 'Banque' },
        { ...moved, amount: 300, account: '627000', accountName: 'Services bancaires' },
      ],
    });
    expect(await held(desk, '2026-02-01')).toEqual([49_700, 0]);
    await desk.call('ledger.lockMonth', { month: '2026-01', lockedOn: null });
    await desk.call('ledger.correct', { seq: 1 });
    expect(await held(desk, '2026-12-31')).toEqual([-300, 0]);
    expect(await proposed(desk, '2027-01-01')).toMatchObject({ '512000': -300 });
  });

  it('keeps the number that an entry in double form names', async () => {
    const desk = openDesk();
    await openWith(desk, '2026-01-01', 50_000);
    await desk.call('ledger.lockMonth', { month: '2026-01', lockedOn: null });
    const account = { ...BANK, number: '512300' };
    expect(await desk.attempt('ledger.saveAccount', { id: 1, account })).toMatchObject({
      code: 'account_in_use',
    });
    const till = { ...BANK, kind: 'till', number: '531000' } as const;
    await desk.call('ledger.saveAccount', { id: 2, account: till });
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

describe('what would explain a difference with a statement', () => {
  const found = async (desk: Desk, month: string) =>
    (await desk.call('ledger.candidates', { account: 1, month })).map(({ reason, entry }) => [
      reason,
      entry.seq,
    ]);

  it('is looked for in the month in which the two part, and not in those after', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ paidOn: '2026-09-10', lines: [line(700)] }));
    await desk.call('ledger.add', receipt({ paidOn: '2026-10-10', lines: [line(700)] }));
    await desk.call('ledger.keepStatement', { account: 1, month: '2026-09', closing: 0 });
    await desk.call('ledger.keepStatement', { account: 1, month: '2026-10', closing: 700 });
    expect(await found(desk, '2026-09')).toEqual([['extra', 1]]);
    expect(await found(desk, '2026-10')).toEqual([]);
  });

  it('is no amount of another currency', async () => {
    const desk = openDesk();
    const account = {
      name: 'Wise',
      kind: 'processor',
      currency: 'USD',
      number: '517000',
      identification: null,
      openingOn: null,
      openingBalance: 0,
      closedOn: null,
    } as const;
    await desk.call('ledger.saveAccount', { id: null, account });
    const dollars = { currency: 'USD', fx: '0.9', accountId: 3, paidOn: '2026-10-10' };
    await desk.call('ledger.add', receipt({ ...dollars, lines: [line(700)] }));
    await desk.call('ledger.keepStatement', { account: 1, month: '2026-10', closing: 700 });
    expect(await found(desk, '2026-10')).toEqual([]);
  });
});

describe('the till', () => {
  it('tells on which day it would be below zero, and where it is', async () => {
    const desk = openDesk();
    const cash = { method: 'cash' } as const;
    await desk.call('ledger.add', receipt({ ...cash, paidOn: '2026-10-01', lines: [line(1000)] }));
    await desk.call('ledger.add', expense({ ...cash, paidOn: '2026-10-20', lines: [line(800)] }));
    await openWith(desk, '2026-10-19', 1, 1000);
    const early = { account: 2, on: '2026-10-05', change: -500, without: null };
    // Opening balances say what was there, whatever came before.
    expect(await desk.call('ledger.belowZero', early)).toBeNull();
    await desk.call('ledger.keepOpening', { on: '2026-10-19', lines: [] });
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
