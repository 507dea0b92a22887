import { z } from 'zod';
import { daySchema, lineOfText, optionalText } from '#shared/kernel/bounded.ts';
import { command, query } from '#shared/ipc/operation.ts';
import { FIRST_YEAR, LAST_YEAR } from '#shared/kernel/period.ts';
import type { Language } from '#shared/kernel/language.ts';
import { filledPieceSchema, missingSchema, periodInfoSchema } from '../values/model.ts';
import { FORMULA_ERROR_CODES } from './formula/formula-error.ts';
import {
  GOOD_DIRECTIONS,
  METRIC_KINDS,
  metricIdSchema,
  ownGroupsSchema,
  periodKindSchema,
  unitSchema,
} from './model.ts';

/**
 * A metric as the window knows it: the catalogue's row or an own metric as it is defined today, with
 * what the user chose.
 */
const metricSummarySchema = z.strictObject({
  id: metricIdSchema,
  origin: z.enum(['catalogue', 'own']),
  kind: z.enum(METRIC_KINDS),
  unit: unitSchema,
  good: z.enum(GOOD_DIRECTIONS).nullable(),
  cadence: periodKindSchema,
  formula: z.string().nullable(),
  /** The shorter kind of period by which it is read through a quarter; null: the quarter itself. */
  readBy: periodKindSchema.nullable(),
  name: z.strictObject({ fr: z.string(), en: z.string() } satisfies Record<Language, z.ZodType>),
  /** The plain-words definition of an own metric; the catalogue's lie in its words. */
  description: z.string(),
  isFollowed: z.boolean(),
  hasValues: z.boolean(),
  segments: z.array(z.string()),
});

export type MetricSummary = z.infer<typeof metricSummarySchema>;

/** An own metric as it is written: a formula, or a kind of input. */
const metricDraftSchema = z.strictObject({
  id: metricIdSchema,
  kind: z.enum(METRIC_KINDS),
  unit: unitSchema,
  good: z.enum(GOOD_DIRECTIONS).nullable(),
  cadence: periodKindSchema,
  formula: lineOfText(500).nullable(),
  name: z.strictObject({
    fr: lineOfText(80),
    en: lineOfText(80),
  } satisfies Record<Language, z.ZodType>),
  description: optionalText(500),
});

export type MetricDraft = z.infer<typeof metricDraftSchema>;

/** A day that a version may start on. */
const startDaySchema = daySchema.refine(
  (day) => day >= `${FIRST_YEAR}-01-01` && day <= `${LAST_YEAR}-12-31`,
);

/** A definition to be kept, and from when on it applies: by default from the period of today on. */
const definitionDraftSchema = metricDraftSchema.extend({
  appliesFrom: z.union([startDaySchema, z.literal('always')]).optional(),
});
export type DefinitionDraft = z.infer<typeof definitionDraftSchema>;

/** A definition as it is in force from a day on; `from` null: from the beginning. */
const metricVersionSchema = metricDraftSchema
  .pick({ kind: true, unit: true, good: true, cadence: true })
  .extend({
    from: daySchema.nullable(),
    version: z.number().int(),
    formula: z.string().nullable(),
  });

/** A definition that is still being written, and how many of its newest values are wanted. */
const previewRequestSchema = z.strictObject({
  draft: metricDraftSchema
    .pick({ id: true, kind: true, unit: true, cadence: true })
    // As it stands in the field, blanks and all: the places of errors count from its first character.
    .extend({ formula: z.string().max(10_000).nullable() }),
  kind: periodKindSchema,
  count: z.number().int().min(1).max(120),
});
export type PreviewRequest = z.infer<typeof previewRequestSchema>;

/** What a definition would give on the data that there are; with an error there are no values. */
const metricPreviewSchema = z.strictObject({
  error: z
    .strictObject({
      problem: z.enum(FORMULA_ERROR_CODES),
      /** Characters of the formula's text, the end excluded. */
      start: z.number().int(),
      end: z.number().int(),
      facts: z.record(
        z.string(),
        z.union([z.string(), z.number(), z.array(z.string()).readonly()]),
      ),
    })
    .nullable(),
  /** Oldest first; the last one is the period of today. */
  values: z.array(
    z.strictObject({
      period: periodInfoSchema,
      value: z.number().nullable(),
      have: z.number().int(),
      of: z.number().int(),
      isWhole: z.boolean(),
      missing: z.array(missingSchema),
      /** The formula with the numbers put in; empty for an input. */
      filled: z.array(filledPieceSchema),
    }),
  ),
});
export type MetricPreview = z.infer<typeof metricPreviewSchema>;

/** What the first screen asks of the metrics. */
export const firstMetricsContract = {
  'metrics.list': query(z.strictObject({}), z.array(metricSummarySchema)),
};

export const metricsContract = {
  ...firstMetricsContract,
  /** Following a computed metric follows its inputs too: they are what gets typed. */
  'metrics.follow': command(
    z.strictObject({ metrics: z.array(metricIdSchema).min(1).max(200), isFollowed: z.boolean() }),
    z.strictObject({ metrics: z.array(metricIdSchema) }),
  ),
  'metrics.order': command(
    z.strictObject({ metrics: z.array(metricIdSchema).min(1).max(500) }),
    z.null(),
  ),
  /** Makes the own groups these, with their metrics, all in this order. */
  'metrics.arrange': command(
    z.strictObject({
      groups: ownGroupsSchema,
      /** The order of all metrics that are followed, where it changes too. */
      order: z.array(metricIdSchema).min(1).max(500).nullable(),
    }),
    z.null(),
  ),
  /** Periods before the day keep the version that was in force; `always` makes them anew. */
  'metrics.define': command(
    definitionDraftSchema,
    z.strictObject({ id: metricIdSchema, version: z.number().int() }),
  ),
  /** Values before the day stay as entered; from it on the metric takes them for other periods. */
  'metrics.changeCadence': command(
    z.strictObject({ metric: metricIdSchema, cadence: periodKindSchema, from: startDaySchema }),
    z.strictObject({
      metric: metricIdSchema,
      cadence: periodKindSchema,
      /** The first day of the first period that has it. */
      from: daySchema,
      version: z.number().int(),
    }),
  ),
  /** Tries a definition out on the real data; a faulty formula is an answer, not a refusal. */
  'metrics.preview': query(previewRequestSchema, metricPreviewSchema),
  /** What was in force when, oldest first. */
  'metrics.versions': query(
    z.strictObject({ metric: metricIdSchema }),
    z.array(metricVersionSchema),
  ),
};
