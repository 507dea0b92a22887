import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
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

  it('is the owner’s where no till is open on the day on which it is written', async () => {
    const desk = openDesk();
    const till = {
      name: null,
      kind: 'till',
      currency: 'EUR',
      number: '530000',
      identification: null,
      openingOn: null,
      openingBalance: 0,
      closedOn: '2026-09-30',
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

describe('the VAT of what is sorted', () => {
  const open = { category: 'other_expense', label: '', lines: [line(12_000)] };
  const vatOfSorted = async (desk: Desk, seq: number, category: string) =>
    (await desk.call('ledger.vatOfSorted', { seqs: [seq], category }))[0]?.vat;

  async function charging(): Promise<Desk> {
    const desk = openDesk();
    await desk.call('taxes.saveProfile', {
      from: '2026-01-01',
      profile: { ...NO_TAX_PROFILE, status: 'micro', lines: ['bnc'], vat: 'franchise' },
    });
    await desk.call('taxes.saveProfile', {
      from: '2026-03-01',
      profile: { ...NO_TAX_PROFILE, status: 'ei_real', lines: ['bnc'], vat: 'ca3_month' },
    });
    const before = expense({ party: 'Zoé', category: 'training', lines: [line(1055, 550)] });
    await desk.call('ledger.add', { ...before, paidOn: '2026-09-01' });
    for (const party of ['OVH', 'Zoé', 'Amazon', 'Maison Inconnue']) {
      await desk.call('ledger.add', expense({ ...open, party, paidOn: '2026-10-05' }));
    }
    return desk;
  }

  it('is proposed as an import would, and asked where nobody can tell', async () => {
    const desk = await charging();
    const list = await desk.call('ledger.unsorted', {});
    const told = list.map(({ entry, proposal }) => [entry.party, proposal?.vat]);
    expect(Object.fromEntries(told)).toMatchObject({
      OVH: { rate: 2000 },
      Zoé: { rate: 550, by: 'past' },
    });
    expect(await vatOfSorted(desk, 3, 'meals')).toEqual({ rate: 1000, by: 'usual' });
    expect(await vatOfSorted(desk, 4, 'supplies')).toEqual({ rate: null, by: 'asked' });
    expect(await vatOfSorted(desk, 5, 'owner_out')).toEqual({ rate: null, by: 'usual' });
    await desk.call('ledger.addRule', {
      rule: {
        field: 'party',
        pattern: 'inconnue',
        kind: 'expense',
        party: null,
        category: 'upkeep',
        rate: 1000,
        tag: NO_TAG,
      },
    });
    expect(await vatOfSorted(desk, 5, 'upkeep')).toEqual({ rate: 1000, by: 'rule' });
  });

  it('is written with what it is sorted as, and what was paid stays', async () => {
    const desk = await charging();
    const entries = [{ seq: 5, to: { category: 'fees' }, vat: { rate: 2000 } }];
    await desk.call('ledger.sort', { entries });
    const { lines, euros } = await desk.call('ledger.entry', { seq: 5 });
    expect(lines).toEqual([line(12_000, 2000)]);
    expect(euros).toEqual({ net: 10_000, vat: 2000, gross: 12_000 });
    const abroad = { rate: 2000, vatKind: 'foreign_service' } as const;
    await desk.call('ledger.sort', {
      entries: [{ seq: 4, to: { category: 'software' }, vat: abroad }],
    });
    expect((await desk.call('ledger.entry', { seq: 4 })).lines).toEqual([
      { ...line(12_000, 2000), vatKind: 'foreign_service' },
    ]);
  });

  it('goes along where cells of the list, or several entries, are given their category', async () => {
    const desk = await charging();
    const linesOf = async (seq: number) => (await desk.call('ledger.entry', { seq })).lines;
    await desk.call('ledger.change', { seq: 2, category: 'software' });
    expect(await linesOf(2)).toMatchObject([{ rate: 2000, amount: 12_000 }]);
    const cells = { seq: 3, category: 'training', lines: [line(2110)] };
    await desk.call('ledger.changeEach', { changes: [cells] });
    expect(await linesOf(3)).toEqual([line(2110, 550)]);
    await desk.call('ledger.changeMany', { seqs: [5], part: { category: 'meals' } });
    expect(await linesOf(5)).toMatchObject([{ rate: 1000, amount: 12_000 }]);
  });

  it('keeps one of several entries waiting where nobody can tell, and not the others', async () => {
    const desk = await charging();
    const waits = async () =>
      (await desk.call('ledger.unsorted', {})).map(({ entry }) => entry.seq);
    const many = { seqs: [2, 3, 4], part: { category: 'supplies' } };
    const before = await waits();
    expect(await desk.call('ledger.changeMany', many)).toEqual({
      changed: 2,
      locked: 0,
      unfit: 0,
      asked: 1,
    });
    expect(await waits()).toEqual([5, 4]);
    expect((await desk.call('ledger.entry', { seq: 3 })).lines).toMatchObject([{ rate: 2000 }]);
    await desk.call('values.undo', {});
    expect(await waits()).toEqual(before);
  });

  it('is not null in silence there either, where nobody can tell', async () => {
    const desk = await charging();
    const supplies = { category: 'supplies' };
    const refused = { code: 'vat_not_said' };
    const changed = { seq: 4, ...supplies };
    expect(await desk.attempt('ledger.change', changed)).toMatchObject(refused);
    expect(await desk.attempt('ledger.changeEach', { changes: [changed] })).toMatchObject(refused);
    const many = { seqs: [4], part: supplies };
    expect(await desk.call('ledger.changeMany', many)).toMatchObject({ changed: 0, asked: 1 });
    expect((await desk.call('ledger.unsorted', {})).map(({ entry }) => entry.seq)).toContain(4);
    // The editor says it: outside VAT is a choice there.
    await desk.call('ledger.change', { ...changed, lines: [line(12_000)] });
    expect(await desk.call('ledger.entry', { seq: 4 })).toMatchObject(supplies);
  });

  it('is written by the entry that sorts a locked one', async () => {
    const desk = await charging();
    for (const month of ['2026-09', '2026-10']) {
      await desk.call('ledger.lockMonth', { month, lockedOn: null });
    }
    const [waits] = await desk.call('ledger.lockedWaiting', {});
    expect(waits?.entry.seq).toBe(5);
    const entries = [{ seq: 5, category: 'fees', vat: { rate: 2000 } }];
    await desk.call('ledger.reclassify', { entries });
    expect((await desk.call('ledger.entry', { seq: 6 })).lines).toMatchObject([
      { rate: null, amount: -12_000, account: '471000' },
      { rate: 2000, amount: 12_000 },
    ]);
    const vat = { kind: 'month', from: '2026-11-01', to: '2026-11-30' } as const;
    expect(await desk.call('ledger.vat', vat)).toMatchObject([{ deductible: 2000 }]);
  });

  it('is not asked where it is said already, nor on a day without any', async () => {
    const desk = await charging();
    await desk.call('ledger.add', expense({ ...open, party: 'OVH', paidOn: '2026-01-05' }));
    const said = { ...open, lines: [line(12_000, 1000)], paidOn: '2026-10-05' };
    await desk.call('ledger.add', expense({ ...said, party: 'OVH' }));
    expect(await vatOfSorted(desk, 6, 'software')).toBeUndefined();
    expect(await vatOfSorted(desk, 7, 'software')).toBeUndefined();
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
