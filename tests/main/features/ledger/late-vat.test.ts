import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readChart } from '#main/features/ledger/chart.ts';
import { vatReconciliationPage } from '#main/features/ledger/reconciliation-page.ts';
import { entriesByPayment } from '#main/features/ledger/export-store.ts';
import { postingsOf } from '#shared/features/ledger/postings.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { EVERY_ENTRY } from '#tests/support/every-entry.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { runs } from '#tests/support/runs.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const ABROAD = 'foreign_service';

let desk: Desk;
async function openRegistered(): Promise<void> {
  desk = openDesk();
  await desk.call('taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...NO_TAX_PROFILE, status: 'ei_real', lines: ['bnc'], vat: 'ca3_month' },
  });
}

beforeEach(async () => {
  await openRegistered();
  for (const month of ['08', '09', '10']) {
    const paidOn = `2026-${month}-04`;
    await desk.call('ledger.add', receipt({ paidOn, lines: [line(120_000, 2000)] }));
    await desk.call('ledger.add', expense({ paidOn, docRef: 'A', lines: [line(1200, 2000)] }));
  }
});

const lock = (month: string) => desk.call('ledger.lockMonth', { month, lockedOn: null });
const declare = (period: string) => desk.call('ledger.settleVat', { period });
const settlement = (period: string) => desk.call('ledger.vatSettlement', { period });

/** Goods and services whose documents are of months that are declared. */
const soldBefore = (docDate: string, paidOn = '2026-10-20', gross = 12_000) =>
  receipt({ category: 'goods', docDate, paidOn, lines: [line(gross, 2000)] });
const boughtBefore = (docDate: string, paidOn = '2026-10-21', net = 5000) =>
  expense({ docDate, paidOn, docRef: 'B', lines: [{ ...line(net, 2000), vatKind: ABROAD }] });

const DECLARED = ['44571', '44566', '44562', '4452'];
function heldOn(account: string, to = '2029-12-31'): number {
  const db = desk.business().readable;
  return [...entriesByPayment(db, { from: '2026-01-01', to })]
    .flatMap((entry) => postingsOf(entry, readChart(db)))
    .filter((posting) => posting.account[0].startsWith(account))
    .reduce((sum, { cents }) => sum + cents, 0);
}

async function declareUntilSeptember(): Promise<void> {
  await declare('2026-08');
  await declare('2026-09');
  await lock('2026-08');
  await lock('2026-09');
}

