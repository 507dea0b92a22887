import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, openDesk } from '../../../support/desk.ts';
import type { Desk } from '../../../support/desk.ts';

const HEADER = 'Date;Libellé;Montant(EUROS)';

/** Chooses a file with that text; gives how it is read. */
async function taken(desk: Desk, text: string) {
  const path = fileOf(desk, 'relevé.csv');
  writeFileSync(path, text);
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  expect(file?.fileName).toBe('relevé.csv');
  return { file: file?.id ?? '', isDayFirst: null, rates: {} };
}

describe('a statement in the window', () => {
  it('shows what it would bring, brings just that, and goes with one undo', async () => {
    const desk = openDesk();
    const reading = await taken(
      desk,
      `${HEADER}\n13/10/2026;PRLV EDF;-45,10\n14/10/2026;RIEN;0,00`,
    );
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      bank: 'La Banque Postale',
      read: 2,
      fresh: 1,
      known: 0,
      entries: 1,
      rows: [{ line: 2, entries: [{ paidOn: '2026-10-13', kind: 'expense' }] }],
      skipped: [{ line: 3, reason: 'zero' }],
      reasons: { zero: 1 },
      currencies: [],
    });
    expect(await desk.call('ledger.months', {})).toEqual([]);
    expect(await desk.call('ledger.importFile', reading)).toEqual({ rows: 1, entries: 1 });
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 0, known: 1 });
    expect(await desk.call('values.undo', {})).toEqual({ name: 'ledger.importFile' });
    expect(await desk.call('ledger.months', {})).toEqual([]);
  });

  it('that no bank writes is refused, and so is one that is not the chosen one', async () => {
    const desk = openDesk();
    const reading = await taken(desk, 'a;b\n1;2');
    expect(await desk.attempt('ledger.readFile', reading)).toMatchObject({
      code: 'bank_file_unknown',
    });
    const other = { ...reading, file: 'f'.repeat(32) };
    expect(await desk.attempt('ledger.importFile', other)).toMatchObject({ code: 'not_found' });
  });

  it('asks for the rate of another currency before its rows count', async () => {
    const desk = openDesk();
    const stripe = [
      'id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description',
      'txn_1,charge,ch_1,49.00,0.00,49.00,usd,2026-10-01 10:00,2026-10-13 00:00,Cours',
    ];
    const reading = await taken(desk, stripe.join('\n'));
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      currencies: ['USD'],
      fresh: 0,
      reasons: { currency_without_rate: 1 },
    });
    const rated = { ...reading, rates: { USD: '0.92' } };
    expect(await desk.call('ledger.readFile', rated)).toMatchObject({ fresh: 1, reasons: {} });
  });

  it('is not read where none was chosen', async () => {
    const desk = openDesk();
    expect(await desk.call('ledger.takeFile', {})).toEqual({ file: null });
  });
});
