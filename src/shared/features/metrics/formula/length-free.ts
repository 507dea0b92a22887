import { fold } from './fold.ts';
import type { FoldRules } from './fold.ts';
import { expressionOf } from './references.ts';
import type { FormulaDefinitions } from './references.ts';

/**
 * The power of time in a value: 1 for what grows with the length of the period (a flow, the days
 * in it), 0 for what does not (a level, a score), null where no single power fits.
 */
type Degree = number | null;

/**
 * True where a month's value and a quarter's are of one size, so that months may tell where the
 * quarter will end: levels, scores, and ratios such as conversions over prospects. A growth or a
 * churn is not: over a quarter it is about three times that of a month.
 */
export function isLengthFree(id: string, definitions: FormulaDefinitions): boolean {
  return degreeOfMetric(id, { definitions, above: new Set() }) === 0;
}

type Reading = {
  readonly definitions: FormulaDefinitions;
  /** Metrics whose formula is being read: one that leads back to itself has no degree. */
  readonly above: ReadonlySet<string>;
};

function degreeOfMetric(id: string, { definitions, above }: Reading): Degree {
  const definition = definitions.get(id);
  if (!definition || above.has(id)) return null;
  if (definition.kind === 'flow') return 1;
  if (definition.kind !== 'computed') return 0;
  const expression = expressionOf(definition);
  return expression && fold(expression, DEGREES, { definitions, above: new Set([...above, id]) });
}

const DEGREES: FoldRules<Degree, Reading> = {
  number: () => 0,
  constant: () => 1,
  metric: ({ id }, context) => degreeOfMetric(id, context),
  // What happened since then takes its size from how long that is.
  prev: () => null,
  open: () => null,
  negate: (operand) => operand,
  call: (_, operands) => same(operands),
  binary: ({ operator }, left, right) => {
    if (operator === '+' || operator === '-') return same([left, right]);
    if (left === null || right === null) return null;
    return operator === '*' ? left + right : left - right;
  },
};

function same(degrees: readonly Degree[]): Degree {
  const [first = null] = degrees;
  return degrees.every((degree) => degree === first) ? first : null;
}
