import { index, integer, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { segment } from './schema.ts';

/*
 * The tables of the ledger: what came in and went out, the months that are locked, and what helps
 * to read bank files.
 */

const rowId = () => integer('id').primaryKey({ autoIncrement: true });

const STREAMS = ['time', 'scalable', 'none'] as const;
const ACTIVITY_LINES = ['sale', 'bic', 'bnc', 'cipav', 'tourism'] as const;
const VAT_KINDS = [
  'domestic',
  'eu_service',
  'abroad_service',
  'eu_goods',
  'export',
  'exempt',
  'foreign_service',
  'foreign_283_1',
  'import',
  'none',
] as const;

/** Where money lies: bank accounts, the till, savings, payment services. */
export const ledgerAccount = sqliteTable('ledger_account', {
  id: rowId(),
  position: integer('position').notNull(),
  /** null: the word of its kind in the reader's language. */
  name: text('name').unique(),
  kind: text('kind', { enum: ['bank', 'till', 'savings', 'processor'] }).notNull(),
  currency: text('currency').notNull(),
  /** Its number in the chart of accounts. */
  number: text('number').notNull(),
  /** An IBAN, or the last digits that its statements show. */
  identification: text('identification'),
  openingOn: text('opening_on'),
  /** In minor units of its currency. */
  openingBalance: integer('opening_balance').notNull().default(0),
  closedOn: text('closed_on'),
});

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

/**
 * Receipts, expenses, transfers between accounts, and entries that name their ledger accounts
 * themselves. Once `lockedOn` is set, together with `hash`, a row never changes again.
 */
export const ledgerEntry = sqliteTable(
  'ledger_entry',
  {
    id: rowId(),
    seq: integer('seq').notNull().unique(),
    kind: text('kind', { enum: ['receipt', 'expense', 'transfer', 'journal'] }).notNull(),
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
    /** Of entries that were imported before there were bank rows. */
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
    /** null: as its method says, the till for cash and the bank for all else. */
    accountId: integer('account_id').references(() => ledgerAccount.id, { onDelete: 'restrict' }),
    /** Where a transfer goes, and what arrives there if its currency is another one. */
    toAccountId: integer('to_account_id').references(() => ledgerAccount.id, {
      onDelete: 'restrict',
    }),
    toAmount: integer('to_amount'),
    /** Of an entry in double form: opening balances (AN) or other operations (OD). */
    journal: text('journal', { enum: ['AN', 'OD'] }),
    /** Its number in its year, given once, when its month is locked. */
    finalNumber: integer('final_number'),
    /** Which text was hashed; null while it is not locked. */
    chainVersion: integer('chain_version'),
    /** What a lock keeps beside the lines: JSON, read by `entry-rows.ts`. */
    printedWith: text('printed_with'),
    /** The line of activity under which it is declared; null: that of its category. */
    activityLine: text('activity_line', { enum: ACTIVITY_LINES }),
  },
  (table) => [
    index('ledger_entry_paid').on(table.paidOn, table.seq),
    index('ledger_entry_locked').on(table.lockedOn, table.paidOn, table.seq),
    index('ledger_entry_import').on(table.importId),
    uniqueIndex('ledger_entry_chain').on(table.chainPlace),
    index('ledger_entry_corrects').on(table.correctsId),
    index('ledger_entry_party').on(table.party, table.paidOn),
    index('ledger_entry_account').on(table.accountId),
    index('ledger_entry_to_account').on(table.toAccountId),
  ],
);

/**
 * What a bank told of an entry, by which it is known again. `paired` is JSON, of a row that was found
 * to be an entry which was there: read by `pairing.ts`.
 */
export const ledgerBankRow = sqliteTable(
  'ledger_bank_row',
  {
    id: rowId(),
    entryId: integer('entry_id')
      .notNull()
      .references(() => ledgerEntry.id, { onDelete: 'cascade' }),
    importId: integer('import_id')
      .notNull()
      .references(() => ledgerImport.id, { onDelete: 'restrict' }),
    /** A fee stands on the line of its sale. */
    line: integer('line').notNull(),
    /** The account as the file names it. */
    named: text('named').notNull(),
    /** The account in which it lay in the books then. */
    accountId: integer('account_id').references(() => ledgerAccount.id, { onDelete: 'set null' }),
    paidOn: text('paid_on').notNull(),
    amount: integer('amount').notNull(),
    currency: text('currency').notNull(),
    words: text('words').notNull(),
    bankId: text('bank_id').notNull(),
    isTrueId: integer('is_true_id', { mode: 'boolean' }).notNull(),
    paired: text('paired'),
  },
  (table) => [
    index('ledger_bank_row_entry').on(table.entryId),
    index('ledger_bank_row_import').on(table.importId, table.line),
    index('ledger_bank_row_account').on(table.accountId),
  ],
);

/** The number of a document that was missing when its entry was locked; rows are only ever added. */
export const ledgerLateDocument = sqliteTable(
  'ledger_late_document',
  {
    id: rowId(),
    entryId: integer('entry_id')
      .notNull()
      .references(() => ledgerEntry.id, { onDelete: 'restrict' }),
    docRef: text('doc_ref').notNull(),
    addedOn: text('added_on').notNull(),
    /** On top of that of the row before. */
    hash: text('hash').notNull(),
  },
  (table) => [index('ledger_late_document_entry').on(table.entryId)],
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
    /** What this part was for, where that is not what the entry is for. */
    category: text('category'),
    vatKind: text('vat_kind', { enum: VAT_KINDS }),
    /** The ledger account and its name: of an entry in double form, and of every locked line. */
    account: text('account'),
    accountName: text('account_name'),
  },
  (table) => [unique().on(table.entryId, table.position)],
);

