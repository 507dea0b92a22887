import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';

describe('the VAT view', () => {
  it('is what was collected on receipts less what was paid on expenses, on the cash basis', async () => {
    const desk = openDesk();
    await desk.call(
      'ledger.add',
      receipt({ paidOn: '2026-07-01', lines: [line(12_000, 2000), line(1055, 550)] }),
    );
    await desk.call('ledger.add', expense({ paidOn: '2026-09-30', lines: [line(2400, 2000)] }));
    await desk.call(
      'ledger.add',
      expense({ paidOn: '2026-10-01', lines: [line(1200, 2000), line(500, 0)] }),
    );
    await desk.call('ledger.add', receipt({ paidOn: '2026-12-31', lines: [line(100)] }));
    const range = { from: '2026-01-01', to: '2026-12-31' };
    // VAT is declared by quarters of the calendar, whatever year the business keeps.
    await desk.call('settings.change', { business_year_start: 2 });
    expect(await desk.call('ledger.vat', { kind: 'quarter', ...range })).toEqual([
      { period: '2026-Q3', collected: 2055, deductible: 400, toPay: 1655 },
      { period: '2026-Q4', collected: 0, deductible: 200, toPay: -200 },
    ]);
    expect(
      await desk.call('ledger.vat', { kind: 'month', from: '2026-09-01', to: '2026-09-30' }),
    ).toEqual([{ period: '2026-09', collected: 0, deductible: 400, toPay: -400 }]);
  });
});

describe('VAT that is owed on the invoice', () => {
  it('counts on its day from the day on that this was chosen, and what is bought when it is paid', async () => {
    const desk = openDesk();
    const profile = { ...NO_TAX_PROFILE, vat: 'ca3_quarter' } as const;
    await desk.call('taxes.saveProfile', { from: '2026-01-01', profile });
    await desk.call('taxes.saveProfile', {
      from: '2026-07-01',
      profile: { ...profile, vatOnInvoices: true },
    });
    const sold = (docDate: string | null, paidOn: string, cents: number) =>
      desk.call('ledger.add', receipt({ docDate, paidOn, lines: [line(cents, 2000)] }));
    await sold('2026-06-30', '2026-07-10', 120);
    await sold('2026-09-30', '2026-10-10', 1200);
    await sold(null, '2026-10-11', 12_000);
    await desk.call(
      'ledger.add',
      expense({ docDate: '2026-09-29', paidOn: '2026-10-12', lines: [line(600, 2000)] }),
    );
    const range = { from: '2026-01-01', to: '2026-12-31' };
    expect(await desk.call('ledger.vat', { kind: 'quarter', ...range })).toEqual([
      { period: '2026-Q3', collected: 220, deductible: 0, toPay: 220 },
      { period: '2026-Q4', collected: 2000, deductible: 100, toPay: 1900 },
    ]);
  });

  it('is not put off where it was paid before its invoice', async () => {
    const desk = openDesk();
    const profile = { ...NO_TAX_PROFILE, vat: 'ca3_quarter', vatOnInvoices: true } as const;
    await desk.call('taxes.saveProfile', { from: '2026-01-01', profile });
    await desk.call(
      'ledger.add',
      receipt({ docDate: '2026-10-02', paidOn: '2026-09-20', lines: [line(1200, 2000)] }),
    );
    const range = { from: '2026-01-01', to: '2026-12-31' };
    expect(await desk.call('ledger.vat', { kind: 'quarter', ...range })).toEqual([
      { period: '2026-Q3', collected: 200, deductible: 0, toPay: 200 },
    ]);
  });
});

describe('the limits of the law', () => {
  it('are told with where they were read, and marked to check', async () => {
    const desk = openDesk();
    const limits = await desk.call('ledger.thresholds', { year: 2026 });
    expect(limits).toHaveLength(6);
    expect(limits).toContainEqual({
      key: 'franchise_services',
      from: '2025-01-01',
      amount: 3_750_000,
      source: 'CGI, art. 293 B',
      checkedOn: null,
    });
  });

  it('follow what the user found out, from the day on that they said', async () => {
    const desk = openDesk();
    const limit = {
      key: 'micro_goods',
      from: '2027-01-01',
      amount: 1,
      source: 'BOFiP',
      checkedOn: '2026-11-22',
    } as const;
    await desk.call('ledger.setThreshold', limit);
    const amountIn = async (year: number) =>
      (await desk.call('ledger.thresholds', { year })).find(({ key }) => key === 'micro_goods')
        ?.amount;
    expect([await amountIn(2026), await amountIn(2027)]).toEqual([20_310_000, 1]);
    await desk.call('ledger.setThreshold', { ...limit, amount: 2 });
    expect(await amountIn(2028)).toBe(2);
  });
});
