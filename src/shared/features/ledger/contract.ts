import { z } from 'zod';
import { command, query, task } from '#shared/ipc/operation.ts';
import {
  daySchema,
  optionalText,
  periodKeySchema,
  rowIdSchema,
  segmentNameSchema,
} from '#shared/kernel/bounded.ts';
import { ACTIVITY_LINES } from '../taxes/model.ts';
import { PURCHASE_SCOPES } from './exports/legal-books.ts';
import { BOOK_COPIES, LEDGER_FILES, LEGAL_BOOKS } from './exports/ledger-files.ts';
import { ACTIVITIES, EXPORT_PROFILES } from './exports/profile.ts';
import { FEC_ENCODINGS } from './exports/latin9.ts';
import { importRuleSchema, keptRuleSchema } from './imports/import-rules.ts';
import {
  ENTRY_KINDS,
  METHODS,
  MONEY_KINDS,
  VAT_KINDS,
  categoryKeySchema,
  entryFieldsSchema,
  lateDocumentSchema,
  monthSchema,
} from './model.ts';
import { incidentSchema } from './lock/incidents.ts';
import { LEDGER_FAULTS } from './lock/faults.ts';
import { accountsContract } from './accounts-contract.ts';
import { bankFileContract } from './bank-file-contract.ts';
import { fecContract } from './fec-contract.ts';
import { amountsSchema, entryViewSchema } from './entry-view.ts';
import { tagSchema } from './tags.ts';
import { THRESHOLD_KEYS } from './thresholds.ts';
import { vatContract, vatFilterSchema } from './vat-contract.ts';

const cents = z.number().int();
const isoMonth = z.string();

const thresholdSchema = z.strictObject({
  key: z.enum(THRESHOLD_KEYS),
  from: daySchema,
  amount: z.number().int().min(0).max(1e15),
  source: optionalText(500),
  checkedOn: daySchema.nullable(),
});

/** An entry as the window shows it. */
export type EntryView = z.infer<typeof entryViewSchema>;

/** Which entries; null lets every one through. `text` is words, all of which must occur. */
export const entryFilterSchema = z.strictObject({
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  kind: z.enum(ENTRY_KINDS).nullable(),
  category: categoryKeySchema.nullable(),
  method: z.enum(METHODS).nullable(),
  party: z.string().max(200).nullable(),
  state: z.enum(['open', 'locked']).nullable(),
  text: optionalText(200),
  /** Where the money lay; a transfer stands in two accounts. */
  account: rowIdSchema.nullable().optional(),
  /** Those that stand behind a part of the VAT return; left out or null: all. */
  vat: vatFilterSchema.nullable().optional(),
});
export type EntryFilter = z.infer<typeof entryFilterSchema>;

/** In which order. */
const entrySortSchema = z.strictObject({
  by: z.enum(['paidOn', 'seq', 'party', 'category', 'amount']),
  isDescending: z.boolean(),
});
export type EntrySort = z.infer<typeof entrySortSchema>;

const partySchema = z.strictObject({
  party: z.string(),
  kind: z.enum(MONEY_KINDS),
  category: categoryKeySchema,
  method: z.enum(METHODS),
  rate: z.number().int().nullable(),
  /** Left out where nothing was said of it. */
  vatKind: z.enum(VAT_KINDS).optional(),
  activityLine: z.enum(ACTIVITY_LINES).optional(),
  lastPaidOn: z.string(),
  times: z.number().int(),
});

/** A month of the books, as the window shows it. */
const monthViewSchema = z.strictObject({
  month: isoMonth,
  entries: z.number().int(),
  open: z.number().int(),
  /** Of those that are open: what waits to be sorted. */
  waiting: z.number().int(),
  receipts: cents,
  expenses: cents,
  lockedOn: z.string().nullable(),
});

const daysSchema = z.strictObject({ from: daySchema, to: daySchema });

