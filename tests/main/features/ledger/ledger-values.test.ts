import { describe, expect, it } from 'vitest';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const add = (desk: Desk, fields: EntryFields, tag: Partial<Tag> = {}) =>
  desk.call('ledger.add', { ...fields, tag: { ...NO_TAG, ...tag } });

async function figures(desk: Desk, metric: string, period: string, segment: string | null = null) {
  const { value, source } = await desk.call('values.explain', { metric, period, segment });
  return [value, source];
}

const value = async (desk: Desk, metric: string, period: string, segment: string | null = null) =>
  (await figures(desk, metric, period, segment))[0];

describe('figures out of the ledger', () => {
  it('are the entries of their period without VAT, each where its category says', async () => {
    const desk = openDesk();
    await add(desk, receipt({ paidOn: '2026-09-01', lines: [line(12_000, 2000)] }));
    await add(desk, receipt({ paidOn: '2026-09-30', category: 'goods', lines: [line(5000)] }));
    await add(desk, receipt({ paidOn: '2026-09-30', category: 'owner_in', lines: [line(9999)] }));
    await add(
      desk,
      expense({ paidOn: '2026-09-02', category: 'subcontracting', lines: [line(300)] }),
    );
    await add(desk, expense({ paidOn: '2026-09-03', lines: [line(240, 2000), line(-100)] }));
    await add(desk, expense({ paidOn: '2026-09-03', category: 'fixed_asset', lines: [line(7)] }));
    await add(desk, expense({ paidOn: '2026-10-03', category: 'owner_out', lines: [line(7)] }));
    const asked = [
      'revenue_time',
      'revenue_scalable',
      'revenue',
      'expenses',
      'cost_of_sales',
      'profit',
    ];
    const found = [];
    for (const metric of asked) found.push(await value(desk, metric, '2026-09'));
    expect(found).toEqual([10_000, 5000, 15_000, 400, 300, 14_600]);
    // October was kept too, with nothing in it: that is zero, and November is not known.
    expect(await value(desk, 'revenue_time', '2026-10')).toBe(0);
    expect(await value(desk, 'revenue_time', '2026-11')).toBeNull();
    expect(await value(desk, 'acquisition_spend', '2026-09')).toBeNull();
  });

  it('follow tags where there are some, channel by channel, also on locked entries', async () => {
    const desk = openDesk();
    await add(desk, receipt({ paidOn: '2026-09-01', lines: [line(100)] }), { stream: 'scalable' });
    await add(desk, receipt({ paidOn: '2026-09-01', lines: [line(50)] }), { stream: 'none' });
    await add(desk, expense({ paidOn: '2026-09-05', category: 'advertising', lines: [line(30)] }), {
      segment: 'LinkedIn',
    });
    await add(desk, expense({ paidOn: '2026-09-06', category: 'travel', lines: [line(20)] }), {
      isAcquisition: true,
      segment: 'Salon',
    });
    await add(desk, expense({ paidOn: '2026-09-07', category: 'advertising', lines: [line(4)] }), {
      isAcquisition: false,
    });
    expect(await value(desk, 'revenue_scalable', '2026-09')).toBe(100);
    expect(await value(desk, 'revenue_time', '2026-09')).toBeNull();
    expect(await value(desk, 'acquisition_spend', '2026-09')).toBe(50);
    expect(await value(desk, 'acquisition_spend', '2026-09', 'Salon')).toBe(20);
    expect(await value(desk, 'expenses', '2026-09')).toBe(54);
    await desk.call('ledger.lockMonth', { month: '2026-09', lockedOn: null });
    await desk.call('ledger.tag', { seqs: [1], tag: null });
    expect(await value(desk, 'revenue_time', '2026-09')).toBe(100);
  });

  it('are not typed over without asking, and nothing of a paste is written meanwhile', async () => {
    const desk = openDesk();
    await add(desk, receipt({ paidOn: '2026-09-01', lines: [line(100)] }));
    await add(desk, receipt({ paidOn: '2026-10-01', lines: [line(50)] }));
    const cells = [
      { metric: 'leads', period: '2026-09', segment: null, value: 3 },
      { metric: 'revenue_time', period: '2026-09', segment: null, value: 777 },
      { metric: 'revenue_time', period: '2026-10', segment: null, value: 50 },
      { metric: 'revenue_time', period: '2026-11', segment: null, value: 9 },
    ];
    expect(await desk.attempt('values.enter', { cells })).toEqual({
      ok: false,
      code: 'over_ledger',
      field: 'cells.1',
      details: { places: ['1'] },
    });
    expect(await value(desk, 'leads', '2026-09')).toBeNull();
    // The ledger's own number stays the ledger's; where it says nothing there is nothing to ask.
    const others = cells.filter((_, at) => at !== 1);
    expect(await desk.call('values.enter', { cells: others })).toEqual({ written: 2 });
    expect(await figures(desk, 'revenue_time', '2026-10')).toEqual([50, 'ledger']);
    expect(await figures(desk, 'revenue_time', '2026-11')).toEqual([9, 'typed']);
  });

  it('give way once that was said, are marked, and come back when it is taken away', async () => {
    const desk = openDesk();
    await add(desk, receipt({ paidOn: '2026-09-01', lines: [line(100)] }));
    const cell = { metric: 'revenue_time', period: '2026-09', segment: null };
    const marked = async () => {
      const asked = { kind: 'month', from: '2026-09', to: '2026-09' } as const;
      const { rows } = await desk.call('values.grid', asked);
      const row = rows.find(({ metric }) => metric === 'revenue_time');
      const { ledgerSays } = await desk.call('values.explain', cell);
      return [row?.cells[0]?.isOverLedger, ledgerSays];
    };
    await desk.call('values.enter', { cells: [{ ...cell, value: 777 }], isOverLedger: true });
    expect(await figures(desk, 'revenue_time', '2026-09')).toEqual([777, 'typed']);
    expect(await marked()).toEqual([true, 100]);
    await add(desk, receipt({ paidOn: '2026-09-02', lines: [line(20)] }));
    expect(await marked()).toEqual([true, 120]);
    await desk.call('values.enter', { cells: [{ ...cell, value: 778 }] });
    expect(await figures(desk, 'revenue_time', '2026-09')).toEqual([778, 'typed']);
    await desk.call('values.enter', { cells: [{ ...cell, value: null }] });
    expect(await figures(desk, 'revenue_time', '2026-09')).toEqual([120, 'ledger']);
    expect(await marked()).toEqual([undefined, null]);
    await desk.call('values.undo', {});
    expect(await figures(desk, 'revenue_time', '2026-09')).toEqual([778, 'typed']);
  });

  it('give way with all their channels: what was typed in one says nothing of the others', async () => {
    const desk = openDesk();
    const ad = { paidOn: '2026-09-05', category: 'advertising' as const, lines: [line(30)] };
    await add(desk, expense(ad), { segment: 'LinkedIn' });
    await add(desk, expense({ ...ad, lines: [line(20)] }), { segment: 'Salon' });
    const cell = { metric: 'acquisition_spend', period: '2026-09', segment: 'LinkedIn' };
    const typed = { cells: [{ ...cell, value: 40 }] };
    expect(await desk.attempt('values.enter', typed)).toMatchObject({ code: 'over_ledger' });
    await desk.call('values.enter', { ...typed, isOverLedger: true });
    expect(await value(desk, 'acquisition_spend', '2026-09')).toBe(40);
    expect((await desk.call('values.explain', { ...cell, segment: 'Salon' })).ledgerSays).toBe(20);
    expect((await desk.call('values.explain', { ...cell, segment: null })).ledgerSays).toBe(50);
  });

  it('change with every change of the ledger, undo and a restart included', async () => {
    const desk = openDesk();
    await add(desk, receipt({ paidOn: '2026-09-01', lines: [line(100)] }));
    await desk.call('ledger.change', { seq: 1, lines: [line(300)] });
    expect(await value(desk, 'revenue_time', '2026-09')).toBe(300);
    await desk.call('values.undo', {});
    expect(await value(desk, 'revenue_time', '2026-09')).toBe(100);
    desk.restart();
    await desk.call('values.redo', {});
    expect(await value(desk, 'revenue_time', '2026-09')).toBe(300);
  });

  it('unfold to their entries', async () => {
    const desk = openDesk();
    await add(desk, receipt({ paidOn: '2026-08-31' }));
    await add(desk, expense({ paidOn: '2026-09-05', category: 'advertising' }), {
      segment: 'Salon',
    });
    await add(desk, expense({ paidOn: '2026-09-01' }));
    const behind = async (metric: string, segment: string | null) => {
      const question = { metric, period: '2026-Q3', segment };
      return (await desk.call('ledger.behind', question)).entries.map(({ seq }) => seq);
    };
    expect(await behind('revenue_time', null)).toEqual([1]);
    expect(await behind('expenses', null)).toEqual([3, 2]);
    expect(await behind('acquisition_spend', 'Salon')).toEqual([2]);
    expect(await behind('acquisition_spend', 'LinkedIn')).toEqual([]);
  });

  it('are in the grid with the word of their source', async () => {
    const desk = openDesk();
    await add(desk, receipt({ paidOn: '2026-09-01', lines: [line(100)] }));
    await desk.call('metrics.follow', { metrics: ['revenue_time'], isFollowed: true });
    const grid = await desk.call('values.grid', { kind: 'month', from: '2026-09', to: '2026-09' });
    const row = grid.rows.find(({ metric }) => metric === 'revenue_time');
    expect(row?.cells[0]).toMatchObject({ value: 100, source: 'ledger' });
  });
});

