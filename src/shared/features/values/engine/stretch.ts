import { coarserOf, daysIn, monthsIn } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { ConstantName } from '#shared/features/metrics/formula/expression.ts';
import type { Dependencies, MakerKind } from './dependencies.ts';
import type { Missing } from './evaluation.ts';
import { gapsOf } from './inputs.ts';
import { isKnown, partKind } from './rolling.ts';
import type { Workings } from './workings.ts';

/**
 * The sub-periods over which a formula is taken, the same for all its parts: those in which all
 * its flows are known. Conversions of three months over prospects of two would be a wrong rate.
 */
export type Stretch = {
  readonly madeBy: MakerKind | null;
  readonly parts: readonly Period[];
  /** How many sub-periods there would be if all were known. */
  readonly of: number;
};

/** The inputs that make a stretch, and their kind. */
type Makers = Pick<Dependencies, 'makers' | 'madeBy'>;

/** The common stretch of a formula in a period: sub-periods of the coarsest cadence among its makers. */
export function stretchOf(
  workings: Workings,
  { makers, madeBy }: Makers,
  period: Period,
  segment: string | null,
): Stretch {
  const sources = makers.map((maker) => workings.questionOf(maker, segment).source);
  const kinds = sources.flatMap((source) => partKind(source, period) ?? []);
  const [first, ...rest] = kinds;
  if (first === undefined) return { madeBy, parts: [], of: 1 };
  const kind: PeriodKind = rest.reduce(coarserOf, first);
  const all = workings.almanac.partsOf(period, kind);
  const parts = all.filter((part) => sources.every((source) => isKnown(source, part)));
  return { madeBy, parts, of: all.length };
}

/** True where the formula is taken over less than the whole period. Stocks never shorten it. */
export function isShortened({ madeBy, parts, of }: Stretch): boolean {
  return (madeBy === 'flow' || madeBy === 'score') && parts.length < of;
}

/** What the makers of a shortened stretch lack. */
export function gapsOfMakers(
  workings: Workings,
  { makers }: Pick<Makers, 'makers'>,
  period: Period,
  segment: string | null,
): Missing[] {
  return makers.flatMap((maker) => gapsOf(workings.questionOf(maker, segment), period));
}

/**
 * `days_in_period` or `months_in_period`: of the whole period where the stretch is full, else of
 * the stretch: the payment delay from two months' revenue counts two months' days.
 */
export function constantOver(name: ConstantName, period: Period, stretch: Stretch): number {
  const lengthOf = name === 'days_in_period' ? daysIn : monthsIn;
  if (!isShortened(stretch)) return lengthOf(period);
  return stretch.parts.reduce((sum, part) => sum + lengthOf(part), 0);
}
