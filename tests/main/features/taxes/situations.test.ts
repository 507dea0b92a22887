import { describe, expect, it } from 'vitest';
import type { EntryFields, LedgerLine } from '#shared/features/ledger/model.ts';
import { thresholdsOn } from '#shared/features/ledger/thresholds.ts';
import type { Threshold, ThresholdKey } from '#shared/features/ledger/thresholds.ts';
import { ACTIVITY_LINES, NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import type { ActivityLine, TaxProfile } from '#shared/features/taxes/model.ts';
import {
  franchiseStanding,
  microStanding,
  turnoverOf,
} from '#shared/features/taxes/turnover-limits.ts';
import type { DayTurnover } from '#shared/features/taxes/turnover-limits.ts';
import type { Day } from '#shared/kernel/day.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, receipt } from '#tests/shared/features/ledger/entries.ts';
import { FRANCHISE_YEARS, MICRO_YEARS, PERIODS, RETURNS } from './situations.ts';
import type { Lines, Traded } from './situations.ts';

/** How VAT stands while the situations are lived: turnover is the same, what is paid is not. */
const STANDINGS = ['franchise', 'ca3_month'] as const;
type Standing = (typeof STANDINGS)[number];

/** Everything by each standing. */
const eachWith = <T extends { readonly title: string }>(situations: readonly T[]) =>
  situations.flatMap((one) => STANDINGS.map((vat) => [one.title, vat, one] as const));

async function openBusiness(
  lines: readonly ActivityLine[],
  vat: Standing,
  startedOn: Day | null = null,
): Promise<Desk> {
  const desk = openDesk();
  desk.goTo('2027-06-01');
  const profile: TaxProfile = { ...NO_TAX_PROFILE, lines: [...lines], vat, startedOn };
  await desk.call('taxes.saveProfile', { from: '2025-01-01', profile });
  return desk;
}

const linesOf = (amounts: Lines): ActivityLine[] =>
  (Object.keys(amounts) as ActivityLine[]).filter((one) => ACTIVITY_LINES.includes(one));

/** An amount in three parts that come to it. */
function parts(cents: number): readonly number[] {
  const [third, fifth] = [Math.trunc(cents / 3), Math.trunc(cents / 5)];
  return [third, fifth, cents - third - fifth];
}

/**
 * A day's turnover as customers pay it: in three payments for each line of services, each split with
 * the owner's own money, goods beside the services of the last one. What is not the first service of
 * the profile is said of its payment.
 */
function payments(day: Day, amounts: Lines, vat: Standing, main: ActivityLine): EntryFields[] {
  const services = linesOf(amounts).filter((one) => one !== 'sale');
  const rate = vat === 'franchise' ? null : 2000;
  const part = (category: string, amount: number): LedgerLine[] =>
    amount === 0 ? [] : [{ category, amount, rate, basis: 'net' }];
  const own: LedgerLine = { category: 'owner_in', amount: 5_000, rate: null, basis: 'gross' };
  const goods = parts(amounts.sale ?? 0);
  const of = (at: number, one: ActivityLine | undefined): EntryFields[] => {
    const served = one === undefined ? [] : part('services', parts(amounts[one] ?? 0)[at] ?? 0);
    const sold = one === services.at(-1) ? part('goods', goods[at] ?? 0) : [];
    const lines = [...served, ...sold];
    const category = lines[0]?.category;
    if (category === undefined) return [];
    const said =
      one === undefined || one === main || served.length === 0 ? {} : { activityLine: one };
    const fields = { paidOn: day, docDate: null, category, lines: [...lines, own], ...said };
    return [receipt(fields)];
  };
  const ofEach: readonly (ActivityLine | undefined)[] =
    services.length === 0 ? [undefined] : services;
  return [0, 1, 2].flatMap((at) => ofEach.flatMap((one) => of(at, one)));
}

/** Which line of services a profile of these lines means where nothing else is said. */
const mainService = (lines: readonly ActivityLine[]): ActivityLine =>
  lines.find((one) => one !== 'sale') ?? 'bic';

async function live(desk: Desk, days: readonly (readonly [Day, Lines])[], vat: Standing) {
  const { lines = [] } = (await desk.call('taxes.profiles', {}))[0] ?? {};
  for (const [day, amounts] of days) {
    for (const fields of payments(day, amounts, vat, mainService(lines))) {
      await desk.call('ledger.add', fields);
    }
  }
}

const sumsOf = (receipts: readonly DayTurnover[]): Lines => {
  const sums: Partial<Record<ActivityLine, number>> = {};
  for (const { line, cents } of receipts) sums[line] = (sums[line] ?? 0) + cents;
  return sums;
};

function limitsOf(thresholds: readonly Threshold[]) {
  const of = (key: ThresholdKey) => thresholds.find((one) => one.key === key)?.amount ?? 0;
  return {
    micro: { total: of('micro_goods'), services: of('micro_services') },
    franchise: {
      base: { total: of('franchise_goods'), services: of('franchise_services') },
      tolerance: {
        total: of('franchise_goods_tolerance'),
        services: of('franchise_services_tolerance'),
      },
    },
  };
}

describe('the turnover that is declared', () => {
  it.each(eachWith(PERIODS))('%s, %s', async (_title, vat, { from, to, lines }) => {
    const desk = await openBusiness(linesOf(lines), vat);
    await live(desk, [[to, lines]], vat);
    const { receipts } = await desk.call('taxes.turnover', { year: Number(to.slice(0, 4)) });
    const inPeriod = receipts.filter(({ day }) => day >= from && day <= to);
    const told = Object.entries(lines).filter(([, cents]) => cents !== 0);
    expect(sumsOf(inPeriod)).toEqual(Object.fromEntries(told));
    // The livre des recettes says the same, line by line.
    const asked = { book: 'receipts', purchases: 'purchases', from, to } as const;
    const { rows } = await desk.call('ledger.book', asked);
    const total = rows.find((row) => row[4]?.startsWith('Total année') && row[5] === '');
    const cents = Object.values(lines).reduce((sum, one) => sum + one, 0);
    expect(Number(total?.[7]?.replace(',', '.'))).toBeCloseTo(cents / 100, 6);
  });
});

describe('a year of a micro-enterprise', () => {
  it.each(eachWith(MICRO_YEARS))('%s, %s', async (_title, vat, situation) => {
    const { lines, startedOn, wasOverBefore, annualised, isOver, leavesOn } = situation;
    const desk = await openBusiness(linesOf(lines), vat, startedOn);
    await live(desk, [['2026-10-08', lines]], vat);
    const { receipts } = await desk.call('taxes.turnover', { year: 2026 });
    const { micro } = limitsOf(await desk.call('ledger.thresholds', { year: 2026 }));
    for (const amounts of [lines, sumsOf(receipts)]) {
      const year = { year: 2026, startedOn, turnover: turnoverOf(amounts), wasOverBefore };
      expect(microStanding(year, micro)).toEqual({ annualised, isOver, leavesOn });
    }
  });
});

describe('a year under the exemption from VAT', () => {
  it.each(FRANCHISE_YEARS.map((one) => [one.title, one] as const))(
    '%s',
    async (_title, situation) => {
      const { receipts, before, startedOn, vatFrom, why } = situation;
      const told = receipts.flatMap(([day, amounts]) =>
        linesOf(amounts).map((line) => ({ day, line, cents: amounts[line] ?? 0 })),
      );
      const { franchise } = limitsOf(thresholdsOn('2026-12-31', []));
      const year = { year: 2026, startedOn, before: before && turnoverOf(before), receipts: told };
      expect(franchiseStanding(year, franchise)).toMatchObject({ vatFrom, why });

      const lines = [
        ...new Set([before ?? {}, ...receipts.map(([, day]) => day)].flatMap(linesOf)),
      ];
      const desk = await openBusiness(lines, 'franchise', startedOn);
      if (before) await live(desk, [['2025-10-01', before]], 'franchise');
      const isCharged = (day: Day): boolean => vatFrom !== null && day >= vatFrom;
      await live(
        desk,
        receipts.filter(([day]) => !isCharged(day)),
        'franchise',
      );
      // From the day on which it has ended, VAT comes on top, and is no turnover.
      await live(
        desk,
        receipts.filter(([day]) => isCharged(day)),
        'ca3_month',
      );
      const lived = await desk.call('taxes.turnover', { year: 2026 });
      const own = { ...year, receipts: lived.receipts, before: before && lived.before };
      expect(franchiseStanding(own, franchise)).toMatchObject({ vatFrom, why });
    },
  );
});

type VatRow = { base: number; due: number; deducted: number; side: string; kind: string } & {
  readonly rate: number | null;
  readonly isAsset: boolean;
};

/** To the nearest euro, halves away from zero. */
const inEuros = (cents: number): number =>
  (Math.sign(cents) * Math.floor((Math.abs(cents) + 50) / 100)) | 0;

/** The boxes of the form, from base and tax by kind and rate; nothing of those that are empty. */
function boxesOf(rows: readonly VatRow[], creditBefore: number): Record<string, number> {
  const sum = (part: 'base' | 'due' | 'deducted', holds: (row: VatRow) => boolean): number =>
    inEuros(rows.filter(holds).reduce((all, row) => all + row[part], 0));
  const bought = (kind: string) =>
    sum('base', (row) => row.side === 'expense' && row.kind === kind && row.due !== 0);
  const sold = (...kinds: string[]) =>
    sum('base', ({ side, kind }) => side === 'receipt' && kinds.includes(kind));
  const taxed = (rate: number) => (row: VatRow) => row.rate === rate && row.due !== 0;
  const rates = { '08': 2000, '09': 550, '9B': 1000, T6: 210 } as const;
  const bases = Object.entries(rates).map(
    ([box, rate]) => [box, sum('base', taxed(rate))] as const,
  );
  const abroad = {
    A3: bought('foreign_service'),
    A4: bought('import'),
    B2: bought('eu_goods'),
    B4: bought('foreign_283_1'),
  };
  const tax = Object.values(rates).reduce((all, rate) => all + sum('due', taxed(rate)), 0);
  const assets = sum('deducted', ({ isAsset }) => isAsset);
  const others = sum('deducted', ({ isAsset }) => !isAsset);
  const deducted = assets + others + creditBefore;
  const operations = bases.reduce((all, [, base]) => all + base, 0);
  const boxes = {
    A1: Object.values(abroad).reduce((left, base) => left - base, operations),
    ...abroad,
    E1: sold('export'),
    E2: sold('eu_service', 'abroad_service', 'exempt'),
    F2: sold('eu_goods'),
    ...Object.fromEntries(bases),
    '16': tax,
    '17': sum('due', ({ side, kind }) => side === 'expense' && kind === 'eu_goods'),
    '19': assets,
    '20': others,
    '22': creditBefore,
    '23': deducted,
    ...(deducted > tax ? { '25': deducted - tax } : { '28': tax - deducted }),
  };
  return Object.fromEntries(Object.entries(boxes).filter(([, euros]) => euros !== 0));
}

/** Lines of one payment, each for something else; with a part that has nothing to do with VAT. */
function payment(side: 'receipt' | 'expense', traded: readonly Traded[], category: string) {
  const lines = traded.map(([amount, rate, vatKind]): LedgerLine => ({
    amount,
    rate,
    basis: 'net',
    category,
    ...(vatKind === undefined ? {} : { vatKind }),
  }));
  const other = side === 'receipt' ? 'owner_in' : 'loan_capital';
  const rest: LedgerLine = { amount: 40_000, rate: null, basis: 'gross', category: other };
  const fields = { paidOn: '2026-10-20', docDate: null, docRef: 'A', category };
  return { ...(side === 'receipt' ? receipt() : expense()), ...fields, lines: [...lines, rest] };
}

describe('a VAT return', () => {
  it.each(RETURNS.map((one) => [one.title, one] as const))('%s', async (_title, situation) => {
    const { sold, bought, assets, creditBefore, boxes, asks = [] } = situation;
    const desk = await openBusiness(['bnc'], 'ca3_month');
    if (creditBefore > 0) {
      const before = payment('expense', [[creditBefore * 500, 2000]], 'software');
      await desk.call('ledger.add', { ...before, paidOn: '2026-09-10' });
      await desk.call('ledger.settleVat', { period: '2026-09' });
    }
    await desk.call('ledger.add', payment('receipt', sold, 'services'));
    if (bought.length > 0) await desk.call('ledger.add', payment('expense', bought, 'software'));
    if (assets.length > 0) await desk.call('ledger.add', payment('expense', assets, 'fixed_asset'));
    const days = { from: '2026-10-01', to: '2026-10-31' };
    const { rows, doubts } = await desk.call('ledger.vatReturn', days);
    expect(boxesOf(rows, creditBefore)).toEqual(boxes);
    expect(doubts.map(({ doubt }) => doubt)).toEqual(asks);
    await desk.call('ledger.settleVat', { period: '2026-10' });
    const { due, credit } = await desk.call('ledger.vatSettlement', { period: '2026-10' });
    expect([due, credit]).toEqual([(boxes['28'] ?? 0) * 100, (boxes['25'] ?? 0) * 100]);
  });

  it('is owed by who is exempt for services from abroad, and nothing is deducted', async () => {
    const desk = await openBusiness(['bnc'], 'franchise');
    await desk.call('ledger.add', payment('receipt', [[100_000, null]], 'services'));
    const abroad = payment('expense', [[5_000, 2000, 'foreign_service']], 'advertising');
    await desk.call('ledger.add', abroad);
    const days = { from: '2026-10-01', to: '2026-10-31' };
    const { rows } = await desk.call('ledger.vatReturn', days);
    expect(boxesOf(rows, 0)).toEqual({ A3: 50, '08': 50, '16': 10, '28': 10 });
  });
});
