import { expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { EVERY_ENTRY } from '#tests/support/every-entry.ts';
import { expense, receipt } from '#tests/shared/features/ledger/entries.ts';

const SECOND = {
  name: 'Banque B',
  kind: 'bank',
  currency: 'EUR',
  number: '512100',
  identification: null,
  openingOn: null,
  openingBalance: 0,
  closedOn: null,
} as const;

/** A locked receipt of September, and of October a receipt, two expenses and a transfer. */
async function withEntries(): Promise<Desk> {
  const desk = openDesk();
  await desk.call('ledger.add', receipt({ paidOn: '2026-09-05' }));
  await desk.call('ledger.add', receipt({ paidOn: '2026-10-05' }));
  await desk.call('ledger.add', expense({ paidOn: '2026-10-06', party: 'EDF' }));
  await desk.call('ledger.add', expense({ paidOn: '2026-10-07', party: 'Edf pro' }));
  await desk.call('ledger.add', {
    ...receipt({ paidOn: '2026-10-08', kind: 'transfer', category: 'transfer' }),
    lines: [{ rate: null, basis: 'gross', amount: 5000 }],
    accountId: 1,
    toAccountId: 2,
  });
  await desk.call('ledger.lockMonth', { month: '2026-09', lockedOn: null });
  return desk;
}

const all = { seqs: [1, 2, 3, 4, 5] };
const entryOf = (desk: Desk, seq: number) => desk.call('ledger.entry', { seq });

it('many entries are changed in one step, but what is locked and what it is not for', async () => {
  const desk = await withEntries();
  const locked = await entryOf(desk, 1);
  expect(await desk.call('ledger.changeMany', { ...all, part: { category: 'rent' } })).toEqual({
    changed: 2,
    locked: 1,
    unfit: 2,
    asked: 0,
  });
  expect((await entryOf(desk, 4)).category).toBe('rent');
  expect((await entryOf(desk, 2)).category).toBe('services');
  expect(await desk.call('ledger.changeMany', { ...all, part: { party: 'EDF' } })).toEqual({
    changed: 4,
    locked: 1,
    unfit: 0,
    asked: 0,
  });
  expect(await entryOf(desk, 1)).toEqual(locked);
  await desk.call('values.undo', {});
  expect((await entryOf(desk, 4)).party).toBe('Edf pro');
  await desk.call('values.undo', {});
  expect((await entryOf(desk, 3)).category).toBe('software');
});

it('paid in another way, they lie where such money lies', async () => {
  const desk = await withEntries();
  const cash = { seqs: [3, 4], part: { method: 'cash' as const } };
  expect(await desk.call('ledger.changeMany', cash)).toMatchObject({ changed: 2 });
  const filter = { ...EVERY_ENTRY, kind: 'expense' as const, account: 2 };
  const sort = { by: 'seq' as const, isDescending: false };
  const { entries } = await desk.call('ledger.list', { filter, sort, offset: 0, limit: 10 });
  expect(entries.map(({ seq }) => seq)).toEqual([3, 4]);
});

it('paid in another way than cash, they stay in the account of a second bank', async () => {
  const desk = await withEntries();
  await desk.call('ledger.saveAccount', { id: null, account: SECOND });
  await desk.call('ledger.change', { seq: 3, accountId: 3 });
  const filter = { ...EVERY_ENTRY, kind: 'expense' as const, account: 3 };
  const sort = { by: 'seq' as const, isDescending: false };
  const paidBy = async (method: 'direct_debit' | 'cash') => {
    await desk.call('ledger.changeMany', { seqs: [3, 4], part: { method } });
    const { entries } = await desk.call('ledger.list', { filter, sort, offset: 0, limit: 10 });
    return entries.map(({ seq }) => seq);
  };
  expect(await paidBy('direct_debit')).toEqual([3]);
  expect(await paidBy('cash')).toEqual([]);
});

it('one that was removed since it was selected holds up none of the others', async () => {
  const desk = await withEntries();
  await desk.call('ledger.remove', { seq: 3 });
  expect(await desk.call('ledger.changeMany', { ...all, part: { party: 'EDF' } })).toEqual({
    changed: 3,
    locked: 1,
    unfit: 0,
    asked: 0,
  });
  expect(await desk.call('ledger.tag', { seqs: [2, 3, 4], tag: null })).toEqual({ tagged: 2 });
  expect(await desk.call('ledger.removeMany', all)).toEqual({ removed: 3, locked: 1 });
});

it('where none of them is there any more, it is refused', async () => {
  const desk = await withEntries();
  const refused = { code: 'not_found' };
  expect(await desk.attempt('ledger.removeMany', { seqs: [98, 99] })).toMatchObject(refused);
  expect(await desk.attempt('ledger.tag', { seqs: [99], tag: null })).toMatchObject(refused);
});

it('all of them go; what is locked stays', async () => {
  const desk = await withEntries();
  expect(await desk.call('ledger.removeMany', all)).toEqual({ removed: 4, locked: 1 });
  expect(await desk.attempt('ledger.entry', { seq: 2 })).toMatchObject({ code: 'not_found' });
  await desk.call('values.undo', {});
  expect((await entryOf(desk, 5)).kind).toBe('transfer');
});
