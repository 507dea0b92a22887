import { z } from 'zod';
import { periodKeySchema, storableNumberSchema } from '#shared/kernel/bounded.ts';
import { metricIdSchema, unitSchema } from '../metrics/model.ts';
import { OWN_SOURCES } from './model.ts';

/** So many are told at once; the oldest wait until the others are settled. */
export const MOST_DIFFERENCES = 1000;

/** Where a metric has a value: all its segments of one period. */
export const placeSchema = z.strictObject({ metric: metricIdSchema, period: periodKeySchema });

/** A place of which the ledger and a person say different things; money in cents. */
export const differenceSchema = placeSchema.extend({
  unit: unitSchema,
  own: z.strictObject({
    value: storableNumberSchema,
    source: z.enum(OWN_SOURCES),
    /** When it was written, as an instant. */
    at: z.string(),
  }),
  ledger: z.strictObject({
    value: storableNumberSchema,
    /** The first and the last day on which money moved for it; null: on none, and so it is zero. */
    days: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  }),
  /** Which of them the figures are made from until somebody chooses. */
  stands: z.enum(['ledger', 'own']),
});
export type LedgerDifference = z.infer<typeof differenceSchema>;
