import type { Period } from '#shared/kernel/period.ts';
import type {
  ConstantName,
  Expression,
  FunctionName,
  Operator,
} from '#shared/features/metrics/formula/expression.ts';
import { fold } from '#shared/features/metrics/formula/fold.ts';
import type { FoldRules, Node } from '#shared/features/metrics/formula/fold.ts';
import { referencedIds } from '#shared/features/metrics/formula/references.ts';
import { causesBehind } from './causes-behind.ts';
import type { Missing, MissingReason } from './evaluation.ts';
import { add, divide, exactly, multiply, nearest, negate, subtract } from './exact.ts';
import type { Exact } from './exact.ts';
import { causeOf, meanOf, readInput, totalOf } from './inputs.ts';
import type { InputValue } from './inputs.ts';
import { areAllKnown } from './missing.ts';
import { openingCells } from './opening.ts';
import { cellsIn } from './rolling.ts';
import { UNNAMED } from './scope.ts';
import type { EvaluationScope } from './scope.ts';
import { constantOver, isShortened } from './common-periods.ts';

/** The value of a formula or a part of it over the scope's common periods; null: the causes say why. */
export function valueOf(node: Expression, scope: EvaluationScope): Exact | null {
  return fold(node, RULES, scope);
}

const RULES: FoldRules<Exact | null, EvaluationScope> = {
  number: ({ value }) => exactly(value),
  constant: ({ name }, scope) => constantValue(name, scope),
  metric: (node, scope) => finite(metricValue(node.id, scope), node, scope),
  open: (node, scope) => finite(openingValue(node.id, scope), node, scope),
  prev: ({ operand }, scope) => earlierValue(operand, scope),
  negate: (operand) => operand && negate(operand),
  binary: (node, left, right, scope) => finite(joined(node, left, right, scope), node, scope),
  call: ({ name }, operands) => chosen(name, operands),
};

function finite(value: Exact | null, node: Expression, scope: EvaluationScope): Exact | null {
  if (value === null || Number.isFinite(nearest(value))) return value;
  return none(node, scope, 'not_finite');
}

/** No value, and the inputs behind that part are the cause; a part without inputs is the formula's. */
function none(node: Expression, scope: EvaluationScope, reason: MissingReason): null {
  const causes = causesBehind(node, scope, reason);
  const own: Missing = {
    metric: scope.owner,
    segment: scope.segment,
    reason,
    periods: [scope.period.key],
  };
  scope.causes.push(...(causes.length > 0 ? causes : [own]));
  return null;
}

/** None where no period is common: the gaps are told, and a division by 0 days would be made up. */
function constantValue(
  name: ConstantName,
  { period, commonPeriods }: EvaluationScope,
): Exact | null {
  if (isShortened(commonPeriods) && commonPeriods.parts.length === 0) return null;
  return exactly(constantOver(name, period, commonPeriods));
}

function metricValue(metric: string, scope: EvaluationScope): Exact | null {
  const known = scope.values.get(metric);
  if (known !== undefined) return known;
  const dependencies = scope.evaluator.finder.ofMetric(metric);
  const value = dependencies ? valueOf(dependencies.expression, scope) : inputValue(metric, scope);
  scope.values.set(metric, value);
  return value;
}

function inputValue(metric: string, scope: EvaluationScope): Exact | null {
  const { evaluator, period, segment, commonPeriods } = scope;
  const kind = evaluator.definitions.get(metric)?.kind;
  if (kind === undefined || kind === 'computed') return null;
  const question = evaluator.questionOf(metric, segment);
  if (kind === 'flow') return totalOf(cellsIn(question.source, commonPeriods.parts));
  if (kind === 'score' && commonPeriods.madeBy === 'score') {
    return meanOf(cellsIn(question.source, commonPeriods.parts));
  }
  return told(readInput(question, kind, period), scope);
}

function told(found: InputValue, scope: EvaluationScope): Exact | null {
  scope.causes.push(...found.missing);
  return found.value;
}

function openingValue(metric: string, scope: EvaluationScope): Exact | null {
  const question = scope.evaluator.questionOf(metric, scope.segment);
  const cells = openingCells(question.source, scope.period);
  const other = cells.filter(({ period }) => hasOtherUnit(metric, period, scope));
  if (other.length > 0) {
    const keys = other.map(({ period }) => period.key);
    scope.causes.push(causeOf(question, 'definition_changed', [...new Set(keys)]));
    return null;
  }
  const value = totalOf(cells);
  if (value === null) scope.causes.push(causeOf(question, 'no_opening', [scope.period.key]));
  return value;
}

/** Was the metric measured in another unit then? What was cents is no number of hours now. */
function hasOtherUnit(metric: string, then: Period, { evaluator }: EvaluationScope): boolean {
  const unit = evaluator.at(then).definitions.get(metric)?.unit;
  return unit !== evaluator.definitions.get(metric)?.unit;
}

/**
 * The operand one period earlier. None where it is incomplete in either of the two periods: a
 * quarter against a part of a quarter would show a growth that never was.
 */
function earlierValue(operand: Expression, scope: EvaluationScope): Exact | null {
  const { evaluator, period, segment } = scope;
  const what = operand.type === 'metric' ? operand.id : operand;
  const before = evaluator.periodCache.at(period.kind, period.ordinal - 1);
  const other = referencedIds(operand).filter((id) => hasOtherUnit(id, before, scope));
  if (other.length > 0) {
    const reason = 'definition_changed';
    const periods = [before.key];
    scope.causes.push(...other.map((metric) => ({ metric, segment, reason, periods }) as const));
    return null;
  }
  const earlier = evaluator.evaluate(what, before, segment);
  const now = evaluator.evaluate(what, period, segment);
  const gaps = [earlier, now].flatMap((one) => (areAllKnown(one.missing) ? [] : one.missing));
  const causes = gaps.length > 0 || earlier.value !== null ? gaps : earlier.missing;
  scope.causes.push(...causes.map((cause) => seenFrom(scope, cause)));
  return gaps.length > 0 || earlier.value === null ? null : exactly(earlier.value);
}

/** A cause within the operand of a `prev`, as the formula around it tells it. */
function seenFrom(scope: EvaluationScope, cause: Missing): Missing {
  return {
    ...cause,
    metric: cause.metric === UNNAMED ? scope.owner : cause.metric,
    reason: cause.reason === 'not_known' ? 'incomplete' : cause.reason,
  };
}

const OPERATIONS: Readonly<Record<Operator, (a: Exact, b: Exact) => Exact>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
};

function joined(
  node: Node<'binary'>,
  left: Exact | null,
  right: Exact | null,
  scope: EvaluationScope,
): Exact | null {
  if (node.operator === '/' && right?.top === 0) return none(node.right, scope, 'zero_divisor');
  return left && right && OPERATIONS[node.operator](left, right);
}

function chosen(name: FunctionName, values: readonly (Exact | null)[]): Exact | null {
  const [first] = values;
  if (!first) return null;
  let best = first;
  for (const value of values) {
    if (!value) return null;
    if (name === 'abs') best = value.top < 0 ? negate(value) : value;
    else if (name === 'min' ? nearest(value) < nearest(best) : nearest(value) > nearest(best)) {
      best = value;
    }
  }
  return best;
}
