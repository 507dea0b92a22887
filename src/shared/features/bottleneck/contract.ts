import { z } from 'zod';
import { BUSINESS_MODELS } from '#shared/kernel/business.ts';
import type { Language } from '#shared/kernel/language.ts';
import { query } from '#shared/ipc/operation.ts';
import { metricIdSchema, unitSchema } from '../metrics/model.ts';
import { CHAIN_IDS } from './chains.ts';

/** A count: of a metric, less another, or as it was when the month began. */
const countSchema = z.strictObject({
  metric: metricIdSchema,
  less: metricIdSchema.nullable(),
  isOpening: z.boolean(),
});
export type BottleneckCount = z.infer<typeof countSchema>;

const rateMetricSchema = z.strictObject({
  id: metricIdSchema,
  /** The metric tells what is left of it: 70 of 100 carts abandoned are 30 paid. */
  isComplement: z.boolean(),
});

/** A step on the way to income. Rates and widths are percentages; gains cents or percent. */
const rateSchema = z.strictObject({
  chain: z.enum(CHAIN_IDS),
  from: countSchema,
  to: countSchema,
  skipped: z.array(countSchema),
  /** Null: no metric is made of these two. */
  metric: rateMetricSchema.nullable(),
  direction: z.enum(['up', 'down']),
  months: z.number().int(),
  asks: z.number(),
  yes: z.number(),
  /** Null: nothing was asked. */
  rate: z.number().nullable(),
  /** Why it may be named or not: it moves more than chance; not more; too little is known. */
  standing: z.enum(['moves', 'chance', 'few']),
  /** Null where too little is known. */
  width: z
    .strictObject({
      width: z.number(),
      held: z.number(),
      ownSpread: z.number(),
      chanceSpread: z.number(),
      chiSquare: z.number(),
      chiSquareLimit: z.number(),
      isCapped: z.boolean(),
    })
    .nullable(),
  gain: z.number().nullable(),
  /** The gain is more than the days that are left can hold. */
  isBeyondDays: z.boolean(),
});
export type BottleneckRate = z.infer<typeof rateSchema>;

/** The place of a rate in `rates`. */
const placeSchema = z.number().int().nonnegative();
const proposalSchema = z.strictObject({
  metric: metricIdSchema.nullable(),
  guardrail: metricIdSchema.nullable(),
});

export type BottleneckProposal = z.infer<typeof proposalSchema>;

const verdictSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('named'), first: placeSchema, proposal: proposalSchema }),
  z.strictObject({ kind: z.literal('capacity'), first: placeSchema, proposal: proposalSchema }),
  z.strictObject({
    kind: z.literal('two'),
    first: placeSchema,
    second: placeSchema,
    proposal: proposalSchema,
  }),
  z.strictObject({ kind: z.enum(['none', 'not_yet', 'do_not_meet', 'no_model']) }),
]);

const wordsSchema = z.strictObject({
  fr: z.string(),
  en: z.string(),
} satisfies Record<Language, z.ZodString>);

const comparedSchema = z.strictObject({
  /** The most first. */
  rates: z.array(
    z.strictObject({
      rate: placeSchema,
      usual: z.number(),
      gain: z.number(),
      source: z.strictObject({
        author: wordsSchema,
        place: z.string().nullable(),
        year: z.number().nullable(),
        sample: wordsSchema.nullable(),
      }),
    }),
  ),
  /** False: the first two are nearly equal. */
  isOne: z.boolean(),
  proposal: proposalSchema,
});

/** What the figures do not say, so that nothing of it is guessed. */
const missingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('step'),
    count: countSchema,
    months: z.number().int(),
    place: z.enum(['start', 'between', 'end']),
    from: countSchema.nullable(),
    to: countSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('amount'), metric: metricIdSchema, months: z.number().int() }),
  z.strictObject({ kind: z.literal('few'), rate: placeSchema }),
  z.strictObject({ kind: z.literal('typed_percent'), metric: metricIdSchema }),
  z.strictObject({
    kind: z.literal('do_not_meet'),
    one: countSchema,
    other: countSchema,
    sums: z.tuple([z.number(), z.number()]),
  }),
  z.strictObject({ kind: z.literal('no_path'), metric: metricIdSchema }),
]);
export type BottleneckMissing = z.infer<typeof missingSchema>;

const bottleneckSchema = z.strictObject({
  model: z.enum(BUSINESS_MODELS).nullable(),
  /** The twelve finished months that are read, oldest and newest. */
  months: z.strictObject({ first: z.string(), last: z.string() }),
  unit: z.enum(['money', 'share']),
  /** Gross margin that gains were multiplied by, in percent; null: gains are income. */
  margin: z.number().nullable(),
  chains: z.array(
    z.strictObject({
      id: z.enum(CHAIN_IDS),
      amount: metricIdSchema,
      /** Cents in a year; null: not known. */
      year: z.number().nullable(),
      months: z.number().int(),
      isProjected: z.boolean(),
      /** Of the owner's days that were not sold, in cents. */
      spare: z.number().nullable(),
      levers: z.array(
        z.strictObject({
          from: countSchema,
          to: countSchema,
          value: z.number(),
          unit: unitSchema,
        }),
      ),
    }),
  ),
  /** What brings most first, those that cannot be named after all others. */
  rates: z.array(rateSchema),
  verdict: verdictSchema,
  compared: comparedSchema.nullable(),
  missing: z.array(missingSchema),
});
export type BottleneckView = z.infer<typeof bottleneckSchema>;

export const bottleneckContract = {
  /** Where it sticks, by the figures of the last twelve finished months. */
  'bottleneck.read': query(z.strictObject({}), bottleneckSchema),
};
