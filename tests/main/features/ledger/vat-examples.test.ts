import { describe, expect, it } from 'vitest';
import type { EntryFields, MoneyKind, VatKind } from '#shared/features/ledger/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import { expense, receipt } from '#tests/shared/features/ledger/entries.ts';

const QUARTER = { from: '2026-10-01', to: '2026-12-31' };

/** Base and tax in euros of what was typed without VAT, by side, kind and rate. */
async function returnOf(entries: readonly EntryFields[]) {
  const desk = openDesk();
  await desk.call('settings.change', { vat: true });
  for (const fields of entries) await desk.call('ledger.add', fields);
  const { rows } = await desk.call('ledger.vatReturn', QUARTER);
  const [total] = await desk.call('ledger.vat', { kind: 'quarter', ...QUARTER });
  return {
    rows: rows.map(({ side, kind, rate, isAsset, base, due, deducted }) => [
      `${side} ${kind} ${rate}${isAsset ? ' asset' : ''}`,
      base / 100,
      due / 100,
      deducted / 100,
    ]),
    toPay: (total?.toPay ?? 0) / 100,
  };
}

const sold = (euros: number, rate: number | null, kind?: VatKind) =>
  typed('receipt', euros, rate, { kind });
const bought = (euros: number, rate: number, more: { kind?: VatKind; category?: string } = {}) =>
  typed('expense', euros, rate, more);

function typed(
  side: MoneyKind,
  euros: number,
  rate: number | null,
  { kind, category }: { kind?: VatKind | undefined; category?: string },
): EntryFields {
  return (side === 'receipt' ? receipt : expense)({
    paidOn: '2026-11-05',
    docDate: null,
    ...(category === undefined ? {} : { category }),
    lines: [
      {
        amount: Math.round(euros * 100),
        basis: 'net',
        rate,
        ...(kind === undefined ? {} : { vatKind: kind }),
      },
    ],
  });
}

describe('the examples of a return', () => {
  it('services, purchases, a book and a laptop', async () => {
    const entries = [
      sold(8420, 2000),
      sold(1250.5, 2000),
      bought(310, 2000),
      bought(22.75, 550),
      bought(1459, 2000, { category: 'fixed_asset' }),
    ];
    expect(await returnOf(entries)).toEqual({
      rows: [
        ['receipt domestic 2000', 9670.5, 1934.1, 0],
        ['expense domestic 2000', 310, 0, 62],
        ['expense domestic 2000 asset', 1459, 0, 291.8],
        ['expense domestic 550', 22.75, 0, 1.25],
      ],
      toPay: 1579.05,
    });
  });

  it('sales abroad and at home, with Irish advertising', async () => {
    const entries = [
      sold(4500, 0, 'eu_service'),
      sold(1200, 0, 'abroad_service'),
      sold(1000, 2000),
      bought(1500, 2000),
      bought(50, 2000, { kind: 'foreign_service', category: 'advertising' }),
    ];
    expect(await returnOf(entries)).toEqual({
      rows: [
        ['receipt domestic 2000', 1000, 200, 0],
        ['receipt eu_service 0', 4500, 0, 0],
        ['receipt abroad_service 0', 1200, 0, 0],
        ['expense domestic 2000', 1500, 0, 300],
        ['expense foreign_service 2000', 50, 10, 10],
      ],
      toPay: -100,
    });
  });

  it('goods and a laptop from Germany', async () => {
    const entries = [
      sold(5000, 2000),
      bought(800, 2000, { kind: 'eu_goods', category: 'goods_purchase' }),
      bought(1299, 2000, { kind: 'eu_goods', category: 'fixed_asset' }),
    ];
    expect(await returnOf(entries)).toEqual({
      rows: [
        ['receipt domestic 2000', 5000, 1000, 0],
        ['expense eu_goods 2000', 800, 160, 160],
        ['expense eu_goods 2000 asset', 1299, 259.8, 259.8],
      ],
      toPay: 1000,
    });
  });
});
