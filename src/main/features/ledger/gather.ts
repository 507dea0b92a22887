import { createHash } from 'node:crypto';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { CHAIN_START, chainHash, verifyChain } from '#shared/features/ledger/books/chain.ts';
import type { ChainVerdict } from '#shared/features/ledger/books/chain.ts';
import { checkLock } from '#shared/features/ledger/books/months.ts';
import type { LockError, Month } from '#shared/features/ledger/books/months.ts';
import type { Bookkeeper } from '#shared/features/ledger/neutral.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import type { ImportRule } from '#shared/features/ledger/imports/import-rules.ts';
import {
  customerEvents,
  eventsBehind,
  isCustomerMetric,
} from '#shared/features/ledger/customers.ts';
import type { CustomerMetric } from '#shared/features/ledger/customers.ts';
import { foldedText } from '#shared/features/ledger/search-text.ts';
import { countedIn } from '#shared/features/ledger/figures.ts';
import { recurringDays } from '#shared/features/ledger/recurring.ts';
import { NO_TAG, isBlankTag } from '#shared/features/ledger/tags.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { readSettings, saveSetting } from '../settings/store.ts';
import { ensureSegmentRow } from '../values/store.ts';
import {
  addLockedMonth,
  chainEnd,
  chainedEntries,
  lastPaidDayIn,
  lockEntry,
  newestLock,
  oldestOpenDay,
  openEntriesIn,
} from './books-store.ts';
import { daySums, entriesBetween, purchasesOf } from './figures-store.ts';
import { replaceRules } from './import-store.ts';
import { correctionsOf, findEntry, seqOfRow } from './store.ts';
import type { StoredEntry } from './store.ts';
import { saveTag, tagsOf } from './tag-store.ts';

/** SHA-256 of the UTF-8 of a text, in lower-case hex. */
function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Entries as the window shows them. */
export function viewsOf(db: ReadableDb, entries: readonly StoredEntry[]): EntryView[] {
  const ids = entries.map(({ id }) => id);
  const tags = tagsOf(db, ids);
  const corrections = correctionsOf(db, ids);
  return entries.map(({ id, correctsId, ...entry }) => ({
    ...entry,
    euros: entryEuros(entry),
    tag: tags.get(id) ?? null,
    corrects: correctsId === null ? null : seqOfRow(db, correctsId),
    correctedBy: [...(corrections.get(id) ?? [])],
  }));
}

/** The entry of that number; refused where there is none. */
export function requireEntry(db: ReadableDb, seq: number): StoredEntry {
  const entry = findEntry(db, seq);
  if (!entry) throw new Refusal('not_found', { field: 'seq' });
  return entry;
}

/** The entry of that number as the window shows it. */
export function viewAt(db: ReadableDb, seq: number): EntryView {
  const [view] = viewsOf(db, [requireEntry(db, seq)]);
  if (!view) throw new Refusal('not_found', { field: 'seq' });
  return view;
}

/** Tags an entry; a tag that says nothing is none. */
export function tagEntry(db: WritableDb, entryId: number, tag: Tag | null): void {
  if (tag === null || isBlankTag(tag)) return saveTag(db, entryId, null);
  const { segment, ...columns } = tag;
  const segmentId = segment === null ? null : ensureSegmentRow(db, segment);
  saveTag(db, entryId, { ...columns, segmentId });
}

/** Writes all rules of import anew, in that order. */
export function saveRules(db: WritableDb, rules: readonly ImportRule[]): void {
  const columns = rules.map(({ tag: { segment, ...tag }, ...rule }) => ({
    ...rule,
    ...tag,
    segmentId: segment === null ? null : ensureSegmentRow(db, segment),
  }));
  replaceRules(db, columns);
}

/** Locks a month for good, and hashes what it holds; gives the number of entries it took in. */
export function lockMonth(db: WritableDb, month: Month, lockedOn: Day): number {
  const allowed = checkLock({
    month,
    lockedOn,
    newest: newestLock(db),
    oldestOpen: oldestOpenDay(db),
    lastPaidOn: lastPaidDayIn(db, month),
  });
  if (!allowed.ok) throw lockRefusal(allowed.error);
  const entries = openEntriesIn(db, month);
  lockEntries(
    db,
    entries.map((entry) => ({ ...entry, lockedOn })),
  );
  addLockedMonth(db, { month, lockedOn });
  return entries.length;
}

