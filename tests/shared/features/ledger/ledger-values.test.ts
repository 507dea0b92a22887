import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedIn,
  ledgerValuesOf,
  isLedgerMetric,
} from '#shared/features/ledger/ledger-values.ts';
import type { Countable, DaySum, Cadences } from '#shared/features/ledger/ledger-values.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import { monthEnding } from '#shared/features/ledger/recurring.ts';
import { CATEGORIES } from '#shared/features/ledger/categories.ts';
import type { CategoryKey } from '#shared/features/ledger/categories.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';

const countable = (category: CategoryKey, tag: Partial<Tag> = {}): Countable => ({
  kind: CATEGORIES[category].kind,
  category,
  tag: { ...NO_TAG, ...tag },
});
/** The metrics in which an entry counts, with the segment behind a slash. */
const placesOf = (category: CategoryKey, tag: Partial<Tag> = {}) =>
  countedIn(countable(category, tag)).map(({ metric, segment }) =>
    segment === null ? metric : `${metric}/${segment}`,
  );
const sum = (day: string, net: number, category: CategoryKey, tag: Partial<Tag> = {}): DaySum => ({
  ...countable(category, tag),
  day,
  net,
});

const MONTHLY: Cadences = { calendar: CIVIL_CALENDAR, cadenceOn: () => 'month' };
const figures = (sums: readonly DaySum[], cadences: Cadences = MONTHLY) =>
  ledgerValuesOf(sums, cadences).map(({ metric, period, segment, value }) => [
    metric,
    period.key,
    segment,
    value,
  ]);

describe('a receipt', () => {
  it('is time or scales, as its category says', () => {
    expect(placesOf('services')).toEqual(['revenue_time']);
    expect(placesOf('other_income')).toEqual(['revenue_time']);
    expect(placesOf('goods')).toEqual(['revenue_scalable']);
  });

  it('is what its tag says where it has one, in the product line of the tag', () => {
    expect(placesOf('goods', { stream: 'time' })).toEqual(['revenue_time']);
    expect(placesOf('services', { stream: 'scalable', segment: 'Cours' })).toEqual([
      'revenue_scalable/Cours',
    ]);
    expect(placesOf('services', { stream: 'none' })).toEqual([]);
  });

  it('of the owner is no revenue, whatever its tag', () => {
    expect(placesOf('owner_in', { stream: 'time' })).toEqual([]);
  });

  it('is never a cost', () => {
    expect(placesOf('services', { isCostOfSales: true, isAcquisition: true })).toEqual([
      'revenue_time',
    ]);
  });
});

describe('an expense', () => {
  it('is more than an expense where its category says so', () => {
    expect(placesOf('software')).toEqual(['expenses']);
    expect(placesOf('goods_purchase')).toEqual(['expenses', 'cost_of_sales']);
    expect(placesOf('subcontracting')).toEqual(['expenses', 'cost_of_sales']);
    expect(placesOf('advertising')).toEqual(['expenses', 'acquisition_spend']);
  });

  it('is more, or no more, where its tag says so; only acquisition has a channel', () => {
    const all = { isCostOfSales: true, isAcquisition: true, segment: 'Salon' };
    expect(placesOf('travel', all)).toEqual([
      'expenses',
      'cost_of_sales',
      'acquisition_spend/Salon',
    ]);
    expect(placesOf('advertising', { isAcquisition: false })).toEqual(['expenses']);
    expect(placesOf('goods_purchase', { isCostOfSales: false })).toEqual(['expenses']);
    expect(placesOf('travel', { segment: 'Salon' })).toEqual(['expenses']);
  });

  it('that the owner takes out, or that lasts for years, is no running cost', () => {
    const all = { isCostOfSales: true, isAcquisition: true };
    expect([...placesOf('owner_out', all), ...placesOf('fixed_asset', all)]).toEqual([]);
  });
});

