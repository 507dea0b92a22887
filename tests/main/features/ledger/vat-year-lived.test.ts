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
  /** A service from abroad, without VAT: the buyer owes it. */
  readonly isOwed?: true;
  /** Its document was missing at the lock, and came on a day, or never. */
  readonly noted?: string;
};
const NEVER = '9999-12-31';

const pay = (day: string, side: Payment['side'], ...parts: Part[]): Payment => ({
  day: `2026-${day}`,
  side,
  parts,
});

/**
 * A deposit and its balance, books beside advice, a loan, dollars, a refund, what nobody sorted, and
 * documents that were missing.
 */
const YEAR: readonly Payment[] = [
  pay('01-12', 'receipt', ['services', 90_001, 200]),
  pay('02-03', 'receipt', ['services', 210_003, 200], ['goods', 4_215, 55]),
  {
    ...pay('02-10', 'expense', ['software', 3_599, 200], ['training', 2_275, 55]),
    noted: '2026-10-09',
  },
  pay('03-05', 'expense', ['fixed_asset', 175_080, 200]),
  { ...pay('03-20', 'receipt', ['services', 120_000, 200]), dollar: 9_137 },
  {
    ...pay('04-02', 'expense', ['software', 9_999, 200], ['fees', 777, 100]),
    dollar: 9_211,
    noted: '2026-10-15',
  },
  pay('04-15', 'expense', ['loan_capital', 40_000, null], ['bank_fees', 1_190, 200]),
  pay('05-06', 'receipt', ['services', -12_345, 200]),
  pay('06-11', 'expense', ['other_expense', 24_007, 200], ['telecom', 4_801, 200]),
  pay('07-01', 'receipt', ['services', 66_667, 200], ['owner_in', 50_000, null]),
  { ...pay('08-19', 'expense', ['other_expense', 6_005, 55]), noted: '2026-11-03' },
  pay('09-30', 'receipt', ['services', 333_333, 200]),
  pay('10-07', 'expense', ['rent', 99_999, 200]),
  { ...pay('05-20', 'expense', ['supplies', 13_333, 200]), noted: NEVER },
  { ...pay('07-22', 'expense', ['advertising', 5_005, 200]), isOwed: true, noted: '2026-10-09' },
  { ...pay('06-25', 'expense', ['supplies', 8_888, 200]), noted: NEVER },
];
/** Taken back on the day of the correction, and sorted on the first day that is open. */
const TAKEN_BACK = [2, 6, 16];
const SORTED = { 9: 'equipment', 11: 'training' };

/** To the nearest whole, halves away from zero, in whole numbers alone. */
function rounded(top: bigint, bottom: bigint): bigint {
  const half = 2n * (top < 0n ? -top : top) + bottom;
  return (half / (2n * bottom)) * (top < 0n ? -1n : 1n);
}

/** The VAT of a part in cents of a euro, reckoned without anything of the app. */
function vatIn([, gross, permille]: Part, { dollar, isOwed }: Payment): number {
  const paid = BigInt(gross);
  if (isOwed) return Number(rounded(paid * BigInt(permille ?? 0), 1000n));
  const net = permille === null ? paid : rounded(paid * 1000n, 1000n + BigInt(permille));
  const vat = paid - net;
  return Number(dollar === undefined ? vat : rounded(vat * BigInt(dollar), 10_000n));
}

/** The month in which VAT that was paid is deducted: once it is sorted, and its document is there. */
function monthDeducted(category: string, { day, noted }: Payment): string {
  const sorted = category === 'other_expense' ? '2026-10-01' : day;
  return (noted !== undefined && noted > sorted ? noted : sorted).slice(0, 7);
}

type Month = { collected: number; deductible: number };

function reckoned(): Map<string, Month> {
  const months = new Map<string, Month>();
  const add = (month: string, part: keyof Month, cents: number) => {
    const known = months.get(month) ?? { collected: 0, deductible: 0 };
    months.set(month, { ...known, [part]: known[part] + cents });
  };
  for (const [at, payment] of YEAR.entries()) {
    const isBought = payment.side === 'expense';
    for (const part of payment.parts) {
      const vat = vatIn(part, payment);
      const deducted = monthDeducted(part[0], payment);
      if (!isBought || payment.isOwed) add(payment.day.slice(0, 7), 'collected', vat);
      if (isBought && deducted < '2027') add(deducted, 'deductible', vat);
      if (!TAKEN_BACK.includes(at + 1)) continue;
      if (!isBought) add('2026-11', 'collected', -vat);
      else if (deducted < '2027') add('2026-11', 'deductible', -vat);
    }
  }
  return months;
}

let desk: Desk;
beforeEach(async () => {
  desk = openDesk();
  const profile = { ...NO_TAX_PROFILE, lines: ['bnc' as const], needsDocuments: true };
  await desk.call('taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...profile, status: 'ei_real', vat: 'ca3_month' },
  });
  for (const [at, payment] of YEAR.entries()) {
    await desk.call('ledger.add', fieldsOf(payment, `P-${at + 1}`));
  }
  desk.goTo('2026-10-05');
  for (let month = 1; month <= 9; month += 1) {
    await desk.call('ledger.lockMonth', { month: `2026-0${month}`, lockedOn: null });
  }
  const sorted = Object.entries(SORTED).map(([seq, category]) => ({ seq: Number(seq), category }));
  await desk.call('ledger.reclassify', { entries: sorted });
  for (const [at, { noted = NEVER }] of YEAR.entries()) {
    if (noted === NEVER) continue;
    desk.goTo(noted);
    await desk.call('ledger.addDocument', { seq: at + 1, docRef: `P-${at + 1}` });
  }
  desk.goTo('2026-11-22');
  for (const seq of TAKEN_BACK) await desk.call('ledger.correct', { seq });
});

function fieldsOf({ day, side, parts, dollar, isOwed, noted }: Payment, number: string) {
  const lines = parts.map(([category, amount, permille]) => ({
    rate: permille === null ? null : permille * 10,
    basis: 'gross' as const,
    amount,
    category,
    ...(isOwed ? { vatKind: 'foreign_service' as const } : {}),
  }));
  const money = dollar === undefined ? {} : { currency: 'USD', fx: `0.${dollar}` };
  const docRef = noted === undefined ? number : null;
  const fields = { paidOn: day, docDate: null, docRef, category: parts[0]?.[0] ?? '', lines };
  return (side === 'receipt' ? receipt : expense)({ ...fields, ...money });
}

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
    const left = ['445710', '445200', '445620', '471000'].map((account) => held.get(account) ?? 0);
    expect(left).toEqual([0, 0, 0, 0]);
    // What waits for its document has been paid, and is not deducted yet.
    const waiting = YEAR.filter(({ noted = '' }) => noted > '2026-10-31');
    const unclaimed = waiting.flatMap((payment) =>
      payment.parts.map((part) => vatIn(part, payment)),
    );
    expect(held.get('445660') ?? 0).toBe(unclaimed.reduce((sum, vat) => sum + vat, 0));
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
