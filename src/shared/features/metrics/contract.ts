import { z } from 'zod';
import { lineOfText, optionalText, storableNumberSchema } from '../../kernel/bounded.ts';
import { command, query } from '../../ipc/operation.ts';
import {
  GOOD_DIRECTIONS,
  METRIC_KINDS,
  metricIdSchema,
  periodKindSchema,
  unitSchema,
} from './model.ts';

/** A metric as the window knows it: the catalogue's row or an own metric, with what the user chose. */
export const metricSummarySchema = z.strictObject({
  id: metricIdSchema,
  origin: z.enum(['catalogue', 'own']),
  kind: z.enum(METRIC_KINDS),
  unit: unitSchema,
  good: z.enum(GOOD_DIRECTIONS).nullable(),
  cadence: periodKindSchema,
  formula: z.string().nullable(),
  lines: z.array(z.strictObject({ kind: periodKindSchema.nullable(), line: storableNumberSchema })),
  name: z.strictObject({ fr: z.string(), en: z.string() }),
  /** The plain-words definition of an own metric; the catalogue's lie in its words. */
  description: z.string(),
  isFollowed: z.boolean(),
  hasValues: z.boolean(),
  segments: z.array(z.string()),
});

/** One metric in a list. */
export type MetricSummary = z.infer<typeof metricSummarySchema>;

/** An own metric as it is written: a formula, or a kind of input. */
export const metricDraftSchema = z.strictObject({
  id: metricIdSchema,
  kind: z.enum(METRIC_KINDS),
  unit: unitSchema,
  good: z.enum(GOOD_DIRECTIONS).nullable(),
  cadence: periodKindSchema,
  formula: lineOfText(500).nullable(),
  name: z.strictObject({ fr: lineOfText(80), en: lineOfText(80) }),
  description: optionalText(500),
});

/** An own metric before it is saved. */
export type MetricDraft = z.infer<typeof metricDraftSchema>;

/** Definitions, following, own metrics. */
export const metricsContract = {
  'metrics.list': query(z.strictObject({}), z.array(metricSummarySchema)),
  /** Following a computed metric follows its inputs too: they are what gets typed. */
  'metrics.follow': command(
    ['metrics', 'values'],
    z.strictObject({ metrics: z.array(metricIdSchema).min(1).max(200), isFollowed: z.boolean() }),
    z.strictObject({ metrics: z.array(metricIdSchema) }),
  ),
  'metrics.order': command(
    ['metrics', 'values'],
    z.strictObject({ metrics: z.array(metricIdSchema).min(1).max(500) }),
    z.null(),
  ),
  'metrics.define': command(
    ['metrics', 'values', 'focus'],
    metricDraftSchema,
    z.strictObject({ id: metricIdSchema, version: z.number().int() }),
  ),
};
