import { operandsOf } from '#shared/features/metrics/formula/expression.ts';
import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';
import type { Missing, MissingReason } from './evaluation.ts';

/** How a formula uses an input: inside the period or before it, `shift` periods earlier. */
export type Access = {
  readonly input: string;
  readonly when: 'within' | 'before';
  readonly shift: number;
};

/** What a walk through a formula, and through the formulas it names, came across. */
export type Finding = {
  readonly accesses: readonly Access[];
  /** The other formulas on the way, by metric. */
  readonly formulas: ReadonlySet<string>;
  /** The operands of `prev` that are no plain metrics, with those of the formulas on the way. */
  readonly earlier: ReadonlySet<Expression>;
  /** Not computable whatever the data: an unknown metric, a circle, the opening of no stock. */
  readonly flaw: Missing | null;
};

/** What a walk needs to know: the metrics, those that it came through, and how to follow more. */
type WalkContext = {
  readonly definitions: Definitions;
  readonly path: ReadonlySet<string>;
  readonly ofMetric: (metric: string) => Finding | null;
  readonly ofExpression: (expression: Expression) => Finding;
};

type FindingDraft = {
  readonly context: WalkContext;
  readonly accesses: Map<string, Access>;
  readonly formulas: Set<string>;
  readonly earlier: Set<Expression>;
  flaw: Missing | null;
};

/** The flaw of a formula that lies with a metric it names. */
export function flawOf(metric: string, reason: MissingReason): Missing {
  return { metric, segment: null, reason, periods: [] };
}

export function walk(expression: Expression, context: WalkContext): Finding {
  const draft: FindingDraft = {
    context,
    accesses: new Map(),
    formulas: new Set(),
    earlier: new Set(),
    flaw: null,
  };
  visit(expression, draft);
  const { formulas, earlier, flaw } = draft;
  return { accesses: [...draft.accesses.values()], formulas, earlier, flaw };
}

function visit(node: Expression, draft: FindingDraft): void {
  switch (node.type) {
    case 'metric':
      visitMetric(node.id, draft);
      return;
    case 'open':
      visitOpening(node.id, draft);
      return;
    case 'prev':
      visitEarlier(node.operand, draft);
      return;
    default:
      for (const operand of operandsOf(node)) visit(operand, draft);
  }
}

function visitMetric(metric: string, draft: FindingDraft): void {
  const { definitions, path, ofMetric } = draft.context;
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

function visitOpening(metric: string, draft: FindingDraft): void {
  const definition = draft.context.definitions.get(metric);
  if (definition?.kind === 'stock') note(draft, { input: metric, when: 'before', shift: 0 });
  else draft.flaw ??= flawOf(metric, definition ? 'no_opening' : 'unknown_metric');
}

/** `prev(x)` uses both periods: there is no growth where x is incomplete in either. */
function visitEarlier(operand: Expression, draft: FindingDraft): void {
  const part = draft.context.ofExpression(operand);
  if (operand.type !== 'metric') draft.earlier.add(operand);
  takeOver(draft, part, 0);
  takeOver(draft, part, 1);
}

function note(draft: FindingDraft, access: Access): void {
  draft.accesses.set(`${access.input} ${access.when} ${access.shift}`, access);
}

/** Takes over what a part depends on, as seen from a formula that looks `shift` periods back. */
function takeOver(draft: FindingDraft, part: Finding, shift: number): void {
  for (const access of part.accesses) note(draft, { ...access, shift: access.shift + shift });
  for (const formula of part.formulas) draft.formulas.add(formula);
  for (const operand of part.earlier) draft.earlier.add(operand);
  draft.flaw ??= part.flaw;
}
