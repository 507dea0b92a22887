import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/ipc/contract.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const DOLLARS = {
  name: 'Wise',
  kind: 'processor',
  currency: 'USD',
  number: '517000',
  identification: null,
  openingOn: null,
  openingBalance: 0,
  closedOn: null,
} satisfies InputOf<'ledger.saveAccount'>['account'];

const lock = (desk: Desk, month: string) =>
  desk.call('ledger.lockMonth', { month, lockedOn: null });

describe('the correction of a locked entry', () => {
  it('of a transfer between currencies leaves both accounts as they were before it', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: null, account: DOLLARS });
    const moved = { toAccountId: 3, toAmount: 5400, lines: [line(5000)] };
    await desk.call(
      'ledger.add',
      receipt({ kind: 'transfer', category: 'transfer', paidOn: '2026-10-05', ...moved }),
    );
    await lock(desk, '2026-10');
    await desk.call('ledger.correct', { seq: 1 });
    const held = await desk.call('ledger.balances', { on: '2026-12-31' });
    expect(held.map(({ balance }) => balance)).toEqual([0, 0, 0]);
  });

  it('gets a number of its own, stands on the account that was printed, and is sorted no more', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', expense({ paidOn: '2026-10-05', category: 'other_expense' }));
    await lock(desk, '2026-10');
    const counter = await desk.call('ledger.correct', { seq: 1 });
    expect(counter).not.toHaveProperty('finalNumber');
    expect(counter.lines).toMatchObject([{ account: '471000' }]);
    expect(await desk.call('ledger.unsorted', {})).toEqual([]);
  });

  it('of opening balances is no opening balance: those of the next year follow from both', async () => {
    const desk = openDesk();
    const lines = [
      { account: '512000', accountName: 'Banque', amount: 40_000 },
      { account: '108000', accountName: 'Exploitant', amount: -40_000 },
    ];
    await desk.call('ledger.keepOpening', { on: '2026-01-01', lines });
    await lock(desk, '2026-01');
    expect(await desk.call('ledger.correct', { seq: 1 })).toMatchObject({ journal: 'OD' });
    expect(await desk.call('ledger.duplicate', { seq: 1 })).toMatchObject({ journal: 'OD' });
    await desk.call('ledger.remove', { seq: 3 });
    await desk.call('ledger.add', receipt({ paidOn: '2026-02-05', lines: [line(700)] }));
    const { proposed } = await desk.call('ledger.opening', { on: '2027-01-01' });
    expect(proposed.map(({ account, amount }) => [account, amount])).toEqual([
      ['108000', -700],
      ['512000', 700],
    ]);
  });
});

describe('the account that a lock kept', () => {
  it('goes where an open entry is for something else, and is not copied', async () => {
    const desk = openDesk();
    const split = [line(100), { ...line(50), category: 'travel' }];
    await desk.call('ledger.add', expense({ paidOn: '2026-10-05', lines: split }));
    await lock(desk, '2026-10');
    expect((await desk.call('ledger.duplicate', { seq: 1 })).lines).toEqual(split);
    const { lines: kept } = await desk.call('ledger.correct', { seq: 1 });
    expect(kept.map(({ account }) => account)).toEqual(['651100', '625100']);
    const now = await desk.call('ledger.change', { seq: 3, category: 'meals' });
    expect(now.lines.map(({ account }) => account)).toEqual([undefined, '625100']);
  });
});
