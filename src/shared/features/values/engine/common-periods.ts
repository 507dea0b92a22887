import { coarserOf, daysIn, monthsIn } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { ConstantName } from '#shared/features/metrics/formula/expression.ts';
import type { Dependencies, MakerKind } from './dependencies.ts';
import type { Missing } from './evaluation.ts';
import { gapsOf } from './inputs.ts';
import { isKnown, partKind } from './rolling.ts';
import type { Evaluator } from './evaluator.ts';

/**
 * The sub-periods over which a formula is taken, the same for all its parts: those in which all
 * its flows are known. Conversions of three months over prospects of two would be a wrong rate.
 */
export type CommonPeriods = {
  readonly madeBy: MakerKind | null;
  readonly parts: readonly Period[];
  /** How many sub-periods there would be if all were known. */
  readonly of: number;
};

/** The inputs that decide which periods are common, and their kind. */
type Makers = Pick<Dependencies, 'makers' | 'madeBy'>;

/** Of a formula in a period: sub-periods of the coarsest cadence among its makers. */
export function commonPeriodsOf(
  evaluator: Evaluator,
  { makers, madeBy }: Makers,
  period: Period,
  segment: string | null,
): CommonPeriods {
  const sources = makers.map((maker) => evaluator.questionOf(maker, segment).source);
  const kinds = sources.flatMap((source) => partKind(source, period) ?? []);
  const [first, ...rest] = kinds;
  if (first === undefined) return { madeBy, parts: [], of: 1 };
  const kind: PeriodKind = rest.reduce(coarserOf, first);
  const all = evaluator.periodCache.partsOf(period, kind);
  const parts = all.filter((part) => sources.every((source) => isKnown(source, part)));
  return { madeBy, parts, of: all.length };
}

/** True where the formula is taken over less than the whole period. Stocks never shorten it. */
export function isShortened({ madeBy, parts, of }: CommonPeriods): boolean {
  return (madeBy === 'flow' || madeBy === 'score') && parts.length < of;
}

/** What the makers lack where less than the whole period is common. */
export function gapsOfMakers(
  evaluator: Evaluator,
  { makers }: Pick<Makers, 'makers'>,
  period: Period,
  segment: string | null,
): Missing[] {
  return makers.flatMap((maker) => gapsOf(evaluator.questionOf(maker, segment), period));
}

/**
 * `days_in_period` or `months_in_period`: of the whole period where all of it is common, else of
 * what is: the payment delay from two months' revenue counts two months' days.
 */
export function constantOver(
  name: ConstantName,
  period: Period,
  commonPeriods: CommonPeriods,
): number {
  const lengthOf = name === 'days_in_period' ? daysIn : monthsIn;
  if (!isShortened(commonPeriods)) return lengthOf(period);
  return commonPeriods.parts.reduce((sum, part) => sum + lengthOf(part), 0);
}
