import { z } from 'zod';
import { daySchema, rowIdSchema } from '#shared/kernel/bounded.ts';
import { CATEGORY_KEYS } from './categories.ts';

/** Money that came in, and money that went out. */
export const ENTRY_KINDS = ['receipt', 'expense'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

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

const entryShape = {
  kind: z.enum(ENTRY_KINDS),
  /** The day on which the money moved: never the invoice's. */
  paidOn: daySchema,
  docRef: keptText(MAX_TEXT).nullable(),
  docDate: daySchema.nullable(),
  party: keptText(MAX_TEXT),
  label: keptText(MAX_TEXT),
  category: z.enum(CATEGORY_KEYS),
  method: z.enum(METHODS),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** null for EUR, and only then. */
  fx: fxSchema.nullable(),
  lines: z.array(ledgerLineSchema).min(1).max(100),
};

/** What is written of one receipt or expense. */
export const entryFieldsSchema = z.strictObject(entryShape);
export type EntryFields = z.infer<typeof entryFieldsSchema>;

/** One entry of the books; once `lockedOn` is set, nothing in it changes any more. */
export const ledgerEntrySchema = z.strictObject({
  ...entryShape,
  /** Its number, from 1; given once. */
  seq: rowIdSchema,
  lockedOn: daySchema.nullable(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** A month of the calendar, `YYYY-MM`: months are locked, whatever year the business keeps. */
export const monthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
