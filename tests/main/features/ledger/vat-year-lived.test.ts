import { beforeEach, describe, expect, it } from 'vitest';
import { readChart } from '#main/features/ledger/chart.ts';
import { entriesByPayment } from '#main/features/ledger/export-store.ts';
import { postingsOf } from '#shared/features/ledger/postings.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, receipt } from '#tests/shared/features/ledger/entries.ts';

/** A part of a payment: what it was for, cents with VAT, and the rate in tenths of a percent. */
type Part = readonly [category: string, gross: number, permille: number | null];
type Payment = {
  readonly day: string;
  readonly side: 'receipt' | 'expense';
  readonly parts: readonly Part[];
  /** Ten-thousandths of a euro for a dollar. */
  readonly dollar?: number;
};

const pay = (day: string, side: Payment['side'], ...parts: Part[]): Payment => ({
  day: `2026-${day}`,
  side,
  parts,
});

/** A deposit and its balance, books beside advice, a loan, dollars, a refund, and what nobody sorted. */
const YEAR: readonly Payment[] = [
  pay('01-12', 'receipt', ['services', 90_001, 200]),
  pay('02-03', 'receipt', ['services', 210_003, 200], ['goods', 4_215, 55]),
  pay('02-10', 'expense', ['software', 3_599, 200], ['training', 2_275, 55]),
  pay('03-05', 'expense', ['fixed_asset', 175_080, 200]),
  { ...pay('03-20', 'receipt', ['services', 120_000, 200]), dollar: 9_137 },
  { ...pay('04-02', 'expense', ['software', 9_999, 200], ['fees', 777, 100]), dollar: 9_211 },
  pay('04-15', 'expense', ['loan_capital', 40_000, null], ['bank_fees', 1_190, 200]),
  pay('05-06', 'receipt', ['services', -12_345, 200]),
  pay('06-11', 'expense', ['other_expense', 24_007, 200], ['telecom', 4_801, 200]),
  pay('07-01', 'receipt', ['services', 66_667, 200], ['owner_in', 50_000, null]),
  pay('08-19', 'expense', ['other_expense', 6_005, 55]),
  pay('09-30', 'receipt', ['services', 333_333, 200]),
  pay('10-07', 'expense', ['rent', 99_999, 200]),
];

/** To the nearest whole, halves away from zero, in whole numbers alone. */
function rounded(top: bigint, bottom: bigint): bigint {
  const half = 2n * (top < 0n ? -top : top) + bottom;
  return (half / (2n * bottom)) * (top < 0n ? -1n : 1n);
}

/** The VAT in a part in cents of a euro, reckoned without anything of the app. */
function vatIn([, gross, permille]: Part, dollar?: number): number {
  const paid = BigInt(gross);
  const net = permille === null ? paid : rounded(paid * 1000n, 1000n + BigInt(permille));
  const vat = paid - net;
  return Number(dollar === undefined ? vat : rounded(vat * BigInt(dollar), 10_000n));
}

type Month = { collected: number; deductible: number };

function reckoned(): Map<string, Month> {
  const months = new Map<string, Month>();
  const add = (month: string, part: keyof Month, cents: number) => {
    const known = months.get(month) ?? { collected: 0, deductible: 0 };
    months.set(month, { ...known, [part]: known[part] + cents });
  };
  for (const { day, side, parts, dollar } of YEAR) {
    for (const part of parts) {
      const vat = vatIn(part, dollar);
      // What nobody sorted is claimed in October, when someone does.
      const month = part[0] === 'other_expense' ? '2026-10' : day.slice(0, 7);
      add(month, side === 'receipt' ? 'collected' : 'deductible', vat);
    }
  }
  // Two are taken back on the day of the correction.
  add('2026-11', 'deductible', -(vatIn(['', 9_999, 200], 9_211) + vatIn(['', 777, 100], 9_211)));
  add('2026-11', 'collected', -(vatIn(['', 210_003, 200]) + vatIn(['', 4_215, 55])));
  return months;
}

let desk: Desk;
beforeEach(async () => {
  desk = openDesk();
  await desk.call('taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...NO_TAX_PROFILE, status: 'ei_real', lines: ['bnc'], vat: 'ca3_month' },
  });
  for (const { day, side, parts, dollar } of YEAR) {
    const lines = parts.map(([category, amount, permille]) => ({
      rate: permille === null ? null : permille * 10,
      basis: 'gross' as const,
      amount,
      category,
    }));
    const money = dollar === undefined ? {} : { currency: 'USD', fx: `0.${dollar}` };
    const fields = { paidOn: day, docDate: null, category: parts[0]?.[0] ?? '', lines, ...money };
    await desk.call('ledger.add', side === 'receipt' ? receipt(fields) : expense(fields));
  }
  for (let month = 1; month <= 9; month += 1) {
    await desk.call('ledger.lockMonth', { month: `2026-0${month}`, lockedOn: null });
  }
  await desk.call('ledger.reclassify', {
    entries: [
      { seq: 9, category: 'equipment' },
      { seq: 11, category: 'training' },
    ],
  });
  await desk.call('ledger.correct', { seq: 6 });
  await desk.call('ledger.correct', { seq: 2 });
});

describe('the VAT of a year as it is lived', () => {
  it('is what plain arithmetic makes of it, month by month', async () => {
    const rows = await desk.call('ledger.vat', {
      kind: 'month',
      from: '2026-01-01',
      to: '2026-12-31',
    });
    const told = rows.filter(({ collected, deductible }) => collected !== 0 || deductible !== 0);
    expect(
      told.map(({ period, collected, deductible }) => [period, collected, deductible]),
    ).toEqual(
      [...reckoned()]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .filter(([, { collected, deductible }]) => collected !== 0 || deductible !== 0)
        .map(([month, { collected, deductible }]) => [month, collected, deductible]),
    );
  });

  it('leaves nothing on the accounts of VAT and of suspense once each month is filed', async () => {
    const months = [...reckoned().keys()].filter((month) => month < '2026-11').toSorted();
    for (const period of months) await desk.call('ledger.settleVat', { period });
    const db = desk.business().readable;
    const held = new Map<string, number>();
    for (const entry of entriesByPayment(db, { from: '2026-01-01', to: '2026-10-31' })) {
      for (const { account, cents } of postingsOf(entry, readChart(db))) {
        held.set(account[0], (held.get(account[0]) ?? 0) + cents);
      }
    }
    const left = ['445710', '445660', '445620', '471000'].map((account) => held.get(account) ?? 0);
    expect(left).toEqual([0, 0, 0, 0]);
    // What is to be paid, less the credit, is all that was collected less all that was deducted.
    const vat = [...reckoned()]
      .filter(([month]) => month < '2026-11')
      .reduce((sum, [, { collected, deductible }]) => sum + collected - deductible, 0);
    const owed = (held.get('445510') ?? 0) + (held.get('445670') ?? 0);
    const rounding = (held.get('658000') ?? 0) + (held.get('758000') ?? 0);
    expect(owed + rounding).toBe(-vat);
    expect(Math.abs(rounding)).toBeLessThan(50 * 4 * months.length);
    expect(Math.abs(owed) % 100).toBe(0);
  });
});
