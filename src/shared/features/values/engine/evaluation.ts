import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { Value, Unit } from '#shared/kernel/unit.ts';
import type { MISSING_REASONS } from '../model.ts';

/** The name of the values entered without a segment, beside segmented ones. */
export const UNASSIGNED = 'unassigned';

/** Where a measured value lies; segment null: entered without one. */
export type MeasurementKey = {
  readonly metric: string;
  readonly kind: PeriodKind;
  readonly ordinal: number;
  readonly segment: string | null;
};

/** A measured value, in the metric's unit (money in cents), and the number of answers behind a score. */
export type Measurement = MeasurementKey & {
  readonly value: number;
  readonly sampleSize: number | null;
};

/** Why a value is missing or only a part. */
export type MissingReason = (typeof MISSING_REASONS)[number];

/**
 * One cause for a value that is missing or incomplete: an input (never a formula in between), and
 * the keys of the periods that are concerned, of the input's own cadence. Segment null: its total.
 */
export type Missing = {
  readonly metric: string;
  readonly segment: string | null;
  readonly reason: MissingReason;
  readonly periods: readonly string[];
};

/** The two counts behind a ratio: "5 of 12". */
export type Sample = { readonly part: number; readonly whole: number };

/**
 * The value of a metric in a period, and how far to trust it. `have` of `of` sub-periods are known
 * and went into it; only a whole evaluation may be compared with a target. Segment null: the total.
 */
export type Evaluation = {
  readonly metric: string;
  readonly period: Period;
  readonly segment: string | null;
  /** In the metric's unit, money in cents; null where there is none: `missing` says why. */
  readonly value: Value;
  /** The metric's unit; `count` where no such metric is defined. */
  readonly unit: Unit;
  /** The version of the metric's definition that made it: the one in force for the period. */
  readonly version: number;
  readonly have: number;
  readonly of: number;
  /** Nothing is left to be known. A zero divisor is known: such an evaluation is whole, and null. */
  readonly isWhole: boolean;
  readonly missing: readonly Missing[];
  readonly sample: Sample | null;
};
