import type { ConstantName, Expression } from './expression.ts';
import { numberValue } from './number-value.ts';
import { expressionOf } from './references.ts';
import type { FormulaDefinition, FormulaDefinitions } from './references.ts';

/** Below and above which a value makes no sense; null where nothing holds it. */
export type NaturalBounds = { readonly min: number | null; readonly max: number | null };

const UNBOUNDED: NaturalBounds = { min: null, max: null };
/** Nothing, one, and very much: a share of parts has its extremes where each is one of these. */
const TRIED = [0, 1, 1e6] as const;
/** More inputs would take more tries than a formula is worth. */
const MOST_INPUTS = 5;
const NEARLY = 1e-6;
const CONSTANTS: Readonly<Record<ConstantName, number>> = {
  days_in_period: 30,
  months_in_period: 1,
};

/**
 * The bounds of a value: counts, time that was spent and what is in stock are never below zero, a share is between
 * nothing and the whole. Told by trying the formula on inputs that are never negative, so that it
 * may be written in any way: `revenue_scalable / (revenue_time + revenue_scalable) * 100` and
 * `100 - churn` alike. That a count of cases is one of the other (customers lost of customers) no
 * trial can tell: a percentage of that shape is taken for a share.
 */
export function naturalBounds(id: string, definitions: FormulaDefinitions): NaturalBounds {
  const definition = definitions.get(id);
  if (!definition) return UNBOUNDED;
  const whole = definition.unit === 'percent' ? 100 : null;
  if (definition.kind === 'rate') return { min: whole === null ? null : 0, max: whole };
  if (definition.kind !== 'computed') {
    return isNeverNegative(definition) ? { min: 0, max: null } : UNBOUNDED;
  }
  const expression = expressionOf(definition);
  const values = expression ? triedValues(expression, definitions, id) : [];
  if (!expression || values.length === 0) return UNBOUNDED;
  const min = definition.unit === 'count' || values.every((value) => value >= -NEARLY) ? 0 : null;
  const isShare =
    whole !== null &&
    (values.every((value) => value <= whole + NEARLY) ||
      (min === 0 && isCaseOfCases(expression, definitions)));
  return { min, max: isShare ? whole : null };
}

function isNeverNegative({ unit, kind }: FormulaDefinition): boolean {
  if (kind === 'flow' && (unit === 'days' || unit === 'minutes')) return true;
  return unit === 'count' || kind === 'stock';
}

/** `lost / open(customers) * 100`: one count over another one. */
function isCaseOfCases(formula: Expression, definitions: FormulaDefinitions): boolean {
  if (formula.type !== 'binary') return false;
  const { operator, left, right } = formula;
  const isCount = (side: Expression): boolean =>
    (side.type === 'metric' || side.type === 'open') &&
    definitions.get(side.id)?.unit === 'count' &&
    definitions.get(side.id)?.kind !== 'computed';
  if (operator === '/') return isCount(left) && isCount(right);
  if (operator !== '*') return false;
  return [left, right].some((side) => isCaseOfCases(side, definitions));
}

/** What the formula comes to on every choice of inputs; none where it has too many of them. */
function triedValues(
  expression: Expression,
  definitions: FormulaDefinitions,
  id: string,
): readonly number[] {
  const named = new Set<string>();
  const inputs: Inputs = {
    definitions,
    above: new Set([id]),
    when: '',
    valueOf: (input) => {
      named.add(input);
      return 1;
    },
  };
  valueFrom(expression, inputs);
  if (named.size > MOST_INPUTS) return [];
  const choices = [...named].reduce<readonly ReadonlyMap<string, number>[]>(
    (all, input) => all.flatMap((one) => TRIED.map((value) => new Map(one).set(input, value))),
    [new Map()],
  );
  return choices
    .map((chosen) =>
      valueFrom(expression, { ...inputs, valueOf: (input) => chosen.get(input) ?? NaN }),
    )
    .filter(Number.isFinite);
}

type Inputs = {
  readonly definitions: FormulaDefinitions;
  /** Metrics whose formula is being read: one that leads back to itself has no value. */
  readonly above: ReadonlySet<string>;
  /** The time that is looked at: what was before is another input. */
  readonly when: string;
  readonly valueOf: (input: string) => number;
};

function valueFrom(expression: Expression, inputs: Inputs): number {
  const { when, valueOf } = inputs;
  return numberValue(expression, {
    constant: (name) => CONSTANTS[name],
    metric: (id) => valueOfMetric(id, inputs),
    open: (id) => valueOf(`${when}before ${id}`),
    prev: (operand) => valueFrom(operand, { ...inputs, when: `${when}before ` }),
  });
}

function valueOfMetric(id: string, inputs: Inputs): number {
  const definition = inputs.definitions.get(id);
  if (!definition || inputs.above.has(id)) return NaN;
  if (definition.kind !== 'computed') return inputs.valueOf(`${inputs.when}${id}`);
  const expression = expressionOf(definition);
  return expression
    ? valueFrom(expression, { ...inputs, above: new Set([...inputs.above, id]) })
    : NaN;
}
