import { z } from 'zod';
import { ACTIVITY_LINES } from '#shared/features/taxes/model.ts';
import { daySchema, rowIdSchema } from '#shared/kernel/bounded.ts';

/** Money that came in, and money that went out. */
export const MONEY_KINDS = ['receipt', 'expense'] as const;
export type MoneyKind = (typeof MONEY_KINDS)[number];

/**
 * What an entry can be: money in, money out, a transfer between two accounts of one's own, or an
 * entry in double form that names its ledger accounts itself. The last two are no income and no cost.
 */
export const ENTRY_KINDS = [...MONEY_KINDS, 'transfer', 'journal'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The journals of entries in double form: opening balances, and other operations. */
const JOURNALS = ['AN', 'OD'] as const;

/** The category of what has none: where the money went is said by the accounts. */
export const NO_CATEGORY = { transfer: 'transfer', journal: 'journal' } as const;

/** The key of a category: one that ships, or one's own. Which there are, the map of categories knows. */
export const categoryKeySchema = z
  .string()
  .max(64)
  .regex(/^[a-z][a-z0-9_]*$/);

/** Why VAT is owed or not on a line: on sales, then on purchases. `domestic` where nothing is said. */
export const VAT_KINDS = [
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
export type VatKind = (typeof VAT_KINDS)[number];

/** A number of the chart of accounts. */
export const accountNumberSchema = z.string().regex(/^[1-9]\d\d[0-9A-Z]{0,9}$/);

/** How money moved. */
export const METHODS = ['transfer', 'card', 'cheque', 'cash', 'direct_debit', 'other'] as const;
export type Method = (typeof METHODS)[number];

/** The currency of the books; every other one needs its rate. */
export const LEDGER_CURRENCY = 'EUR';

/** The largest amount of one line, in minor units: with VAT on top it is still kept exactly. */
const LARGEST_LINE = 1e15;

/** Whether a line was typed without its VAT (net) or with it (gross). */
const BASES = ['net', 'gross'] as const;

const amountSchema = z.number().int().min(-LARGEST_LINE).max(LARGEST_LINE);

/** One amount of an entry, in minor units of the entry's currency; negative for a refund. */
export const ledgerLineSchema = z.strictObject({
  /** VAT in basis points (2000 is 20 %). null is outside VAT, which is not 0 %. */
  rate: z.number().int().min(0).max(10_000).nullable(),
  basis: z.enum(BASES),
  amount: amountSchema,
  /** What this part was for, where it is not what the entry is for. */
  category: categoryKeySchema.optional(),
  vatKind: z.enum(VAT_KINDS).optional(),
  /**
   * The ledger account and its name. Of an entry in double form, whose amounts are debits above zero
   * and credits below; and of every line that was locked since there are accounts.
   */
  account: accountNumberSchema.optional(),
  accountName: z.string().min(1).max(200).optional(),
});
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

/** The rate of a currency: euros for one unit, as decimal text above zero. */
export const fxSchema = z
  .string()
  .max(32)
  .regex(/^\d+(?:\.\d+)?$/)
  .refine((text) => /[1-9]/.test(text));

// SQLite keeps UTF-8 and JSON keeps no lone surrogate: what is hashed must be what is read back.
const keptText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !/\p{Surrogate}/u.test(text));

/** Characters of a text of an entry. */
export const MAX_TEXT = 10_000;

/** Lines of an entry. */
export const MOST_LINES = 100;

const entryShape = {
  kind: z.enum(ENTRY_KINDS),
  /** The day on which the money moved: never the invoice's. */
  paidOn: daySchema,
  docRef: keptText(MAX_TEXT).nullable(),
  docDate: daySchema.nullable(),
  party: keptText(MAX_TEXT),
  label: keptText(MAX_TEXT),
  category: categoryKeySchema,
  method: z.enum(METHODS),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** null for EUR, and only then. */
  fx: fxSchema.nullable(),
  lines: z.array(ledgerLineSchema).min(1).max(MOST_LINES),
  /** Where the money lay; where nothing is said, the till for cash and the bank for all else. */
  accountId: rowIdSchema.optional(),
  /** Where a transfer went, and what arrived there in the other account's currency. */
  toAccountId: rowIdSchema.optional(),
  toAmount: amountSchema.optional(),
  /** The journal of an entry in double form. */
  journal: z.enum(JOURNALS).optional(),
  /** Of a receipt: under which line it is declared, where it is not that of its category. */
  activityLine: z.enum(ACTIVITY_LINES).optional(),
};

/** What is written of one entry. */
export const entryFieldsSchema = z.strictObject(entryShape);
export type EntryFields = z.infer<typeof entryFieldsSchema>;

const printedAccount = { number: accountNumberSchema, name: z.string().min(1).max(200) };

/** What a lock keeps of where the money lay, as it is called in the files, whatever changes later. */
export const printedWithSchema = z.strictObject({
  ...printedAccount,
  /** The code of its journal. */
  journal: z.string().min(1).max(20),
  /**
   * Where a transfer went, and the code of its journal, in which the half that came in stands; without
   * one the whole stands in the journal that it came from, as all did once.
   */
  to: z
    .strictObject({ ...printedAccount, journal: z.string().min(1).max(20).optional() })
    .optional(),
  /**
   * Whether the VAT of a purchase was deducted, where that is not plain. An open entry that takes a
   * locked one back keeps what was decided of VAT from there, and nothing else of what is here.
   */
  deductsVat: z.boolean().optional(),
  /** The VAT of what stood in suspense was not deducted. */
  isUnclaimed: z.literal(true).optional(),
});
export type PrintedWith = z.infer<typeof printedWithSchema>;

/** One entry of the books; once `lockedOn` is set, nothing in it changes any more. */
export const ledgerEntrySchema = z.strictObject({
  ...entryShape,
  /** Its number, from 1; given once. */
  seq: rowIdSchema,
  lockedOn: daySchema.nullable(),
  /** Its number in the journal of its year, given by its lock; older locks gave none. */
  finalNumber: rowIdSchema.optional(),
  printedWith: printedWithSchema.optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** The number of a document that was missing when its entry was locked, and when it was noted. */
export const lateDocumentSchema = z.strictObject({
  docRef: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine((text) => !/\p{Surrogate}/u.test(text)),
  addedOn: daySchema,
});
export type LateDocument = z.infer<typeof lateDocumentSchema>;

/** A month of the calendar, `YYYY-MM`: months are locked, whatever year the business keeps. */
export const monthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
