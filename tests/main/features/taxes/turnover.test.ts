import { describe, expect, it } from 'vitest';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import type { LedgerLine } from '#shared/features/ledger/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import { line, receipt } from '#tests/shared/features/ledger/entries.ts';

const PROFILE = { ...NO_TAX_PROFILE, status: 'micro' } as const;

describe('the turnover of a year', () => {
  it('is told by day and line, by the profile of the day, without what is none', async () => {
    const desk = openDesk();
    await desk.call('taxes.saveProfile', {
      from: '2025-01-01',
      profile: { ...PROFILE, lines: ['bnc'] },
    });
    await desk.call('taxes.saveProfile', {
      from: '2026-07-01',
      profile: { ...PROFILE, lines: ['sale', 'bic'] },
    });
    const add = (paidOn: string, category: string, cents: number) =>
      desk.call('ledger.add', receipt({ paidOn, category, lines: [line(cents)] }));
    await add('2025-12-31', 'services', 100);
    await add('2025-12-31', 'goods', 11);
    await add('2026-06-30', 'services', 1000);
    await add('2026-06-30', 'services', -200);
    await add('2026-07-01', 'services', 50);
    await add('2026-07-01', 'goods', 7);
    for (const category of ['interest', 'insurance_payment', 'vat_refund', 'loan_in', 'owner_in'])
      await add('2026-08-01', category, 9999);
    const { receipts, ...rest } = await desk.call('taxes.turnover', { year: 2026 });
    expect(rest).toEqual({ before: { total: 111, services: 100 }, unsaid: 0 });
    expect(receipts.map(({ day, line: of, cents }) => `${day} ${of} ${cents}`).toSorted()).toEqual([
      '2026-06-30 bnc 800',
      '2026-07-01 bic 50',
      '2026-07-01 sale 7',
    ]);
  });

  it('tells what of it the exemption from VAT does not count: services taxed abroad', async () => {
    const desk = openDesk();
    await desk.call('taxes.saveProfile', {
      from: '2025-01-01',
      profile: { ...PROFILE, lines: ['bnc'], vat: 'franchise' },
    });
    const add = (paidOn: string, ...lines: readonly LedgerLine[]) =>
      desk.call('ledger.add', receipt({ paidOn, lines: [...lines] }));
    const inUnion = { vatKind: 'eu_service' } as const;
    await add('2025-05-01', { ...line(4000), vatKind: 'abroad_service' });
    await add('2026-05-01', line(100));
    await add('2026-05-01', { ...line(30), ...inUnion });
    await add('2026-05-02', { ...line(70), ...inUnion }, line(1000));
    await add('2026-05-02', { ...line(5), ...inUnion, category: 'interest' });
    await add('2026-05-03', { ...line(9), vatKind: 'eu_goods', category: 'goods' });
    const { receipts, outside } = await desk.call('taxes.turnover', { year: 2026 });
    expect(receipts.map(({ cents }) => cents)).toEqual([130, 1070, 9]);
    expect(outside).toEqual({
      receipts: [
        { day: '2026-05-01', line: 'bnc', cents: 30 },
        { day: '2026-05-02', line: 'bnc', cents: 70 },
      ],
      before: { total: 4000, services: 4000 },
    });
  });

  it('asks once whether other income is part of it', async () => {
    const desk = openDesk();
    await desk.call('taxes.saveProfile', {
      from: '2026-01-01',
      profile: { ...PROFILE, lines: ['bic'] },
    });
    const entry = receipt({ paidOn: '2026-06-30', category: 'other_income', lines: [line(500)] });
    await desk.call('ledger.add', entry);
    const asked = await desk.call('taxes.turnover', { year: 2026 });
    expect(asked).toMatchObject({ unsaid: 500, receipts: [{ line: 'bic', cents: 500 }] });
    await desk.call('ledger.sayOtherIncome', { isTurnover: false });
    const none = await desk.call('taxes.turnover', { year: 2026 });
    expect(none).toMatchObject({ unsaid: 0, receipts: [] });
    await desk.call('values.undo', {});
    expect(await desk.call('taxes.turnover', { year: 2026 })).toEqual(asked);
    await desk.call('ledger.sayOtherIncome', { isTurnover: true });
    expect(await desk.call('taxes.turnover', { year: 2026 })).toEqual({ ...asked, unsaid: 0 });
  });
});
