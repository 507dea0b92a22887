import { z } from 'zod';
import {
  daySchema,
  lineOfText,
  optionalText,
  periodKeySchema,
  storableNumberSchema,
} from '#shared/kernel/bounded.ts';
import { command, query } from '#shared/ipc/operation.ts';
import { metricIdSchema, periodKindSchema } from '../metrics/model.ts';
import { annotationSchema, pointLimitsSchema } from '../signals/model.ts';
import { missingSchema, periodInfoSchema, STATUSES } from '../values/model.ts';

/** The pact of a quarter: one metric, its line, why now, what changes if it drifts. */
export const pactDraftSchema = z.strictObject({
  quarter: periodKeySchema,
  metric: metricIdSchema,
  /** In the metric's unit; money in cents. */
  line: storableNumberSchema,
  why: lineOfText(280),
  reaction: lineOfText(280),
  /** The kind of period by which the metric is read; null: as its line suggests. */
  readingKind: periodKindSchema.nullable(),
  guardrail: z.strictObject({ metric: metricIdSchema, line: storableNumberSchema }).nullable(),
  /** Asked for where a metric was chosen already and another one takes its place. */
  because: optionalText(280),
});
export type PactDraft = z.infer<typeof pactDraftSchema>;

const pactSchema = z.strictObject({
  quarter: periodKeySchema,
  metric: metricIdSchema,
  line: z.number(),
  why: z.string(),
  reaction: z.string(),
  readingKind: periodKindSchema,
  guardrail: z.strictObject({ metric: metricIdSchema, line: z.number() }).nullable(),
  chosenAt: z.string(),
});
export type Pact = z.infer<typeof pactSchema>;

/** How the end of the open period was projected, or what is missing to do so. */
const projectionSchema = z.discriminatedUnion('isKnown', [
  z.strictObject({
    isKnown: z.literal(true),
    method: z.enum(['history', 'straight_line', 'trend']),
    points: z.number().int(),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    /** The last day of the projected period. */
    at: z.string(),
  }),
  z.strictObject({
    isKnown: z.literal(false),
    have: z.number().int(),
    need: z.number().int(),
  }),
]);
export type FocusProjection = z.infer<typeof projectionSchema>;

const readingSchema = z.strictObject({
  period: periodInfoSchema,
  value: z.number().nullable(),
  have: z.number().int(),
  of: z.number().int(),
  isWhole: z.boolean(),
  missing: z.array(missingSchema),
  sample: z.strictObject({ part: z.number(), whole: z.number() }).nullable(),
  status: z.enum(STATUSES),
  /** Signed, in the unit: positive on the good side of the line. */
  distance: z.number().nullable(),
});

/** The focus view: one screen, read in five seconds. */
const focusViewSchema = z.strictObject({
  quarter: periodInfoSchema,
  pact: pactSchema.nullable(),
  hero: readingSchema
    .extend({
      /** The value before the quarter began, and the period it belongs to. */
      baseline: z.strictObject({ period: z.string(), value: z.number() }).nullable(),
      /** (value − baseline) ÷ (line − baseline); null where there is none. */
      progress: z.number().nullable(),
      projection: projectionSchema.nullable(),
    })
    .nullable(),
  chart: z
    .strictObject({
      kind: periodKindSchema,
      points: z.array(
        z.strictObject({
          period: periodInfoSchema,
          value: z.number().nullable(),
          isWhole: z.boolean(),
        }),
      ),
      /** The line as it applies to one point of this chart. */
      line: z.number().nullable(),
      /** True where the line of the quarter was cut into even shares for the chart's points. */
      isLineShared: z.boolean(),
      limits: z
        .strictObject({
          mean: z.number(),
          lower: z.number(),
          upper: z.number(),
          isProvisional: z.boolean(),
          isLocked: z.boolean(),
          /** The day from which the limits were made anew, for a new way of working; else null. */
          since: daySchema.nullable(),
          /** The periods that are more than noise, by the limits of their own time. */
          signals: z.array(z.string()),
          /** Those of each point, where limits go along with a trend or a season; else null. */
          along: z.array(pointLimitsSchema.extend({ period: periodKeySchema })).nullable(),
        })
        .nullable(),
      annotations: z.array(annotationSchema),
      /** Where the limits were made anew for a new way of working, or the definition changed. */
      breaks: z.array(z.strictObject({ from: daySchema, kind: z.enum(['rebase', 'definition']) })),
    })
    .nullable(),
  guardrail: readingSchema.extend({ metric: metricIdSchema, line: z.number() }).nullable(),
  next: pactSchema.nullable(),
  /** Earlier quarters, newest first: metric, line, result, what was learned. */
  past: z.array(
    z.strictObject({
      quarter: z.string(),
      metric: metricIdSchema,
      line: z.number(),
      result: z.number().nullable(),
      status: z.enum(STATUSES),
      learned: z.string(),
    }),
  ),
});
export type FocusView = z.infer<typeof focusViewSchema>;

const monthValueSchema = z.strictObject({
  metric: metricIdSchema,
  now: z.number().nullable(),
  before: z.number().nullable(),
  /** Of a stock: the newest value from before the month. */
  opening: z.number().nullable(),
});

/** The newest finished month with values to try things out on. */
const triedMonthSchema = z.strictObject({
  period: periodInfoSchema,
  values: z.array(monthValueSchema),
  /** The month that a value is kept for as a target: the last one of today's quarter. */
  targetPeriod: periodInfoSchema,
});
export type TriedMonth = z.infer<typeof triedMonthSchema>;

export const focusContract = {
  /** The quarter of today where `quarter` is null. */
  'focus.view': query(z.strictObject({ quarter: periodKeySchema.nullable() }), focusViewSchema),
  'focus.triedMonth': query(z.strictObject({}), triedMonthSchema),
  'focus.choose': command(pactDraftSchema, pactSchema),
  'focus.learn': command(
    z.strictObject({ quarter: periodKeySchema, learned: optionalText(500) }),
    z.null(),
  ),
};
