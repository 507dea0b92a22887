import { z } from 'zod';
import { command, query } from '#shared/ipc/operation.ts';
import { daySchema, rowIdSchema } from '#shared/kernel/bounded.ts';
import { periodKindSchema } from '../metrics/model.ts';
import { MONEY_KINDS, VAT_KINDS, ledgerLineSchema } from './model.ts';
import { VAT_DOUBTS } from './vat/doubt-kinds.ts';

const cents = z.number().int();
const daysSchema = z.strictObject({ from: daySchema, to: daySchema });
const placeSchema = z.strictObject({
  side: z.enum(MONEY_KINDS),
  kind: z.enum(VAT_KINDS),
  rate: ledgerLineSchema.shape.rate,
  isAsset: z.boolean(),
});

/** What counts for VAT on some days: all of it, one place of the return, or what one doubt is about. */
export const vatFilterSchema = daysSchema.extend({
  place: placeSchema.nullable(),
  doubt: z.enum(VAT_DOUBTS).nullable(),
  /** What the return of that period declares of others, or leaves to them, and nothing of its own. */
  late: z.string().max(10).optional(),
});
export type VatFilter = z.infer<typeof vatFilterSchema>;

/** VAT of earlier periods that came after their returns, in cents, and how many entries are behind it. */
const lateSchema = z.strictObject({
  due: cents,
  deducted: cents,
  entries: z.number().int(),
  /** Deductible VAT that came too late to be taken up. */
  lost: cents,
});

const periodSchema = z.strictObject({ period: z.string().max(10) });

export const vatContract = {
  /** How the return of a month, quarter or year of the calendar is settled in the books, or would be. */
  'ledger.vatSettlement': query(
    periodSchema,
    z.strictObject({
      /** The rows of its entry in euro cents, debits above zero. */
      lines: z.array(
        z.strictObject({ account: z.string(), accountName: z.string(), amount: cents }),
      ),
      due: cents,
      credit: cents,
      /** What of the credit is asked back; the rest is carried on. */
      refund: cents,
      late: lateSchema.nullable(),
      on: z.string(),
      isOver: z.boolean(),
      seq: rowIdSchema.nullable(),
      isLocked: z.boolean(),
      isSame: z.boolean(),
      /** Another period that shares days with it and is settled. */
      overlap: z.strictObject({ period: z.string(), seq: rowIdSchema }).nullable(),
    }),
  ),
  /** Writes the entry that settles a return that was declared, or writes it anew. */
  'ledger.settleVat': command(
    periodSchema.extend({
      /** How much of a credit is asked back, in cents; left out: as before, or nothing. */
      refund: z.number().int().min(0).max(1e15).optional(),
    }),
    z.strictObject({ seq: rowIdSchema }),
  ),
  /** What the returns of a period take up of those before; below zero what came after them. */
  'ledger.lateVat': query(periodSchema, lateSchema.extend({ isLeft: z.boolean() }).nullable()),
  /** VAT by period, in cents: owed (collected, and on purchases from abroad), deductible, to pay. */
  'ledger.vat': query(
    daysSchema.extend({ kind: periodKindSchema }),
    z.array(
      z.strictObject({ period: z.string(), collected: cents, deductible: cents, toPay: cents }),
    ),
  ),
  /** Base and tax of some days by kind and rate, in cents, and what may be wrong with them. */
  'ledger.vatReturn': query(
    daysSchema,
    z.strictObject({
      rows: z.array(
        placeSchema.extend({
          base: cents,
          due: cents,
          deducted: cents,
          entries: z.number().int(),
          lines: z.number().int(),
        }),
      ),
      doubts: z.array(
        z.strictObject({ doubt: z.enum(VAT_DOUBTS), entries: z.number().int(), vat: cents }),
      ),
    }),
  ),
};
