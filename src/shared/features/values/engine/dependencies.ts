import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { expressionOf } from '#shared/features/metrics/formula/references.ts';
import type { MetricDefinition, Definitions } from '#shared/features/metrics/model.ts';
import { flawOf, walk } from './dependency-walk.ts';
import type { Access, Finding } from './dependency-walk.ts';
import { ratioIn } from './ratio.ts';
import type { Ratio } from './ratio.ts';

const MAKER_KINDS = ['flow', 'score', 'stock'] as const;

/**
 * What decides over which periods a formula is taken: its flows; without any, its scores; with neither,
 * its stocks, and then for counting only.
 */
export type MakerKind = (typeof MAKER_KINDS)[number];

/** What a formula depends on, through other formulas down to the inputs. */
export type Dependencies = Finding & {
  readonly expression: Expression;
  /** The inputs, each once, in the order in which the formula comes to them. */
  readonly inputs: readonly string[];
  /** The inputs that decide over which sub-periods the formula is taken, and their kind. */
  readonly makers: readonly string[];
  readonly madeBy: MakerKind | null;
  /** The two counts of a formula of the shape part / whole, or part / whole * 100. */
  readonly ratio: Ratio | null;
};

/** Finds what formulas depend on; every formula is read and followed once. */
export type DependencyFinder = {
  /** Of a computed metric; null for an input or an unknown metric. */
  readonly ofMetric: (metric: string) => Dependencies | null;
  /** Of any expression, such as the operand of a `prev`. */
  readonly ofExpression: (expression: Expression) => Dependencies;
};

/** Stands for the text of a formula that cannot be read: its flaw is told instead. */
const UNREADABLE: Expression = { type: 'number', value: 0, at: { start: 0, end: 0 } };

/** A finder over these definitions. A metric whose formula cannot be read counts as unknown. */
export function createDependencyFinder(definitions: Definitions): DependencyFinder {
  const found = new Map<string, Dependencies>();
  const operands = new Map<Expression, Dependencies>();
  /** The metrics being followed: coming to one of them again closes a circle. */
  const path = new Set<string>();

  function ofMetric(metric: string): Dependencies | null {
    const definition = definitions.get(metric);
    if (definition?.kind !== 'computed') return null;
    const known = found.get(metric);
    if (known) return known;
    path.add(metric);
    const fresh = read(definition);
    path.delete(metric);
    found.set(metric, fresh);
    return fresh;
  }

  /** One definition gives one tree, whoever reads it: the cache knows the operands of `prev` by them. */
  function read(definition: MetricDefinition): Dependencies {
    const expression = expressionOf(definition);
    if (expression) return follow(expression);
    return { ...follow(UNREADABLE), flaw: flawOf(definition.id, 'unknown_metric') };
  }

  function ofExpression(expression: Expression): Dependencies {
    const known = operands.get(expression);
    if (known) return known;
    const fresh = follow(expression);
    operands.set(expression, fresh);
    return fresh;
  }

  function follow(expression: Expression): Dependencies {
    const finding = walk(expression, { definitions, path, ofMetric, ofExpression });
    return completed(definitions, expression, finding);
  }

  return { ofMetric, ofExpression };
}

function completed(
  definitions: Definitions,
  expression: Expression,
  finding: Finding,
): Dependencies {
  const within = finding.accesses.filter((access) => access.when === 'within');
  return {
    ...finding,
    expression,
    inputs: inputsOf(finding.accesses),
    ...makersAmong(definitions, inputsOf(within)),
    ratio: ratioIn(expression, definitions),
  };
}

function inputsOf(accesses: readonly Access[]): string[] {
  return [...new Set(accesses.map((access) => access.input))];
}

function makersAmong(
  definitions: Definitions,
  inputs: readonly string[],
): Pick<Dependencies, 'makers' | 'madeBy'> {
  for (const kind of MAKER_KINDS) {
    const makers = inputs.filter((input) => definitions.get(input)?.kind === kind);
    if (makers.length > 0) return { makers, madeBy: kind };
  }
  return { makers: [], madeBy: null };
}
