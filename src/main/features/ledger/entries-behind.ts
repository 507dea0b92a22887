import { worthByCategory } from '#shared/features/ledger/worth.ts';
import { keysOf, countsAs } from '#shared/features/ledger/category-map.ts';
import { isInReceiptsBook } from '#shared/features/ledger/exports/legal-books.ts';
import { readCategories } from './category-store.ts';
import {
  customerEvents,
  eventsBehind,
  isCustomerMetric,
  soldIn,
} from '#shared/features/ledger/customers.ts';
import type { CustomerMetric } from '#shared/features/ledger/customers.ts';
import { countedIn } from '#shared/features/ledger/ledger-values.ts';
import { recurringDays } from '#shared/features/ledger/recurring.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import type { DayRange, Day } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { readSettings } from '../settings/store.ts';
import { viewsOf } from './entry-views.ts';
import { daySums, entriesBetween, purchasesOf } from './day-sums-store.ts';
import type { StoredEntry } from './store.ts';
import { tagsOf } from './tag-store.ts';
import { vatDeductionOf } from './taxpayer.ts';

/** A value of the ledger: a metric over some days, and a segment of it or (null) the whole. */
export type ValueQuestion = DayRange & {
  readonly metric: string;
  readonly segment: string | null;
};

/** A longer list than this is looked through in the ledger itself. */
const MAX_BEHIND = 1000;

/** The entries that make a value, and what they are worth together. */
export function entriesBehind(context: QueryContext, question: ValueQuestion) {
  const { db } = context;
  const counted = isCustomerMetric(question.metric)
    ? behindCustomers(context, question.metric, question)
    : countedEntries(db, question);
  const net = counted.reduce((sum, part) => sum + part.net, 0);
  const entries = counted.slice(0, MAX_BEHIND).map(({ entry }) => entry);
  return { entries: viewsOf(db, entries), count: counted.length, net };
}

/** An entry behind a value, and what it adds to it. */
type EntryBehind = { readonly entry: StoredEntry; readonly net: number };

/** The receipts by which one knows of customers; none where the ledger does not count them. */
function behindCustomers(
  { db, systemLanguage }: QueryContext,
  metric: CustomerMetric,
  { from, to }: ValueQuestion,
): EntryBehind[] {
  const monthsUntilLost = readSettings(db, systemLanguage).customers_lost_after;
  const last = daySums(db).at(-1)?.day;
  if (monthsUntilLost === null || last === undefined) return [];
  const events = customerEvents(purchasesOf(db), monthsUntilLost);
  const told = eventsBehind(events, metric, { from, to: to < last ? to : last });
  const wanted = new Set(told.map(({ party, purchase }) => `${purchase} ${party}`));
  const days = told.map(({ purchase }) => purchase).toSorted();
  const sales = new Set(keysOf(readCategories(db), isInReceiptsBook));
  return entriesBetween(db, days[0] ?? to, days.at(-1) ?? to)
    .filter(({ party, paidOn }) => wanted.has(`${paidOn} ${foldedText(party)}`))
    .flatMap((entry) => {
      const net = soldIn(entry, sales);
      return net === null ? [] : [{ entry, net }];
    });
}

function countedEntries(db: ReadableDb, question: ValueQuestion): EntryBehind[] {
  const { metric, segment, ...period } = question;
  const { from, to } = metric === 'mrr' ? daysOfRecurring(db, period.to) : period;
  const entries = entriesBetween(db, from, to);
  const tags = tagsOf(
    db,
    entries.map(({ id }) => id),
  );
  const name = segment?.toLowerCase() === UNASSIGNED ? null : segment;
  const categories = readCategories(db);
  const ground = { categories, deductsVat: vatDeductionOf(db) };
  return entries.flatMap((entry) => {
    const tag = tags.get(entry.id) ?? NO_TAG;
    const parts = [...worthByCategory(entry, ground)].filter(([category]) =>
      countedIn({ kind: entry.kind, category, tag, use: countsAs(categories, category) }).some(
        (place) => place.metric === metric && (segment === null || place.segment === name),
      ),
    );
    if (parts.length === 0) return [];
    return [{ entry, net: parts.reduce((sum, [, net]) => sum + net, 0) }];
  });
}

function daysOfRecurring(db: ReadableDb, end: Day) {
  return recurringDays({ end }, daySums(db).at(-1)?.day ?? end);
}
