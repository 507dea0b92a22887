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
});
