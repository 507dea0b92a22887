import type { Period } from '#shared/kernel/period.ts';
import type { Missing } from './evaluation.ts';
import type { Exact } from './exact.ts';
import type { CommonPeriods } from './common-periods.ts';
import type { Evaluator } from './evaluator.ts';

/** The owner of an expression that is no metric, such as the operand of `prev(a + b)`. */
export const UNNAMED = '';

/** Where a formula is evaluated: a period, a segment (null: the total), and the common periods. */
export type EvaluationContext = {
  readonly evaluator: Evaluator;
  readonly period: Period;
  readonly segment: string | null;
  readonly commonPeriods: CommonPeriods;
};

/** A context, and what was found on the way. */
export type EvaluationScope = EvaluationContext & {
  /** The metric asked for: the one to name where a cause has no input. */
  readonly owner: string;
  /** Grows with every cause that is met: all are told, not only the first. */
  readonly causes: Missing[];
  /** The metrics in between, each evaluated once over these periods. */
  readonly values: Map<string, Exact | null>;
};

export function openScope(context: EvaluationContext, owner: string): EvaluationScope {
  return { ...context, owner, causes: [], values: new Map() };
}
