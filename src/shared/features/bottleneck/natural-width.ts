import { fractionOf, minus, over, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import {
  distance,
  isAbove,
  larger,
  middle,
  ONE,
  rootOf,
  smaller,
  squared,
  total,
  ZERO,
} from './exact.ts';

/** One month of a step: of so many that could go on, so many did. Null: not known, or none could. */
export type MonthCases = { readonly asks: Fraction; readonly yes: Fraction } | null;

/** Which way a rate gets better: `down` is a loss, as of customers. */
export type BetterWay = 'up' | 'down';

/** What a step must have shown before anything is said of it. Solocap's rules. */
export const NEEDED = { months: 6, asks: 30, yes: 5, no: 5 } as const;

export type Tally = {
  readonly months: number;
  readonly asks: Fraction;
  readonly yes: Fraction;
  /** Null where nothing was asked. */
  readonly rate: Fraction | null;
  readonly isEnough: boolean;
};

/** How far a rate moves by itself, and whether that is more than chance. All as shares of one. */
export type NaturalWidth = {
  readonly rate: Fraction;
  readonly width: Fraction;
  /** More than chance alone moves so few cases: the chi-square test at 1 %. */
  readonly isMoving: boolean;
  readonly chiSquare: Fraction;
  readonly chiSquareLimit: Fraction;
  /** s, c of the record of the decision, before the one is taken out of the other. */
  readonly ownSpread: Fraction;
  readonly chanceSpread: Fraction;
  /** Where the width was cut back to the best month, or to all and nothing. */
  readonly isCapped: boolean;
};

/** d2 of ranges of two points (Wheeler, Understanding Variation, 1993). */
const D2: Fraction = { top: 1128n, bottom: 1000n };

/**
 * The 1 % points of chi-square, in hundredths, from 5 degrees of freedom on (Pearson and Hartley,
 * Biometrika Tables for Statisticians, 1966, table 8).
 */
const CHI_SQUARE_1 = [1509n, 1681n, 1848n, 2009n, 2167n, 2321n, 2472n] as const;
const FIRST_DEGREES = 5;

/** All months together, as the engine rolls a rate up. */
export function tallyOf(cases: readonly MonthCases[]): Tally {
  const known = cases.filter((month) => month !== null);
  const asks = total(known.map((month) => month.asks));
  const yes = total(known.map((month) => month.yes));
  const isEnough =
    known.length >= NEEDED.months &&
    !isAbove(fractionOf(NEEDED.asks), asks) &&
    !isAbove(fractionOf(NEEDED.yes), yes) &&
    !isAbove(fractionOf(NEEDED.no), minus(asks, yes));
  return {
    months: known.length,
    asks,
    yes,
    rate: asks.top > 0n ? over(yes, asks) : null,
    isEnough,
  };
}

/**
 * One sigma of a rate's own movement, chance taken out: w = √max(0, s² − c²), where s is the mean
 * moving range / 1.128 and c² = p(1 − p) × the mean of 1/n. It is held inside the best month of
 * usual size, and inside all and nothing. Null where too little is known to say it.
 */
export function naturalWidth(
  cases: readonly MonthCases[],
  direction: BetterWay,
): NaturalWidth | null {
  const { isEnough, rate } = tallyOf(cases);
  const known = cases.filter((month) => month !== null);
  const limit = CHI_SQUARE_1[known.length - 1 - FIRST_DEGREES];
  const ranges = movingRanges(cases);
  if (!isEnough || rate === null || limit === undefined || ranges.length === 0) return null;
  const count = fractionOf(known.length);
  const own = over(over(total(ranges), fractionOf(ranges.length)), D2);
  const chance = times(
    times(rate, minus(ONE, rate)),
    over(total(known.map(({ asks }) => over(ONE, asks))), count),
  );
  const square = larger(ZERO, minus(squared(own), chance));
  const room = roomOf(known, rate, direction);
  const isCapped = isAbove(square, squared(room));
  const chiSquare = chiSquareOf(known, rate);
  const chiSquareLimit = { top: limit, bottom: 100n };
  return {
    rate,
    width: isCapped ? room : rootOf(square),
    isMoving: isAbove(chiSquare, chiSquareLimit),
    chiSquare,
    chiSquareLimit,
    ownSpread: own,
    chanceSpread: rootOf(chance),
    isCapped,
  };
}

type KnownCases = NonNullable<MonthCases>;

/** The distances of neighbours; a month that is not known parts the ones beside it. */
function movingRanges(cases: readonly MonthCases[]): readonly Fraction[] {
  return cases.flatMap((month, index) => {
    const before = cases[index - 1] ?? null;
    if (month === null || before === null) return [];
    return [distance(over(month.yes, month.asks), over(before.yes, before.asks))];
  });
}

/** X² = Σ (x − np)² / (np(1 − p)). */
function chiSquareOf(known: readonly KnownCases[], rate: Fraction): Fraction {
  const each = known.map(({ asks, yes }) => over(squared(minus(yes, times(asks, rate))), asks));
  return over(total(each), times(rate, minus(ONE, rate)));
}

/** As far as the rate may go: to its best month of at least the usual size. */
function roomOf(known: readonly KnownCases[], rate: Fraction, direction: BetterWay): Fraction {
  const size = middle(known.map(({ asks }) => asks));
  const rates = known
    .filter(({ asks }) => !isAbove(size, asks))
    .map(({ asks, yes }) => over(yes, asks));
  const best = rates.reduce(direction === 'up' ? larger : smaller);
  const room = direction === 'up' ? minus(best, rate) : minus(rate, best);
  const toTheEnd = smaller(rate, minus(ONE, rate));
  return larger(ZERO, smaller(room, toTheEnd));
}
