import { index, integer, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { segment } from './schema.ts';

/*
 * The tables of the ledger: what came in and went out, the months that are locked, and what helps
 * to read bank files.
 */

const rowId = () => integer('id').primaryKey({ autoIncrement: true });

const STREAMS = ['time', 'scalable', 'none'] as const;

/** The bank and payment files that were read. */
export const ledgerImport = sqliteTable(
  'ledger_import',
  {
    id: rowId(),
    fileName: text('file_name').notNull(),
    profile: text('profile').notNull(),
    sha256: text('sha256').notNull(),
    account: text('account'),
    importedAt: text('imported_at').notNull(),
    rowsRead: integer('rows_read').notNull(),
    rowsAdded: integer('rows_added').notNull(),
    rowsKnown: integer('rows_known').notNull(),
    rowsSkipped: integer('rows_skipped').notNull(),
  },
  (table) => [index('ledger_import_file').on(table.sha256)],
);

/** Receipts and expenses. Once `lockedOn` is set, together with `hash`, a row never changes again. */
export const ledgerEntry = sqliteTable(
  'ledger_entry',
  {
    id: rowId(),
    seq: integer('seq').notNull().unique(),
    kind: text('kind', { enum: ['receipt', 'expense'] }).notNull(),
    paidOn: text('paid_on').notNull(),
    docRef: text('doc_ref'),
    docDate: text('doc_date'),
    party: text('party').notNull(),
    label: text('label').notNull(),
    category: text('category').notNull(),
    method: text('method', {
      enum: ['transfer', 'card', 'cheque', 'cash', 'direct_debit', 'other'],
    }).notNull(),
    currency: text('currency').notNull(),
    /** Euros for one unit of the currency, as decimal text; null for EUR. */
    fx: text('fx'),
    lockedOn: text('locked_on'),
    hash: text('hash'),
    importId: integer('import_id').references(() => ledgerImport.id, { onDelete: 'restrict' }),
    fingerprint: text('fingerprint').unique(),
    /** Its place in the chain of hashes, from 1; null while it is not locked. */
    chainPlace: integer('chain_place'),
    /** The entry that this one corrects. */
    correctsId: integer('corrects_id').references((): AnySQLiteColumn => ledgerEntry.id, {
      onDelete: 'restrict',
    }),
    /** What its lines are worth in euro cents, and the words it is found by: both follow from it. */
    euroNet: integer('euro_net').notNull().default(0),
    euroVat: integer('euro_vat').notNull().default(0),
    euroGross: integer('euro_gross').notNull().default(0),
    searchText: text('search_text').notNull().default(''),
  },
  (table) => [
    index('ledger_entry_paid').on(table.paidOn, table.seq),
    index('ledger_entry_locked').on(table.lockedOn, table.paidOn, table.seq),
    index('ledger_entry_import').on(table.importId),
    uniqueIndex('ledger_entry_chain').on(table.chainPlace),
    index('ledger_entry_corrects').on(table.correctsId),
    index('ledger_entry_party').on(table.party, table.paidOn),
  ],
);

/** The amounts of an entry, in minor units of its currency: either `net` or `gross`, as typed. */
export const ledgerLine = sqliteTable(
  'ledger_line',
  {
    id: rowId(),
    entryId: integer('entry_id')
      .notNull()
      .references(() => ledgerEntry.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    /** VAT in basis points: 2000 is 20 %; null: outside VAT. */
    rateBp: integer('rate_bp'),
    net: integer('net'),
    gross: integer('gross'),
  },
  (table) => [unique().on(table.entryId, table.position)],
);

/** The months that were locked; rows are only ever added, in order. */
export const ledgerMonth = sqliteTable('ledger_month', {
  id: rowId(),
  /** `YYYY-MM`. */
  month: text('month').notNull().unique(),
  lockedOn: text('locked_on').notNull(),
});

/** What an entry means for the figures; null leaves it to its category. No part of the books. */
export const ledgerTag = sqliteTable(
  'ledger_tag',
  {
    id: rowId(),
    entryId: integer('entry_id')
      .notNull()
      .unique()
      .references(() => ledgerEntry.id, { onDelete: 'cascade' }),
    stream: text('stream', { enum: STREAMS }),
    isRecurring: integer('is_recurring', { mode: 'boolean' }).notNull(),
    isCostOfSales: integer('is_cost_of_sales', { mode: 'boolean' }),
    isAcquisition: integer('is_acquisition', { mode: 'boolean' }),
    segmentId: integer('segment_id').references(() => segment.id, { onDelete: 'restrict' }),
  },
  (table) => [index('ledger_tag_segment').on(table.segmentId)],
);

/** How a row of a bank file becomes an entry: the first rule whose text occurs in it. */
export const ledgerRule = sqliteTable(
  'ledger_rule',
  {
    id: rowId(),
    position: integer('position').notNull(),
    field: text('field', { enum: ['party', 'text'] }).notNull(),
    pattern: text('pattern').notNull(),
    kind: text('kind', { enum: ['receipt', 'expense'] }),
    party: text('party'),
    category: text('category').notNull(),
    rateBp: integer('rate_bp'),
    stream: text('stream', { enum: STREAMS }),
    isRecurring: integer('is_recurring', { mode: 'boolean' }).notNull(),
    isCostOfSales: integer('is_cost_of_sales', { mode: 'boolean' }),
    isAcquisition: integer('is_acquisition', { mode: 'boolean' }),
    segmentId: integer('segment_id').references(() => segment.id, { onDelete: 'restrict' }),
  },
  (table) => [index('ledger_rule_segment').on(table.segmentId)],
);

/** How the table of an unknown bank is read, as a person once said. */
export const ledgerProfile = sqliteTable('ledger_profile', {
  id: rowId(),
  name: text('name').notNull().unique(),
  mapping: text('mapping', { mode: 'json' }).$type<unknown>().notNull(),
});

/** Limits of the law as the user knows them, each from a day on; amounts in cents. */
export const ledgerThreshold = sqliteTable(
  'ledger_threshold',
  {
    id: rowId(),
    key: text('key').notNull(),
    fromOn: text('from_on').notNull(),
    amount: integer('amount').notNull(),
    source: text('source').notNull(),
    /** The day on which the user looked it up. */
    checkedOn: text('checked_on'),
  },
  (table) => [unique().on(table.key, table.fromOn)],
);
