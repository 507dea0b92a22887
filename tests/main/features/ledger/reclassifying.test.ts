import { beforeEach, describe, expect, it } from 'vitest';
import { refusalSentence } from '#main/cli/sentences.ts';
import { readChart } from '#main/features/ledger/chart.ts';
import { entriesByPayment } from '#main/features/ledger/export-store.ts';
import { ledgerFile } from '#main/features/ledger/ledger-file.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { reconciliationPage } from '#main/features/ledger/reconciliation-page.ts';
import { readNeutral } from '#shared/features/ledger/neutral.ts';
import { postingsOf } from '#shared/features/ledger/postings.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { NOW, valueOf } from '#tests/main/db/business-on-disk.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };
const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const TAXPAYER = { siren: '732829320', vat: null, activity: 'bic', year_end: null };

const lock = (desk: Desk, month: string) =>
  desk.call('ledger.lockMonth', { month, lockedOn: null });

let desk: Desk;
beforeEach(async () => {
  desk = openDesk();
  await desk.call('taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...NO_TAX_PROFILE, status: 'micro', lines: ['bnc'], vat: 'ca3_month' },
  });
  const paidOn = '2026-10-05';
  const bought = { paidOn, category: 'other_expense', docRef: 'A-1', lines: [line(12_000, 2000)] };
  await desk.call('ledger.add', expense({ ...bought, party: 'SNCF', label: '' }));
  await desk.call('ledger.add', receipt({ paidOn, category: 'unsorted_receipt', label: '' }));
  const dollars = { currency: 'USD', fx: '0.91', docRef: 'A-2', lines: [line(9_999, 2000)] };
  const parts = [line(100), { ...line(7_001, 2000), category: 'other_expense' }];
  await desk.call('ledger.add', expense({ ...bought, ...dollars, party: 'Inconnu' }));
  await desk.call('ledger.add', expense({ paidOn, docRef: 'A-3', lines: parts }));
  await lock(desk, '2026-10');
});

/** What stands on each account, in euro cents; nothing of what is zero. */
function balancesIn(range: DayRange): Record<string, number> {
  const db = desk.business().readable;
  const sums: Record<string, number> = {};
  for (const entry of entriesByPayment(db, range)) {
    for (const { account, cents } of postingsOf(entry, readChart(db))) {
      sums[account[0]] = (sums[account[0]] ?? 0) + cents;
    }
  }
  return Object.fromEntries(Object.entries(sums).filter(([, cents]) => cents !== 0));
}

const deductedIn = async (days: DayRange) => {
  const { rows } = await desk.call('ledger.vatReturn', days);
  return rows.reduce((sum, { deducted }) => sum + deducted, 0);
};

const ALL = [
  { seq: 1, category: 'travel' },
  { seq: 2, category: 'services' },
  { seq: 3, category: 'software' },
  { seq: 4, category: 'telecom' },
];

describe('VAT of what waits to be sorted', () => {
  it('is not deducted, in the books and in the return, and the return says so', async () => {
    expect(balancesIn(OCTOBER)).toEqual({
      '471000': 12_000 + 9_099 + 7_001 - 10_000,
      '445710': -2_000,
      '512000': 12_000 - 12_000 - 9_099 - 7_101,
      '651100': 100,
    });
    const { rows, doubts } = await desk.call('ledger.vatReturn', OCTOBER);
    expect(rows.map(({ side, base, deducted }) => [side, base, deducted])).toEqual([
      ['receipt', 10_000, 0],
    ]);
    expect(doubts).toEqual([{ doubt: 'unclaimed', entries: 3, vat: 2_000 + 1_516 + 1_167 }]);
  });

  it('is deducted as soon as an open entry is sorted', async () => {
    const open = { paidOn: '2026-11-03', category: 'other_expense', docRef: 'A-9' };
    await desk.call('ledger.add', expense(open));
    expect(await deductedIn(NOVEMBER)).toBe(0);
    await desk.call('ledger.sort', { entries: [{ seq: 5, to: { category: 'software' } }] });
    expect(await deductedIn(NOVEMBER)).toBe(2_000);
  });
});

