import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/ipc/contract.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { EVERY_ENTRY } from '#tests/support/every-entry.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const SAVINGS = {
  name: 'Livret',
  kind: 'savings',
  currency: 'EUR',
  number: '508000',
  identification: null,
  openingOn: '2026-03-01',
  openingBalance: 10_000,
  closedOn: null,
} satisfies InputOf<'ledger.saveAccount'>['account'];

const transfer = (fields: Partial<InputOf<'ledger.add'>>) =>
  receipt({ kind: 'transfer', category: 'transfer', lines: [line(5000)], ...fields });

async function balances(desk: Desk, on: string) {
  const held = await desk.call('ledger.balances', { on });
  return Object.fromEntries(held.map(({ id, balance }) => [id, balance]));
}

describe('accounts', () => {
  it('hold what came in, went out and moved between them, day by day', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: null, account: SAVINGS });
    await desk.call('ledger.add', receipt({ paidOn: '2026-01-15', lines: [line(20_000)] }));
    await desk.call('ledger.add', transfer({ paidOn: '2026-02-01', toAccountId: 2 }));
    await desk.call(
      'ledger.add',
      expense({ paidOn: '2026-02-03', method: 'cash', lines: [line(1200)] }),
    );
    await desk.call(
      'ledger.add',
      transfer({ paidOn: '2026-03-02', toAccountId: 3, lines: [line(2000)] }),
    );
    expect(await balances(desk, '2026-01-31')).toEqual({ 1: 20_000, 2: 0, 3: 10_000 });
    expect(await balances(desk, '2026-12-31')).toEqual({ 1: 13_000, 2: 3800, 3: 12_000 });
  });

  it('in another currency hold what was written, and what arrived of a transfer', async () => {
    const desk = openDesk();
    const dollars = { ...SAVINGS, kind: 'processor', currency: 'USD', number: '517000' } as const;
    await desk.call('ledger.saveAccount', { id: null, account: { ...dollars, openingOn: null } });
    const sold = { currency: 'USD', fx: '0.9', lines: [line(10_000)], accountId: 3 };
    await desk.call('ledger.add', receipt({ paidOn: '2026-04-01', ...sold }));
    const paidOut = { ...sold, toAccountId: 1, toAmount: 8800 };
    await desk.call('ledger.add', transfer({ paidOn: '2026-04-02', ...paidOut }));
    expect(await balances(desk, '2026-04-01')).toEqual({ 1: 0, 2: 0, 3: 20_000 });
    expect(await balances(desk, '2026-04-02')).toEqual({ 1: 8800, 2: 0, 3: 10_000 });
  });

  it('hold what they did before, once a locked transfer is taken back', async () => {
    const desk = openDesk();
    const dollars = { ...SAVINGS, kind: 'processor', currency: 'USD', number: '517000' } as const;
    await desk.call('ledger.saveAccount', { id: null, account: { ...dollars, openingOn: null } });
    const sent = { paidOn: '2026-10-02', toAccountId: 3, toAmount: 10_800, lines: [line(10_000)] };
    await desk.call('ledger.add', transfer(sent));
    await desk.call('ledger.lockMonth', { month: '2026-10', lockedOn: null });
    expect(await balances(desk, '2026-11-30')).toEqual({ 1: -10_000, 2: 0, 3: 20_800 });
    await desk.call('ledger.correct', { seq: 1 });
    expect(await balances(desk, '2026-11-30')).toEqual({ 1: 0, 2: 0, 3: 10_000 });
  });

  it('stay where entries stand in them', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: null, account: SAVINGS });
    await desk.call('ledger.add', receipt({ accountId: 3 }));
    const removed = await desk.attempt('ledger.removeAccount', { id: 3 });
    expect(removed).toMatchObject({ ok: false, code: 'account_in_use' });
    await desk.call('ledger.remove', { seq: 1 });
    await desk.call('ledger.removeAccount', { id: 3 });
    expect(await desk.call('ledger.accounts', {})).toHaveLength(2);
  });

  it('are told by two characters at least: one is refused, and is no fault of the program', async () => {
    const account = { ...SAVINGS, identification: '7' };
    const refused = await openDesk().attempt('ledger.saveAccount', { id: null, account });
    expect(refused).toMatchObject({ code: 'bad_input' });
  });

  it('keep the number under which locked entries were printed', async () => {
    const desk = openDesk();
    const { id } = await desk.call('ledger.saveAccount', { id: null, account: SAVINGS });
    await desk.call('ledger.add', receipt({ paidOn: '2026-10-01', accountId: id }));
    await desk.call('ledger.lockMonth', { month: '2026-10', lockedOn: null });
    const other = { id, account: { ...SAVINGS, number: '509000' } };
    expect(await desk.attempt('ledger.saveAccount', other)).toMatchObject({
      code: 'account_in_use',
      field: 'account.number',
    });
  });
});