/** Hashes entries onto the end of the chain, in the order in which they come, and locks them. */
export function lockEntries(
  db: WritableDb,
  entries: readonly (StoredEntry & { readonly lockedOn: Day })[],
): void {
  const end = chainEnd(db);
  let [place, hash] = [end.place, end.hash ?? CHAIN_START];
  for (const entry of entries) {
    place += 1;
    hash = chainHash(hash, entry, sha256);
    lockEntry(db, entry.id, { lockedOn: entry.lockedOn, chainPlace: place, hash });
  }
}

function lockRefusal(error: LockError): Refusal {
  const details = 'month' in error ? { month: error.month } : { day: error.day };
  return new Refusal(error.code, {
    field: error.code === 'lock_too_early' ? 'lockedOn' : 'month',
    details,
  });
}

/** Recomputes the chain over all that is locked. */
export function verifyBooks(db: ReadableDb): ChainVerdict {
  return verifyChain(chainedEntries(db), sha256);
}

/** Who keeps the books, as the settings say. */
export function keeperOf({
  db,
  systemLanguage,
}: Pick<QueryContext, 'db' | 'systemLanguage'>): Bookkeeper {
  const { siren, vat, activity, year_end } = readSettings(db, systemLanguage);
  return { siren, vat, activity, year_end };
}

/** Takes over who keeps the books; what is not said stays as it was. */
export function saveKeeper(db: WritableDb, keeper: Bookkeeper): void {
  for (const key of ['siren', 'vat', 'activity', 'year_end'] as const) {
    if (keeper[key] !== null) saveSetting(db, key, keeper[key]);
  }
}

/** The name of the business, and when the accountant was sent files last; seq 0 where they never were. */
export function sendingsOf({ db, systemLanguage }: Pick<QueryContext, 'db' | 'systemLanguage'>) {
  const { business_name, ledger_sent } = readSettings(db, systemLanguage);
  return { name: business_name, sentOn: ledger_sent?.on ?? null, seq: ledger_sent?.seq ?? 0 };
}

/** Keeps that files were sent on a day, up to an entry. */
export function saveSending(db: WritableDb, on: Day, seq: number): void {
  saveSetting(db, 'ledger_sent', { on, seq });
}

/** A figure of the ledger: a metric over some days, and a segment of it or (null) the whole. */
export type FigureQuestion = {
  readonly metric: string;
  readonly segment: string | null;
  readonly from: Day;
  readonly to: Day;
};

/** A longer list than this is looked through in the ledger itself. */
const MAX_BEHIND = 1000;

/** The entries that make a figure, and what they are worth together without VAT. */
export function behindFigure(context: QueryContext, question: FigureQuestion) {
  const { db } = context;
  const counted = isCustomerMetric(question.metric)
    ? behindCustomers(context, question.metric, question)
    : countedEntries(db, question);
  const net = counted.reduce((sum, entry) => sum + entryEuros(entry).net, 0);
  return { entries: viewsOf(db, counted.slice(0, MAX_BEHIND)), count: counted.length, net };
}

/** The receipts by which one knows of customers; none where the ledger does not count them. */
function behindCustomers(
  { db, systemLanguage }: QueryContext,
  metric: CustomerMetric,
  { from, to }: FigureQuestion,
): StoredEntry[] {
  const monthsUntilLost = readSettings(db, systemLanguage).customers_lost_after;
  const last = daySums(db).at(-1)?.day;
  if (monthsUntilLost === null || last === undefined) return [];
  const events = customerEvents(purchasesOf(db), monthsUntilLost);
  const told = eventsBehind(events, metric, { from, to: to < last ? to : last });
  const wanted = new Set(told.map(({ party, purchase }) => `${purchase} ${party}`));
  const days = told.map(({ purchase }) => purchase).toSorted();
  return entriesBetween(db, days[0] ?? to, days.at(-1) ?? to).filter(
    ({ kind, category, party, paidOn }) =>
      kind === 'receipt' && category !== 'owner_in' && wanted.has(`${paidOn} ${foldedText(party)}`),
  );
}

function countedEntries(db: ReadableDb, question: FigureQuestion): StoredEntry[] {
  const { metric, segment, ...period } = question;
  const { from, to } = metric === 'mrr' ? recurringStretch(db, period.to) : period;
  const entries = entriesBetween(db, from, to);
  const tags = tagsOf(
    db,
    entries.map(({ id }) => id),
  );
  const lane = segment?.toLowerCase() === UNASSIGNED ? null : segment;
  return entries.filter((entry) =>
    countedIn({ ...entry, tag: tags.get(entry.id) ?? NO_TAG }).some(
      (place) => place.metric === metric && (segment === null || place.segment === lane),
    ),
  );
}

function recurringStretch(db: ReadableDb, end: Day) {
  return recurringDays({ end }, daySums(db).at(-1)?.day ?? end);
}