describe('locked entries in suspense', () => {
  it('are listed with what they probably were, and the day on which they are put right', async () => {
    const list = await desk.call('ledger.lockedWaiting', {});
    expect(list.map(({ entry, proposal, on }) => [entry.seq, proposal?.to, on])).toEqual([
      [4, { category: 'software' }, '2026-11-01'],
      [3, undefined, '2026-11-01'],
      [2, undefined, '2026-11-01'],
      [1, { category: 'travel' }, '2026-11-01'],
    ]);
  });

  it('are taken out of it by entries OD of the first open month, with one undo', async () => {
    expect(await desk.call('ledger.reclassify', { entries: ALL })).toEqual({ sorted: 4 });
    expect(await desk.call('ledger.lockedWaiting', {})).toEqual([]);
    expect(balancesIn(NOVEMBER)).toEqual({
      '471000': -12_000 - 9_099 - 7_001 + 10_000,
      '625100': 10_000,
      '706000': -10_000,
      '651100': 9_099 - 1_516,
      '626000': 7_001 - 1_167,
      '445660': 2_000 + 1_516 + 1_167,
    });
    expect(balancesIn(YEAR)).not.toHaveProperty('471000');
    expect(await deductedIn(NOVEMBER)).toBe(2_000 + 1_516 + 1_167);
    const { doubts } = await desk.call('ledger.vatReturn', NOVEMBER);
    // What was bought is known now, and so is that train tickets bear no VAT to deduct.
    expect(doubts).toEqual([{ doubt: 'vat_on_transport', entries: 1, vat: 2_000 }]);
    const held = await desk.call('ledger.balances', { on: '2026-12-31' });
    expect(held[0]?.balance).toBe(12_000 - 12_000 - 9_099 - 7_101);
    const entry = await desk.call('ledger.entry', { seq: 5 });
    expect(entry).toMatchObject({ corrects: 1, label: 'Reclassement du n° 1', party: 'SNCF' });
    await desk.call('values.undo', {});
    expect(await desk.call('ledger.lockedWaiting', {})).toHaveLength(4);
  });

  it('stand in the livre and among the figures as what they were', async () => {
    const cost = { metric: 'expenses', period: '2026', segment: null };
    const before = (await desk.call('ledger.behind', cost)).net;
    await desk.call('ledger.reclassify', { entries: ALL });
    const sold = { metric: 'revenue_time', period: '2026', segment: null };
    expect((await desk.call('ledger.behind', sold)).net).toBe(10_000);
    // The VAT that is deducted now is no cost any more.
    const deducted = 2_000 + 1_516 + 1_167;
    expect((await desk.call('ledger.behind', cost)).net).toBe(before - deducted);
    const book = { book: 'receipts', purchases: 'expenses', ...YEAR } as const;
    const { rows } = await desk.call('ledger.book', book);
    expect(rows.filter(([number]) => number !== '').map((row) => row.slice(0, 2))).toEqual([
      ['1', '01/11/2026'],
    ]);
    const page = { profile: 'fr', purchases: 'expenses' } as const;
    expect(reconciliationPage(desk.business().readable, YEAR, page).gap).toBe(0);
  });

  it('are in the FEC of both months, in the journal OD, without an account of money', async () => {
    const october = fecRows();
    await desk.call('ledger.reclassify', { entries: ALL });
    desk.goTo('2026-12-02');
    await lock(desk, '2026-11');
    expect(fecRows().slice(0, october.length)).toEqual(october);
    const added = fecRows().slice(october.length);
    expect(added.map(([journal, , , , account]) => `${journal} ${account}`)).toEqual([
      'OD 471000',
      'OD 625100',
      'OD 445660',
      'OD 471000',
      'OD 706000',
      'OD 471000',
      'OD 651100',
      'OD 445660',
      'OD 471000',
      'OD 626000',
      'OD 445660',
    ]);
    expect(balancesIn(YEAR)).not.toHaveProperty('471000');
    expect((await desk.call('ledger.verify', { since: null })).faults).toEqual([]);
  });

  it('are neither listed nor taken twice, nor sorted as what they cannot be', async () => {
    const twice = { entries: [ALL[0], ALL[0]] };
    expect(await desk.attempt('ledger.reclassify', twice)).toMatchObject({ code: 'not_found' });
    const wrong = { entries: [{ seq: 1, category: 'services' }] };
    expect(await desk.attempt('ledger.reclassify', wrong)).toMatchObject({
      code: 'category_of_other_kind',
    });
    await desk.call('ledger.correct', { seq: 1 });
    expect(await desk.call('ledger.lockedWaiting', {})).toHaveLength(3);
    const open = { entries: [{ seq: 5, category: 'travel' }] };
    expect(await desk.attempt('ledger.reclassify', open)).toMatchObject({ code: 'entry_open' });
  });

  it('stay sorted in another file', async () => {
    await desk.call('ledger.reclassify', { entries: ALL.slice(0, 2) });
    const request = { ...YEAR, profile: 'fr', taxpayer: TAXPAYER } as const;
    const text = [...ledgerFile(desk.business().readable, 'neutral', request).parts()].join('');
    const other = openDesk();
    const label = { name: 'ledger.import', door: 'imported', at: NOW } as const;
    other.business().runCommand(label, (db: WritableDb) => {
      importNeutral(db, valueOf(readNeutral(text)), '2026-11-22');
      return { ok: true };
    });
    const left = await other.call('ledger.lockedWaiting', {});
    expect(left.map(({ entry }) => entry.seq)).toEqual([4, 3]);
    expect(await other.call('ledger.entry', { seq: 5 })).toMatchObject({ corrects: 1 });
  });
});