describe('customers out of the ledger', () => {
  const METRICS = ['customers_new', 'customers_repeat', 'customers_lost', 'customers'];
  const countsOf = async (desk: Desk, period: string) => {
    const found = [];
    for (const metric of METRICS) found.push(await value(desk, metric, period));
    return found;
  };
  async function withCustomers() {
    const desk = openDesk();
    const sale = (paidOn: string, party: string, cents = 100) =>
      add(desk, receipt({ paidOn, party, lines: [line(cents)] }));
    await sale('2026-05-03', 'Studio Lambda');
    await sale('2026-06-03', 'STUDIO  LAMBDA');
    await sale('2026-06-10', 'Café Bleu');
    await sale('2026-06-11', 'Rendu', -50);
    await add(desk, receipt({ paidOn: '2026-06-12', party: 'Moi', category: 'owner_in' }));
    await add(desk, expense({ paidOn: '2026-06-12', party: 'EDF' }));
    await sale('2026-10-20', 'cafe bleu');
    return desk;
  }

  it('are none unless that is wanted', async () => {
    const desk = await withCustomers();
    expect(await countsOf(desk, '2026-06')).toEqual([null, null, null, null]);
    const question = { metric: 'customers_new', period: '2026-06', segment: null };
    expect(await desk.call('ledger.behind', question)).toMatchObject({ count: 0 });
  });

  it('are told by their names, and lost after the months that were chosen', async () => {
    const desk = await withCustomers();
    await desk.call('settings.change', { customers_lost_after: 3 });
    expect(await countsOf(desk, '2026-05')).toEqual([1, 0, 0, 1]);
    expect(await countsOf(desk, '2026-06')).toEqual([1, 1, 0, 2]);
    expect(await countsOf(desk, '2026-09')).toEqual([0, 0, 2, 0]);
    expect(await countsOf(desk, '2026-10')).toEqual([0, 1, 0, 1]);
    expect(await countsOf(desk, '2026-11')).toEqual([null, null, null, null]);
    await desk.call('settings.change', { customers_lost_after: 12 });
    expect(await countsOf(desk, '2026-09')).toEqual([0, 0, 0, 2]);
    await desk.call('settings.change', { customers_lost_after: null });
    expect(await countsOf(desk, '2026-09')).toEqual([null, null, null, null]);
  });

  it('are those whose payments were sales in a part, not those of whose payments none was', async () => {
    const desk = openDesk();
    await desk.call('settings.change', { customers_lost_after: 3 });
    const part = (category: string, amount: number) => ({ ...line(amount), category });
    const paid = (party: string, category: string, lines: EntryFields['lines']) =>
      add(desk, receipt({ paidOn: '2026-06-05', party, category, lines }));
    // Money put in, and an invoice with it; then a loan, kept under services.
    await paid('Moitié', 'owner_in', [line(5000), part('services', 2000)]);
    await paid('Banque', 'services', [part('loan_in', 90_000), part('deposit_back', 100)]);
    const question = { metric: 'customers_new', period: '2026-06', segment: null };
    expect(await value(desk, 'customers_new', '2026-06')).toBe(1);
    expect(await desk.call('ledger.behind', question)).toMatchObject({
      count: 1,
      net: 2000,
      entries: [{ party: 'Moitié' }],
    });
  });

  it('unfold to the receipts by which one knows, and give way only after asking', async () => {
    const desk = await withCustomers();
    await desk.call('settings.change', { customers_lost_after: 3 });
    const behind = async (metric: string, period: string) => {
      const question = { metric, period, segment: null };
      return (await desk.call('ledger.behind', question)).entries.map(({ seq }) => seq);
    };
    expect(await behind('customers_new', '2026-06')).toEqual([3]);
    expect(await behind('customers_repeat', '2026-06')).toEqual([2]);
    expect(await behind('customers_lost', '2026-09')).toEqual([2, 3]);
    expect(await behind('customers', '2026-06')).toEqual([2, 3]);
    const cells = [{ metric: 'customers_new', period: '2026-06', segment: null, value: 7 }];
    expect(await desk.attempt('values.enter', { cells })).toMatchObject({ code: 'over_ledger' });
    await desk.call('values.enter', { cells, isOverLedger: true });
    expect(await figures(desk, 'customers_new', '2026-06')).toEqual([7, 'typed']);
  });
});
