import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import type { ActivityLine, TaxProfile } from '#shared/features/taxes/model.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { line, receipt } from '#tests/shared/features/ledger/entries.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** A business that sells goods, repairs them (BIC), and teaches (BNC). */
async function mixedBusiness(): Promise<Desk> {
  const desk = openDesk();
  const profile: TaxProfile = {
    ...NO_TAX_PROFILE,
    status: 'micro',
    vat: 'franchise',
    lines: ['bnc', 'sale', 'bic'],
  };
  await desk.call('taxes.saveProfile', { from: '2026-01-01', profile });
  return desk;
}

const sold = (cents: number, activityLine?: ActivityLine) =>
  receipt({ lines: [line(cents)], ...(activityLine ? { activityLine } : {}) });

async function turnover(desk: Desk) {
  const { receipts } = await desk.call('taxes.turnover', { year: 2026 });
  return receipts
    .toSorted((a, b) => (a.line < b.line ? -1 : 1))
    .map(({ line: declared, cents }) => [declared, cents]);
}

describe('the line of activity of an entry', () => {
  it('goes before that of its category in the turnover', async () => {
    const desk = await mixedBusiness();
    await desk.call('ledger.add', sold(10_000));
    await desk.call('ledger.add', sold(2_500, 'bic'));
    await desk.call('ledger.add', { ...sold(900, 'bnc'), category: 'goods' });
    await desk.call('ledger.add', { ...sold(7_000, 'bic'), category: 'owner_in' });
    expect(await turnover(desk)).toEqual([
      ['bic', 2_500],
      ['bnc', 10_900],
    ]);
    await desk.call('ledger.change', { seq: 2, activityLine: null });
    expect(await turnover(desk)).toEqual([['bnc', 13_400]]);
    await desk.call('values.undo', {});
    expect(await turnover(desk)).toEqual([
      ['bic', 2_500],
      ['bnc', 10_900],
    ]);
  });

  it('stands in the livre des recettes, with totals of its own', async () => {
    const desk = await mixedBusiness();
    await desk.call('ledger.add', sold(10_000));
    await desk.call('ledger.add', sold(2_500, 'bic'));
    const asked = { book: 'receipts', purchases: 'purchases', ...YEAR } as const;
    const { rows } = await desk.call('ledger.book', asked);
    expect(rows.slice(0, 2).map((row) => [row[5], row[9]])).toEqual([
      ['Prestation BNC', '100,00'],
      ['Prestation BIC', '25,00'],
    ]);
    expect(rows.slice(-4).map((row) => [row[4], row[5], row[9]])).toEqual([
      ['Total année 2026', '', '125,00'],
      ['Total année 2026', 'Vente', '0,00'],
      ['Total année 2026', 'Prestation BIC', '25,00'],
      ['Total année 2026', 'Prestation BNC', '100,00'],
    ]);
  });

  it('is known of a party from the last time, and taken back with what is corrected', async () => {
    const desk = await mixedBusiness();
    await desk.call('ledger.add', { ...sold(2_500, 'bic'), party: 'Zoé', paidOn: '2026-09-01' });
    const [known] = await desk.call('ledger.parties', { text: 'zoé', kind: null });
    expect(known).toMatchObject({ party: 'Zoé', activityLine: 'bic' });
    await desk.call('ledger.lockMonth', { month: '2026-09', lockedOn: null });
    const corrected = await desk.call('ledger.correct', { seq: 1 });
    expect(corrected.activityLine).toBe('bic');
  });

  it('comes along when a statement tells of the same customer for the same', async () => {
    const desk = await mixedBusiness();
    await desk.call('ledger.add', { ...sold(2_500, 'bic'), party: 'Garage Martin' });
    const statement =
      'Date;Libellé;Montant(EUROS)\n03/10/2026;VIR GARAGE MARTIN;80,00\n04/10/2026;VIR ZOE;50,00\n';
    const path = fileOf(desk, 'releve.csv');
    writeFileSync(path, statement);
    desk.desktop.opens = path;
    const { file } = await desk.call('ledger.takeFile', {});
    await desk.call('ledger.importFile', { file: file?.id ?? '', isDayFirst: null, rates: {} });
    expect(await turnover(desk)).toEqual([
      ['bic', 2_500],
      ['bic', 8_000],
      ['bnc', 5_000],
    ]);
  });
});
