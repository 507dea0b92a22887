import type { Unit } from '#shared/kernel/unit.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Expression } from './expression.ts';
import type { FormulaError, InferredUnit } from './formula-error.ts';
import {
  added,
  divided,
  derivedFromNumber,
  derivedFromUnit,
  multiplied,
  namedUnitOf,
} from './derived-unit.ts';
import type { DerivedUnit } from './derived-unit.ts';
import { fold } from './fold.ts';
import type { FoldRules } from './fold.ts';

type Derived = Result<DerivedUnit, FormulaError>;
type UnitOf = (id: string) => Unit;

/**
 * The unit of a formula's value, worked out from the units of the metrics it names. The one error
 * is `mixed_units`, which stands at the sum, difference or function whose parts do not go together.
 */
export function inferUnit(
  expression: Expression,
  unitOf: UnitOf,
): Result<InferredUnit, FormulaError> {
  const unit = fold(expression, RULES, unitOf);
  return unit.ok ? ok(namedUnitOf(unit.value)) : unit;
}

const RULES: FoldRules<Derived, UnitOf> = {
  number: ({ value }) => ok(derivedFromNumber(value)),
  constant: ({ name }) => ok(derivedFromUnit(name === 'days_in_period' ? 'days' : 'months')),
  metric: ({ id }, unitOf) => ok(derivedFromUnit(unitOf(id))),
  open: ({ id }, unitOf) => ok(derivedFromUnit(unitOf(id))),
  prev: ({ operand }, unitOf) => fold(operand, RULES, unitOf),
  negate: (operand) => operand,
  call: ofSum,
  binary: (node, left, right) => {
    const { operator } = node;
    if (operator === '+' || operator === '-') return ofSum(node, [left, right]);
    if (!left.ok) return left;
    if (!right.ok) return right;
    return ok((operator === '*' ? multiplied : divided)(left.value, right.value));
  },
};

/** What is added or compared must be of one unit. */
function ofSum({ at }: Expression, operands: readonly Derived[]): Derived {
  let sum = derivedFromNumber(0);
  for (const unit of operands) {
    if (!unit.ok) return unit;
    const next = added(sum, unit.value);
    if (next === null) {
      const details = { left: namedUnitOf(sum), right: namedUnitOf(unit.value) };
      return err({ code: 'mixed_units', at, details });
    }
    sum = next;
  }
  return ok(sum);
}

/** No unit is kept for hours, years or a number needed, which ratios and durations may all be. */
const DURATION_FITS: readonly Unit[] = ['months', 'days', 'minutes', 'count', 'ratio'];

/** The declared units under which each inferred one may be shown. */
const FITTING: Readonly<Record<InferredUnit, readonly Unit[]>> = {
  zero: ['money', 'count', 'percent', 'ratio', 'months', 'days', 'minutes', 'score'],
  number: ['count', 'percent', 'ratio', 'months', 'days', 'minutes', 'score'],
  money: ['money'],
  count: ['count'],
  percent: ['percent', 'score'],
  // Money over monthly money is a number of months, and a share not yet times 100 is no percentage.
  ratio: [...DURATION_FITS, 'score'],
  percent_or_ratio: ['percent', 'ratio', 'score'],
  score: ['score', 'ratio', 'percent'],
  months: DURATION_FITS,
  days: DURATION_FITS,
  minutes: DURATION_FITS,
  unnamed: [],
};

/** True where a formula whose value is `inferred` may be declared in that unit. */
export function fitsUnit(inferred: InferredUnit, declared: Unit): boolean {
  return FITTING[inferred].includes(declared);
}
