import { and, desc, eq, gte, inArray, isNull, lte, max, ne, notLike, or, sql } from 'drizzle-orm';
import type { DeductionGround } from '#shared/features/ledger/vat/deduction.ts';
import { worthByCategory } from '#shared/features/ledger/worth.ts';
import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf, countsAs, saidLine } from '#shared/features/ledger/category-map.ts';
import { isInReceiptsBook } from '#shared/features/ledger/exports/legal-books.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import { soldIn } from '#shared/features/ledger/customers.ts';
import type { Purchase } from '#shared/features/ledger/customers.ts';
import { lastDayOf } from '#shared/features/ledger/lock/months.ts';
import { defined } from '#shared/kernel/defined.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { DaySum } from '#shared/features/ledger/ledger-values.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerStatement, ledgerTag } from '#main/db/ledger-schema.ts';
import { command } from '#main/db/log-schema.ts';
import { segment } from '#main/db/schema.ts';
import { readCategories } from './category-store.ts';
import { entriesIn, inRowIds, splitEntries } from './split-entries.ts';
import type { StoredEntry } from './store.ts';
import { tagsOf } from './tag-store.ts';
import { vatDeductionOf, vatStamp } from './taxpayer.ts';

/** Years out of these bounds have no periods. */
const isInPeriods = and(
  gte(ledgerEntry.paidOn, '1990-01-08'),
  lte(ledgerEntry.paidOn, '2100-12-24'),
);

/** The last day of the newest month for which a bank statement was noted; null: for none. */
export function newestStatement(db: ReadableDb): Day | null {
  const { month = null } =
    db
      .select({ month: max(ledgerStatement.month) })
      .from(ledgerStatement)
      .get() ?? {};
  return month === null ? null : lastDayOf(month);
}

