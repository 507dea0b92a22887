import { z } from 'zod';
import { lineOfText } from '#shared/kernel/bounded.ts';
import type { Language } from '#shared/kernel/language.ts';
import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { UNITS } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';

/**
 * How a metric rolls up: a `flow` adds up, a `stock` is the level at the end, a `score` is a mean
 * weighted by its sample size, a `rate` is a percentage whose parts are not known (no roll-up), a
 * `computed` metric is a formula over inputs that were rolled up first.
 */
export const METRIC_KINDS = ['flow', 'stock', 'score', 'rate', 'computed'] as const;
export type MetricKind = (typeof METRIC_KINDS)[number];

/** The direction that is good; `band`: too little and too much are both bad. */
export const GOOD_DIRECTIONS = ['up', 'down', 'band'] as const;
export type GoodDirection = (typeof GOOD_DIRECTIONS)[number];

/** One text in each language. */
export type Words = Readonly<Record<Language, string>>;

/** A stable English snake_case name, used by formulas, files and the command line. */
export const metricIdSchema = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/);
export const periodKindSchema = z.enum(PERIOD_KINDS);
export const unitSchema = z.enum(UNITS);

/** What the engine needs to know of a metric: nothing here is words. */
export type MetricDefinition = {
  readonly id: string;
  readonly kind: MetricKind;
  readonly unit: Unit;
  /** null: no direction is good or bad of itself (most inputs). */
  readonly good: GoodDirection | null;
  /** The kind of period at which values are entered; a computed metric: the usual reading. */
  readonly cadence: PeriodKind;
  /** The formula text of a computed metric, else null. */
  readonly formula: string | null;
  /** The shorter kind of period by which it is read through a quarter; null: the quarter itself. */
  readonly readBy: PeriodKind | null;
};
export type Definitions = ReadonlyMap<string, MetricDefinition>;

/** As many groups as someone can still look over. */
export const MOST_GROUPS = 50;
/** As many metrics as lie in all of them. */
const MOST_GROUPED = 500;
/** Characters of a group's name. */
export const LONGEST_GROUP_NAME = 60;

const groupNameSchema = lineOfText(LONGEST_GROUP_NAME).transform((name) => name.normalize('NFC'));

/**
 * The user's own groups of metrics, in their order, each with its metrics in theirs. A metric lies in
 * one group at most, and no two groups have the same name, whatever its case.
 */
export const ownGroupsSchema = z
  .array(z.strictObject({ name: groupNameSchema, metrics: z.array(metricIdSchema) }))
  .max(MOST_GROUPS)
  .refine((groups) => {
    const ids = groups.flatMap(({ metrics }) => metrics);
    const names = groups.map(({ name }) => name.toLowerCase());
    return (
      ids.length <= MOST_GROUPED &&
      new Set(ids).size === ids.length &&
      new Set(names).size === names.length
    );
  });

export type OwnGroups = z.infer<typeof ownGroupsSchema>;
