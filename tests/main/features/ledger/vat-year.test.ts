import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryFields, MoneyKind, VatKind } from '#shared/features/ledger/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';
import { EVERY_ENTRY } from '#tests/support/every-entry.ts';

/** One amount as it is typed: cents, without its VAT (`net`) or with it (`gross`). */
type Typed = {
  readonly side: MoneyKind;
  readonly paid: string;
  readonly document?: string;
  readonly category: string;
  readonly amount: number;
  readonly basis: 'net' | 'gross';
  readonly percent: number | null;
  readonly kind?: VatKind;
};

const sale = (paid: string, amount: number, percent: number | null, more: Partial<Typed> = {}) =>
  ({
    side: 'receipt',
    category: 'services',
    basis: 'gross',
    paid,
    amount,
    percent,
    ...more,
  }) as const;
const purchase = (
  paid: string,
  amount: number,
  percent: number | null,
  more: Partial<Typed> = {},
) =>
  ({
    side: 'expense',
    category: 'supplies',
    basis: 'gross',
    paid,
    amount,
    percent,
    ...more,
  }) as const;

/** A year of a consultant who sells books too, buys abroad, and is paid late. */
const YEAR: readonly Typed[] = [
  sale('2026-01-08', 360_000, 20),
  sale('2026-01-19', 123_457, 20, { basis: 'net' }),
  sale('2026-02-02', 98_765, 10),
  sale('2026-02-27', 2_110, 5.5, { category: 'goods', document: '2026-01-30' }),
  sale('2026-03-31', 1_999, 5.5, { category: 'goods', document: '2026-04-01' }),
  sale('2026-04-15', 450_000, 0, { kind: 'eu_service' }),
  sale('2026-05-06', 120_000, null, { kind: 'abroad_service' }),
  sale('2026-06-30', 88_001, 20, { document: '2026-05-31' }),
  sale('2026-07-01', -12_000, 20),
  sale('2026-07-14', 33_333, 0, { kind: 'export', category: 'goods', document: '2026-06-29' }),
  sale('2026-08-20', 15_015, 0, { kind: 'eu_goods', category: 'goods', document: '2026-08-18' }),
  sale('2026-09-09', 40_000, null, { kind: 'exempt' }),
  sale('2026-10-10', 700, 2.1, { category: 'goods' }),
  sale('2026-11-11', 5_555, null),
  sale('2026-12-31', 240_001, 20),
  purchase('2026-01-05', 4_799, 20),
  purchase('2026-01-31', 3_199, 20, { category: 'telecom' }),
  purchase('2026-02-11', 2_400, 5.5, { category: 'training' }),
  purchase('2026-03-03', 145_900, 20, { category: 'fixed_asset', basis: 'net' }),
  purchase('2026-03-21', 6_670, 10, { category: 'meals' }),
  purchase('2026-04-02', 5_000, 20, {
    category: 'advertising',
    kind: 'foreign_service',
    document: '2026-03-31',
  }),
  purchase('2026-05-12', 2_333, 20, { category: 'software', kind: 'foreign_service' }),
  purchase('2026-06-17', 80_000, 20, { category: 'goods_purchase', kind: 'eu_goods' }),
  purchase('2026-07-03', 129_900, 20, {
    category: 'fixed_asset',
    kind: 'eu_goods',
    document: '2026-06-30',
  }),
  purchase('2026-08-08', 7_777, 5.5, { kind: 'foreign_283_1' }),
  purchase('2026-09-30', 50_001, 20, { category: 'goods_purchase', kind: 'import' }),
  purchase('2026-10-01', 8_000, null, { category: 'bank_fees', kind: 'none' }),
  purchase('2026-10-20', -2_400, 20),
  purchase('2026-11-30', 1_234, 2.1),
  purchase('2026-12-30', 9_999, 20, { document: '2027-01-02' }),
  // None of these is a sale or a purchase.
  sale('2026-03-10', 100_000, null, { category: 'owner_in' }),
  sale('2026-06-20', 25_000, null, { category: 'vat_refund' }),
  purchase('2026-04-20', 61_234, null, { category: 'vat_payment' }),
  purchase('2026-07-20', 40_000, null, { category: 'vat_instalment' }),
];