describe('the number of an account in the chart', () => {
  it('is that of one account: the files would take two for one', async () => {
    const desk = openDesk();
    const refusal = { code: 'account_number_taken', field: 'account.number' };
    const twin = { id: null, account: { ...SAVINGS, number: '512000' } };
    expect(await desk.attempt('ledger.saveAccount', twin)).toMatchObject(refusal);
    // Programs fill numbers up with zeros.
    const short = { id: null, account: { ...SAVINGS, number: '530' } };
    expect(await desk.attempt('ledger.saveAccount', short)).toMatchObject(refusal);
    const { id } = await desk.call('ledger.saveAccount', { id: null, account: SAVINGS });
    const moved = { id, account: { ...SAVINGS, number: '512000' } };
    expect(await desk.attempt('ledger.saveAccount', moved)).toMatchObject(refusal);
    await desk.call('ledger.saveAccount', { id, account: { ...SAVINGS, name: 'Livret A' } });
  });
});

describe('an account in another currency', () => {
  const dollars = {
    ...SAVINGS,
    kind: 'processor',
    currency: 'USD',
    number: '517000',
    openingOn: null,
    openingBalance: 0,
  } as const;

  it('takes no entry in euros, which it would count as its own', async () => {
    const desk = openDesk();
    const { id } = await desk.call('ledger.saveAccount', { id: null, account: dollars });
    const refusal = { ok: false, code: 'account_of_other_currency' };
    const euros = receipt({ paidOn: '2026-04-01', accountId: id });
    expect(await desk.attempt('ledger.add', euros)).toMatchObject({
      ...refusal,
      field: 'currency',
    });
    const arriving = transfer({ paidOn: '2026-04-01', toAccountId: id });
    expect(await desk.attempt('ledger.add', arriving)).toMatchObject({
      ...refusal,
      field: 'toAmount',
    });
    const known = await desk.call('ledger.add', { ...euros, currency: 'USD', fx: '0.9' });
    const turned = { seq: known.seq, currency: 'EUR', fx: null };
    expect(await desk.attempt('ledger.change', turned)).toMatchObject(refusal);
    expect(await balances(desk, '2026-12-31')).toEqual({ 1: 0, 2: 0, 3: 12_000 });
  });

  it('takes no withdrawal in euros as a transfer', async () => {
    const desk = openDesk();
    const { id } = await desk.call('ledger.saveAccount', { id: null, account: dollars });
    const { seq } = await desk.call('ledger.add', expense({ category: 'other_expense' }));
    const sorted = { entries: [{ seq, to: { account: id } }] };
    expect(await desk.attempt('ledger.sort', sorted)).toMatchObject({
      code: 'account_of_other_currency',
    });
  });
});

describe('a transfer', () => {
  it('goes from one account to another', async () => {
    const desk = openDesk();
    const nowhere = await desk.attempt('ledger.add', transfer({}));
    expect(nowhere).toMatchObject({ code: 'account_missing', field: 'toAccountId' });
    const same = await desk.attempt('ledger.add', transfer({ toAccountId: 1 }));
    expect(same).toMatchObject({ code: 'same_account', field: 'toAccountId' });
  });

  it('is in no figure and in no sum of receipts and expenses', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', transfer({ toAccountId: 2, label: 'Retrait' }));
    expect(await desk.call('ledger.sums', { filter: EVERY_ENTRY })).toMatchObject({
      receipts: { gross: 0 },
      expenses: { gross: 0 },
    });
    const behind = { metric: 'revenue_time', period: '2026', segment: null };
    expect(await desk.call('ledger.behind', behind)).toMatchObject({ count: 0, net: 0 });
  });
});

