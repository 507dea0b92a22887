import { describe, expect, it } from 'vitest';
import type { WritableDb } from '#main/db/handles.ts';
import { listAccounts } from '#main/features/ledger/account-store.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { findEntry } from '#main/features/ledger/store.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import type { NeutralEntry, NeutralLedger } from '#shared/features/ledger/neutral.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { receipt } from '#tests/shared/features/ledger/entries.ts';
import { NOW } from '#tests/main/db/business-on-disk.ts';

const TAXPAYER = { siren: null, vat: null, activity: null, year_end: null };

const account = (id: number, fields: Partial<Account> = {}): Account => ({
  id,
  name: null,
  kind: 'bank',
  currency: 'EUR',
  number: '512100',
  identification: null,
  openingOn: null,
  openingBalance: 0,
  closedOn: null,
  ...fields,
});

const sold = (seq: number, paidOn: string, lockedOn: string | null): NeutralEntry => ({
  ...receipt({ paidOn }),
  seq,
  lockedOn,
});

function take(desk: Desk, ledger: Partial<NeutralLedger>) {
  const whole = { taxpayer: TAXPAYER, entries: [], ...ledger };
  const label = { name: 'ledger.import', door: 'imported', at: NOW } as const;
  return desk
    .business()
    .runCommand(label, (db: WritableDb) => importNeutral(db, whole, desk.clock.today()));
}

describe('a neutral file', () => {
  it.each(['services', 'transfer'])('turns no category round: %s', (key) => {
    const desk = openDesk();
    const category = {
      key,
      kind: 'expense',
      position: 1,
      name: null,
      account: '606000',
      accountName: 'Achats',
      activityLine: null,
      isHidden: false,
    } as const;
    expect(() => take(desk, { categories: [category] })).toThrow(
      expect.objectContaining({ code: 'category_of_other_kind' }),
    );
  });

  it('locks nothing on a day that is still to come', () => {
    const desk = openDesk();
    const later = sold(1, '2026-11-05', '2099-01-01');
    expect(() => take(desk, { entries: [later] })).toThrow(
      expect.objectContaining({ code: 'lock_in_future' }),
    );
  });

  it('locks no month while something stands open in an earlier one', () => {
    const desk = openDesk();
    take(desk, { entries: [sold(1, '2026-09-05', null)] });
    expect(() => take(desk, { entries: [sold(2, '2026-10-05', '2026-11-02')] })).toThrow(
      expect.objectContaining({ code: 'lock_order', details: { month: '2026-09' } }),
    );
  });

  it('keeps accounts without a name apart, and finds them again', () => {
    const desk = openDesk();
    const accounts = [
      account(1, { number: '512000' }),
      account(3),
      account(4, { number: '512200' }),
      account(5, { kind: 'till', number: '530100' }),
    ];
    const numbers = () => listAccounts(desk.business().readable).map(({ number }) => number);
    take(desk, { accounts });
    expect(numbers()).toEqual(['512000', '530000', '512100', '512200', '530100']);
    take(desk, { accounts });
    expect(numbers()).toHaveLength(5);
  });

  it('takes no other account for the bank or the till, whatever they are called here', async () => {
    const desk = openDesk();
    const { id: _id, ...bank } = account(1, { name: 'Qonto', number: '512000' });
    await desk.call('ledger.saveAccount', { id: 1, account: bank });
    expect(() => take(desk, { accounts: [account(3, { name: 'Qonto' })] })).toThrow(
      expect.objectContaining({ code: 'name_taken' }),
    );
  });

  it('gives no account the number of another one', () => {
    const desk = openDesk();
    expect(() => take(desk, { accounts: [account(3, { number: '512000' })] })).toThrow(
      expect.objectContaining({ code: 'account_number_taken' }),
    );
  });

  it('brings books in which two accounts have one number as they are, each time', () => {
    const desk = openDesk();
    const accounts = [
      account(1, { number: '512000' }),
      account(3, { name: 'Livret', number: '512' }),
    ];
    const numbers = () => listAccounts(desk.business().readable).map(({ number }) => number);
    take(desk, { accounts });
    take(desk, { accounts });
    expect(numbers()).toEqual(['512000', '530000', '512']);
  });

  it('writes nothing new into an account that is closed or in another currency', () => {
    const desk = openDesk();
    const at = (accountId: number, lockedOn: string | null = null) => [
      { ...sold(1, '2026-09-05', lockedOn), accountId },
    ];
    const accounts = [
      account(3, { name: 'Fermé', closedOn: '2026-06-30' }),
      account(4, { name: 'Dollars', number: '517000', currency: 'USD' }),
    ];
    expect(() => take(desk, { accounts, entries: at(3) })).toThrow(
      expect.objectContaining({
        code: 'account_closed',
        field: 'entries.0.accountId',
        details: { account: 'Fermé', day: '2026-09-05' },
      }),
    );
    expect(() => take(desk, { accounts, entries: at(4) })).toThrow(
      expect.objectContaining({ code: 'account_of_other_currency' }),
    );
    expect(take(desk, { accounts, entries: at(3, '2026-10-01') })).toMatchObject({ added: 1 });
  });

  it('numbers what it locks by its own year of the accounts', () => {
    const desk = openDesk();
    const entries = [sold(1, '2026-02-05', '2026-11-01'), sold(2, '2026-03-05', '2026-11-01')];
    take(desk, { taxpayer: { ...TAXPAYER, year_end: '02-28' }, entries });
    const { readable } = desk.business();
    const numbers = [1, 2].map((seq) => findEntry(readable, seq)?.finalNumber);
    expect(numbers).toEqual([1, 1]);
  });

  it('whose entries have no numbers is recognised when it comes again', () => {
    const desk = openDesk();
    const unnumbered = (fields: Partial<NeutralEntry> = {}): NeutralEntry => ({
      ...receipt({ paidOn: '2026-09-05' }),
      lockedOn: null,
      ...fields,
      seq: null,
    });
    // Paid twice in the same words.
    const entries = [unnumbered(), unnumbered(), unnumbered({ paidOn: '2026-09-06' })];
    expect(take(desk, { entries })).toEqual({ read: 3, added: 3, known: 0 });
    expect(take(desk, { entries })).toEqual({ read: 3, added: 0, known: 3 });
    const more = [...entries, unnumbered(), unnumbered({ label: 'Suite' })];
    expect(take(desk, { entries: more })).toEqual({ read: 5, added: 2, known: 3 });
  });
});