const entryOf = ({
  side,
  paid,
  document,
  category,
  amount,
  basis,
  percent,
  kind,
}: Typed): EntryFields =>
  (side === 'receipt' ? receipt : expense)({
    category,
    paidOn: paid,
    docRef: 'P-1',
    docDate: document ?? null,
    lines: [
      {
        amount,
        basis,
        rate: percent === null ? null : Math.round(percent * 100),
        ...(kind ? { vatKind: kind } : {}),
      },
    ],
  });

/** Half a cent goes away from zero. */
const cents = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

const BUYER_OWES = ['foreign_service', 'eu_goods', 'foreign_283_1', 'import'];
const NO_OPERATION = ['owner_in', 'vat_refund', 'vat_payment', 'vat_instalment'];

/** What a return holds of one amount, worked out without the product's own rules. */
function reckoned({ side, paid, document, category, amount, basis, percent, kind }: Typed) {
  const isOwed = side === 'expense' && BUYER_OWES.includes(kind ?? '');
  const isUntaxed = percent === null || (kind === 'eu_goods' && side === 'receipt');
  const net =
    isUntaxed || isOwed || basis === 'net' ? amount : cents((amount * 100) / (100 + percent));
  const inside =
    isUntaxed || isOwed ? 0 : basis === 'net' ? cents((amount * percent) / 100) : amount - net;
  const owed = isOwed ? cents((amount * (percent ?? 0)) / 100) : 0;
  const isOfGoods = side === 'receipt' && category === 'goods';
  // VAT of goods is owed on what is paid before them, since 2023; what is exempt follows its document.
  const isPaidAhead = isOfGoods && kind === undefined && (document ?? paid) > paid;
  const isByDocument = isOwed || (isOfGoods && !isPaidAhead);
  return {
    day: isByDocument ? (document ?? paid) : paid,
    row: `${side} ${kind ?? 'domestic'} ${percent === null ? 'none' : Math.round(percent * 100)} ${category === 'fixed_asset' ? 'asset' : 'other'}`,
    base: net,
    due: side === 'receipt' ? inside : owed,
    deducted: side === 'expense' ? inside + owed : 0,
  };
}

const TOLD = YEAR.filter(
  ({ category, kind }) => !NO_OPERATION.includes(category) && kind !== 'none',
).map(reckoned);

