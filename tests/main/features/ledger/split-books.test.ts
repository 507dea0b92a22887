import { beforeEach, describe, expect, it } from 'vitest';
import { reconciliationPage } from '#main/features/ledger/reconciliation-page.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

let desk: Desk;
beforeEach(async () => {
  desk = openDesk();
  await desk.call('taxes.saveProfile', {
    from: '2025-01-01',
    profile: { ...NO_TAX_PROFILE, status: 'micro', lines: ['bnc'] },
  });
  const part = (amount: number, category: string) => ({ ...line(amount), category });
  const sold = [line(10_000), part(20_000, 'goods'), part(5000, 'owner_in')];
  await desk.call('ledger.add', receipt({ paidOn: '2026-01-10', lines: sold }));
  const brought = [line(100_000), part(3000, 'services'), part(500, 'other_income')];
  await desk.call(
    'ledger.add',
    receipt({ paidOn: '2026-02-10', category: 'owner_in', lines: brought }),
  );
  await desk.call('ledger.add', receipt({ paidOn: '2026-03-10', lines: [line(700)] }));
  const urssaf = [line(30_000), part(2000, 'income_tax')];
  await desk.call('ledger.add', expense({ category: 'social', lines: urssaf }));
  const loan = [line(40_000), part(900, 'loan_interest'), part(100, 'bank_fees')];
  await desk.call('ledger.add', expense({ category: 'loan_capital', lines: loan }));
});

async function rowsOf(book: 'receipts' | 'purchases', from = YEAR.from): Promise<string[]> {
  const { rows } = await desk.call('ledger.book', {
    book,
    purchases: 'expenses',
    from,
    to: YEAR.to,
  });
  return rows
    .filter(([number, , , , name]) => number !== '' || name?.startsWith('Total année'))
    .map((row) => (book === 'receipts' ? [row[0], row[5], row[9]] : [row[0], row[6]]).join(' '));
}

describe('entries that are split', () => {
  it('stand in the livre des recettes by activity, without what is no receipt of the business', async () => {
    expect(await rowsOf('receipts')).toEqual([
      '1 Prestation 100,00',
      '2 Vente 200,00',
      '3 Prestation 35,00',
      '4 Prestation 7,00',
      '  342,00',
    ]);
  });

  it('count in the numbers of a livre that begins later', async () => {
    expect(await rowsOf('receipts', '2026-03-01')).toEqual(['4 Prestation 7,00', '  7,00']);
  });

  it('stand in the registre des achats with what was spent for the business alone', async () => {
    expect(await rowsOf('purchases')).toEqual(['1 300,00', '2 10,00', ' 310,00']);
  });

  it('are turnover with what was sold alone, as the livre says', async () => {
    const { receipts } = await desk.call('taxes.turnover', { year: 2026 });
    const sum = (wanted: string): number =>
      receipts.reduce((all, one) => all + (one.line === wanted ? one.cents : 0), 0);
    expect([sum('bnc'), sum('sale')]).toEqual([14_200, 20_000]);
  });

  it('agree in all books', () => {
    const page = reconciliationPage(desk.business().readable, YEAR, {
      profile: 'fr',
      purchases: 'expenses',
    });
    expect(page.gap).toBe(0);
    expect(page.text).toContain('342,00;1050,00;1392,00');
  });
});
