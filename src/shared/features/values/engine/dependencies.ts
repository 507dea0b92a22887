import type { Expression } from '../../metrics/formula/expression.ts';
import { parseFormula } from '../../metrics/formula/parse.ts';
import type { MetricDefinition } from '../../metrics/model.ts';
import type { Missing, MissingReason } from './evaluation.ts';
import { ratioIn } from './ratio.ts';
import type { Ratio } from './ratio.ts';

/** How a formula looks at an input: inside the period or before it, `shift` periods earlier. */
export type Access = {
  readonly input: string;
  readonly when: 'within' | 'before';
  readonly shift: number;
};

/** What a formula depends on, through other formulas down to the inputs. */
export type Dependencies = {
  readonly expression: Expression;
  /** The inputs, each once, in the order in which the formula comes to them. */
  readonly inputs: readonly string[];
  /** The other formulas that it goes through, by metric. */
  readonly formulas: ReadonlySet<string>;
  /** The operands of `prev`, with those of the formulas in between. */
  readonly earlier: ReadonlySet<Expression>;
  readonly accesses: readonly Access[];
  /** The inputs that decide over which sub-periods the formula is taken, and their kind. */
  readonly makers: readonly string[];
  readonly madeBy: MakerKind | null;
  /** The two counts of a formula of the shape part / whole, or part / whole * 100. */
  readonly ratio: Ratio | null;
  /** Not computable whatever the data: an unknown metric, a circle, the opening of no stock. */
  readonly flaw: Missing | null;
};

/** Finds what formulas depend on; every formula is read and followed once. */
export type DependencyFinder = {
  /** Of a computed metric; null for an input or an unknown metric. */
  readonly ofMetric: (metric: string) => Dependencies | null;
  /** Of any expression, such as the operand of a `prev`. */
  readonly ofExpression: (expression: Expression) => Dependencies;
};

/**
 * What makes the common stretch of a formula: its flows; without any, its scores; with neither,
 * its stocks, and then for counting only.
 */
export type MakerKind = (typeof MAKER_KINDS)[number];

const MAKER_KINDS = ['flow', 'score', 'stock'] as const;

type Draft = {
  readonly accesses: Map<string, Access>;
  readonly formulas: Set<string>;
  readonly earlier: Set<Expression>;
  flaw: Missing | null;
};

/** Stands for the text of a formula that cannot be read: its flaw is told instead. */
const UNREADABLE: Expression = { type: 'number', value: 0, at: { start: 0, end: 0 } };

function flawOf(metric: string, reason: MissingReason): Missing {
  return { metric, segment: null, reason, periods: [] };
}

function note(draft: Draft, access: Access): void {
  draft.accesses.set(`${access.input} ${access.when} ${access.shift}`, access);
}

/** Takes over what a part depends on, as seen from a formula that looks `shift` periods back. */
function takeOver(draft: Draft, part: Dependencies, shift: number): void {
  for (const access of part.accesses) note(draft, { ...access, shift: access.shift + shift });
  for (const formula of part.formulas) draft.formulas.add(formula);
  for (const operand of part.earlier) draft.earlier.add(operand);
  draft.flaw ??= part.flaw;
}

/** A finder over these definitions. A formula that cannot be read is a metric not known. */
export function createDependencyFinder(
  definitions: ReadonlyMap<string, MetricDefinition>,
): DependencyFinder {
  const found = new Map<string, Dependencies>();
  const operands = new Map<Expression, Dependencies>();
  /** The metrics being followed: coming to one of them again closes a circle. */
  const path = new Set<string>();

  function ofMetric(metric: string): Dependencies | null {
    const definition = definitions.get(metric);
    if (definition?.kind !== 'computed') return null;
    const known = found.get(metric);
    if (known) return known;
    const parsed = parseFormula(definition.formula ?? '');
    path.add(metric);
    const fresh = parsed.ok
      ? follow(parsed.value)
      : { ...follow(UNREADABLE), flaw: flawOf(metric, 'unknown_metric') };
    path.delete(metric);
    found.set(metric, fresh);
    return fresh;
  }

  function ofExpression(expression: Expression): Dependencies {
    const known = operands.get(expression);
    if (known) return known;
    const fresh = follow(expression);
    operands.set(expression, fresh);
    return fresh;
  }

  function follow(expression: Expression): Dependencies {
    const draft: Draft = {
      accesses: new Map(),
      formulas: new Set(),
      earlier: new Set(),
      flaw: null,
    };
    visit(expression, draft);
    const accesses = [...draft.accesses.values()];
    const inputs = [...new Set(accesses.map((access) => access.input))];
    const ratio = ratioIn(expression, definitions);
    return { ...draft, expression, inputs, accesses, ratio, ...makersAmong(accesses) };
  }

  function makersAmong(accesses: readonly Access[]): Pick<Dependencies, 'makers' | 'madeBy'> {
    const within = accesses.filter((access) => access.when === 'within');
    const inputs = [...new Set(within.map((access) => access.input))];
    for (const kind of MAKER_KINDS) {
      const makers = inputs.filter((input) => definitions.get(input)?.kind === kind);
      if (makers.length > 0) return { makers, madeBy: kind };
    }
    return { makers: [], madeBy: null };
  }

  function visit(node: Expression, draft: Draft): void {
    switch (node.type) {
      case 'number':
      case 'constant':
        return;
      case 'metric':
        visitMetric(node.id, draft);
        return;
      case 'open':
        visitOpening(node.id, draft);
        return;
      case 'prev':
        visitEarlier(node.operand, draft);
        return;
      case 'negate':
        visit(node.operand, draft);
        return;
      case 'binary':
        visit(node.left, draft);
        visit(node.right, draft);
        return;
      case 'call':
        for (const operand of node.operands) visit(operand, draft);
    }
  }

  function visitMetric(metric: string, draft: Draft): void {
    if (path.has(metric)) {
      draft.flaw ??= flawOf(metric, 'circular');
      return;
    }
    const part = ofMetric(metric);
    if (part) {
      draft.formulas.add(metric);
      takeOver(draft, part, 0);
    } else if (definitions.has(metric)) {
      note(draft, { input: metric, when: 'within', shift: 0 });
    } else {
      draft.flaw ??= flawOf(metric, 'unknown_metric');
    }
  }

  function visitOpening(metric: string, draft: Draft): void {
    const definition = definitions.get(metric);
    if (definition?.kind === 'stock') note(draft, { input: metric, when: 'before', shift: 0 });
    else draft.flaw ??= flawOf(metric, definition ? 'no_opening' : 'unknown_metric');
  }

  function visitEarlier(operand: Expression, draft: Draft): void {
    const part = ofExpression(operand);
    if (operand.type !== 'metric') draft.earlier.add(operand);
    takeOver(draft, part, 0);
    takeOver(draft, part, 1);
  }

  return { ofMetric, ofExpression };
}