describe('what is corrected after it was told what a locked entry was for', () => {
  const told = { entries: ALL.slice(0, 1) };
  const waitingSeqs = async () =>
    (await desk.call('ledger.lockedWaiting', {})).map(({ entry }) => entry.seq);
  const lockNovember = async () => {
    desk.goTo('2026-12-02');
    await lock(desk, '2026-11');
  };
  const SINCE_NOVEMBER = { from: '2026-11-01', to: '2026-12-31' };
  const WHOLE_ENTRY_BACK = { '471000': -12_000, '512000': 12_000 };

  beforeEach(() => desk.call('ledger.reclassify', told));

  it('is not the entry itself while that stands: its number is told', async () => {
    const before = balancesIn(YEAR);
    const refused = { code: 'entry_classified', details: { seq: 5 } };
    expect(await desk.attempt('ledger.correct', { seq: 1 })).toMatchObject(refused);
    const words = new Refusal('entry_classified', { details: { seq: 5 } });
    expect(refusalSentence(words, 'fr')).toContain('Le n°\u202F5 a classé cette écriture');
    expect(refusalSentence(words, 'en')).toContain('No. 5 has said what this entry was for');
    await lockNovember();
    expect(await desk.attempt('ledger.correct', { seq: 1 })).toMatchObject(refused);
    expect(balancesIn(YEAR)).toEqual(before);
  });

  it('is the entry itself once what told it is removed', async () => {
    await desk.call('ledger.remove', { seq: 5 });
    expect(await waitingSeqs()).toEqual([4, 3, 2, 1]);
    await desk.call('ledger.correct', { seq: 1 });
    expect(balancesIn(SINCE_NOVEMBER)).toEqual(WHOLE_ENTRY_BACK);
    expect(await waitingSeqs()).toEqual([4, 3, 2]);
  });

  it('is first what told it, which takes it back whole: the entry waits again', async () => {
    await lockNovember();
    await desk.call('ledger.correct', { seq: 5 });
    expect(balancesIn(SINCE_NOVEMBER)).toEqual({});
    expect(await waitingSeqs()).toEqual([4, 3, 2, 1]);
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, category: 'rent' }] });
    expect(balancesIn(SINCE_NOVEMBER)).toEqual({
      '471000': -12_000,
      '613200': 10_000,
      '445660': 2_000,
    });
    expect(await waitingSeqs()).toEqual([4, 3, 2]);
  });

  it('is then the entry itself: nothing of either is left', async () => {
    await lockNovember();
    await desk.call('ledger.correct', { seq: 5 });
    await desk.call('ledger.correct', { seq: 1 });
    expect(balancesIn(SINCE_NOVEMBER)).toEqual(WHOLE_ENTRY_BACK);
    expect(await waitingSeqs()).toEqual([4, 3, 2]);
    const again = await desk.attempt('ledger.reclassify', told);
    expect(again).toMatchObject({ code: 'not_found' });
  });

  it('waits with what was taken out twice where what took it back is gone again', async () => {
    await lockNovember();
    await desk.call('ledger.correct', { seq: 5 });
    await desk.call('ledger.correct', { seq: 1 });
    await desk.call('ledger.remove', { seq: 6 });
    const waiting = await desk.call('ledger.lockedWaiting', {});
    expect(waiting.map(({ entry, left }) => [entry.seq, left]).at(-1)).toEqual([1, -12_000]);
    // As what it was told to be before, it takes that back.
    await desk.call('ledger.reclassify', told);
    expect(await waitingSeqs()).toEqual([4, 3, 2]);
    expect(balancesIn(SINCE_NOVEMBER)).toEqual(WHOLE_ENTRY_BACK);
  });

  it('is never told as waiting itself', async () => {
    await lockNovember();
    const itself = { entries: [{ seq: 5, category: 'travel' }] };
    expect(await desk.attempt('ledger.reclassify', itself)).toMatchObject({ code: 'not_found' });
  });
});

/** The rows of the FEC of the year, which is checked before it is handed out. */
function fecRows(): string[][] {
  const request = { ...YEAR, profile: 'fr', taxpayer: TAXPAYER } as const;
  const db = desk.business().readable;
  const text = [...ledgerFile(db, 'fec', request).parts()].join('');
  return text
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.split('\t'));
}
