import { beforeEach, describe, expect, it } from 'vitest';
import { readChart } from '#main/features/ledger/chart.ts';
import { entriesByPayment } from '#main/features/ledger/export-store.ts';
import { ledgerFile } from '#main/features/ledger/ledger-file.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { readNeutral } from '#shared/features/ledger/neutral.ts';
import { NOW, valueOf } from '#tests/main/db/business-on-disk.ts';
import { postingsOf } from '#shared/features/ledger/postings.ts';
import { chargeVat, journal, leftOn471 } from './suspense-entries.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';

const ALWAYS = { from: '0000-01-01', to: '9999-12-31' };

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});

/** What stands on each account, in euro cents; nothing of what is zero. */
function balances(from = ALWAYS.from): Record<string, number> {
  const db = desk.business().readable;
  const sums: Record<string, number> = {};
  for (const entry of entriesByPayment(db, { ...ALWAYS, from })) {
    for (const { account, cents } of postingsOf(entry, readChart(db))) {
      sums[account[0]] = (sums[account[0]] ?? 0) + cents;
    }
  }
  return Object.fromEntries(Object.entries(sums).filter(([, cents]) => cents !== 0));
}

const lock = (month: string) => desk.call('ledger.lockMonth', { month, lockedOn: null });
const list = () => leftOn471(desk);

const withdrawal = (fields: Partial<EntryFields> = {}) =>
  expense({
    paidOn: '2026-10-05',
    category: 'other_expense',
    party: 'RETRAIT DAB',
    label: '',
    lines: [line(8000)],
    ...fields,
  });

describe('a locked entry in suspense that was a transfer', () => {
  it('goes to the number of the account, which moves with it', async () => {
    await desk.call('ledger.add', withdrawal());
    await lock('2026-10');
    const [waits] = await desk.call('ledger.lockedWaiting', {});
    expect(waits?.proposal).toEqual({ to: { account: 2 }, by: 'words' });
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, account: 2 }] });
    expect(balances()).toEqual({ '512000': -8000, '530000': 8000 });
    expect(await list()).toEqual([]);
    expect(await desk.call('ledger.entry', { seq: 2 })).toMatchObject({
      kind: 'journal',
      journal: 'OD',
      corrects: 1,
      paidOn: '2026-11-01',
      label: 'Reclassement du n° 1',
    });
    const held = await desk.call('ledger.balances', { on: '2026-11-30' });
    expect(held.map(({ balance }) => balance)).toEqual([-8000, 8000]);
    const refused = { code: 'entry_classified', details: { seq: 2 } };
    expect(await desk.attempt('ledger.correct', { seq: 1 })).toMatchObject(refused);
    await desk.call('values.undo', {});
    expect(await list()).toEqual([[1, 8000]]);
  });

  it('gives the VAT back that it was written with', async () => {
    await chargeVat(desk);
    const [paid, bought] = [[line(12_000, 2000)], [line(6000, 2000)]];
    const deposit = { category: 'unsorted_receipt', paidOn: '2026-10-05', lines: paid };
    await desk.call('ledger.add', receipt(deposit));
    await desk.call('ledger.add', withdrawal({ lines: bought }));
    await lock('2026-10');
    const entries = [
      { seq: 1, account: 2 },
      { seq: 2, account: 2 },
    ];
    await desk.call('ledger.reclassify', { entries });
    expect(balances()).toEqual({ '512000': 12_000 - 6000, '530000': 6000 - 12_000 });
    // What was not claimed needs no entry to give it back.
    expect((await desk.call('ledger.entry', { seq: 2 })).correctedBy).toEqual([5]);
    const { rows } = await desk.call('ledger.vatReturn', { from: '2026-11-01', to: '2026-11-30' });
    expect(rows.map(({ side, due, deducted }) => [side, due, deducted])).toEqual([
      ['receipt', -2000, 0],
    ]);
    desk.goTo('2026-12-02');
    await lock('2026-11');
    expect((await desk.call('ledger.verify', { since: null })).faults).toEqual([]);
  });

  it('is no transfer to an account that is closed by then, or holds other money', async () => {
    const account = {
      name: 'Ailleurs',
      kind: 'bank',
      currency: 'USD',
      number: '512900',
      identification: null,
      openingOn: null,
      openingBalance: 0,
      closedOn: null,
    } as const;
    await desk.call('ledger.saveAccount', { id: null, account });
    const closed = { ...account, name: 'Fermé', currency: 'EUR', number: '512800' };
    await desk.call('ledger.saveAccount', {
      id: null,
      account: { ...closed, closedOn: '2026-10-20' },
    });
    await desk.call('ledger.add', withdrawal());
    await lock('2026-10');
    const to = (id: number) =>
      desk.attempt('ledger.reclassify', { entries: [{ seq: 1, account: id }] });
    expect(await to(3)).toMatchObject({ code: 'account_of_other_currency' });
    expect(await to(4)).toMatchObject({ code: 'account_closed' });
    expect(await to(9)).toMatchObject({ code: 'not_found' });
  });
});