describe('VAT that comes after the return of its period', () => {
  it('goes into the next return, once, with the entries behind it', async () => {
    await declareUntilSeptember();
    await desk.call('ledger.add', soldBefore('2026-08-30'));
    await desk.call('ledger.add', boughtBefore('2026-09-15'));
    expect(await settlement('2026-08')).toMatchObject({ isSame: false, isLocked: true });
    const late = { due: 3000, deducted: 1000, entries: 2, lost: 0 };
    expect(await desk.call('ledger.lateVat', { period: '2026-10' })).toEqual({
      ...late,
      isLeft: false,
    });
    expect(await desk.call('ledger.lateVat', { period: '2026-11' })).toBeNull();
    const vat = { from: '2026-10-01', to: '2026-10-31', place: null, doubt: null };
    const behind = { ...EVERY_ENTRY, vat: { ...vat, late: '2026-10' } };
    const sort = { by: 'seq', isDescending: false } as const;
    const { entries } = await desk.call('ledger.list', {
      filter: behind,
      sort,
      offset: 0,
      limit: 9,
    });
    expect(entries.map(({ docDate }) => docDate)).toEqual(['2026-08-30', '2026-09-15']);
    // 200 collected and 2 deducted of its own, 20 and 10 − 10 of before.
    expect(await settlement('2026-10')).toMatchObject({ due: 21_800, late });
    const { seq } = await declare('2026-10');
    expect(await desk.call('ledger.entry', { seq })).toMatchObject({
      label: 'Déclaration de TVA 2026-10, avec des périodes précédentes',
    });
    expect(DECLARED.map((account) => heldOn(account))).toEqual([0, 0, 0, 0]);
    expect(await settlement('2026-10')).toMatchObject({ isSame: true });
    await lock('2026-10');
    for (const period of ['2026-08', '2026-09', '2026-10']) {
      expect(await settlement(period), period).toMatchObject({ isSame: true, isLocked: true });
    }
    expect(await desk.call('ledger.lateVat', { period: '2026-11' })).toBeNull();
  });

  it('shows and settles the return that takes it up before that has VAT of its own', async () => {
    await declareUntilSeptember();
    await declare('2026-10');
    await lock('2026-10');
    const november = { kind: 'month', from: '2026-11-01', to: '2026-11-30' } as const;
    expect(await desk.call('ledger.vat', november)).toEqual([]);
    await desk.call('ledger.add', soldBefore('2026-09-30', '2026-11-03'));
    expect(await desk.call('ledger.vat', november)).toEqual([
      { period: '2026-11', collected: 2000, deductible: 0, toPay: 2000 },
    ]);
    desk.goTo('2026-12-05');
    expect(await settlement('2026-11')).toMatchObject({ due: 2000, late: { due: 2000 } });
    await declare('2026-11');
    expect(DECLARED.map((account) => heldOn(account))).toEqual([0, 0, 0, 0]);
  });

  it('keeps the return that took it up in sight once that is locked', async () => {
    await declareUntilSeptember();
    await declare('2026-10');
    await lock('2026-10');
    await desk.call('ledger.add', soldBefore('2026-09-30', '2026-11-03'));
    desk.goTo('2026-12-05');
    await declare('2026-11');
    await lock('2026-11');
    const november = { kind: 'month', from: '2026-11-01', to: '2026-11-30' } as const;
    expect(await desk.call('ledger.vat', november)).toEqual([
      { period: '2026-11', collected: 2000, deductible: 0, toPay: 2000 },
    ]);
  });

  it('is listed where it is declared, before and after that, and changes no total', async () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const rowsBy = async (kind: 'month' | 'quarter' | 'year') =>
      (await desk.call('ledger.vat', { ...year, kind })).map((row) => [
        row.period,
        row.collected,
        row.deductible,
      ]);
    const lateIn = (period: string) => desk.call('ledger.lateVat', { period });
    await declareUntilSeptember();
    await desk.call('ledger.add', soldBefore('2026-08-30'));
    await desk.call('ledger.add', boughtBefore('2026-09-15'));
    const listed = [
      ['2026-08', 20_000, 200],
      ['2026-09', 20_000, 200],
      ['2026-10', 23_000, 1200],
    ];
    expect(await rowsBy('month')).toEqual(listed);
    expect(await rowsBy('quarter')).toEqual([
      ['2026-Q3', 40_000, 400],
      ['2026-Q4', 23_000, 1200],
    ]);
    expect(await rowsBy('year')).toEqual([['2026', 63_000, 1600]]);
    const lefts = { isLeft: true, entries: 1, lost: 0 };
    expect(await lateIn('2026-08')).toEqual({ due: -2000, deducted: 0, ...lefts });
    expect(await lateIn('2026-09')).toEqual({ due: -1000, deducted: -1000, ...lefts });
    await declare('2026-10');
    await lock('2026-10');
    expect(await rowsBy('month')).toEqual(listed);
    expect(await lateIn('2026-10')).toEqual({
      due: 3000,
      deducted: 1000,
      entries: 2,
      lost: 0,
      isLeft: false,
    });
    // Within the quarter nothing of it moves; within September an entry is behind it.
    expect(await lateIn('2026-Q3')).toMatchObject({ due: -3000, isLeft: true });
    expect(await lateIn('2026')).toBeNull();
    const vat = { ...year, place: null, doubt: null, late: '2026-09' };
    const { entries } = await desk.call('ledger.list', {
      filter: { ...EVERY_ENTRY, vat },
      sort: { by: 'seq', isDescending: false },
      offset: 0,
      limit: 9,
    });
    expect(entries.map(({ docDate }) => docDate)).toEqual(['2026-09-15']);
    const page = vatReconciliationPage(desk.business().readable, year, 'fr');
    const rows = page?.text.trimEnd().split('\r\n').slice(1) ?? [];
    expect(rows.map((row) => [0, 5, 13, 14, 15].map((at) => row.split(';')[at]))).toEqual([
      ['2026-08', '200,00', '2,00', '-20,00', '0,00'],
      ['2026-09', '200,00', '2,00', '-10,00', '-10,00'],
      ['2026-10', '230,00', '12,00', '30,00', '10,00'],
      ['Total', '630,00', '16,00', '0,00', '0,00'],
    ]);
    expect(page?.gap).toBe(0);
  });

  it('leaves months alone that are no returns', async () => {
    await desk.call('taxes.saveProfile', {
      from: '2026-01-01',
      profile: { ...NO_TAX_PROFILE, status: 'ei_real', lines: ['bnc'], vat: 'ca3_quarter' },
    });
    await declare('2026-Q3');
    await lock('2026-08');
    await lock('2026-09');
    await desk.call('ledger.add', soldBefore('2026-08-30'));
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const listed = async (kind: 'month' | 'quarter') =>
      (await desk.call('ledger.vat', { ...year, kind })).map((row) => row.collected);
    expect(await listed('quarter')).toEqual([40_000, 22_000]);
    expect(await listed('month')).toEqual([22_000, 20_000, 20_000]);
    expect(await desk.call('ledger.lateVat', { period: '2026-08' })).toBeNull();
  });

  it('is what a correction of a locked purchase takes back', async () => {
    await desk.call('ledger.add', boughtBefore('2026-09-10', '2026-09-12'));
    await declareUntilSeptember();
    desk.goTo('2026-10-25');
    await desk.call('ledger.correct', { seq: 7 });
    desk.goTo('2026-11-22');
    expect(await desk.call('ledger.lateVat', { period: '2026-10' })).toEqual({
      due: -1000,
      deducted: -1000,
      entries: 1,
      lost: 0,
      isLeft: false,
    });
    await declare('2026-10');
    expect(DECLARED.map((account) => heldOn(account))).toEqual([0, 0, 0, 0]);
  });

  it('is written into its own return as long as that is open', async () => {
    await declare('2026-08');
    await desk.call('ledger.add', soldBefore('2026-08-30'));
    expect(await settlement('2026-08')).toMatchObject({ isSame: false, isLocked: false });
    expect(await desk.call('ledger.lateVat', { period: '2026-09' })).toBeNull();
  });

  it('comes again where more of it comes after the next return', async () => {
    await declareUntilSeptember();
    await desk.call('ledger.add', soldBefore('2026-08-30'));
    await declare('2026-10');
    await lock('2026-10');
    await desk.call('ledger.add', soldBefore('2026-08-31', '2026-11-03', 600));
    expect(await desk.call('ledger.lateVat', { period: '2026-11' })).toMatchObject({
      due: 100,
      entries: 1,
    });
    expect(await settlement('2026-08')).toMatchObject({ isSame: false });
    expect(await settlement('2026-10')).toMatchObject({ isSame: true });
  });

  it('is not deducted any more after the end of the second year, and says so', async () => {
    await declareUntilSeptember();
    desk.goTo('2029-03-10');
    await lock('2026-10');
    await desk.call('ledger.add', boughtBefore('2026-09-15', '2029-02-02'));
    // The locked return before it is that of September 2026: the next of its kind takes it up.
    expect(await desk.call('ledger.lateVat', { period: '2026-10' })).toMatchObject({ lost: 0 });
    await declare('2026-10');
    await desk.call('values.undo', {});
    await desk.call('ledger.add', receipt({ paidOn: '2029-01-05' }));
    await declare('2029-01');
    await lock('2029-01');
    expect(await desk.call('ledger.lateVat', { period: '2029-02' })).toEqual({
      due: 1000,
      deducted: 0,
      entries: 1,
      lost: 1000,
      isLeft: false,
    });
    await declare('2029-02');
    expect(await settlement('2029-02')).toMatchObject({ due: 1000, isSame: true });
    await lock('2029-02');
    // What is lost is a cost, once: no later return deducts it after all.
    expect(await desk.call('ledger.lateVat', { period: '2029-03' })).toBeNull();
    expect(heldOn('44566')).toBe(heldOn('44566', '2029-01-31'));
    expect(heldOn('658')).toBe(1000);
    const february = { kind: 'month', from: '2029-02-01', to: '2029-02-28' } as const;
    expect((await desk.call('ledger.vat', february))[0]).toMatchObject({ toPay: 1000 });
    expect(await settlement('2029-02')).toMatchObject({ due: 1000, isSame: true });
  });
});

