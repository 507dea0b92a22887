import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { EVERY_ENTRY } from '#tests/support/every-entry.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { line, receipt } from '#tests/shared/features/ledger/entries.ts';

const ROWS = [
  '05/10/2026;RETRAIT DAB 04/10 CARREFOUR LYON;-80,00',
  '06/10/2026;RETRAIT;-20,00',
  '07/10/2026;ATM PARIS 11;-40,00',
  '08/10/2026;VERSEMENT ESPECES AGENCE;150,00',
  '09/10/2026;DEPOT ESPECES;50,00',
  '10/10/2026;CASH WITHDRAWAL LONDON;-60,00',
];
const OTHERS = [
  '11/10/2026;FRAIS RETRAIT DAB ETRANGER;-3,00',
  '12/10/2026;RETRAIT PERSONNEL;-500,00',
  '13/10/2026;VIR ATM CONSULTING;1200,00',
];

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});

const reading = async (rows: readonly string[]) => {
  const path = fileOf(desk, 'relevé.csv');
  writeFileSync(path, ['Date;Libellé;Montant(EUROS)', ...rows].join('\n'));
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  return { file: file?.id ?? '', isDayFirst: null, rates: {} };
};

/** What the page of the statement shows of its rows, in their order. */
async function preview(rows: readonly string[]) {
  const { rows: shown } = await desk.call('ledger.readFile', await reading(rows));
  return shown.map(({ entries: [entry], by }) => ({ ...entry, by }));
}

const held = async () =>
  (await desk.call('ledger.balances', { on: '2026-12-31' })).map(({ balance }) => balance);

const cashPaid = () =>
  desk.call(
    'ledger.add',
    receipt({ method: 'cash', paidOn: '2026-09-01', lines: [line(10_000)], party: 'Marché' }),
  );

describe('cash in the file of a bank', () => {
  it('is a transfer with the till where cash is kept account of, as a guess', async () => {
    await cashPaid();
    const shown = await preview(ROWS);
    expect(shown.map(({ kind, accountId, toAccountId }) => [kind, accountId, toAccountId])).toEqual(
      [
        ['transfer', 1, 2],
        ['transfer', 1, 2],
        ['transfer', 1, 2],
        ['transfer', 2, 1],
        ['transfer', 2, 1],
        ['transfer', 1, 2],
      ],
    );
    expect(shown.map(({ by }) => by)).toEqual(ROWS.map(() => ({ category: 'words', vat: 'rule' })));
    await desk.call('ledger.importFile', await reading(ROWS));
    expect(await held()).toEqual([0, 10_000]);
    expect(await desk.call('ledger.waiting', {})).toMatchObject({ count: 0 });
    const { receipts, expenses } = await desk.call('ledger.sums', {
      filter: { ...EVERY_ENTRY, from: '2026-10-01' },
    });
    expect([receipts.gross, expenses.gross]).toEqual([0, 0]);
    const again = await desk.call('ledger.readFile', await reading(ROWS));
    expect(again).toMatchObject({ fresh: 0, known: ROWS.length });
  });

  it('has a till by its opening balance alone; none that is closed takes any', async () => {
    const till = {
      name: null,
      kind: 'till',
      currency: 'EUR',
      number: '530000',
      identification: null,
      openingOn: '2026-01-01',
      openingBalance: 0,
      closedOn: '2026-10-06',
    } as const;
    await desk.call('ledger.saveAccount', { id: 2, account: till });
    const shown = await preview(ROWS.slice(0, 3));
    expect(shown.map(({ kind, category }) => [kind, category])).toEqual([
      ['transfer', 'transfer'],
      ['transfer', 'transfer'],
      ['expense', 'owner_out'],
    ]);
  });

  it('is the owner’s where no cash is kept account of: neither a cost nor a sale', async () => {
    const shown = await preview(ROWS);
    expect(shown.map(({ category }) => category)).toEqual([
      'owner_out',
      'owner_out',
      'owner_out',
      'owner_in',
      'owner_in',
      'owner_out',
    ]);
    expect(shown.every(({ by }) => by?.category === 'words')).toBe(true);
    await desk.call('ledger.importFile', await reading(ROWS));
    for (const metric of ['expenses', 'revenue_time']) {
      const behind = { metric, period: '2026', segment: null };
      expect((await desk.call('ledger.behind', behind)).net).toBe(0);
    }
  });

  it('is not what it costs, what one takes for oneself, nor a customer of that name', async () => {
    await cashPaid();
    const shown = await preview(OTHERS);
    expect(shown.map(({ kind, category }) => [kind, category])).toEqual([
      ['expense', 'bank_fees'],
      ['expense', 'owner_out'],
      ['receipt', 'services'],
    ]);
  });

  it('is what a rule of the user says', async () => {
    await cashPaid();
    const rule = { field: 'text', pattern: 'retrait dab', kind: 'expense', party: null } as const;
    await desk.call('ledger.addRule', {
      rule: { ...rule, category: 'owner_out', rate: null, tag: NO_TAG },
    });
    const [first, second] = await preview(ROWS);
    expect([first?.category, second?.kind]).toEqual(['owner_out', 'transfer']);
  });

  it('is the transfer that somebody has typed already, and not a second one', async () => {
    await desk.call('ledger.add', {
      ...receipt({ method: 'other', paidOn: '2026-10-09', party: '', label: '' }),
      kind: 'transfer',
      category: 'transfer',
      lines: [line(15_000)],
      accountId: 2,
      toAccountId: 1,
    });
    const file = await reading(ROWS.slice(3, 4));
    const { rows } = await desk.call('ledger.readFile', file);
    expect(rows).toMatchObject([{ twin: { seq: 1 } }]);
    await desk.call('ledger.importFile', file);
    expect(await held()).toEqual([15_000, -15_000]);
  });

  it('is what one took for oneself where that was typed: the entry stays in the bank', async () => {
    await cashPaid();
    const paid = receipt({ paidOn: '2026-10-08', category: 'owner_in', lines: [line(15_000)] });
    await desk.call('ledger.add', { ...paid, party: '', label: 'Versement espèces' });
    const file = await reading(ROWS.slice(3, 4));
    await desk.call('ledger.importFile', file);
    expect(await held()).toEqual([15_000, 10_000]);
    await desk.call('ledger.unpair', { seq: 2 });
    expect(await desk.call('ledger.entry', { seq: 3 })).toMatchObject({ kind: 'transfer' });
  });
});
