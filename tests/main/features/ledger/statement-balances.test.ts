import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const HEADER = 'Date;Date de valeur;Débit;Crédit;Libellé;Solde';
const ROWS = [
  '29/10/2026;29/10/2026;-12,50;;PAIEMENT CB BAR;987,50',
  '31/10/2026;31/10/2026;;200,00;VIR CLIENT;1187,50',
];

async function taken(desk: Desk, text: string) {
  const path = fileOf(desk, 'relevé.csv');
  writeFileSync(path, text);
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  return { file: file?.id ?? '', isDayFirst: null, rates: {} };
}

describe('the closing balance of a file', () => {
  it('stands beside what the ledger will hold then, and is kept for its month', async () => {
    const desk = openDesk();
    const reading = await taken(desk, [HEADER, ...ROWS].join('\n'));
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      proofs: [{ closing: 118_750, difference: 0, books: { on: '2026-10-31', balance: 18_750 } }],
    });
    await desk.call('ledger.importFile', reading);
    expect(await desk.call('ledger.monthEnds', { account: 1 })).toContainEqual({
      month: '2026-10',
      books: 18_750,
      statement: 118_750,
    });
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      proofs: [{ books: { balance: 18_750 } }],
    });
  });

  it('names the lines after which rows are missing', async () => {
    const desk = openDesk();
    const [first = ''] = ROWS;
    const reading = await taken(
      desk,
      [HEADER, first, '31/10/2026;31/10/2026;;200,00;VIR CLIENT;1100,00'].join('\n'),
    );
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      proofs: [{ difference: -8750, gaps: [3] }],
    });
  });

  /** The closing balance that is kept for October, once Revolut's rows are in. */
  async function octoberOf(...rows: readonly string[]) {
    const desk = openDesk();
    const header =
      'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance';
    const lines = rows.map((row) => {
      const [product = '', day = '', amount = '', balance = ''] = row.split(' ');
      const at = `${day} 10:00:00`;
      return `TRANSFER,${product},${at},${at},Move,${amount},0.00,EUR,COMPLETED,${balance}`;
    });
    const reading = await taken(desk, [header, ...lines].join('\n'));
    const { proofs = [] } = await desk.call('ledger.readFile', reading);
    await desk.call('ledger.importFile', reading);
    const months = await desk.call('ledger.monthEnds', { account: 1 });
    return { proofs, kept: months.find(({ month }) => month === '2026-10')?.statement ?? null };
  }

  it('of pockets that are one account in the books is what they hold together', async () => {
    const { proofs, kept } = await octoberOf(
      'Current 2026-10-05 1000.00 1000.00',
      'Current 2026-10-31 -300.00 700.00',
      'Savings 2026-10-31 300.00 300.00',
    );
    expect(kept).toBe(100_000);
    expect(proofs.map(({ closing, books }) => [closing, books])).toEqual([
      [70_000, undefined],
      [30_000, undefined],
    ]);
  });

  it('of several accounts that are one in the books stands beside what these will hold', async () => {
    const { proofs } = await octoberOf(
      'Current 2026-10-05 1000.00 1000.00',
      'Current 2026-10-31 -300.00 700.00',
      'Savings 2026-10-31 300.00 300.00',
    );
    expect(proofs.map(({ together }) => together)).toEqual([
      undefined,
      { on: '2026-10-31', closing: 100_000, balance: 100_000 },
    ]);
  });

  it('is kept for each month that the file has passed', async () => {
    const desk = openDesk();
    const later = [
      '12/11/2026;12/11/2026;-87,50;;CB;1100,00',
      '02/12/2026;02/12/2026;;1,00;X;1101,00',
    ];
    await desk.call('ledger.importFile', await taken(desk, [HEADER, ...ROWS, ...later].join('\n')));
    const ends = await desk.call('ledger.monthEnds', { account: 1 });
    const statementOf = (of: string) => ends.find(({ month }) => month === of)?.statement ?? null;
    expect(['2026-10', '2026-11', '2026-12'].map(statementOf)).toEqual([118_750, 110_000, null]);
  });

  it('is not kept where one of them does not tell that day', async () => {
    const { kept } = await octoberOf(
      'Savings 2026-10-05 1000.00 1000.00',
      'Current 2026-10-31 -300.00 700.00',
    );
    expect(kept).toBeNull();
  });
});
