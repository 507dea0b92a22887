import { addDays, dayOf } from '#shared/kernel/day.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { worthByCategory } from './worth.ts';
import type { LedgerEntry } from './model.ts';
import { countBefore } from './sorted-days.ts';

/** The metrics of customers that the ledger can fill from the names in it, where that is wanted. */
export const CUSTOMER_METRICS = [
  'customers_new',
  'customers_repeat',
  'customers_lost',
  'customers',
] as const;
export type CustomerMetric = (typeof CUSTOMER_METRICS)[number];

export function isCustomerMetric(metric: string): metric is CustomerMetric {
  return CUSTOMER_METRICS.some((known) => known === metric);
}

/** A day on which a customer paid more than they were given back; the name is folded. */
export type Purchase = { readonly party: string; readonly day: Day };

/** Of receipts, no VAT is deducted, and nothing is asked. */
const NO_PURCHASES = { deductsVat: () => true, categories: new Map<string, never>() };

/** What the parts of a receipt that are sales are worth without VAT, in euro cents; null: none is. */
export function soldIn(entry: LedgerEntry, sales: ReadonlySet<string>): number | null {
  const parts = [...worthByCategory(entry, NO_PURCHASES)].filter(([category]) =>
    sales.has(category),
  );
  return parts.length === 0 ? null : parts.reduce((sum, [, net]) => sum + net, 0);
}

/** Something that happened to a customer, and the purchase by which one knows. */
export type CustomerEvent = {
  readonly what: 'new' | 'repeat' | 'back' | 'lost';
  readonly party: string;
  readonly on: Day;
  readonly purchase: Day;
};

/** That date some months later; the last of the month where it has no such date. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = Number(dayOf(year, month + months + 1, 0).slice(-2));
  return dayOf(year, month + months, Math.min(date, last));
}

/**
 * What happened to each customer, oldest first. The first purchase ever makes one new; every later
 * one is a repeat; one is lost on the day on which so many months have passed without a purchase,
 * and back with the next. A name is one customer.
 */
export function customerEvents(
  purchases: readonly Purchase[],
  monthsUntilLost: number,
): CustomerEvent[] {
  const byParty = groupedBy(purchases, ({ party }) => party);
  const lossDays = new Map<Day, Day>();
  const lostAfter = (day: Day): Day => {
    const lostOn = lossDays.get(day) ?? monthsLater(day, monthsUntilLost);
    lossDays.set(day, lostOn);
    return lostOn;
  };
  const events = [...byParty].flatMap(([party, all]) => {
    const days = [...new Set(all.map(({ day }) => day))].toSorted();
    return eventsOf(party, days, lostAfter);
  });
  return events.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function eventsOf(
  party: string,
  days: readonly Day[],
  lostAfter: (day: Day) => Day,
): CustomerEvent[] {
  return days.flatMap((day, index) => {
    const event = (what: CustomerEvent['what'], on: Day): CustomerEvent => ({
      what,
      party,
      on,
      purchase: day,
    });
    const before = days[index - 1];
    const wasLost = before !== undefined && lostAfter(before) <= day;
    const lostOn = lostAfter(day);
    const next = days[index + 1];
    return [
      event(before === undefined ? 'new' : 'repeat', day),
      ...(wasLost ? [event('back', day)] : []),
      ...(next === undefined || next >= lostOn ? [event('lost', lostOn)] : []),
    ];
  });
}

const WHAT = { customers_new: 'new', customers_repeat: 'repeat', customers_lost: 'lost' } as const;

/**
 * The events that make a value of customers between two days, both included, each customer once
 * for a repeat. Those who are customers on the last day are told by their latest purchase.
 */
export function eventsBehind(
  events: readonly CustomerEvent[],
  metric: CustomerMetric,
  { from, to }: DayRange,
): CustomerEvent[] {
  if (metric === 'customers') return activeOn(events, to);
  const within = events.filter(({ what, on }) => what === WHAT[metric] && from <= on && on <= to);
  return metric === 'customers_repeat'
    ? [...new Map(within.map((event) => [event.party, event])).values()]
    : within;
}

const STEP = { new: 1, back: 1, repeat: 0, lost: -1 } as const;

/** Counts what `eventsBehind` tells, for many stretches of days, looking only at what lies in them. */
export function customerCounts(
  events: readonly CustomerEvent[],
): (metric: CustomerMetric, days: DayRange) => number {
  const active = [0];
  for (const { what } of events) active.push((active.at(-1) ?? 0) + STEP[what]);
  const before = (day: Day): number => countBefore(events, ({ on }) => on, day);
  return (metric, days) => {
    const end = before(addDays(days.to, 1));
    if (metric === 'customers') return active[end] ?? 0;
    return eventsBehind(events.slice(before(days.from), end), metric, days).length;
  };
}

function activeOn(events: readonly CustomerEvent[], day: Day): CustomerEvent[] {
  const active = new Map<string, CustomerEvent>();
  for (const event of events) {
    if (event.on > day) break;
    if (event.what === 'lost') active.delete(event.party);
    else active.set(event.party, event);
  }
  return [...active.values()];
}
