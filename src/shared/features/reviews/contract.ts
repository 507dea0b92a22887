import { z } from 'zod';
import {
  daySchema,
  optionalText,
  periodKeySchema,
  rowIdSchema,
  segmentNameSchema,
  storableNumberSchema,
} from '#shared/kernel/bounded.ts';
import { command, query, task } from '#shared/ipc/operation.ts';
import { metricIdSchema, periodKindSchema, unitSchema } from '../metrics/model.ts';
import { annotationSchema, pointLimitsSchema, SIGNAL_KINDS } from '../signals/model.ts';
import { periodInfoSchema } from '../values/model.ts';
import { firstReviewsContract } from './first-contract.ts';
import { ONE_THING_ENDS } from './answer-kinds.ts';
import { REVIEW_KINDS, REVIEW_STATES, reviewAnswersSchema, saidAnswersSchema } from './model.ts';

const kindSchema = z.enum(REVIEW_KINDS);

/** Which review: the ritual, and the period looked back on. */
const reviewKeySchema = z.strictObject({ kind: kindSchema, period: periodKeySchema });
export type ReviewKey = z.infer<typeof reviewKeySchema>;

const reviewSchema = z.strictObject({
  kind: kindSchema,
  period: periodInfoSchema,
  /** The period that begins: the one thing is for it. */
  next: periodInfoSchema,
  /** null: not begun yet. */
  state: z.enum(REVIEW_STATES).nullable(),
  answers: reviewAnswersSchema,
  note: z.string(),
  /** The one thing of the check-in before, which this one opens with; null: there was none. */
  last: z
    .strictObject({
      /** The week that it was for. */
      period: periodInfoSchema,
      text: z.string(),
      isAction: z.boolean(),
      /** What was said of it here, or what its action says already. */
      became: z.enum(ONE_THING_ENDS).nullable(),
    })
    .nullable(),
  /** The metric of the quarter as the review of this kind before it left it. */
  before: reviewAnswersSchema.shape.reading,
  /** The quarter that runs when the review is due, where its line can still be believed in. */
  confidenceQuarter: periodInfoSchema.nullable(),
});
export type Review = z.infer<typeof reviewSchema>;

