import { beforeEach, describe, expect, it } from 'vitest';
import { readChart } from '#main/features/ledger/chart.ts';
import { entriesByPayment } from '#main/features/ledger/export-store.ts';
import { ledgerFile } from '#main/features/ledger/ledger-file.ts';
import { postingsOf } from '#shared/features/ledger/postings.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const lock = (desk: Desk, month: string) =>
  desk.call('ledger.lockMonth', { month, lockedOn: null });

let desk: Desk;
beforeEach(async () => {
  desk = openDesk();
  await desk.call('taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...NO_TAX_PROFILE, status: 'ei_real', lines: ['bnc'], vat: 'ca3_month' },
  });
  const add = (paidOn: string, gross: number, bought: number) =>
    Promise.all([
      desk.call('ledger.add', receipt({ paidOn, lines: [line(gross, 2000)] })),
      desk.call('ledger.add', expense({ paidOn, docRef: 'A', lines: [line(bought, 2000)] })),
    ]);
  await add('2026-08-04', 12_034, 60_000);
  await add('2026-09-04', 120_000, 1_111);
  await add('2026-10-04', 120_000, 1_111);
});

/** What stands on an account that begins so, at the end of a day. */
function heldOn(account: string, to: string): number {
  const db = desk.business().readable;
  return [...entriesByPayment(db, { from: '2026-01-01', to })]
    .flatMap((entry) => postingsOf(entry, readChart(db)))
    .filter((posting) => posting.account[0].startsWith(account))
    .reduce((sum, { cents }) => sum + cents, 0);
}

const DECLARED = ['44571', '44566', '44562', '4452'];