/** The sums of every day, by what decides in which values they count. */
function sumDays(db: ReadableDb): DaySum[] {
  const split = splitEntries(db);
  const categories = readCategories(db);
  const ground = { categories, deductsVat: vatDeductionOf(db) };
  return [...wholeSums(db, split, ground), ...splitSums(db, split, ground)]
    .map((part) => ({ ...part, use: countsAs(categories, part.category) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function splitSums(db: ReadableDb, ids: readonly number[], ground: DeductionGround): DaySum[] {
  const entries = entriesIn(db, and(isInPeriods, inRowIds(ids)));
  const tags = tagsOf(db, ids);
  return entries.flatMap((entry) => {
    const tag = tags.get(entry.id) ?? NO_TAG;
    return [...worthByCategory(entry, ground)].map(([category, net]) => ({
      day: entry.paidOn,
      kind: entry.kind,
      category,
      net,
      tag,
      ...defined({ activityLine: saidLine(entry, category, ground.categories) }),
    }));
  });
}

/** Whether the VAT of a purchase was deducted, as its lock decided (see `isVatDeducted`); null: none did. */
const decidedVat = sql<number | null>`CASE
  WHEN ${ledgerEntry.kind} <> 'expense' OR ${ledgerEntry.euroVat} = 0 THEN NULL
  WHEN json_extract(${ledgerEntry.printedWith}, '$.isUnclaimed') THEN 0
  ELSE coalesce(json_extract(${ledgerEntry.printedWith}, '$.deductsVat'), iif(${ledgerEntry.lockedOn} IS NULL, NULL, 1))
  END`;

function wholeSums(
  db: ReadableDb,
  split: readonly number[],
  { categories, deductsVat }: DeductionGround,
): DaySum[] {
  const waiting = new Set(keysOf(categories, isUnsorted));
  const isClaimed = (day: Day, category: string): boolean =>
    deductsVat(day) && !waiting.has(category);
  return readWhole(db, split).map((row) => {
    const [day, kind, category, activityLine, net, vat, isDeducted, ...tag] = row;
    // VAT that is not deducted is part of the cost.
    const isCost = kind === 'expense' && !(isDeducted ?? isClaimed(day, category));
    const sum = { day, kind, category, net: isCost ? net + vat : net, tag: tagIn(tag) };
    return activityLine === null ? sum : { ...sum, activityLine };
  });
}

type Bit = 0 | 1 | null;
/** A tag as SQLite gives it, all null where an entry has none. */
type TagTuple = readonly [
  stream: Tag['stream'],
  isRecurring: Bit,
  isCostOfSales: Bit,
  isAcquisition: Bit,
  segment: string | null,
];
/** The columns of `readWhole`, in their order. */
type SumTuple = readonly [
  day: Day,
  kind: DaySum['kind'],
  category: string,
  activityLine: NonNullable<DaySum['activityLine']> | null,
  net: number,
  vat: number,
  isDeducted: number | null,
  ...tag: TagTuple,
];

function tagIn([stream, isRecurring, isCostOfSales, isAcquisition, named]: TagTuple): Tag {
  return {
    stream,
    isRecurring: isRecurring === 1,
    isCostOfSales: truthOf(isCostOfSales),
    isAcquisition: truthOf(isAcquisition),
    segment: named,
  };
}

function truthOf(bit: Bit): boolean | null {
  return bit === null ? null : bit === 1;
}

/** Thousands of rows, as SQLite gives them: drizzle's objects take longer than the reading. */
function readWhole(db: ReadableDb, split: readonly number[]): readonly SumTuple[] {
  const rows: unknown = db
    .select({
      day: ledgerEntry.paidOn,
      kind: ledgerEntry.kind,
      category: ledgerEntry.category,
      activityLine: ledgerEntry.activityLine,
      net: sql<number>`sum(${ledgerEntry.euroNet})`,
      vat: sql<number>`sum(${ledgerEntry.euroVat})`,
      isDeducted: decidedVat,
      stream: ledgerTag.stream,
      isRecurring: ledgerTag.isRecurring,
      isCostOfSales: ledgerTag.isCostOfSales,
      isAcquisition: ledgerTag.isAcquisition,
      segment: segment.name,
    })
    .from(ledgerEntry)
    .leftJoin(ledgerTag, eq(ledgerTag.entryId, ledgerEntry.id))
    .leftJoin(segment, eq(segment.id, ledgerTag.segmentId))
    .where(and(isInPeriods, sql`NOT ${inRowIds(split)}`))
    .groupBy(
      ledgerEntry.paidOn,
      ledgerEntry.kind,
      ledgerEntry.category,
      ledgerEntry.activityLine,
      ledgerTag.stream,
      ledgerTag.isRecurring,
      ledgerTag.isCostOfSales,
      ledgerTag.isAcquisition,
      segment.name,
      decidedVat,
    )
    .values();
  return rows as readonly SumTuple[];
}

/** Commands of these features leave the ledger as it is: after them, its sums need no new look. */
const ELSEWHERE = [
  'values.%',
  'targets.%',
  'focus.%',
  'plans.%',
  'signals.%',
  'metrics.%',
  'settings.%',
  'reviews.%',
  'taxes.%',
];

const cached = new WeakMap<ReadableDb, { readonly key: string; readonly sums: DaySum[] }>();

/** Stays the same as long as nothing can have changed in the ledger. */
export function ledgerStamp(db: ReadableDb): number {
  const newest = db
    .select({ id: command.id })
    .from(command)
    .where(and(...ELSEWHERE.map((name) => notLike(command.name, name))))
    .orderBy(desc(command.id))
    .limit(1)
    .get();
  return newest?.id ?? 0;
}

/** The sums of every day, kept in memory until something may have changed in the ledger or its VAT. */
export function daySums(db: ReadableDb): readonly DaySum[] {
  const key = `${ledgerStamp(db)} ${vatStamp(db)}`;
  const known = cached.get(db);
  if (known?.key === key) return known.sums;
  const sums = sumDays(db);
  cached.set(db, { key, sums });
  return sums;
}

/** The days on which each customer paid more for sales than they were given back. */
function listPurchases(db: ReadableDb): Purchase[] {
  const paid = new Map<string, Purchase & { net: number }>();
  const split = splitEntries(db);
  const sales = keysOf(readCategories(db), isInReceiptsBook);
  for (const { party, day, net } of [
    ...wholeSales(db, split, sales),
    ...splitSales(db, split, sales),
  ]) {
    const key = `${day} ${party}`;
    const known = paid.get(key);
    if (known) known.net += net;
    else paid.set(key, { party, day, net });
  }
  const folded = new Map<string, string>();
  return [...paid.values()]
    .filter(({ net }) => net > 0)
    .map(({ party, day }) => {
      const name = folded.get(party) ?? foldedText(party);
      folded.set(party, name);
      return { party: name, day };
    });
}

/** What a customer paid on a day, without VAT. */
type Sale = Purchase & { readonly net: number };

function wholeSales(db: ReadableDb, split: readonly number[], sales: readonly string[]): Sale[] {
  const isSale = or(isNull(ledgerTag.stream), ne(ledgerTag.stream, 'none'));
  return db
    .select({
      party: ledgerEntry.party,
      day: ledgerEntry.paidOn,
      net: sql<number>`sum(${ledgerEntry.euroNet})`,
    })
    .from(ledgerEntry)
    .leftJoin(ledgerTag, eq(ledgerTag.entryId, ledgerEntry.id))
    .where(
      and(
        eq(ledgerEntry.kind, 'receipt'),
        inArray(ledgerEntry.category, sales),
        ne(ledgerEntry.party, ''),
        isSale,
        sql`NOT ${inRowIds(split)}`,
      ),
    )
    .groupBy(ledgerEntry.party, ledgerEntry.paidOn)
    .all();
}

/** Of a payment for several things, those parts that are sales, whatever the rest was for. */
function splitSales(db: ReadableDb, ids: readonly number[], keys: readonly string[]): Sale[] {
  const sales = new Set(keys);
  const tags = tagsOf(db, ids);
  return entriesIn(db, and(inRowIds(ids), eq(ledgerEntry.kind, 'receipt'))).flatMap((entry) => {
    const { id, party, paidOn: day } = entry;
    if (party === '' || tags.get(id)?.stream === 'none') return [];
    const net = soldIn(entry, sales);
    return net === null ? [] : [{ party, day, net }];
  });
}

const bought = new WeakMap<readonly DaySum[], readonly Purchase[]>();

/** What customers bought, kept in memory as long as the sums of the days are. */
export function purchasesOf(db: ReadableDb): readonly Purchase[] {
  const sums = daySums(db);
  const known = bought.get(sums) ?? listPurchases(db);
  bought.set(sums, known);
  return known;
}

/** The entries paid in a stretch of days, in order. */
export function entriesBetween(db: ReadableDb, from: Day, to: Day): StoredEntry[] {
  return entriesIn(db, and(gte(ledgerEntry.paidOn, from), lte(ledgerEntry.paidOn, to)));
}