describe('a credit of VAT', () => {
  const bigPurchase = () =>
    desk.call(
      'ledger.add',
      expense({ paidOn: '2026-09-10', docRef: 'C', lines: [line(720_000, 2000)] }),
    );

  it('is asked back as far as one says, and what the State pays clears that', async () => {
    await bigPurchase();
    // 200 collected, 2 and 1 200 deducted.
    expect(await settlement('2026-09')).toMatchObject({ credit: 100_200, refund: 0 });
    await desk.call('ledger.settleVat', { period: '2026-09', refund: 80_000 });
    expect([heldOn('44567'), heldOn('44583')]).toEqual([20_200, 80_000]);
    expect(await settlement('2026-09')).toMatchObject({ isSame: true, refund: 80_000 });
    // Said again without a word of it, it stays.
    await declare('2026-09');
    expect(heldOn('44583')).toBe(80_000);
    // October has 198 to pay, of which the rest of the credit is less by four euros.
    expect(await settlement('2026-10')).toMatchObject({ due: 0, credit: 400 });
    const repaid = { category: 'vat_refund', paidOn: '2026-11-02', lines: [line(80_000)] };
    await desk.call('ledger.add', receipt(repaid));
    expect(heldOn('44583')).toBe(0);
    const sold = { metric: 'revenue_time', period: '2026-11', segment: null };
    expect((await desk.call('ledger.behind', sold)).net).toBe(0);
  });

  it('is not asked back beyond what it is, nor where there is none', async () => {
    await bigPurchase();
    for (const [period, refund] of [
      ['2026-09', 100_300],
      ['2026-08', 100],
    ] as const) {
      expect(await desk.attempt('ledger.settleVat', { period, refund })).toMatchObject({
        code: 'refund_above_credit',
      });
    }
    await desk.call('ledger.settleVat', { period: '2026-09', refund: 100_200 });
    await desk.call('ledger.settleVat', { period: '2026-09', refund: 0 });
    expect([heldOn('44567'), heldOn('44583')]).toEqual([100_200, 0]);
  });
});

