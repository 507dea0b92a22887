import { z } from 'zod';
import {
  daySchema,
  lineOfText,
  optionalText,
  periodKeySchema,
  rowIdSchema,
  segmentNameSchema,
} from '#shared/kernel/bounded.ts';
import { command, query } from '#shared/ipc/operation.ts';
import { metricIdSchema, periodKindSchema, unitSchema } from '../metrics/model.ts';
import { periodInfoSchema } from '../values/model.ts';
import { firstSignalsContract } from './first-contract.ts';
import { annotationSchema, pointLimitsSchema, SIGNAL_KINDS } from './model.ts';

const signalsSchema = z.array(z.enum(SIGNAL_KINDS));

/** One period of the chart. An open or a future one is there to be seen; it is judged by nothing. */
const chartPointSchema = z.strictObject({
  period: periodInfoSchema,
  value: z.number().nullable(),
  have: z.number().int(),
  of: z.number().int(),
  isWhole: z.boolean(),
  /** Distance from the point before; null for the first of a phase and beside a gap. */
  range: z.number().nullable(),
  signals: signalsSchema,
  /** Index of the phase whose limits apply; null while the period is not over. */
  phase: z.number().int().nullable(),
  /** null where its phase has no limits, and while the period is not over. */
  limits: pointLimitsSchema.nullable(),
  /** The target in force. */
  line: z.number().nullable(),
});

/** What limits go along with; null: they are the same for every point. */
const limitShapeSchema = z
  .strictObject({
    /** Of one period: in the unit (`plus`), or as a share of the value (`times`); null: no trend. */
    trend: z.strictObject({ scale: z.enum(['plus', 'times']), change: z.number() }).nullable(),
    /** The years that a season was learned from; null: no season. */
    seasonYears: z.number().int().nullable(),
    /** True where each value starts from the one before: what is judged is its change. */
    isCarried: z.boolean(),
  })
  .nullable();

/** Natural process limits, in the metric's unit; around a shape, those of the newest point. */
const limitsSchema = z.strictObject({
  mean: z.number(),
  lower: z.number(),
  upper: z.number(),
  rangeMean: z.number(),
  rangeUpper: z.number(),
  /** Made from fewer than 10 points: they still move with each new one. */
  isProvisional: z.boolean(),
  isLocked: z.boolean(),
  shape: limitShapeSchema,
});

/** The periods between two re-basings, and what is natural there. */
const phaseSchema = z.strictObject({
  from: periodKeySchema,
  to: periodKeySchema,
  /** Why it begins where it does: the user's words, another definition, or (null) it is the first. */
  reason: z.string().nullable(),
  isNewDefinition: z.boolean(),
  /** The day from which the limits were re-based or locked; null where they never were. */
  since: daySchema.nullable(),
  lockedUntil: daySchema.nullable(),
  limits: limitsSchema.nullable(),
  /** Points that there are, and that limits need, where there are none. */
  lack: z.strictObject({ have: z.number().int(), need: z.number().int() }).nullable(),
});

/** A process behaviour chart (XmR): signal or noise. */
const signalChartSchema = z.strictObject({
  metric: metricIdSchema,
  kind: periodKindSchema,
  segment: z.string().nullable(),
  unit: unitSchema,
  points: z.array(chartPointSchema),
  phases: z.array(phaseSchema),
  annotations: z.array(annotationSchema),
  /** All decisions about the limits, also those outside the phase that is shown; oldest first. */
  bases: z.array(
    z.strictObject({
      from: daySchema,
      lockedUntil: daySchema.nullable(),
      /** null: the limits were locked there, and never re-based. */
      reason: z.string().nullable(),
    }),
  ),
  /** Where the definition of the metric, or of one that it is made from, changed. */
  breaks: z.array(
    z.strictObject({ metric: metricIdSchema, from: daySchema, version: z.number().int() }),
  ),
  /** True where the newest limits have points enough to be locked. */
  canLock: z.boolean(),
  /** True where something is known from before the first period that is shown. */
  hasEarlier: z.boolean(),
});
export type SignalChart = z.infer<typeof signalChartSchema>;

const annotationWords = { on: daySchema, text: lineOfText(280) };

/** Natural limits, annotations, and what an action was followed by. */
export const signalsContract = {
  ...firstSignalsContract,
  'signals.chart': query(
    z.strictObject({
      metric: metricIdSchema,
      kind: periodKindSchema,
      /** null: the first period for which something is known. */
      from: periodKeySchema.nullable(),
      to: periodKeySchema,
      segment: segmentNameSchema.nullable(),
    }),
    signalChartSchema,
  ),
  /** From then on the limits are made from the points up to that day alone; it takes 20 of them. */
  'signals.lock': command(
    z.strictObject({ metric: metricIdSchema, until: daySchema }),
    z.strictObject({ from: daySchema, until: daySchema }),
  ),
  /** The newest limits that are locked move with their points again. */
  'signals.unlock': command(z.strictObject({ metric: metricIdSchema }), z.null()),
  /** A new way of working: from the period that holds the day on, limits of its own. */
  'signals.rebase': command(
    z.strictObject({ metric: metricIdSchema, from: daySchema, reason: optionalText(280) }),
    z.strictObject({ from: daySchema }),
  ),
  /** Takes back the re-basing that starts on that day. */
  'signals.removeRebase': command(
    z.strictObject({ metric: metricIdSchema, from: daySchema }),
    z.null(),
  ),
  /** The annotations of a metric and of the whole business, or all there are. */
  'signals.annotations': query(
    z.strictObject({ metric: metricIdSchema.nullable() }),
    z.array(annotationSchema),
  ),
  'signals.annotate': command(
    z.strictObject({ metric: metricIdSchema.nullable(), ...annotationWords }),
    annotationSchema,
  ),
  'signals.changeAnnotation': command(
    z.strictObject({ id: rowIdSchema, ...annotationWords }),
    annotationSchema,
  ),
  'signals.removeAnnotation': command(z.strictObject({ id: rowIdSchema }), z.null()),
};
