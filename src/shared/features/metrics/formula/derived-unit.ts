import type { Unit } from '#shared/kernel/unit.ts';
import type { InferredUnit } from './formula-error.ts';

/** Units that are no mere proportion; each may stand above or below the line of a fraction. */
const DIMENSIONS = ['money', 'minutes', 'days', 'months', 'count'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** From the finest: clients × minutes per client are minutes. */
const DURATIONS = ['minutes', 'days', 'months'] as const;

/** What a value is once its dimensions are gone: revenue over revenue is a ratio. */
type Proportion = 'zero' | 'number' | 'ratio' | 'percent' | 'score';

/**
 * A unit while a formula is worked out. `powers` counts each dimension above (1) or below (−1) the
 * line, so that `receivables / (revenue / days_in_period)` comes out as days. `hundreds` counts the
 * factors of 100 or more that were multiplied in, which is what makes a percentage of a ratio.
 */
export type DerivedUnit = {
  readonly powers: Readonly<Record<Dimension, number>>;
  readonly hundreds: number;
  readonly proportion: Proportion;
};

const NO_POWERS: DerivedUnit['powers'] = { money: 0, minutes: 0, days: 0, months: 0, count: 0 };

/** The factors between ratios, percentages and values per thousand; 12 or 0.5 change nothing. */
const HUNDREDS_OF: ReadonlyMap<number, number> = new Map([
  [100, 1],
  [1000, 1],
  [10_000, 2],
  [0.01, -1],
  [0.001, -1],
  [0.0001, -2],
]);

export function derivedFromNumber(value: number): DerivedUnit {
  return {
    powers: NO_POWERS,
    hundreds: HUNDREDS_OF.get(value) ?? 0,
    proportion: value === 0 ? 'zero' : 'number',
  };
}

export function derivedFromUnit(unit: Unit): DerivedUnit {
  switch (unit) {
    case 'ratio':
    case 'score':
      return { powers: NO_POWERS, hundreds: 0, proportion: unit };
    case 'percent':
      return { powers: NO_POWERS, hundreds: 1, proportion: 'percent' };
    default:
      return { powers: { ...NO_POWERS, [unit]: 1 }, hundreds: 0, proportion: 'ratio' };
  }
}

export function multiplied(a: DerivedUnit, b: DerivedUnit): DerivedUnit {
  return {
    powers: combined(a.powers, b.powers, 1),
    hundreds: a.hundreds + b.hundreds,
    proportion: joinedProportion(a.proportion, b.proportion),
  };
}

/** The measure of a quotient; nothing stays a percentage or a score below the line. */
export function divided(a: DerivedUnit, b: DerivedUnit): DerivedUnit {
  const below = isNumber(b) ? 'number' : 'ratio';
  return {
    powers: combined(a.powers, b.powers, -1),
    hundreds: a.hundreds - b.hundreds,
    proportion: joinedProportion(a.proportion, below),
  };
}

function combined(
  a: DerivedUnit['powers'],
  b: DerivedUnit['powers'],
  sign: 1 | -1,
): DerivedUnit['powers'] {
  const powers = { ...a };
  for (const dimension of DIMENSIONS) powers[dimension] += sign * b[dimension];
  return powers;
}

function joinedProportion(a: Proportion, b: Proportion): Proportion {
  if (a === 'percent' || b === 'percent') return 'percent';
  if (a === 'zero' || a === 'number') return b === 'zero' ? 'number' : b;
  return b === 'zero' || b === 'number' ? a : 'ratio';
}

/**
 * The measure of a sum, a difference, a smallest or a largest; null where the two do not go
 * together. A plain number goes with anything but money, where it could be euros or cents.
 */
export function added(a: DerivedUnit, b: DerivedUnit): DerivedUnit | null {
  if (a.proportion === 'zero') return b;
  if (b.proportion === 'zero') return a;
  const left = namedUnitOf(a);
  const right = namedUnitOf(b);
  if (left === right) return addedAlike(a, b, left);
  if (isNumber(a)) return right === 'money' || right === 'unnamed' ? null : b;
  if (isNumber(b)) return left === 'money' || left === 'unnamed' ? null : a;
  if (!isProportion(left) || !isProportion(right)) return null;
  return { powers: NO_POWERS, hundreds: 1, proportion: 'ratio' };
}

/** A monthly amount and an amount are both money: their sum is money, no longer of one or other. */
function addedAlike(a: DerivedUnit, b: DerivedUnit, unit: InferredUnit): DerivedUnit | null {
  const hundreds = Math.max(a.hundreds, b.hundreds);
  if (DIMENSIONS.every((dimension) => a.powers[dimension] === b.powers[dimension])) {
    return { ...a, hundreds };
  }
  if (unit === 'unnamed') return null;
  const dimension = DIMENSIONS.find((known) => known === unit);
  const powers = dimension ? { ...NO_POWERS, [dimension]: 1 } : NO_POWERS;
  return { powers, hundreds, proportion: a.proportion };
}

/** The unit in which people would read the measure: money per client is money. */
export function namedUnitOf({ powers, hundreds, proportion }: DerivedUnit): InferredUnit {
  if (powers.money !== 0) return powers.money === 1 ? 'money' : 'unnamed';
  const isRate = DURATIONS.some((duration) => powers[duration] < 0);
  const dimension = isRate
    ? undefined
    : [...DURATIONS, 'count' as const].find((d) => powers[d] > 0);
  if (dimension !== undefined) return dimension;
  if (proportion === 'zero' || proportion === 'number') return proportion;
  if (hundreds <= 0) return proportion === 'score' ? 'score' : 'ratio';
  return proportion === 'percent' ? 'percent' : 'percent_or_ratio';
}

function isNumber(measure: DerivedUnit): boolean {
  return measure.proportion === 'zero' || measure.proportion === 'number';
}

function isProportion(unit: InferredUnit): boolean {
  return unit === 'ratio' || unit === 'percent' || unit === 'percent_or_ratio' || unit === 'score';
}