describe('the balance of a statement', () => {
  it('stands beside that of the books, until the two agree', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ paidOn: '2026-09-10', lines: [line(175_827)] }));
    const statement = { account: 1, month: '2026-09', closing: 180_000 };
    expect(await desk.call('ledger.keepStatement', statement)).toEqual([
      { account: 1, month: '2026-09', statement: 180_000, books: 175_827, difference: 4173 },
    ]);
    await desk.call('ledger.add', receipt({ paidOn: '2026-09-30', lines: [line(4173)] }));
    expect(await desk.call('ledger.monthEnds', { account: 1 })).toContainEqual({
      month: '2026-09',
      books: 180_000,
      statement: 180_000,
    });
    expect(await desk.call('ledger.keepStatement', { ...statement, closing: null })).toEqual([]);
  });
});

describe('a payment for several things', () => {
  it('counts in the figures by what each part was for', async () => {
    const desk = openDesk();
    const lines = [line(9000), { ...line(1000), category: 'income_tax' }];
    const paid = expense({ paidOn: '2026-10-05', category: 'social', lines });
    await desk.call('ledger.add', paid);
    const question = { metric: 'expenses', period: '2026-10', segment: null };
    expect(await desk.call('ledger.behind', question)).toMatchObject({ count: 1, net: 9000 });
    expect(await desk.call('values.explain', question)).toMatchObject({ value: 9000 });
  });
});

describe('categories of one’s own', () => {
  const own = {
    key: 'own_workshops',
    kind: 'receipt',
    name: 'Ateliers',
    account: '706100',
    accountName: 'Ateliers',
    activityLine: null,
    isHidden: false,
  } as const;

  it('are offered, counted as their number says, and printed with it', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveCategory', own);
    await desk.call('ledger.add', receipt({ category: 'own_workshops', lines: [line(5000)] }));
    const categories = await desk.call('ledger.categories', {});
    expect(categories.at(-1)).toMatchObject({ key: 'own_workshops', use: 'sale', isOwn: true });
    const behind = { metric: 'revenue_time', period: '2026', segment: null };
    expect(await desk.call('ledger.behind', behind)).toMatchObject({ count: 1, net: 5000 });
  });

  it('keep their direction, and a name that no other of it has', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveCategory', own);
    const turned = { ...own, kind: 'expense' };
    expect(await desk.attempt('ledger.saveCategory', turned)).toMatchObject({
      code: 'category_of_other_kind',
    });
    const twice = { ...own, key: 'own_other', name: 'prestations de services' };
    expect(await desk.attempt('ledger.saveCategory', twice)).toMatchObject({
      code: 'name_taken',
      field: 'name',
    });
    const transferKey = { ...own, key: 'transfer' };
    expect(await desk.attempt('ledger.saveCategory', transferKey)).toMatchObject({ ok: false });
  });
});

describe('an account that was closed', () => {
  it('takes no entry of a later day, and keeps what stands in it', async () => {
    const desk = openDesk();
    const closed = { ...SAVINGS, openingOn: null, closedOn: '2026-06-30' };
    await desk.call('ledger.saveAccount', { id: null, account: closed });
    const at = (paidOn: string) => receipt({ paidOn, accountId: 3 });
    const known = await desk.call('ledger.add', at('2026-06-30'));
    const refusal = { ok: false, code: 'account_closed', field: 'accountId' };
    expect(await desk.attempt('ledger.add', at('2026-07-01'))).toMatchObject(refusal);
    const later = { seq: known.seq, paidOn: '2026-07-01' };
    expect(await desk.attempt('ledger.change', later)).toMatchObject(refusal);
    expect(
      await desk.attempt('ledger.add', transfer({ paidOn: '2026-07-01', toAccountId: 3 })),
    ).toMatchObject({ ...refusal, field: 'toAccountId' });
    await desk.call('ledger.change', { seq: known.seq, label: 'Autre' });
    await desk.call('ledger.lockMonth', { month: '2026-06', lockedOn: null });
    expect(await desk.call('ledger.correct', { seq: known.seq })).toMatchObject({ accountId: 3 });
  });
});
