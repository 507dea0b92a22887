import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const HEADER = 'Date;Libellé;Montant(EUROS)';

/** Chooses a statement with those rows; gives how it is read. */
async function taken(desk: Desk, ...rows: readonly string[]) {
  const path = fileOf(desk, 'relevé.csv');
  writeFileSync(path, [HEADER, ...rows].join('\n'));
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  return { file: file?.id ?? '', isDayFirst: null, rates: {} };
}

const at = (desk: Desk, seq: number) => desk.call('ledger.entry', { seq });

async function count(desk: Desk): Promise<number> {
  const months = await desk.call('ledger.months', {});
  return months.reduce((sum, { entries }) => sum + entries, 0);
}

const typed = receipt({
  paidOn: '2026-10-10',
  party: 'Maison Dubreuil',
  label: '',
  lines: [line(120_000, 2000)],
});
const ROW = '12/10/2026;VIR MAISON DUBREUIL F-12;1 200,00';

describe('a statement beside entries that were typed', () => {
  it('doubles nothing: the entry stays with its VAT, on the bank’s day and with its words', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', typed);
    const reading = await taken(desk, ROW, '13/10/2026;CB OVH;-12,00');
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      rows: [
        {
          line: 2,
          doubts: ['maybe_known'],
          twin: { seq: 1, as: 'same', paidOn: '2026-10-10', party: 'Maison Dubreuil' },
        },
        { line: 3, doubts: [] },
      ],
    });
    const written = await desk.call('ledger.importFile', reading);
    expect(written).toEqual({ rows: 2, entries: 1, paired: 1 });
    expect(await at(desk, 1)).toMatchObject({
      paidOn: '2026-10-12',
      label: 'VIR MAISON DUBREUIL F-12',
      party: 'Maison Dubreuil',
      euros: { vat: 20_000 },
      isPaired: true,
    });
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 0, known: 2 });
    await desk.call('values.undo', {});
    expect(await at(desk, 1)).toMatchObject({ paidOn: '2026-10-10', label: '' });
    expect(await count(desk)).toBe(1);
  });

  it('takes only the rows that are wanted, and makes entries of those that are others', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', typed);
    const reading = await taken(desk, ROW, '13/10/2026;CB OVH;-12,00');
    await desk.call('ledger.importFile', { ...reading, left: [3], apart: [2] });
    expect(await count(desk)).toBe(2);
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 1, known: 1 });
  });

  it('is parted from an entry again: it is as before, and the row one of its own', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', typed);
    const reading = await taken(desk, ROW);
    await desk.call('ledger.importFile', reading);
    await desk.call('ledger.change', { seq: 1, party: 'Dubreuil et fils' });
    expect(await desk.call('ledger.unpair', { seq: 1 })).toMatchObject({
      seq: 2,
      paidOn: '2026-10-12',
      euros: { gross: 120_000 },
    });
    const parted = await at(desk, 1);
    expect(parted).toMatchObject({ paidOn: '2026-10-10', label: '', party: 'Dubreuil et fils' });
    expect(parted.isPaired).toBeUndefined();
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 0, known: 1 });
    expect(await desk.attempt('ledger.unpair', { seq: 1 })).toMatchObject({ code: 'not_found' });
  });

  it('knows a locked entry, and leaves it as it is', async () => {
    const desk = openDesk();
    await desk.call('ledger.add', { ...typed, paidOn: '2026-10-30' });
    await desk.call('ledger.lockMonth', { month: '2026-10', lockedOn: null });
    const reading = await taken(desk, ROW.replace('12/10', '02/11'));
    const written = await desk.call('ledger.importFile', reading);
    expect(written).toEqual({ rows: 1, entries: 0, paired: 1 });
    expect(await at(desk, 1)).toMatchObject({ paidOn: '2026-10-30', label: '' });
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ known: 1 });
  });
});

describe('a transfer between two accounts of one’s own', () => {
  const savings = {
    name: 'Livret',
    kind: 'savings',
    currency: 'EUR',
    number: '508000',
    identification: null,
    openingOn: null,
    openingBalance: 0,
    closedOn: null,
  } as const;

  it('told by both banks is one entry, and two again where it was none', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: null, account: savings });
    const out = expense({ paidOn: '2026-10-05', accountId: 3, lines: [line(50_000)] });
    await desk.call('ledger.add', { ...out, party: '', label: 'Virement compte pro' });
    const reading = await taken(desk, '06/10/2026;VIREMENT LIVRET;500,00');
    await desk.call('ledger.importFile', reading);
    expect(await count(desk)).toBe(1);
    const entry = await at(desk, 1);
    expect(entry).toMatchObject({ kind: 'transfer', accountId: 3, toAccountId: 1 });
    await desk.call('ledger.unpair', { seq: 1 });
    expect(await at(desk, 1)).toMatchObject({ kind: 'expense', category: 'software' });
    expect(await at(desk, 2)).toMatchObject({ kind: 'receipt', paidOn: '2026-10-06' });
  });

  it('that was typed is known from either side', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: null, account: savings });
    const transfer = { ...receipt(), kind: 'transfer', category: 'transfer' } as const;
    const lines = [line(50_000)];
    const places = { accountId: 3, toAccountId: 1, lines, paidOn: '2026-10-05' };
    await desk.call('ledger.add', { ...transfer, ...places });
    const reading = await taken(desk, '06/10/2026;VIREMENT LIVRET;500,00');
    const written = await desk.call('ledger.importFile', reading);
    expect(written).toEqual({ rows: 1, entries: 0, paired: 1 });
    expect(await at(desk, 1)).toMatchObject({ kind: 'transfer', paidOn: '2026-10-05' });
  });
});
