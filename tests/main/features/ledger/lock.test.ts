import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { EntryFilter } from '#shared/features/ledger/contract.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';
import { EVERY_ENTRY } from '#tests/support/every-entry.ts';

async function seqs(
  desk: Desk,
  filter: Partial<EntryFilter> = {},
  by: 'paidOn' | 'amount' = 'paidOn',
) {
  const { entries } = await desk.call('ledger.list', {
    filter: { ...EVERY_ENTRY, ...filter },
    sort: { by, isDescending: false },
    offset: 0,
    limit: 100,
  });
  return entries.map(({ seq }) => seq);
}

async function threeMonths(): Promise<Desk> {
  const desk = openDesk();
  await desk.call('ledger.add', receipt({ paidOn: '2026-08-05', lines: [line(12_000, 2000)] }));
  await desk.call('ledger.add', expense({ paidOn: '2026-09-01', party: 'Éditeur 100 %' }));
  await desk.call(
    'ledger.add',
    receipt({ paidOn: '2026-08-02', party: 'Zoé', lines: [line(500)] }),
  );
  await desk.call('ledger.add', receipt({ paidOn: '2026-10-01', lines: [line(700)] }));
  return desk;
}

const lock = (desk: Desk, month: string, lockedOn: string | null = null) =>
  desk.attempt('ledger.lockMonth', { month, lockedOn });

describe('the entries', () => {
  it('are numbered from 1, found by word, party, amount and day, and sorted', async () => {
    const desk = await threeMonths();
    expect(await seqs(desk)).toEqual([3, 1, 2, 4]);
    expect(await seqs(desk, {}, 'amount')).toEqual([3, 4, 1, 2]);
    expect(await seqs(desk, { text: 'zoe' })).toEqual([3]);
    expect(await seqs(desk, { text: 'editeur %' })).toEqual([2]);
    expect(await seqs(desk, { text: '120,00' })).toEqual([1, 2]);
    expect(await seqs(desk, { kind: 'receipt', from: '2026-08-03', to: '2026-09-30' })).toEqual([
      1,
    ]);
    const sums = await desk.call('ledger.sums', { filter: EVERY_ENTRY });
    expect(sums).toEqual({
      count: 4,
      receipts: { net: 11_200, vat: 2000, gross: 13_200 },
      expenses: { net: 10_000, vat: 2000, gross: 12_000 },
    });
  });

  it('change in part, lose and gain lines, and are taken away', async () => {
    const desk = await threeMonths();
    const lines = [line(100), line(200, 550, 'net')];
    const changed = await desk.call('ledger.change', { seq: 1, party: 'Autre', lines });
    expect(changed).toMatchObject({ party: 'Autre', label: 'Conseil', lines });
    expect(changed.euros).toEqual({ net: 300, vat: 11, gross: 311 });
    const less = await desk.call('ledger.change', { seq: 1, lines: [line(-1)] });
    expect(less.lines).toEqual([line(-1)]);
    await desk.call('ledger.remove', { seq: 1 });
    expect(await desk.attempt('ledger.entry', { seq: 1 })).toMatchObject({ code: 'not_found' });
  });

  it('are copied with their tag, dated today, without their document', async () => {
    const desk = openDesk();
    const tag = { ...NO_TAG, stream: 'scalable' as const, segment: 'Boutique' };
    await desk.call('ledger.add', { ...receipt(), tag });
    expect(await desk.call('ledger.duplicate', { seq: 1 })).toMatchObject({
      ...receipt({ docRef: null, docDate: null, paidOn: '2026-11-22' }),
      seq: 2,
      tag,
    });
  });

  it('offer the names that were written before, as they were written last', async () => {
    const desk = await threeMonths();
    await desk.call(
      'ledger.add',
      receipt({ paidOn: '2026-11-01', party: 'Zoé', category: 'goods' }),
    );
    const [zoe, ...others] = await desk.call('ledger.parties', { text: 'ZO', kind: 'receipt' });
    expect(zoe).toEqual({
      party: 'Zoé',
      kind: 'receipt',
      category: 'goods',
      method: 'transfer',
      rate: 2000,
      lastPaidOn: '2026-11-01',
      times: 2,
    });
    expect(others).toEqual([]);
  });

  it('offers names by each of their words, of the kind that is written', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ party: 'Atelier du Port', paidOn: '2026-10-01' }));
    await desk.call('ledger.add', receipt({ party: 'Port Sud', label: 'Atelier' }));
    await desk.call('ledger.add', expense({ party: 'Atelier Vert', paidOn: '2026-11-02' }));
    const names = async (text: string, kind: 'receipt' | 'expense' | null) =>
      (await desk.call('ledger.parties', { text, kind })).map(({ party }) => party);
    expect(await names('port ATELIER', 'receipt')).toEqual(['Atelier du Port']);
    expect(await names('atelier', null)).toEqual(['Atelier Vert', 'Atelier du Port']);
    expect(await names('atelier', 'expense')).toEqual(['Atelier Vert']);
    expect(await names('sud vert', null)).toEqual([]);
  });

  it('are found, and their names offered, whichever apostrophe is typed', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', receipt({ party: 'L’Atelier d’Arles' }));
    await desk.call('ledger.add', receipt({ party: "L'Imprimerie" }));
    const parties = async (text: string) => {
      const filter = { ...EVERY_ENTRY, text };
      const sort = { by: 'seq', isDescending: false } as const;
      const { entries } = await desk.call('ledger.list', { filter, sort, offset: 0, limit: 5 });
      const offered = await desk.call('ledger.parties', { text, kind: null });
      return [entries.map(({ party }) => party), offered.map(({ party }) => party)];
    };
    for (const text of ["l'atelier", 'L’ATELIER', "d'arles"]) {
      expect(await parties(text)).toEqual([['L’Atelier d’Arles'], ['L’Atelier d’Arles']]);
    }
    expect(await parties('l’imprimerie')).toEqual([["L'Imprimerie"], ["L'Imprimerie"]]);
  });

  it('gives any stretch of any order, also after a change', async () => {
    const desk = openDesk();
    const amounts = [50, 10, 40, 20, 30];
    for (const amount of amounts) {
      await desk.call('ledger.add', receipt({ party: `Nom ${amount}`, lines: [line(amount)] }));
    }
    const filter = { ...EVERY_ENTRY, text: 'nom' };
    const stretch = async (by: 'amount' | 'party', offset: number) => {
      const sort = { by, isDescending: true };
      const asked = { filter, sort, offset, limit: 2 } as const;
      const { entries } = await desk.call('ledger.list', asked);
      return entries.map(({ euros }) => euros.gross);
    };
    expect(await stretch('amount', 0)).toEqual([50, 40]);
    expect(await stretch('amount', 2)).toEqual([30, 20]);
    expect(await stretch('party', 3)).toEqual([20, 10]);
    await desk.call('ledger.change', { seq: 4, lines: [line(60)] });
    expect(await stretch('amount', 2)).toEqual([40, 30]);
    await desk.call('values.undo', {});
    expect(await stretch('amount', 2)).toEqual([30, 20]);
    expect(await stretch('amount', 9)).toEqual([]);
  });

  it.each([
    ['a foreign amount without its rate', { currency: 'USD' }, 'rate_missing'],
    ['a rate on euros', { fx: '1.1' }, 'rate_not_wanted'],
    ['an expense’s category', { category: 'rent' as const }, 'category_of_other_kind'],
    ['no words at all', { party: ' ', label: '' }, 'entry_without_words'],
    [
      'a sum that no number keeps',
      { lines: Array.from({ length: 20 }, () => line(1e15)) },
      'too_large',
    ],
  ])('are refused with %s', async (_what, fields, code) => {
    expect(await openDesk().attempt('ledger.add', receipt(fields))).toMatchObject({ code });
  });
});