describe('what was told of locked entries in suspense', () => {
  it('is in the FEC, and the same in a file that takes the books over', async () => {
    await chargeVat(desk);
    const paid = { paidOn: '2026-10-05', lines: [line(12_000, 2000)] };
    await desk.call('ledger.add', receipt({ ...paid, category: 'unsorted_receipt' }));
    await desk.call(
      'ledger.add',
      journal([
        ['471000', 5000],
        ['512000', -5000],
      ]),
    );
    await lock('2026-10');
    const entries = [
      { seq: 1, account: 2 },
      { seq: 2, category: 'travel' },
    ];
    await desk.call('ledger.reclassify', { entries });
    desk.goTo('2026-12-02');
    await lock('2026-11');
    const taxpayer = { siren: '732829320', vat: null, activity: 'bic', year_end: null };
    const request = { from: '2026-01-01', to: '2026-12-31', profile: 'fr', taxpayer } as const;
    const fileOf = (book: 'fec' | 'neutral') =>
      [...ledgerFile(desk.business().readable, book, request).parts()].join('');
    // It is checked before it is handed out.
    const accounts = fileOf('fec')
      .split('\r\n')
      .filter((one) => one.includes('Reclassement'))
      .map((one) => one.split('\t')[4]);
    expect(accounts).toEqual(['471000', '445710', '471000', '530000', '471000', '625100']);
    const text = fileOf('neutral');
    desk = openDesk();
    desk.goTo('2026-12-02');
    const label = { name: 'ledger.import', door: 'imported', at: NOW } as const;
    desk.business().runCommand(label, (db) => {
      importNeutral(db, valueOf(readNeutral(text)), '2026-12-02');
      return { ok: true };
    });
    expect(await list()).toEqual([]);
    expect((await desk.call('ledger.verify', { since: null })).faults).toEqual([]);
    expect((await desk.call('ledger.entry', { seq: 1 })).correctedBy).toEqual([3, 4]);
  });
});

describe('a locked entry in double form with a part in suspense', () => {
  it('waits too, and is cleared in the same way', async () => {
    const rows = [
      ['471000', 5000],
      ['471200', 300],
      ['512000', -5300],
    ] as const;
    await desk.call('ledger.add', journal(rows));
    await desk.call('ledger.add', journal([rows[0], ['512000', -5000]]));
    await desk.call(
      'ledger.add',
      journal([
        ['512000', 700],
        ['471000', -700],
      ]),
    );
    await lock('2026-10');
    expect(await list()).toEqual([
      [3, -700],
      [2, 5000],
      [1, 5300],
    ]);
    const wrong = { entries: [{ seq: 3, category: 'travel' }] };
    expect(await desk.attempt('ledger.reclassify', wrong)).toMatchObject({
      code: 'category_of_other_kind',
    });
    const entries = [
      { seq: 1, category: 'travel' },
      { seq: 2, account: 2 },
      { seq: 3, category: 'interest' },
    ];
    await desk.call('ledger.reclassify', { entries });
    expect(balances('2026-11-01')).toEqual({
      '471000': 700 - 5000 - 5000,
      '471200': -300,
      '625100': 5300,
      '530000': 5000,
      '768000': -700,
    });
    expect(await list()).toEqual([]);
    expect(await desk.attempt('ledger.correct', { seq: 2 })).toMatchObject({
      code: 'entry_classified',
    });
    await desk.call('ledger.remove', { seq: 5 });
    expect(await list()).toEqual([[2, 5000]]);
    await desk.call('ledger.correct', { seq: 2 });
    expect(await list()).toEqual([]);
  });

  it('is what opening balances say beyond what the books held', async () => {
    await desk.call('ledger.add', withdrawal({ paidOn: '2025-12-05' }));
    const opening = (amount: number) =>
      desk.call('ledger.keepOpening', {
        on: '2026-01-01',
        lines: [
          { account: '471000', accountName: 'Attente', amount },
          { account: '108000', accountName: 'Exploitant', amount: -amount },
        ],
      });
    await opening(8000);
    await lock('2025-12');
    await lock('2026-01');
    expect(await list()).toEqual([[1, 8000]]);
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, account: 2 }] });
    expect(balances('2026-01-01')).toMatchObject({ '530000': 8000 });
    expect(balances('2026-01-01')).not.toHaveProperty('471000');
  });

  it('is what the books of another program left there', async () => {
    await desk.call('ledger.keepOpening', {
      on: '2026-01-01',
      lines: [
        { account: '471000', accountName: 'Attente', amount: -2500 },
        { account: '512000', accountName: 'Banque', amount: 2500 },
      ],
    });
    await lock('2026-01');
    expect(await list()).toEqual([[1, -2500]]);
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, category: 'owner_in' }] });
    expect(balances()).toEqual({ '512000': 2500, '108000': -2500 });
  });
});

describe('what is changed after a locked entry was sorted', () => {
  it('leaves a rest that is listed and taken out, with its VAT', async () => {
    await chargeVat(desk);
    const bought = { paidOn: '2026-10-05', category: 'other_expense', docRef: 'A-1' };
    await desk.call('ledger.add', expense({ ...bought, lines: [line(12_000, 2000)] }));
    await lock('2026-10');
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, category: 'rent' }] });
    desk.goTo('2026-12-02');
    await lock('2026-11');
    await desk.call('ledger.correct', { seq: 2 });
    const counter = await desk.call('ledger.entry', { seq: 3 });
    const lines = counter.lines.map((one) => ({ ...one, amount: one.amount / 2 }));
    await desk.call('ledger.change', { seq: 3, lines });
    expect(await list()).toEqual([[1, 6000]]);
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, category: 'fees' }] });
    expect(balances('2026-12-01')).toEqual({
      '613200': -5000,
      '622600': 5000,
    });
    expect(await list()).toEqual([]);
  });
});
