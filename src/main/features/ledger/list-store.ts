import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  or,
  sql,
} from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { EntryFilter, EntrySort } from '#shared/features/ledger/contract.ts';
import type { VatFilter } from '#shared/features/ledger/vat-contract.ts';
import { searchedWords } from '#shared/features/ledger/search-text.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry } from '#main/db/ledger-schema.ts';
import { standsIn } from './account-store.ts';
import { ledgerStamp } from './day-sums-store.ts';
import { entriesWithDocument } from './late-document-store.ts';
import { withLines } from './store.ts';
import type { StoredEntry } from './store.ts';
import { seqsOfVat } from './vat-return.ts';
import { movedIn } from './vat-moved.ts';
import { periodOf } from './vat-settling.ts';

const SORTED_BY = {
  paidOn: ledgerEntry.paidOn,
  seq: ledgerEntry.seq,
  party: ledgerEntry.searchText,
  category: ledgerEntry.category,
  amount: ledgerEntry.euroGross,
} as const;

/** A stretch of the entries that a filter lets through, in the order that was asked for. */
export function listEntries(
  db: ReadableDb,
  filter: EntryFilter,
  { by, isDescending }: EntrySort,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): StoredEntry[] {
  const direction = isDescending ? desc : asc;
  const order = [direction(SORTED_BY[by]), direction(ledgerEntry.seq)];
  if (offset > 0 && !IN_ORDER.includes(by)) {
    const ids = idsInOrder(db, filter, { by, isDescending }).slice(offset, offset + limit);
    const wanted = db.select().from(ledgerEntry).where(inArray(ledgerEntry.id, ids));
    return withLines(db, wanted.orderBy(...order).all());
  }
  // Sorted by number of row alone: a hundred thousand whole rows would be carried along.
  const wanted = db
    .select({ id: ledgerEntry.id })
    .from(ledgerEntry)
    .where(conditionOf(db, filter))
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
  const rows = db
    .select()
    .from(ledgerEntry)
    .where(inArray(ledgerEntry.id, wanted))
    .orderBy(...order)
    .all();
  return withLines(db, rows);
}

/** The orders in which the file finds any stretch by an index. */
const IN_ORDER: readonly EntrySort['by'][] = ['paidOn', 'seq'];

type SortedIds = { readonly key: string; readonly ids: readonly number[] };

const lastOrder = new WeakMap<ReadableDb, SortedIds>();

/** All entries of a filter in an order, kept until another one is asked for or the ledger changes. */
function idsInOrder(db: ReadableDb, filter: EntryFilter, sort: EntrySort): readonly number[] {
  const key = JSON.stringify([ledgerStamp(db), filter, sort]);
  const known = lastOrder.get(db);
  if (known?.key === key) return known.ids;
  const direction = sort.isDescending ? desc : asc;
  const ids = db
    .select({ id: ledgerEntry.id })
    .from(ledgerEntry)
    .where(conditionOf(db, filter))
    .orderBy(direction(SORTED_BY[sort.by]), direction(ledgerEntry.seq))
    .all()
    .map(({ id }) => id);
  lastOrder.set(db, { key, ids });
  return ids;
}

/** How many entries a filter lets through, and what they sum up to in euro cents. */
export function sumEntries(db: ReadableDb, filter: EntryFilter) {
  const sumOf = (
    kind: 'receipt' | 'expense',
    column: typeof ledgerEntry.euroGross | typeof ledgerEntry.euroNet | typeof ledgerEntry.euroVat,
  ) => sql<number>`coalesce(sum(${column}) FILTER (WHERE ${ledgerEntry.kind} = ${kind}), 0)`;
  const row = db
    .select({
      count: count(),
      receiptsNet: sumOf('receipt', ledgerEntry.euroNet),
      receiptsVat: sumOf('receipt', ledgerEntry.euroVat),
      receiptsGross: sumOf('receipt', ledgerEntry.euroGross),
      expensesNet: sumOf('expense', ledgerEntry.euroNet),
      expensesVat: sumOf('expense', ledgerEntry.euroVat),
      expensesGross: sumOf('expense', ledgerEntry.euroGross),
    })
    .from(ledgerEntry)
    .where(conditionOf(db, filter))
    .get();
  return {
    count: row?.count ?? 0,
    receipts: {
      net: row?.receiptsNet ?? 0,
      vat: row?.receiptsVat ?? 0,
      gross: row?.receiptsGross ?? 0,
    },
    expenses: {
      net: row?.expensesNet ?? 0,
      vat: row?.expensesVat ?? 0,
      gross: row?.expensesGross ?? 0,
    },
  };
}

function conditionOf(db: ReadableDb, filter: EntryFilter): SQL | undefined {
  const { from, to, kind, category, method, party, state, text } = filter;
  const { account = null, vat = null } = filter;
  const words = searchedWords(text);
  return and(
    from === null ? undefined : gte(ledgerEntry.paidOn, from),
    to === null ? undefined : lte(ledgerEntry.paidOn, to),
    kind === null ? undefined : eq(ledgerEntry.kind, kind),
    category === null ? undefined : eq(ledgerEntry.category, category),
    method === null ? undefined : eq(ledgerEntry.method, method),
    party === null ? undefined : eq(ledgerEntry.party, party),
    account === null ? undefined : standsIn(account),
    state === null ? undefined : (state === 'locked' ? isNotNull : isNull)(ledgerEntry.lockedOn),
    vat === null ? undefined : isOneOf(ledgerEntry.seq, seqsBehind(db, vat)),
    // instr takes a percent sign for a percent sign, which LIKE does not.
    ...words.map((word) =>
      or(
        sql`instr(replace(${ledgerEntry.searchText}, '’', ''''), ${word}) > 0`,
        // A locked row keeps its text: what was noted later stands beside it.
        isOneOf(ledgerEntry.id, entriesWithDocument(db, word)),
      ),
    ),
  );
}

/** As one parameter: there may be more of them than a statement has. */
function isOneOf(
  column: typeof ledgerEntry.seq | typeof ledgerEntry.id,
  numbers: readonly number[],
): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`;
}

/** The numbers of the entries behind a part of a return, or behind what it takes up of earlier ones. */
function seqsBehind(db: ReadableDb, { late, ...part }: VatFilter): readonly number[] {
  return late === undefined ? seqsOfVat(db, part) : (movedIn(db, periodOf(late))?.seqs ?? []);
}