describe('a locked month', () => {
  it('is locked in order, once, and not before its last payment', async () => {
    const desk = await threeMonths();
    expect(await lock(desk, '2026-09')).toMatchObject({
      code: 'lock_order',
      details: { month: '2026-08' },
    });
    expect(await lock(desk, '2026-08', '2026-08-04')).toMatchObject({ code: 'lock_too_early' });
    expect(await lock(desk, '2026-08', '2026-09-05')).toMatchObject({ value: { entries: 2 } });
    expect(await lock(desk, '2026-08')).toMatchObject({ code: 'month_locked' });
    expect(await lock(desk, '2026-09', '2026-09-04')).toMatchObject({ code: 'lock_too_early' });
    expect(await lock(desk, '2026-09', '2026-11-23')).toMatchObject({ code: 'lock_in_future' });
    expect(await lock(desk, '2026-09')).toMatchObject({ ok: true });
    expect(await desk.call('ledger.months', {})).toMatchObject([
      { month: '2026-08', entries: 2, open: 0, receipts: 12_500, lockedOn: '2026-09-05' },
      { month: '2026-09', expenses: 12_000, lockedOn: '2026-11-22' },
      { month: '2026-10', open: 1, lockedOn: null },
    ]);
    expect(await lock(desk, '2026-11')).toMatchObject({ code: 'lock_order' });
    await lock(desk, '2026-10');
    expect(await lock(desk, '2026-11')).toMatchObject({ code: 'month_not_over' });
  });

  it('takes no change, no deletion, no new entry, and nothing moved into it', async () => {
    const desk = await threeMonths();
    await lock(desk, '2026-08');
    const refused = [
      await desk.attempt('ledger.change', { seq: 1, party: 'X' }),
      await desk.attempt('ledger.remove', { seq: 1 }),
    ];
    expect(refused).toMatchObject([{ code: 'entry_locked' }, { code: 'entry_locked' }]);
    const dated = { paidOn: '2026-07-31' };
    expect(await desk.attempt('ledger.add', receipt(dated))).toMatchObject({
      code: 'month_locked',
    });
    expect(await desk.attempt('ledger.change', { seq: 2, ...dated })).toMatchObject({
      code: 'month_locked',
    });
    // Undo would take entry 4 back, then 3, which is locked: there it ends, with its reason.
    await desk.call('values.undo', {});
    expect(await desk.attempt('values.undo', {})).toMatchObject({ code: 'undo_locked' });
    expect(await seqs(desk)).toEqual([3, 1, 2]);
  });

  it('is corrected by a counter-entry of the day, which names what it corrects', async () => {
    const desk = await threeMonths();
    expect(await desk.attempt('ledger.correct', { seq: 1 })).toMatchObject({ code: 'entry_open' });
    await lock(desk, '2026-08');
    expect(await desk.call('ledger.correct', { seq: 1 })).toMatchObject({
      seq: 5,
      paidOn: '2026-11-22',
      label: 'Correction du n° 1 – Conseil',
      corrects: 1,
      euros: { net: -10_000, vat: -2000, gross: -12_000 },
    });
    expect(await desk.call('ledger.entry', { seq: 1 })).toMatchObject({ correctedBy: [5] });
  });

  it('is corrected on the account it was printed with, and copied without it', async () => {
    const desk = await threeMonths();
    const software = {
      key: 'software',
      kind: 'expense',
      name: null,
      account: '613500',
      accountName: 'Locations mobilières',
      activityLine: null,
      isHidden: false,
    } as const;
    await lock(desk, '2026-08');
    await lock(desk, '2026-09');
    await desk.call('ledger.saveCategory', software);
    const printed = [{ account: '651100' }];
    expect(await desk.call('ledger.correct', { seq: 2 })).toMatchObject({ lines: printed });
    await desk.call('ledger.change', { seq: 5, label: 'Autre', lines: [line(-1)] });
    expect(await desk.call('ledger.entry', { seq: 5 })).toMatchObject({ lines: printed });
    const copy = await desk.call('ledger.duplicate', { seq: 2 });
    expect(copy.lines[0]).not.toHaveProperty('account');
  });

  it('lets its tags change: they are no part of the books', async () => {
    const desk = await threeMonths();
    await lock(desk, '2026-08');
    const before = await desk.call('ledger.verify', { since: null });
    await desk.call('ledger.tag', { seqs: [1, 3], tag: { ...NO_TAG, stream: 'none' } });
    expect(await desk.call('ledger.entry', { seq: 1 })).toMatchObject({ tag: { stream: 'none' } });
    await desk.call('ledger.tag', { seqs: [1], tag: NO_TAG });
    expect(await desk.call('ledger.entry', { seq: 1 })).toMatchObject({ tag: null });
    expect(await desk.call('ledger.verify', { since: null })).toEqual(before);
  });
});

describe('the chain of hashes', () => {
  it('holds over locks, and goes on where it ended after a restart', async () => {
    const desk = await threeMonths();
    await lock(desk, '2026-08');
    desk.restart();
    await lock(desk, '2026-09');
    const verdict = await desk.call('ledger.verify', { since: null });
    expect(verdict).toMatchObject({ entries: 3, faults: [] });
    expect(verdict.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells which entry was changed behind the back of the program', async () => {
    const desk = await threeMonths();
    await lock(desk, '2026-08');
    await lock(desk, '2026-09');
    desk.business().close();
    const raw = new Database(fileOf(desk, 'business.db'));
    raw.exec(
      'DROP TRIGGER ledger_line_locked_stays; UPDATE ledger_line SET gross = 12001 WHERE id = 1',
    );
    raw.close();
    desk.restart();
    expect(await desk.call('ledger.verify', { since: null })).toMatchObject({
      entries: 3,
      faults: [
        { what: 'amount_changed', entry: 1 },
        { what: 'entry_changed', entry: 1 },
        { what: 'guard_missing', name: 'ledger_line_locked_stays' },
      ],
    });
  });
});