describe('the VAT return of a period', () => {
  it('is there for a credit alone: where the year is opened with it, and as long as it is held', async () => {
    await desk.call('ledger.settleVat', { period: '2026-08' });
    desk.goTo('2027-02-10');
    const year = { kind: 'month', from: '2027-01-01', to: '2027-12-31' } as const;
    const nothing = { collected: 0, deductible: 0, toPay: 0 };
    expect(await desk.call('ledger.vat', year)).toEqual([{ period: '2027-02', ...nothing }]);
    expect(await desk.call('ledger.vatSettlement', { period: '2027-02' })).toMatchObject({
      lines: [],
      credit: 8_000,
    });
    const lines = [
      { account: '445670', accountName: 'Crédit de TVA à reporter', amount: 8_000 },
      { account: '108000', accountName: 'Compte de l’exploitant', amount: -8_000 },
    ].map((row) => ({ rate: null, basis: 'gross' as const, ...row }));
    await desk.call('ledger.add', {
      ...receipt({ paidOn: '2027-01-01', kind: 'journal', category: 'journal', lines }),
      journal: 'AN',
    });
    expect(await desk.call('ledger.vat', year)).toEqual([
      { period: '2027-01', ...nothing },
      { period: '2027-02', ...nothing },
    ]);
  });

  it('is settled on its last day; a credit goes on into the next one; what is paid is gone', async () => {
    await desk.call('ledger.settleVat', { period: '2026-08' });
    // 20,06 collected, 100,00 deducted.
    expect(heldOn('44567', '2026-08-31')).toBe(8_000);
    expect(await desk.call('ledger.vatSettlement', { period: '2026-09' })).toMatchObject({
      // 200 collected, 2 deducted, 80 of before.
      due: 11_800,
      on: '2026-09-30',
      seq: null,
      isOver: true,
    });
    const { seq } = await desk.call('ledger.settleVat', { period: '2026-09' });
    expect(DECLARED.map((account) => heldOn(account, '2026-09-30'))).toEqual([0, 0, 0, 0]);
    expect([heldOn('44567', '2026-09-30'), heldOn('44551', '2026-09-30')]).toEqual([0, -11_800]);
    const paid = { paidOn: '2026-10-15', category: 'vat_payment', lines: [line(11_800)] };
    await desk.call('ledger.add', expense(paid));
    expect(heldOn('44551', '2026-10-31')).toBe(0);
    expect(await desk.call('ledger.entry', { seq })).toMatchObject({
      journal: 'OD',
      docRef: 'TVA-2026-09',
      label: 'Déclaration de TVA 2026-09',
    });
  });

  it('is in no figure and in no later return, and stays the same when it is asked again', async () => {
    const cost = { metric: 'expenses', period: '2026', segment: null };
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const before = [
      await desk.call('ledger.behind', cost),
      await desk.call('ledger.vatReturn', year),
    ];
    const first = await desk.call('ledger.settleVat', { period: '2026-08' });
    expect(await desk.call('ledger.settleVat', { period: '2026-08' })).toEqual(first);
    expect([
      await desk.call('ledger.behind', cost),
      await desk.call('ledger.vatReturn', year),
    ]).toEqual(before);
    await desk.call('values.undo', {});
    expect(await desk.call('ledger.vatSettlement', { period: '2026-08' })).toMatchObject({
      seq: null,
    });
  });

  it('says where its VAT has changed since, and is written anew as long as it is open', async () => {
    const { seq } = await desk.call('ledger.settleVat', { period: '2026-08' });
    await desk.call('ledger.add', receipt({ paidOn: '2026-08-20' }));
    expect(await desk.call('ledger.vatSettlement', { period: '2026-08' })).toMatchObject({
      seq,
      isSame: false,
    });
    expect(await desk.call('ledger.settleVat', { period: '2026-08' })).toEqual({ seq });
    expect(heldOn('44571', '2026-08-31')).toBe(0);
  });

  it('is settled on the first open day where its months are locked, and then stays', async () => {
    await lock(desk, '2026-08');
    await lock(desk, '2026-09');
    const { seq } = await desk.call('ledger.settleVat', { period: '2026-08' });
    expect(await desk.call('ledger.entry', { seq })).toMatchObject({ paidOn: '2026-10-01' });
    await lock(desk, '2026-10');
    const entry = receipt({ paidOn: '2026-11-02', category: 'goods', docDate: '2026-08-30' });
    await desk.call('ledger.add', entry);
    expect(await desk.attempt('ledger.settleVat', { period: '2026-08' })).toMatchObject({
      code: 'entry_locked',
    });
    const request = {
      from: '2026-01-01',
      to: '2026-12-31',
      profile: 'fr',
      taxpayer: { siren: '732829320', vat: null, activity: 'bic', year_end: null },
    } as const;
    const fec = [...ledgerFile(desk.business().readable, 'fec', request).parts()].join('');
    expect(fec.split('\r\n').filter((row) => row.includes('TVA-2026-08'))).toHaveLength(4);
    // Taken back, it can be settled anew.
    await desk.call('ledger.correct', { seq });
    expect(await desk.call('ledger.vatSettlement', { period: '2026-08' })).toMatchObject({
      seq: null,
      on: '2026-11-01',
    });
  });

  it('is not settled again with its quarter, unless its own entry was taken back', async () => {
    const { seq } = await desk.call('ledger.settleVat', { period: '2026-09' });
    for (const period of ['2026-Q3', '2026']) {
      expect(await desk.call('ledger.vatSettlement', { period }), period).toMatchObject({
        seq: null,
        overlap: { period: '2026-09', seq },
      });
    }
    expect(await desk.attempt('ledger.settleVat', { period: '2026-Q3' })).toMatchObject({
      code: 'vat_settled',
      details: { name: String(seq) },
    });
    expect([heldOn('44571', '2026-12-31'), heldOn('44551', '2026-12-31')]).toEqual([
      -22_006, -19_800,
    ]);
    expect(await desk.call('ledger.vatSettlement', { period: '2026-08' })).toMatchObject({
      overlap: null,
    });
    await lock(desk, '2026-08');
    await lock(desk, '2026-09');
    await desk.call('ledger.correct', { seq });
    const quarter = await desk.call('ledger.settleVat', { period: '2026-Q3' });
    expect(await desk.attempt('ledger.settleVat', { period: '2026-09' })).toMatchObject({
      details: { name: String(quarter.seq) },
    });
  });

  it('is not settled before it is over, nor where there is none', async () => {
    expect(await desk.attempt('ledger.settleVat', { period: '2026-11' })).toMatchObject({
      code: 'vat_not_over',
    });
    expect(await desk.attempt('ledger.settleVat', { period: '2026-02' })).toMatchObject({
      code: 'not_found',
    });
  });
});
