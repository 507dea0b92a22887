import { z } from 'zod';
import { importCommand, query } from '#shared/ipc/operation.ts';
import { fileIdSchema } from './imports/file-id.ts';
import { ENTRY_KINDS } from './model.ts';

/**
 * As what books are taken in: their entries, the same with each payment and what it settles as one, or
 * what they end with, for the year after.
 */
export const FEC_USES = ['entries', 'cash', 'opening'] as const;
export type FecUse = (typeof FEC_USES)[number];

/** Why a file is not taken in, as its refusal says with the line and names: each has words. */
export const FEC_FAULTS = [
  'not_fec',
  'columns',
  'day',
  'amount',
  'account',
  'accounts_alike',
  'unbalanced',
  'empty',
] as const;

const fecPreviewSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  /** Its entries, and the sum of their debits in euro cents, which is that of their credits. */
  read: z.number().int(),
  debit: z.number().int(),
  /** What it would bring, by kind of entry. */
  kinds: z.record(z.enum(ENTRY_KINDS), z.number().int()),
  known: z.number().int(),
  /** Entries of months that are locked, and rows without an amount: they are left out. */
  locked: z.number().int(),
  empty: z.number().int(),
  /** The entries of which that is all: their journals and numbers. */
  emptyEntries: z.array(z.string()).optional(),
  /** Which of our own two journals it is; nothing where it is a FEC. */
  format: z.enum(['postings', 'journal']).optional(),
  /** Entries of which the file does not say enough: they are left out. */
  unclear: z.number().int().optional(),
  /** How many of those in double form are invoices and what was owed, which count in no figure. */
  owed: z.number().int().optional(),
  /** The places of money that it names and these books lack: they are made with its entries. */
  accounts: z.array(z.strictObject({ number: z.string(), name: z.string() })).optional(),
  /** Where payments are lettered with what they settle: how many are, and all that would be brought. */
  cash: z
    .strictObject({
      settled: z.number().int(),
      kinds: z.record(z.enum(ENTRY_KINDS), z.number().int()),
    })
    .optional(),
  /** The day on which its closing balances would open the next year, and in how many accounts. */
  opening: z.strictObject({ on: z.string(), accounts: z.number().int() }),
});
export type FecPreview = z.infer<typeof fecPreviewSchema>;

/** A FEC, of our own or of another program, or one of our journals, taken in. */
export const fecContract = {
  /** What taking it in would bring; nothing is written. */
  'ledger.readFec': query(z.strictObject({ file: fileIdSchema }), fecPreviewSchema),
  /** Writes its entries, or its closing balances as opening balances, as one command. */
  'ledger.importFec': importCommand(
    z.strictObject({ file: fileIdSchema, use: z.enum(FEC_USES) }),
    z.strictObject({ written: z.number().int() }),
  ),
};
