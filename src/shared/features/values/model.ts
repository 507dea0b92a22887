import { z } from 'zod';
import { storableNumberSchema } from '#shared/kernel/bounded.ts';
import { UNITS } from '#shared/kernel/unit.ts';
import { CONSTANT_NAMES, METRIC_ROLES } from '../metrics/formula/expression.ts';
import { metricIdSchema, periodKindSchema, unitSchema } from '../metrics/model.ts';

/** `estimated`: what the first run was told, which gives way to the ledger. */
export const VALUE_SOURCES = ['typed', 'estimated', 'imported', 'ledger'] as const;
/** Where a value comes from that a person brought. */
export const OWN_SOURCES = ['typed', 'estimated', 'imported'] as const;

/** Why a value is missing or only a part; the words are the window's. */
export const MISSING_REASONS = [
  'not_known',
  'zero_divisor',
  'finer_than_cadence',
  'rate_not_rolled_up',
  'incomplete',
  'no_opening',
  'segments_of_a_rate',
  'unknown_metric',
  'circular',
  'not_finite',
  'definition_changed',
] as const;

/**
 * How a value stands against its target. `met` and `missed` are of finished periods; `on_track`,
 * `at_risk` and `off_track` of open ones. `incomplete`: a part of a finished period is not known.
 * `not_known`: no value, or too little of an open period to judge it by. Only `missed` and
 * `off_track` are red.
 */
export const STATUSES = [
  'met',
  'missed',
  'on_track',
  'at_risk',
  'off_track',
  'no_target',
  'not_known',
  'incomplete',
] as const;
export type Status = (typeof STATUSES)[number];

export const missingSchema = z.strictObject({
  metric: z.string(),
  segment: z.string().nullable(),
  reason: z.enum(MISSING_REASONS),
  periods: z.array(z.string()),
});

export const roleSchema = z.enum(METRIC_ROLES);
const filledValue = { value: z.number().nullable() };

/** One piece of a formula with the numbers put in, in the order in which it is read. */
export const filledPieceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('sign'), sign: z.enum(['+', '-', '*', '/', '(', ')', ',']) }),
  /** Is followed by its arguments and a closing parenthesis. */
  z.strictObject({ type: z.literal('function'), name: z.enum(['min', 'max', 'abs']) }),
  z.strictObject({ type: z.literal('number'), ...filledValue }),
  z.strictObject({ type: z.literal('constant'), name: z.enum(CONSTANT_NAMES), ...filledValue }),
  z.strictObject({
    type: z.literal('metric'),
    metric: z.string(),
    role: roleSchema,
    unit: unitSchema,
    ...filledValue,
  }),
  /** A part of a formula one period earlier. */
  z.strictObject({ type: z.literal('before'), ...filledValue }),
]);

/** The two counts behind a ratio: "5 of 12". */
export const sampleSchema = z.strictObject({ part: z.number(), whole: z.number() });

/** A period as the window needs it: where it lies, and how far into it today is. */
export const periodInfoSchema = z.strictObject({
  kind: periodKindSchema,
  key: z.string(),
  start: z.string(),
  end: z.string(),
  isOpen: z.boolean(),
  isFuture: z.boolean(),
  isClosed: z.boolean(),
  /** What keeps it as it is: its own key, or that of a closed period around it; null: nothing. */
  closedBy: z.string().nullable(),
  /** Today's place in an open period, 1 for its first day; else null. */
  day: z.number().int().nullable(),
  days: z.number().int(),
});
export type PeriodInfo = z.infer<typeof periodInfoSchema>;

const notEditableSchema = z.enum([
  'computed',
  'total_of_segments',
  'coarser_than_cadence',
  'finer_than_cadence',
]);

/** One value of the grid. `have` of `of` sub-periods are known; `isWhole` says if it may be judged. */
const gridCellSchema = z.strictObject({
  value: storableNumberSchema.nullable(),
  have: z.number().int(),
  of: z.number().int(),
  isWhole: z.boolean(),
  line: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  status: z.enum(STATUSES),
  source: z.enum(VALUE_SOURCES).nullable(),
  reason: z.enum(MISSING_REASONS).nullable(),
  sample: sampleSchema.nullable(),
  /** Only where the stored value has a note. */
  hasNote: z.literal(true).optional(),
  /** Only where a person's value stands in the place of the ledger's. */
  isOverLedger: z.literal(true).optional(),
  /** Only where the definition in force then had another unit than the metric has today. */
  unit: z.enum(UNITS).optional(),
  /** Only where the row takes values, but not in this period: another definition was in force. */
  why: notEditableSchema.optional(),
  /**
   * Only where the metric is told by longer periods: the one around this, with its value. It is drawn
   * across its parts: its name in the first, its value in the last, or in the one that runs.
   */
  around: z
    .strictObject({
      period: z.string(),
      value: storableNumberSchema.nullable(),
      place: z.enum(['first', 'inside', 'last']),
    })
    .optional(),
});
export type GridCell = z.infer<typeof gridCellSchema>;

/** One row of the grid: a metric's total, or one of its segments. */
const gridRowSchema = z.strictObject({
  metric: metricIdSchema,
  segment: z.string().nullable(),
  isFocus: z.boolean(),
  /** False: computed, or a total of segments. `why` then says which. */
  isEditable: z.boolean(),
  why: notEditableSchema.nullable(),
  cells: z.array(gridCellSchema),
  /** The last twelve finished periods, oldest first. */
  spark: z.array(z.number().nullable()),
});
export type GridRow = z.infer<typeof gridRowSchema>;

/** The grid for a stretch of periods of one kind. */
export const gridSchema = z.strictObject({
  periods: z.array(periodInfoSchema),
  rows: z.array(gridRowSchema),
});
export type Grid = z.infer<typeof gridSchema>;