/** The months that were locked; rows are only ever added, in order. */
export const ledgerMonth = sqliteTable('ledger_month', {
  id: rowId(),
  /** `YYYY-MM`. */
  month: text('month').notNull().unique(),
  lockedOn: text('locked_on').notNull(),
  /** How the chain ended with it; null of locks that are older than this. */
  chained: integer('chained'),
  hash: text('hash'),
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

/** The user's own map of categories to ledger accounts, over the one that ships. */
export const ledgerCategory = sqliteTable('ledger_category', {
  id: rowId(),
  key: text('key').notNull().unique(),
  kind: text('kind', { enum: ['receipt', 'expense'] }).notNull(),
  position: integer('position').notNull(),
  /** null: the words that ship. */
  name: text('name'),
  account: text('account').notNull(),
  accountName: text('account_name').notNull(),
  /** The line of activity of its turnover; 'none' is no turnover, null as the profile says. */
  activityLine: text('activity_line', {
    enum: [...ACTIVITY_LINES, 'none'],
  }),
  isHidden: integer('is_hidden', { mode: 'boolean' }).notNull(),
});

/** What the bank says an account held at the end of a month, in minor units of its currency. */
export const ledgerStatement = sqliteTable(
  'ledger_statement',
  {
    id: rowId(),
    accountId: integer('account_id')
      .notNull()
      .references(() => ledgerAccount.id, { onDelete: 'cascade' }),
    month: text('month').notNull(),
    closing: integer('closing').notNull(),
    source: text('source', { enum: ['typed', 'file'] }).notNull(),
  },
  (table) => [unique().on(table.accountId, table.month)],
);

/** How the business is taxed, from a day on. */
export const taxProfile = sqliteTable('tax_profile', {
  id: rowId(),
  fromOn: text('from_on').notNull().unique(),
  profile: text('profile', { mode: 'json' }).$type<unknown>().notNull(),
});

/** What the accountant was sent, and the end of the chain of hashes then; rows are only ever added. */
export const ledgerDelivery = sqliteTable('ledger_delivery', {
  id: rowId(),
  madeOn: text('made_on').notNull(),
  fromOn: text('from_on').notNull(),
  toOn: text('to_on').notNull(),
  newestSeq: integer('newest_seq').notNull(),
  chained: integer('chained').notNull(),
  hash: text('hash').notNull(),
});

/** What must stay told in "verify the books"; rows are only ever added. */
export const ledgerIncident = sqliteTable('ledger_incident', {
  id: rowId(),
  at: text('at').notNull(),
  what: text('what').notNull(),
  details: text('details', { mode: 'json' }).$type<unknown>().notNull(),
});
