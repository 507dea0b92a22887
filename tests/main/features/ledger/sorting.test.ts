import { describe, expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const unknown = (party: string, paidOn: string) =>
  expense({ party, paidOn, category: 'other_expense', label: '' });

async function waiting(): Promise<Desk> {
  const desk = openDesk();
  await desk.call('ledger.add', expense({ party: 'Chez Lili', category: 'meals' }));
  await desk.call('ledger.add', unknown('CHEZ LILI', '2026-10-01'));
  await desk.call('ledger.add', unknown('SNCF', '2026-09-01'));
  await desk.call('ledger.add', unknown('Dupont', '2026-09-02'));
  return desk;
}

describe('what waits to be sorted', () => {
  it('is counted from its oldest, and proposed by the past and by words', async () => {
    const desk = await waiting();
    expect(await desk.call('ledger.waiting', {})).toEqual({
      count: 3,
      oldest: '2026-09-01',
      isOld: true,
    });
    const list = await desk.call('ledger.unsorted', {});
    expect(list.map(({ entry, proposal }) => [entry.seq, proposal])).toEqual([
      [2, { to: { category: 'meals' }, by: 'past' }],
      [4, null],
      [3, { to: { category: 'travel' }, by: 'words' }],
    ]);
  });

  it('is spoken of on the focus once its oldest has waited for thirty days', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', unknown('SNCF', '2026-10-23'));
    expect(await desk.call('ledger.waiting', {})).toMatchObject({ count: 1, isOld: false });
    desk.goTo('2026-11-23');
    expect(await desk.call('ledger.waiting', {})).toMatchObject({ count: 1, isOld: true });
  });

  it('is sorted in one go, and taken back in one', async () => {
    const desk = await waiting();
    const entries = [
      { seq: 2, to: { category: 'meals' } },
      { seq: 3, to: { category: 'travel' } },
      { seq: 4, to: { category: 'fees' } },
    ];
    expect(await desk.call('ledger.sort', { entries })).toEqual({ sorted: 3 });
    expect(await desk.call('ledger.waiting', {})).toMatchObject({ count: 0, oldest: null });
    expect(await desk.call('ledger.entry', { seq: 3 })).toMatchObject({ category: 'travel' });
    await desk.call('values.undo', {});
    expect(await desk.call('ledger.waiting', {})).toMatchObject({ count: 3 });
  });

  it('is sorted all or not at all: into no category of the other direction, and not where it is locked', async () => {
    const desk = await waiting();
    const wrong = [
      { seq: 2, to: { category: 'meals' } },
      { seq: 3, to: { category: 'services' } },
    ];
    expect(await desk.attempt('ledger.sort', { entries: wrong })).toMatchObject({
      code: 'category_of_other_kind',
    });
    expect(await desk.call('ledger.waiting', {})).toMatchObject({ count: 3 });
    for (const month of ['2026-01', '2026-09']) {
      await desk.call('ledger.lockMonth', { month, lockedOn: null });
    }
    expect(await desk.call('ledger.waiting', {})).toMatchObject({ count: 1, oldest: '2026-10-01' });
    const locked = { entries: [{ seq: 3, to: { category: 'travel' } }] };
    expect(await desk.attempt('ledger.sort', locked)).toMatchObject({ code: 'entry_locked' });
  });

  it('may be a transfer: cash that was taken out went into the till', async () => {
    const desk = openDesk();
    const cash = { ...unknown('RETRAIT DAB 14/10', '2026-10-14'), lines: [line(8000)] };
    await desk.call('ledger.add', cash);
    const [waits] = await desk.call('ledger.unsorted', {});
    expect(waits?.proposal).toEqual({ to: { account: 2 }, by: 'words' });
    await desk.call('ledger.sort', { entries: [{ seq: 1, to: { account: 2 } }] });
    expect(await desk.call('ledger.entry', { seq: 1 })).toMatchObject({
      kind: 'transfer',
      accountId: 1,
      toAccountId: 2,
    });
    const held = await desk.call('ledger.balances', { on: '2026-10-31' });
    expect(held.map(({ balance }) => balance)).toEqual([-8000, 8000]);
    await desk.call('values.undo', {});
    expect(await desk.call('ledger.waiting', {})).toMatchObject({ count: 1 });
  });

  it('is the owner’s where no till was open for the cash, or its month is locked', async () => {
    const desk = openDesk();
    const till = {
      name: null,
      kind: 'till',
      currency: 'EUR',
      number: '530000',
      identification: null,
      openingOn: null,
      openingBalance: 0,
      closedOn: '2026-10-01',
    } as const;
    await desk.call('ledger.add', unknown('RETRAIT DAB 14/09', '2026-09-14'));
    await desk.call('ledger.lockMonth', { month: '2026-09', lockedOn: null });
    await desk.call('ledger.saveAccount', { id: 2, account: till });
    await desk.call('ledger.add', unknown('RETRAIT DAB 14/10', '2026-10-14'));
    const owner = { proposal: { to: { category: 'owner_out' }, by: 'words' } };
    expect(await desk.call('ledger.unsorted', {})).toMatchObject([owner]);
    expect(await desk.call('ledger.lockedWaiting', {})).toMatchObject([owner]);
  });

  it('is found in a part of a payment too', async () => {
    const desk = openDesk();
    const lines = [line(9000), { ...line(1000), category: 'other_expense' }];
    await desk.call('ledger.add', expense({ category: 'social', lines }));
    expect(await desk.call('ledger.waiting', {})).toMatchObject({ count: 1 });
    await desk.call('ledger.sort', { entries: [{ seq: 1, to: { category: 'income_tax' } }] });
    expect(await desk.call('ledger.entry', { seq: 1 })).toMatchObject({
      category: 'social',
      lines: [{ amount: 9000 }, { category: 'income_tax' }],
    });
  });
});

describe('the account of the next payment', () => {
  it('is that of the last one of its method', async () => {
    const desk = openDesk();
    const account = {
      name: 'Qonto',
      kind: 'bank',
      currency: 'EUR',
      number: '512100',
      identification: null,
      openingOn: null,
      openingBalance: 0,
      closedOn: null,
    } as const;
    await desk.call('ledger.saveAccount', { id: null, account });
    await desk.call('ledger.add', receipt({ method: 'transfer', accountId: 3 }));
    await desk.call('ledger.add', receipt({ method: 'cash' }));
    expect(await desk.call('ledger.usualAccounts', {})).toEqual([
      { method: 'transfer', account: 3 },
      { method: 'cash', account: 2 },
    ]);
  });
});

describe('what waits in a month', () => {
  it('is told before the month is locked, as long as it is open', async () => {
    const desk = openDesk();
    const unsorted = { paidOn: '2026-09-10', category: 'other_expense' };
    await desk.call('ledger.add', expense(unsorted));
    const part = { ...line(500), category: 'other_expense' };
    await desk.call('ledger.add', expense({ paidOn: '2026-09-12', lines: [line(900), part] }));
    await desk.call('ledger.add', expense({ paidOn: '2026-10-02' }));
    expect(await desk.call('ledger.months', {})).toMatchObject([
      { month: '2026-09', open: 2, waiting: 2 },
      { month: '2026-10', open: 1, waiting: 0 },
    ]);
    await desk.call('ledger.lockMonth', { month: '2026-09', lockedOn: null });
    expect(await desk.call('ledger.months', {})).toMatchObject([{ waiting: 0 }, { waiting: 0 }]);
  });
});