const askedNumberSchema = z.strictObject({
  metric: metricIdSchema,
  segment: z.string().nullable(),
  period: periodInfoSchema,
  unit: unitSchema,
  allowsFraction: z.boolean(),
  state: z.enum(['missing', 'known', 'not_known']),
  value: z.number().nullable(),
  /**
   * The day up to which the value tells, where it stands so far or the ledger goes no further; null: it
   * is final, or nobody said.
   */
  until: daySchema.nullable(),
  /** What fills it, so that nobody is asked; null: it is typed. */
  filledBy: z.enum(['ledger', 'file']).nullable(),
  /** The newest value before it. */
  last: z.strictObject({ period: periodInfoSchema, value: z.number() }).nullable(),
  /** The twelve values before it, oldest first; null where one is not known. */
  past: z.array(z.number().nullable()),
  /** The profile of the file that gave the last one; null: no file did. */
  profile: z.string().nullable(),
  line: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type AskedNumber = z.infer<typeof askedNumberSchema>;

/** The metric of the quarter before a number that is typed, and with it. */
const becomesSchema = z.strictObject({
  metric: metricIdSchema,
  /** What is read of it: the quarter, or a period in it. */
  period: periodInfoSchema,
  unit: unitSchema,
  before: z.number().nullable(),
  after: z.number().nullable(),
  line: z.number(),
  /** What is not known either; null: it has a value. */
  missing: z.string().nullable(),
});
export type Becomes = z.infer<typeof becomesSchema>;
const gapsSchema = z.array(
  z.strictObject({
    metric: metricIdSchema,
    segment: z.string().nullable(),
    /** Oldest first. */
    periods: z.array(periodInfoSchema).min(1),
  }),
);
export type PeriodGaps = z.infer<typeof gapsSchema>;

/** A metric whose newest point is more than noise, and was not before. */
const movedMetricSchema = z.strictObject({
  /** The one of the quarter, one that its formula is made from, or neither. */
  role: z.enum(['focus', 'part', 'other']),
  metric: metricIdSchema,
  kind: periodKindSchema,
  period: periodInfoSchema,
  unit: unitSchema,
  value: z.number(),
  before: z.number().nullable(),
  /** A run is told once, with its eighth point. */
  signals: z.array(z.enum(SIGNAL_KINDS)).min(1),
  side: z.enum(['above', 'below']),
  mean: z.number(),
  lower: z.number(),
  upper: z.number(),
  isProvisional: z.boolean(),
  /** Up to twelve points, the one that moved last, each with what was usual then. */
  course: z.array(
    z.strictObject({ value: z.number().nullable(), limits: pointLimitsSchema.nullable() }),
  ),
  /**
   * Where it is the highest (above) or the lowest (below) for a while: since which period, or of
   * how many that are known where none was ever like it.
   */
  record: z.strictObject({ since: periodInfoSchema.nullable(), of: z.number().int() }).nullable(),
  /** Of a run: the day on which its first period began, from which limits can be made anew. */
  runSince: daySchema.nullable(),
  /** What was noted within the period. */
  annotations: z.array(annotationSchema),
});
export type MovedMetric = z.infer<typeof movedMetricSchema>;

const movedSchema = z.strictObject({
  /** What matters most first: the metric of the quarter, what it is made from, then by surprise. */
  moved: z.array(movedMetricSchema),
  /** Metrics that were read and wiggle as they always do. */
  quiet: z.number().int(),
  /** Metrics with too few points for anything to be said. */
  young: z.number().int(),
});

export const reviewsContract = {
  ...firstReviewsContract,
  'reviews.read': query(reviewKeySchema, reviewSchema),
  /** What is typed in this review, missing or not, in the user's order. */
  'reviews.numbers': query(reviewKeySchema, z.array(askedNumberSchema)),
  /** What the metric of the quarter comes to with a number, unwritten; null: the number is no part of it. */
  'reviews.becomes': query(
    z.strictObject({
      metric: metricIdSchema,
      segment: segmentNameSchema.nullable(),
      period: periodKeySchema,
      value: storableNumberSchema,
    }),
    becomesSchema.nullable(),
  ),
  /** What nobody has said yet of the period looked back on, and of the shorter ones in it. */
  'reviews.gaps': query(reviewKeySchema, gapsSchema),
  'reviews.moved': query(reviewKeySchema, movedSchema),
  /**
   * Begins the review, or goes on with it. What is said of one channel, question or number is added
   * to what was said of the others.
   */
  'reviews.save': command(
    reviewKeySchema.extend({
      answers: saidAnswersSchema,
      note: optionalText(10_000).optional(),
    }),
    z.null(),
  ),
  /** Says what became of the one thing of the check-in before; its action follows. */
  'reviews.endOneThing': command(
    z.strictObject({ period: periodKeySchema, became: z.enum(ONE_THING_ENDS) }),
    z.null(),
  ),
  /**
   * The one thing of the period that begins: an action of the plan, or a title, which becomes one.
   * Either way it is under way from here on; an empty title takes it back.
   */
  'reviews.chooseOneThing': command(
    reviewKeySchema.extend({ action: rowIdSchema.nullable(), title: optionalText(140) }),
    z.null(),
  ),
  /** Keeps the review; with `closes`, the period looked back on is closed in the same step. */
  'reviews.finish': command(reviewKeySchema.extend({ closes: z.boolean() }), z.null()),
  /** Lets go of reviews that were missed: they wait no more, and the run begins anew. */
  'reviews.letGo': command(
    z.strictObject({ reviews: z.array(reviewKeySchema).min(1).max(50) }),
    z.null(),
  ),
  /** The rituals as appointments for any calendar; `path` is null where the user thought better of it. */
  'reviews.exportCalendar': task(
    z.strictObject({}),
    z.strictObject({ path: z.string().nullable() }),
  ),
  /** The report of a quarter as a PDF; `path` is null where the user thought better of it. */
  'reviews.printReport': task(
    z.strictObject({ quarter: periodKeySchema }),
    z.strictObject({ path: z.string().nullable() }),
  ),
};
