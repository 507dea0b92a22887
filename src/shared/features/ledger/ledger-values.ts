import type { ActivityLine } from '#shared/features/taxes/model.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { SHIPPED_CATEGORIES, countsAs } from './category-map.ts';
import type { CategoryUse } from './categories.ts';
import type { LedgerEntry } from './model.ts';
import { CUSTOMER_METRICS, customerCounts, customerEvents, isCustomerMetric } from './customers.ts';
import type { CustomerMetric, Purchase } from './customers.ts';
import { recurringDays } from './recurring.ts';
import { countBefore } from './sorted-days.ts';
import type { Tag } from './tags.ts';

/** The metrics of the catalogue that the ledger can fill. */
export const LEDGER_METRICS = [
  'revenue_time',
  'revenue_scalable',
  'mrr',
  'expenses',
  'cost_of_sales',
  'acquisition_spend',
] as const;
export type LedgerMetric = (typeof LEDGER_METRICS)[number];

/** True for a metric that the ledger can fill. */
export function isLedgerMetric(metric: string): boolean {
  return LEDGER_METRICS.some((known) => known === metric) || isCustomerMetric(metric);
}

/** What decides where an entry counts. */
export type Countable = Pick<LedgerEntry, 'kind' | 'category'> & {
  readonly tag: Tag;
  /** What its category counts as; where nothing is said, as the one that ships. */
  readonly use?: CategoryUse;
};

/** A metric in which an entry counts, and the segment that it counts for. */
export type CountedIn = { readonly metric: LedgerMetric; readonly segment: string | null };

/** Bought to be sold on, or to keep a promise to a customer. */
const COSTS_OF_SALES: readonly LedgerEntry['category'][] = ['goods_purchase', 'subcontracting'];

/**
 * The metrics in which an entry counts, with its amount without VAT. Its category decides where no
 * tag does: goods scale, services and other income are time; purchases of goods and subcontracting
 * are costs of sales; advertising is acquisition, by the channel of its tag. A receipt that is tagged
 * as recurring is recurring revenue beside. What is neither income nor cost is no figure, nor is money
 * that no customer paid; transfers and entries in double form are none either.
 */
export function countedIn({
  kind,
  category,
  tag,
  use = countsAs(SHIPPED_CATEGORIES, category),
}: Countable): CountedIn[] {
  const { segment } = tag;
  if (use === 'neither' || use === 'income' || use === 'asset') return [];
  if (kind === 'receipt') {
    const stream = tag.stream ?? (category === 'goods' ? 'scalable' : 'time');
    if (stream === 'none') return [];
    return [
      { metric: `revenue_${stream}`, segment },
      ...(tag.isRecurring ? [{ metric: 'mrr', segment: null } as const] : []),
    ];
  }
  if (kind !== 'expense') return [];
  const isCost = tag.isCostOfSales ?? COSTS_OF_SALES.includes(category);
  const isAcquisition = tag.isAcquisition ?? category === 'advertising';
  return [
    { metric: 'expenses', segment: null },
    ...(isCost ? [{ metric: 'cost_of_sales', segment: null } as const] : []),
    ...(isAcquisition ? [{ metric: 'acquisition_spend', segment } as const] : []),
  ];
}

/** What entries of one day that count alike are worth together, without VAT, in cents. */
export type DaySum = Countable & {
  readonly day: Day;
  readonly net: number;
  /** What its entries say of it; left out: as their category. */
  readonly activityLine?: ActivityLine;
};

/** A value of a period, as the ledger has it. */
export type LedgerValue = {
  readonly metric: LedgerMetric | CustomerMetric;
  readonly segment: string | null;
  readonly period: Period;
  readonly value: number;
};

/** How periods are cut, and the cadence of a metric on a day. */
export type Cadences = {
  readonly calendar: Calendar;
  readonly cadenceOn: (metric: LedgerValue['metric'], day: Day) => PeriodKind;
};

/**
 * The values of every period in which the ledger was kept, from its first day to its last. A metric
 * that the ledger fills anywhere is zero where nothing was written: money that did not move is known.
 */
export function ledgerValuesOf(sums: readonly DaySum[], cadences: Cadences): LedgerValue[] {
  const days = sums.map(({ day }) => day).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const figures = new Map<string, LedgerValue>();
  const recurring = recurringSums(sums);
  for (const { metric, segments } of segmentsFilled(sums)) {
    for (const period of periodsKept(metric, first, last, cadences)) {
      const value = metric === 'mrr' ? recurring.within(recurringDays(period, last)) : 0;
      for (const segment of segments) {
        figures.set(keyOf(metric, period, segment), { metric, period, segment, value });
      }
    }
  }
  for (const sum of sums) {
    for (const { metric, segment } of countedIn(sum)) {
      if (metric === 'mrr') continue;
      const period = periodContaining(
        cadences.cadenceOn(metric, sum.day),
        sum.day,
        cadences.calendar,
      );
      const key = keyOf(metric, period, segment);
      const value = (figures.get(key)?.value ?? 0) + sum.net;
      figures.set(key, { metric, period, segment, value });
    }
  }
  return [...figures.values()];
}

/** What came in as recurring, added up once and asked for any range of days. */
function recurringSums(sums: readonly DaySum[]) {
  const days = sums
    .filter((sum) => countedIn(sum).some(({ metric }) => metric === 'mrr'))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const upTo = [0];
  for (const { net } of days) upTo.push((upTo.at(-1) ?? 0) + net);
  const before = (day: Day): number => upTo[countBefore(days, (one) => one.day, day)] ?? 0;
  return { within: ({ from, to }: DayRange): number => before(addDays(to, 1)) - before(from) };
}

/** Customers as the ledger tells them: what they bought, and after how many months one is lost. */
export type Customers = {
  readonly purchases: readonly Purchase[];
  readonly monthsUntilLost: number;
};

/**
 * The values of customers, for every period in which the ledger was kept. Nobody is lost before its
 * last day has come.
 */
export function customerValues(
  { purchases, monthsUntilLost }: Customers,
  kept: DayRange,
  cadences: Cadences,
): LedgerValue[] {
  const countOf = customerCounts(customerEvents(purchases, monthsUntilLost));
  return CUSTOMER_METRICS.flatMap((metric) =>
    periodsKept(metric, kept.from, kept.to, cadences).map((period) => {
      const to = period.end < kept.to ? period.end : kept.to;
      const value = countOf(metric, { from: period.start, to });
      return { metric, segment: null, period, value };
    }),
  );
}

function keyOf(metric: LedgerMetric, period: Period, segment: string | null): string {
  return `${metric}|${period.key}|${segment ?? ''}`;
}

function segmentsFilled(sums: readonly DaySum[]) {
  const places = sums.flatMap(countedIn);
  return LEDGER_METRICS.map((metric) => {
    const own = places.filter((place) => place.metric === metric);
    return { metric, segments: new Set(own.map(({ segment }) => segment)) };
  });
}

function periodsKept(
  metric: LedgerValue['metric'],
  first: Day,
  last: Day,
  { calendar, cadenceOn }: Cadences,
): Period[] {
  const periods: Period[] = [];
  for (let day = first; day <= last;) {
    const period = periodContaining(cadenceOn(metric, day), day, calendar);
    periods.push(period);
    day = addDays(period.end, 1);
  }
  return periods;
}
