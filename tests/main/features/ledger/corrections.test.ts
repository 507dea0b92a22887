import { describe, expect, it } from 'vitest';
import { readChart } from '#main/features/ledger/chart.ts';
import { entriesByPayment } from '#main/features/ledger/export-store.ts';
import { ledgerFile } from '#main/features/ledger/ledger-file.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { reconciliationPage } from '#main/features/ledger/reconciliation-page.ts';
import { readNeutral } from '#shared/features/ledger/neutral.ts';
import { postingsOf } from '#shared/features/ledger/postings.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { NOW, valueOf } from '#tests/main/db/business-on-disk.ts';
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

describe('the correction of a purchase after VAT stands otherwise', () => {
  const REGISTERED = { ...NO_TAX_PROFILE, status: 'micro', vat: 'ca3_quarter' } as const;
  const YEAR = { from: '2026-01-01', to: '2026-12-31' };
  const TAXPAYER = { siren: null, vat: null, activity: 'bic', year_end: null };
  const request = { ...YEAR, profile: 'fr', taxpayer: TAXPAYER } as const;

  async function books(first: 'ca3_quarter' | 'franchise', now: 'ca3_quarter' | 'franchise') {
    const desk = openDesk();
    const standing = (from: string, vat: typeof now) =>
      desk.call('taxes.saveProfile', { from, profile: { ...REGISTERED, vat } });
    await standing('2026-01-01', first);
    const bought = { paidOn: '2026-10-05', category: 'goods_purchase', docRef: 'A-1' };
    await desk.call('ledger.add', expense(bought));
    await lock(desk, '2026-10');
    await standing('2026-11-01', now);
    await desk.call('ledger.correct', { seq: 1 });
    return desk;
  }

  const postingsIn = (desk: Desk): Map<string, number> => {
    const db = desk.business().readable;
    const sums = new Map<string, number>();
    for (const entry of entriesByPayment(db, YEAR)) {
      for (const { account, cents } of postingsOf(entry, readChart(db))) {
        sums.set(account[0], (sums.get(account[0]) ?? 0) + cents);
      }
    }
    return sums;
  };

  async function expectNothingLeft(desk: Desk): Promise<void> {
    expect([...postingsIn(desk).values()].every((cents) => cents === 0)).toBe(true);
    const { rows } = await desk.call('ledger.vatReturn', YEAR);
    expect(rows).toMatchObject([{ base: 0, due: 0, deducted: 0 }]);
    const behind = { metric: 'expenses', period: '2026', segment: null };
    expect((await desk.call('ledger.behind', behind)).net).toBe(0);
    const page = { profile: 'fr', purchases: 'expenses' } as const;
    expect(reconciliationPage(desk.business().readable, YEAR, page).gap).toBe(0);
  }

  it.each([
    ['ca3_quarter', 'franchise'],
    ['franchise', 'ca3_quarter'],
  ] as const)('leaves nothing of it anywhere: %s, then %s', async (first, now) => {
    const desk = await books(first, now);
    await expectNothingLeft(desk);
    const other = openDesk();
    await other.call('taxes.saveProfile', {
      from: '2026-01-01',
      profile: { ...REGISTERED, vat: now },
    });
    const text = [...ledgerFile(desk.business().readable, 'neutral', request).parts()].join('');
    const read = valueOf(readNeutral(text));
    other.business().runCommand({ name: 'ledger.importFile', door: 'imported', at: NOW }, (db) => {
      importNeutral(db, read, '2026-11-22');
      return { ok: true };
    });
    await expectNothingLeft(other);
    desk.goTo('2026-12-02');
    await lock(desk, '2026-11');
    await expectNothingLeft(desk);
    expect((await desk.call('ledger.verify', { since: null })).faults).toEqual([]);
  });

  it('stands where it is moved to', async () => {
    const desk = await books('ca3_quarter', 'franchise');
    await desk.call('ledger.change', { seq: 2, accountId: 2 });
    expect(postingsIn(desk).get('530000')).toBe(12_000);
    desk.goTo('2026-12-02');
    await lock(desk, '2026-11');
    expect(postingsIn(desk).get('530000')).toBe(12_000);
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
