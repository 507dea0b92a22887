import { operandsOf } from './expression.ts';
import type { Expression } from './expression.ts';
import { numberValue } from './number-value.ts';
import { expressionOf, referencedIds } from './references.ts';
import type { FormulaDefinitions } from './references.ts';

/** One metric at two times. */
type TwoTimes = { readonly before: number; readonly now: number };

/** Courses that no formula meets all of by chance: growth, shrinking, a halving. */
const COURSES: readonly TwoTimes[] = [
  { before: 2, now: 3 },
  { before: 4, now: 7 },
  { before: 5, now: 1 },
  { before: 10, now: 5 },
];

const NEARLY = 1e-9;

/**
 * What a doubling comes out as in the values of a growth: 100 for
 * `(list_size - open(list_size)) / open(list_size) * 100`, 1 where nothing is multiplied; null for
 * what is not the growth of one metric. Growths over the parts of a period compound to that of the
 * whole. Told by trying the formula, so that it may be written in any way: `x / prev(x) - 1` too.
 */
export function growthScale(id: string, definitions: FormulaDefinitions): number | null {
  const definition = definitions.get(id);
  const expression = definition ? expressionOf(definition) : null;
  if (!expression || referencedIds(expression).length !== 1 || isBounded(expression)) return null;
  const scale = tried(expression, { before: 1, now: 2 });
  const isGrowth = COURSES.every((course) => {
    const growth = ((course.now - course.before) / course.before) * scale;
    return Math.abs(tried(expression, course) - growth) <= NEARLY * Math.abs(scale);
  });
  return isGrowth && scale > 0 ? scale : null;
}

/** Not a number where the formula does more than compare a metric with itself. */
function tried(expression: Expression, { before, now }: TwoTimes): number {
  return numberValue(expression, {
    metric: () => now,
    open: () => before,
    prev: ({ type }) => (type === 'metric' ? before : NaN),
    constant: () => NaN,
  });
}

/** Between two bounds a formula may grow as its metric does, and not beyond them. */
function isBounded(expression: Expression): boolean {
  return expression.type === 'call' || operandsOf(expression).some(isBounded);
}