/** What goes into the accountant's folder. */
const deliverySchema = daysSchema.extend({
  books: z.array(z.enum(LEDGER_FILES)).min(1).max(LEDGER_FILES.length),
  profile: z.enum(EXPORT_PROFILES),
  siren: z.string().max(40).nullable(),
  activity: z.enum(ACTIVITIES).nullable(),
  /** How a FEC is written; UTF-8 where nothing is said. */
  fecEncoding: z.enum(FEC_ENCODINGS).optional(),
  /** In what the tables among them go along once more, to be read. */
  copies: z.array(z.enum(BOOK_COPIES)).max(BOOK_COPIES.length).optional(),
  /** What the registre des achats holds; purchases alone where nothing is said. */
  purchases: z.enum(PURCHASE_SCOPES).optional(),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** The chain as it was on another day: how many entries it had, and the hash of the last. */
const knownChainSchema = z.strictObject({
  entries: z.number().int().min(0).max(1e9),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

const ledgerFaultSchema = z.strictObject({
  what: z.enum(LEDGER_FAULTS),
  entry: rowIdSchema.optional(),
  month: isoMonth.optional(),
  /** A part of the file: a guard, a table. */
  name: z.string().optional(),
});

const seqSchema = z.strictObject({ seq: rowIdSchema });

/** As many entries as are changed at once. */
export const MOST_SELECTED = 1000;
const seqsSchema = z.strictObject({ seqs: z.array(rowIdSchema).min(1).max(MOST_SELECTED) });
const count = z.number().int();

/** What of an entry its cells hold. */
const cellChangeSchema = entryFieldsSchema
  .pick({ paidOn: true, party: true, category: true, docRef: true, lines: true })
  .partial()
  .extend({ seq: rowIdSchema });
export type CellChange = z.infer<typeof cellChangeSchema>;

const ruleId = keptRuleSchema.pick({ id: true }).shape;

/** Receipts and expenses, their months, and the values in which they count. */
export const ledgerContract = {
  ...accountsContract,
  ...bankFileContract,
  ...fecContract,
  ...vatContract,
  /** A stretch of the entries, for a list that scrolls over any number of them. */
  'ledger.list': query(
    z.strictObject({
      filter: entryFilterSchema,
      sort: entrySortSchema,
      offset: z.number().int().min(0).max(10_000_000),
      limit: z.number().int().min(1).max(500),
    }),
    z.strictObject({ entries: z.array(entryViewSchema) }),
  ),
  /** How many entries a filter lets through, and their sums in euro cents. */
  'ledger.sums': query(
    z.strictObject({ filter: entryFilterSchema }),
    z.strictObject({ count: z.number().int(), receipts: amountsSchema, expenses: amountsSchema }),
  ),
  'ledger.entry': query(seqSchema, entryViewSchema),
  /** Names that were written before, the latest first, with how they were last written. */
  'ledger.parties': query(
    z.strictObject({ text: optionalText(200), kind: z.enum(MONEY_KINDS).nullable() }),
    z.array(partySchema),
  ),
  /** What came back in each of the last three months and is not there yet: its last entry, and its day. */
  'ledger.repeats': query(
    z.strictObject({}),
    z.array(z.strictObject({ on: z.string(), entry: entryViewSchema })),
  ),
  /** Proposes it no more this month: by its last entry, which next month is another one. */
  'ledger.dismissRepeat': command(seqSchema, z.null()),
  'ledger.months': query(z.strictObject({}), z.array(monthViewSchema)),
  'ledger.add': command(
    entryFieldsSchema.extend({ tag: tagSchema.nullable().optional() }),
    entryViewSchema,
  ),
  'ledger.change': command(
    entryFieldsSchema.partial().extend({
      seq: rowIdSchema,
      tag: tagSchema.nullable().optional(),
      // null takes away what only some entries have.
      accountId: rowIdSchema.nullable().optional(),
      toAccountId: rowIdSchema.nullable().optional(),
      toAmount: entryFieldsSchema.shape.toAmount.nullable(),
      activityLine: z.enum(ACTIVITY_LINES).nullable().optional(),
    }),
    entryViewSchema,
  ),
  /** The same once more, dated today and without its document. */
  'ledger.duplicate': command(seqSchema, entryViewSchema),
  'ledger.remove': command(seqSchema, z.null()),
  /** Changes many alike: `locked` ones stay as they are, and those that it is not for (`unfit`). */
  'ledger.changeMany': command(
    seqsSchema.extend({
      part: z.strictObject({
        category: categoryKeySchema.optional(),
        party: entryFieldsSchema.shape.party.optional(),
        method: z.enum(METHODS).optional(),
        accountId: rowIdSchema.optional(),
      }),
    }),
    /** `asked`: they wait to be sorted still, for nobody can tell their VAT. */
    z.strictObject({ changed: count, locked: count, unfit: count, asked: count }),
  ),
  /** What was written into cells of the list, all of it or nothing: refused where an entry is locked. */
  'ledger.changeEach': command(
    z.strictObject({
      changes: z.array(cellChangeSchema).min(1).max(MOST_SELECTED),
    }),
    z.strictObject({ changed: count }),
  ),
  'ledger.removeMany': command(seqsSchema, z.strictObject({ removed: count, locked: count })),
  /** A counter-entry to a locked one, dated today. */
  'ledger.correct': command(seqSchema, entryViewSchema),
  /** In which values entries count, locked ones too: tags are no part of what is locked. */
  'ledger.tag': command(
    seqsSchema.extend({ tag: tagSchema.nullable() }),
    z.strictObject({ tagged: z.number().int() }),
  ),
  /** Locks a month for good: undo does not reach it, which is why it is no command. */
  'ledger.lockMonth': task(
    z.strictObject({ month: monthSchema, lockedOn: daySchema.nullable() }),
    z.strictObject({ month: isoMonth, lockedOn: z.string(), entries: z.number().int() }),
  ),
  /**
   * Notes the number of a document that was missing when its entry was locked. It stays, as a lock
   * does: undo does not reach it.
   */
  'ledger.addDocument': task(
    z.strictObject({ seq: rowIdSchema, docRef: lateDocumentSchema.shape.docRef }),
    entryViewSchema,
  ),
  /** What the accountant would be sent for some days, and when they were sent something last. */
  'ledger.toSend': query(
    daysSchema,
    z.strictObject({
      entries: z.number().int(),
      open: z.number().int(),
      corrections: z.number().int(),
      sentOn: z.string().nullable(),
    }),
  ),
  /** Writes the accountant's folder where the user wants it; null where they thought better of it. */
  'ledger.send': task(
    deliverySchema,
    z.strictObject({
      sent: z
        .strictObject({
          folder: z.string(),
          files: z.array(z.string()),
          leftOut: z.number().int(),
          /** What is ready to be written to the accountant. */
          message: z.string(),
        })
        .nullable(),
    }),
  ),
  /** Shows the folder that was written last, since the program was started. */
  'ledger.showSent': task(z.strictObject({}), z.null()),
  /** A legal book as it is printed: the rows of its file, and what tells which file that is. */
  'ledger.book': query(
    daysSchema.extend({ book: z.enum(LEGAL_BOOKS), purchases: z.enum(PURCHASE_SCOPES) }),
    z.strictObject({
      name: z.string(),
      /** SHA-256 of the file, in lower-case hex. */
      hash: z.string(),
      headings: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      business: z.string(),
      siren: z.string().nullable(),
      madeOn: z.string(),
      /** No VAT is charged on these days: without and with it is one amount. */
      isWithoutVat: z.boolean(),
      /** From this day on months are open, and rows and their numbers may change; null: none of them. */
      provisionalFrom: z.string().nullable(),
    }),
  ),
  /** The entries that make a value of a period; at most a thousand of them, and their sum in cents. */
  'ledger.behind': query(
    z.strictObject({
      metric: z.string().max(64),
      period: periodKeySchema,
      segment: segmentNameSchema.nullable(),
    }),
    z.strictObject({ entries: z.array(entryViewSchema), count: z.number().int(), net: cents }),
  ),
  /** The limits of the law in force at the end of a year. */
  'ledger.thresholds': query(
    z.strictObject({ year: z.number().int().min(1990).max(2100) }),
    z.array(thresholdSchema),
  ),
  'ledger.setThreshold': command(thresholdSchema, thresholdSchema),
  /** How rows of bank files become entries, in the order in which rules are tried. */
  'ledger.rules': query(z.strictObject({}), z.array(keptRuleSchema)),
  /** Goes before all others, and takes the place of one for the same words. */
  'ledger.addRule': command(z.strictObject({ rule: importRuleSchema }), z.array(keptRuleSchema)),
  'ledger.changeRule': command(
    z.strictObject({ ...ruleId, part: importRuleSchema.partial() }),
    z.array(keptRuleSchema),
  ),
  'ledger.removeRule': command(z.strictObject(ruleId), z.array(keptRuleSchema)),
  /** Holds the books against their chain of hashes, and against a chain known elsewhere. */
  'ledger.verify': query(
    z.strictObject({ since: knownChainSchema.nullable() }),
    z.strictObject({
      entries: z.number().int(),
      hash: z.string(),
      faults: z.array(ledgerFaultSchema),
      incidents: z.array(incidentSchema),
    }),
  ),
};
