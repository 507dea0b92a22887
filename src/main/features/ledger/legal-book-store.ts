import { and, count, eq, gte, inArray, lt, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import type { LegalBookEntry } from '#shared/features/ledger/exports/legal-books.ts';
import type { LedgerEntry, LedgerLine, MoneyKind } from '#shared/features/ledger/model.ts';
import type { ActivityLine } from '#shared/features/taxes/model.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry } from '#main/db/ledger-schema.ts';
import { BY_PAYMENT, CHUNK } from './export-store.ts';
import { newestDocuments } from './late-document-store.ts';
import { entriesIn, inRowIds, splitEntries } from './split-entries.ts';

type LegalBookValues = readonly [
  id: number,
  seq: number,
  paidOn: Day,
  docRef: string | null,
  party: string,
  label: string,
  category: LedgerEntry['category'],
  method: LedgerEntry['method'],
  net: number,
  vat: number,
  gross: number,
  activityLine: ActivityLine | null,
];

/** What stands in a legal book: parts of entries of a kind that are of these categories. */
export type LegalBookKeys = {
  readonly kind: MoneyKind;
  readonly categories: readonly string[];
  /** Parts of one entry for which this is the same share a row. */
  readonly rowOf: (part: Pick<LegalBookEntry, 'category' | 'paidOn' | 'activityLine'>) => string;
  /** What an entry says of its part of a category. */
  readonly saidLine: (entry: LedgerEntry, part: string) => ActivityLine | undefined;
};

/** What may stand there: entries of these categories, and those that are split. */
function isOf({ kind, categories }: LegalBookKeys, split: readonly number[]): SQL | undefined {
  const isWhole = inArray(ledgerEntry.category, [...categories]);
  return and(
    eq(ledgerEntry.kind, kind),
    split.length === 0 ? isWhole : or(isWhole, inRowIds(split)),
  );
}

/** What is read of the entries that may stand in a book, in the order in which it comes. */
function candidates(db: ReadableDb, wanted: LegalBookKeys, split: readonly number[]) {
  return db
    .select({
      id: ledgerEntry.id,
      seq: ledgerEntry.seq,
      paidOn: ledgerEntry.paidOn,
      docRef: ledgerEntry.docRef,
      party: ledgerEntry.party,
      label: ledgerEntry.label,
      category: ledgerEntry.category,
      method: ledgerEntry.method,
      net: ledgerEntry.euroNet,
      vat: ledgerEntry.euroVat,
      gross: ledgerEntry.euroGross,
      activityLine: ledgerEntry.activityLine,
    })
    .from(ledgerEntry)
    .where(and(BY_PAYMENT.condition, isOf(wanted, split)))
    .orderBy(...BY_PAYMENT.order)
    .limit(sql.placeholder('limit'))
    .prepare();
}

/**
 * The rows of a legal book paid in a range: by payment date and number, piece by piece, with the
 * euros that were worked out when they were written. Only of split entries are lines read.
 */
export function* legalBookEntries(
  db: ReadableDb,
  range: DayRange,
  wanted: LegalBookKeys,
): Generator<LegalBookEntry> {
  const { kind } = wanted;
  const split = splitEntries(db);
  const isSplit = new Set(split);
  const late = newestDocuments(db);
  const entries = candidates(db, wanted, split);
  let last = { paidOn: range.from, seq: 0 };
  for (;;) {
    const rows = entries.values({
      ...range,
      ...last,
      limit: CHUNK,
    }) as unknown as LegalBookValues[];
    const parts = partsOfEntries(
      db,
      rows.flatMap(([id]) => (isSplit.has(id) ? [id] : [])),
      wanted,
    );
    for (const row of rows) {
      const lateDocument = late.get(row[1]);
      const found = isSplit.has(row[0]) ? (parts.get(row[0]) ?? []) : [wholeRow(row, kind)];
      for (const part of found) yield lateDocument ? { ...part, lateDocument } : part;
    }
    const end = rows.at(-1);
    if (!end || rows.length < CHUNK) return;
    last = { paidOn: end[2], seq: end[1] };
  }
}

function wholeRow(row: LegalBookValues, kind: MoneyKind): LegalBookEntry {
  const [, , paidOn, docRef, party, label, category, method, net, vat, gross, activityLine] = row;
  const words = { kind, paidOn, docRef, party, label, category, method };
  const entry = { ...words, euros: { net, vat, gross } };
  return activityLine === null ? entry : { ...entry, activityLine };
}

/** The rows of split entries, by the row of each entry. */
function partsOfEntries(
  db: ReadableDb,
  ids: readonly number[],
  wanted: LegalBookKeys,
): ReadonlyMap<number, LegalBookEntry[]> {
  if (ids.length === 0) return new Map();
  const entries = entriesIn(db, inRowIds(ids));
  return new Map(entries.map((entry) => [entry.id, partsOf(entry, wanted)]));
}

/** One row for all lines that share one, in the order of the lines; none of what is not of the book. */
function partsOf(
  entry: LedgerEntry,
  { categories, rowOf, saidLine }: LegalBookKeys,
): LegalBookEntry[] {
  const partWith = ({ category = entry.category }: LedgerLine) => ({
    ...entry,
    category,
    activityLine: saidLine(entry, category),
  });
  const lines = entry.lines.filter((line) => categories.includes(partWith(line).category));
  const rows = groupedBy(lines, (line) => rowOf(partWith(line)));
  return [...rows.values()].flatMap((part) => {
    const [first] = part;
    const euros = entryEuros({ ...entry, lines: [...part] });
    return first ? [{ ...partWith(first), euros }] : [];
  });
}

/** How many rows of a legal book the year had before a day. */
export function rowsBefore(db: ReadableDb, day: Day, wanted: LegalBookKeys): number {
  const split = splitEntries(db);
  const isBefore = and(
    gte(ledgerEntry.paidOn, `${day.slice(0, 4)}-01-01`),
    lt(ledgerEntry.paidOn, day),
    eq(ledgerEntry.kind, wanted.kind),
  );
  const whole = db
    .select({ rows: count() })
    .from(ledgerEntry)
    .where(and(isBefore, isOf(wanted, []), sql`NOT ${inRowIds(split)}`))
    .get();
  const parts = entriesIn(db, and(isBefore, inRowIds(split))).flatMap((entry) =>
    partsOf(entry, wanted),
  );
  return (whole?.rows ?? 0) + parts.length;
}
