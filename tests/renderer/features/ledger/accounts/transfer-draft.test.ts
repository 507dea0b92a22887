import { describe, expect, it } from 'vitest';
import { accountFor } from '#renderer/features/ledger/accounts/chosen-account.ts';
import { readTransfer } from '#renderer/features/ledger/accounts/transfer-draft.ts';
import { draftOf, newDraft, nextDraft, turned } from '#renderer/features/ledger/entry-draft.ts';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';

const TODAY = '2026-11-22';

const account = (id: number, more: Partial<Account> = {}): Account => ({
  id,
  name: null,
  kind: 'bank',
  currency: 'EUR',
  number: '512000',
  identification: null,
  openingOn: null,
  openingBalance: 0,
  closedOn: null,
  ...more,
});

const ACCOUNTS = [
  account(1),
  account(2, { kind: 'till', number: '530000' }),
  account(3, { kind: 'processor', currency: 'USD', number: '517000' }),
  account(4, { kind: 'bank', number: '512100' }),
];

const withdrawal = {
  ...turned(newDraft('expense', TODAY, '20'), 'transfer'),
  lines: [{ amount: '80', basis: 'gross', rate: '20' }],
} as const;

describe('a transfer as it is written', () => {
  it('begins as cash that is taken out of the bank, outside VAT and without a party', () => {
    const { fields } = readTransfer({ ...withdrawal, party: 'OVH' }, TODAY, 'fr', ACCOUNTS);
    expect(fields).toMatchObject({
      kind: 'transfer',
      category: 'transfer',
      method: 'cash',
      party: '',
      accountId: 1,
      toAccountId: 2,
      lines: [{ amount: 8000, rate: null }],
    });
  });

  it('needs two accounts and an amount above zero', () => {
    const same = readTransfer({ ...withdrawal, toAccountId: 1 }, TODAY, 'fr', ACCOUNTS);
    expect(same).toMatchObject({ fields: null, faults: { places: true } });
    const none = [{ amount: '-5', basis: 'gross', rate: '' }] as const;
    const turnedRound = readTransfer({ ...withdrawal, lines: none }, TODAY, 'fr', ACCOUNTS);
    expect(turnedRound).toMatchObject({ fields: null, faults: { lines: [{ amount: true }] } });
  });

  it('out of dollars takes its rate from what arrived, to the cent', () => {
    const draft = { ...withdrawal, accountId: 3, toAccountId: 1, toAmount: '73,19' };
    const { fields } = readTransfer(draft, TODAY, 'fr', ACCOUNTS);
    expect(fields).toMatchObject({ currency: 'USD', method: 'transfer', toAmount: 7319 });
    expect(fields && entryEuros(fields).gross).toBe(7319);
    const missing = readTransfer({ ...draft, toAmount: '' }, TODAY, 'fr', ACCOUNTS);
    expect(missing).toMatchObject({ fields: null, faults: { toAmount: true } });
  });

  it('goes on between the same accounts, and turns back into a payment without them', () => {
    expect(nextDraft({ ...withdrawal, accountId: 4 }, TODAY)).toMatchObject({
      accountId: 4,
      toAccountId: 2,
    });
    expect(turned({ ...withdrawal, toAmount: '5' }, 'receipt')).toMatchObject({
      accountId: null,
      toAccountId: null,
      toAmount: '',
      category: 'services',
    });
  });

  it('is read back as it was kept', () => {
    const draft = { ...withdrawal, accountId: 1, toAccountId: 3, toAmount: '93,10' };
    const { fields } = readTransfer(draft, TODAY, 'fr', ACCOUNTS);
    if (!fields) throw new Error('not read');
    const kept = {
      ...fields,
      seq: 1,
      lockedOn: null,
      euros: entryEuros(fields),
      tag: null,
      corrects: null,
      correctedBy: [],
    };
    const again = draftOf(kept, 'fr', (id) => ACCOUNTS[id - 1]?.currency ?? 'EUR');
    expect(readTransfer(again, TODAY, 'fr', ACCOUNTS).fields).toEqual(fields);
  });
});

describe('the account of a payment', () => {
  const question = {
    method: 'card',
    day: TODAY,
    currency: 'EUR',
    chosen: null,
    usual: new Map(),
  } as const;

  it('is the one that was chosen, else where such money lay last, else what the method says', () => {
    const usual = new Map([['card', 4] as const]);
    expect(accountFor(ACCOUNTS, question)).toBe(1);
    expect(accountFor(ACCOUNTS, { ...question, usual })).toBe(4);
    expect(accountFor(ACCOUNTS, { ...question, usual, chosen: 3 })).toBe(3);
  });

  it('stays what it was kept in: cash out of a machine left the bank', () => {
    expect(accountFor(ACCOUNTS, { ...question, method: 'cash', chosen: 4 })).toBe(4);
  });

  it('is, where nobody chose it, never one that is closed, or that such money does not go through', () => {
    const usual = new Map([['cash', 4] as const]);
    expect(accountFor(ACCOUNTS, { ...question, method: 'cash', usual })).toBe(2);
    const closed = ACCOUNTS.map((one) => (one.id === 1 ? { ...one, closedOn: '2026-01-01' } : one));
    expect(accountFor(closed, question)).toBe(4);
  });

  it('is, where nobody chose it, one that takes the currency of the amounts', () => {
    const usual = new Map([['card', 3] as const]);
    expect(accountFor(ACCOUNTS, { ...question, usual })).toBe(1);
    expect(accountFor(ACCOUNTS, { ...question, usual, currency: 'USD' })).toBe(3);
  });
});