describe('the figures of the ledger', () => {
  it('are the sums of each period, and zero where nothing moved in between', () => {
    expect(
      figures([
        sum('2026-03-31', 50, 'services'),
        sum('2026-01-01', 100, 'services'),
        sum('2026-01-31', -30, 'services'),
        sum('2026-02-10', 7, 'software'),
      ]),
    ).toEqual([
      ['revenue_time', '2026-01', null, 70],
      ['revenue_time', '2026-02', null, 0],
      ['revenue_time', '2026-03', null, 50],
      ['expenses', '2026-01', null, 0],
      ['expenses', '2026-02', null, 7],
      ['expenses', '2026-03', null, 0],
    ]);
  });

  it('are kept apart by segment, and each is zero where only another moved', () => {
    expect(
      figures([
        sum('2026-01-02', 10, 'advertising', { segment: 'Salon' }),
        sum('2026-02-02', 20, 'advertising'),
      ]).filter(([metric]) => metric === 'acquisition_spend'),
    ).toEqual([
      ['acquisition_spend', '2026-01', 'Salon', 10],
      ['acquisition_spend', '2026-01', null, 0],
      ['acquisition_spend', '2026-02', 'Salon', 0],
      ['acquisition_spend', '2026-02', null, 20],
    ]);
  });

  it('follow the rhythm of each metric, and the year of the business', () => {
    const cadences: Cadences = {
      calendar: { yearStartMonth: 4 },
      cadenceOn: (metric, day) =>
        metric === 'expenses' ? 'quarter' : day < '2026-04-01' ? 'month' : 'week',
    };
    expect(
      figures(
        [
          sum('2026-03-31', 1, 'services'),
          sum('2026-04-01', 2, 'services'),
          sum('2026-04-12', 4, 'services'),
          sum('2026-04-12', 8, 'rent'),
        ],
        cadences,
      ),
    ).toEqual([
      ['revenue_time', '2026-03', null, 1],
      ['revenue_time', '2026-W14', null, 2],
      ['revenue_time', '2026-W15', null, 4],
      ['expenses', '2025-Q4', null, 0],
      ['expenses', '2026-Q1', null, 8],
    ]);
  });

  it('are none without entries, and none of what is no figure', () => {
    expect(figures([])).toEqual([]);
    expect(figures([sum('2026-01-01', 100, 'owner_in')])).toEqual([]);
  });

  it('lose and add no cent of what came in', () => {
    const someSum = fc
      .tuple(
        fc.constantFrom('2026-01-15', '2026-02-01', '2026-05-31'),
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('services', 'goods', 'other_income'),
        fc.constantFrom(null, 'Cours'),
      )
      .map(([day, net, category, segment]) => sum(day, net, category, { segment }));
    fc.assert(
      fc.property(fc.array(someSum), (sums) => {
        const total = (all: readonly { readonly net: number }[]) =>
          all.reduce((whole, { net }) => whole + net, 0);
        const found = ledgerValuesOf(sums, MONTHLY).map(({ value }) => ({ net: value }));
        expect(total(found)).toBe(total(sums));
      }),
    );
  });

  it('are of metrics that the ledger is known to fill', () => {
    expect(['revenue_time', 'acquisition_spend', 'profit', ''].map(isLedgerMetric)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('recurring revenue', () => {
  const RECURRING = { stream: 'scalable', isRecurring: true } as const;
  const recurring = (sums: readonly DaySum[], cadences: Cadences = MONTHLY) =>
    figures(sums, cadences)
      .filter(([metric]) => metric === 'mrr')
      .map(([, period, , value]) => [period, value]);

  it('is what tagged receipts brought in over the month, beside being revenue', () => {
    expect(placesOf('services', RECURRING)).toEqual(['revenue_scalable', 'mrr']);
    expect(placesOf('services', { ...RECURRING, stream: 'none' })).toEqual([]);
    expect(placesOf('owner_in', RECURRING)).toEqual([]);
    expect(placesOf('software', RECURRING)).toEqual(['expenses']);
    expect(
      recurring([
        sum('2026-01-01', 10, 'services', RECURRING),
        sum('2026-01-31', 20, 'services', RECURRING),
        sum('2026-02-10', 5, 'services', RECURRING),
        sum('2026-02-11', 7, 'services'),
        sum('2026-02-28', -1, 'services', RECURRING),
        sum('2026-03-31', 100, 'services'),
      ]),
    ).toEqual([
      ['2026-01', 30],
      ['2026-02', 4],
      ['2026-03', 0],
    ]);
  });

  it('does not fall at the beginning of a month: the one that runs looks a whole month back', () => {
    expect(
      recurring([
        sum('2026-10-02', 10, 'services', RECURRING),
        sum('2026-10-03', 20, 'services', RECURRING),
        sum('2026-10-25', 30, 'services', RECURRING),
        sum('2026-11-02', 10, 'services', RECURRING),
      ]),
    ).toEqual([
      ['2026-10', 60],
      ['2026-11', 60],
    ]);
  });

  it('is that of its last month in a quarter, and of the month that ends with it in a week', () => {
    const sums = [
      sum('2026-01-15', 10, 'services', RECURRING),
      sum('2026-03-10', 20, 'services', RECURRING),
      sum('2026-04-09', 40, 'services', RECURRING),
      sum('2026-06-30', 0, 'services'),
    ];
    const of = (kind: 'quarter' | 'week') =>
      recurring(sums, { calendar: CIVIL_CALENDAR, cadenceOn: () => kind });
    expect(of('quarter')).toEqual([
      ['2026-Q1', 20],
      ['2026-Q2', 0],
    ]);
    const weeks = new Map(of('week').map(([key, value]) => [key, value]));
    // The month up to Sunday 12 April begins on 13 March.
    expect(weeks.get('2026-W14')).toBe(20);
    expect(weeks.get('2026-W15')).toBe(40);
  });

  it('looks back over months of any length', () => {
    expect(
      ['2026-02-28', '2028-02-28', '2026-03-30', '2026-03-31', '2026-01-01', '2026-11-22'].map(
        (to) => monthEnding(to).from,
      ),
    ).toEqual(['2026-02-01', '2028-01-29', '2026-03-01', '2026-03-01', '2025-12-02', '2026-10-23']);
  });
});