describe('whatever comes late', () => {
  it('is declared exactly once', async () => {
    const some = fc.record({
      isSale: fc.boolean(),
      cents: fc.integer({ min: -9000, max: 90_000 }),
      before: fc.integer({ min: 0, max: 4 }),
    });
    const month = fc.array(some, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(month, { minLength: 3, maxLength: 6 }), async (months) => {
        await openRegistered();
        for (const [at, entries] of months.entries()) {
          const own = `2026-0${at + 1}`;
          await desk.call('ledger.add', receipt({ paidOn: `${own}-02`, docDate: null }));
          for (const { isSale, cents, before } of entries) {
            const docDate = `2026-0${Math.max(1, at + 1 - before)}-10`;
            const make = isSale ? soldBefore : boughtBefore;
            await desk.call('ledger.add', make(docDate, `${own}-20`, cents));
          }
          await declare(own);
          await lock(own);
        }
        expect(DECLARED.map((account) => heldOn(account))).toEqual([0, 0, 0, 0]);
        const next = `2026-0${months.length + 1}`;
        expect(await desk.call('ledger.lateVat', { period: next })).toBeNull();
        expect((await desk.call('ledger.verify', { since: null })).faults).toEqual([]);
      }),
      { numRuns: runs(15) },
    );
  });
});