function periods(): { key: string; from: string; to: string }[] {
  const two = (month: number) => String(month).padStart(2, '0');
  const lastDay = (month: number) => new Date(Date.UTC(2026, month, 0)).toISOString().slice(0, 10);
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  return [
    ...months.map((month) => ({
      key: `2026-${two(month)}`,
      from: `2026-${two(month)}-01`,
      to: lastDay(month),
    })),
    ...[1, 2, 3, 4].map((quarter) => ({
      key: `2026-Q${quarter}`,
      from: `2026-${two(quarter * 3 - 2)}-01`,
      to: lastDay(quarter * 3),
    })),
    { key: '2026', from: '2026-01-01', to: '2026-12-31' },
  ];
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const sorted = (rows: readonly (readonly (string | number)[])[]): string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted();

describe('a year of a business that charges VAT', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = openDesk();
    await desk.call('settings.change', { vat: true });
    for (const typed of YEAR) await desk.call('ledger.add', entryOf(typed));
  });

  it('has each base and each tax of every month, quarter and the year, to the cent', async () => {
    for (const { key, from, to } of periods()) {
      const { rows } = await desk.call('ledger.vatReturn', { from, to });
      const inside = TOLD.filter(({ day }) => day >= from && day <= to);
      const expected = [...new Set(inside.map(({ row }) => row))].map((row) => {
        const own = inside.filter((one) => one.row === row);
        return [
          row,
          sum(own.map(({ base }) => base)),
          sum(own.map(({ due }) => due)),
          sum(own.map(({ deducted }) => deducted)),
          own.length,
        ];
      });
      const told = rows.map(({ side, kind, rate, isAsset, base, due, deducted, entries }) => [
        `${side} ${kind} ${rate ?? 'none'} ${isAsset ? 'asset' : 'other'}`,
        base,
        due,
        deducted,
        entries,
      ]);
      expect(sorted(told), key).toEqual(sorted(expected));
    }
  });

  it('adds up by month, quarter and year to what is to be paid', async () => {
    for (const kind of ['month', 'quarter', 'year'] as const) {
      const told = await desk.call('ledger.vat', { kind, from: '2026-01-01', to: '2026-12-31' });
      for (const { period, collected, deductible, toPay } of told) {
        const { from = '', to = '' } = periods().find(({ key }) => key === period) ?? {};
        const inside = TOLD.filter(({ day }) => day >= from && day <= to);
        const due = sum(inside.map((one) => one.due));
        const deducted = sum(inside.map((one) => one.deducted));
        expect([collected, deductible, toPay], period).toEqual([due, deducted, due - deducted]);
      }
      expect(sum(told.map(({ toPay }) => toPay))).toBe(
        sum(TOLD.map(({ due }) => due)) - sum(TOLD.map(({ deducted }) => deducted)),
      );
    }
  });

  it('remembers with a name of which kind its last entry was', async () => {
    const bought = entryOf(purchase('2026-12-01', 900, 20, { kind: 'foreign_service' }));
    await desk.call('ledger.add', { ...bought, party: 'Figma' });
    await desk.call('ledger.add', { ...bought, party: 'Papeterie', lines: [line(1_200, 2000)] });
    const parties = await desk.call('ledger.parties', { text: '', kind: 'expense' });
    const kindOf = (name: string) => parties.find(({ party }) => party === name)?.vatKind;
    expect([kindOf('Figma'), kindOf('Papeterie')]).toEqual(['foreign_service', undefined]);
  });

  it('leads from each amount to the entries behind it', async () => {
    const days = { from: '2026-04-01', to: '2026-06-30' };
    const { rows } = await desk.call('ledger.vatReturn', days);
    expect(rows).not.toEqual([]);
    for (const { side, kind, rate, isAsset, base, due, deducted, entries } of rows) {
      const place = { side, kind, rate, isAsset };
      const filter = { ...EVERY_ENTRY, vat: { ...days, place, doubt: null } };
      const sums = await desk.call('ledger.sums', { filter });
      expect(sums.count).toBe(entries);
      const { net, vat } = side === 'receipt' ? sums.receipts : sums.expenses;
      expect(net).toBe(base);
      // VAT that the buyer owes is on no document, so the entries do not have it.
      if (side === 'receipt' || due === 0) expect(vat).toBe(due + deducted);
    }
  });

  it('counts VAT that is paid, advanced or repaid neither as income nor as a cost', async () => {
    const { rows } = await desk.call('ledger.vatReturn', { from: '2026-04-20', to: '2026-04-20' });
    expect(rows).toEqual([]);
    const behind = await desk.call('ledger.behind', {
      metric: 'expenses',
      period: '2026-04',
      segment: null,
    });
    expect(behind.entries.map(({ category }) => category)).toEqual(['advertising']);
    const june = { metric: 'revenue_time', period: '2026-06', segment: null };
    const sales = await desk.call('ledger.behind', june);
    expect(sales.entries.map(({ category }) => category)).toEqual(['services']);
    const { receipts } = await desk.call('taxes.turnover', { year: 2026 });
    const paid = YEAR.filter(
      ({ side, category }) =>
        side === 'receipt' && category !== 'goods' && !NO_OPERATION.includes(category),
    ).map(reckoned);
    const services = receipts.filter((one) => one.line !== 'sale');
    expect(sum(services.map((one) => one.cents))).toBe(sum(paid.map(({ base }) => base)));
  });
});
