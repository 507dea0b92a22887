import { checkFormula } from '#shared/features/metrics/formula/check.ts';
import type { FormulaError, InferredUnit } from '#shared/features/metrics/formula/formula-error.ts';
import { UNITS } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { completed } from './completion.ts';
import type { MetricFormDraft } from './draft.ts';

/** What is wrong with a formula, where, and the facts that the sentence needs. */
export type FormulaFlaw = {
  readonly problem: FormulaError['code'];
  readonly start: number;
  readonly end: number;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** A formula as it was looked at: what is wrong with it, and the unit of what it gives. */
type FormulaReading = {
  readonly flaw: FormulaFlaw | null;
  /** null where it cannot be told, because something else is wrong. */
  readonly unit: InferredUnit | null;
};

/** Checks the formula of the form by the same rules as the file does. */
export function readingOf(
  draft: Pick<MetricFormDraft, 'formula' | 'unit'>,
  id: string,
  metrics: MetricsById,
): FormulaReading {
  const checked = checkFormula({ id, text: draft.formula, unit: draft.unit, definitions: metrics });
  if (checked.ok) return { flaw: null, unit: checked.value.unit };
  const { code, at, details } = checked.error;
  const unit = code === 'unit_does_not_fit' ? checked.error.details.inferred : null;
  return { flaw: { problem: code, start: at.start, end: at.end, facts: details }, unit };
}

/** The unit that the formula itself would give; null where it does not say, or gives the chosen one. */
export function unitGivenBy(flaw: FormulaFlaw | null): Unit | null {
  if (flaw?.problem !== 'unit_does_not_fit') return null;
  const inferred = flaw.facts['inferred'] as InferredUnit;
  if (inferred === 'percent_or_ratio') return 'percent';
  return UNITS.find((unit) => unit === inferred) ?? null;
}

/** The flaw that a refusal tells of; null where it is about something else. */
export function flawOfRefusal({ code, details }: RefusedError): FormulaFlaw | null {
  const { problem, start, end } = details ?? {};
  if (code !== 'formula_error' || typeof start !== 'number' || typeof end !== 'number') return null;
  return { problem: problem as FormulaError['code'], start, end, facts: details ?? {} };
}

/** A way to mend a formula at one stroke: another name at the place at fault, or another unit. */
export type FormulaRemedy =
  | { readonly type: 'name'; readonly name: string; readonly formula: string }
  | { readonly type: 'unit'; readonly unit: Unit };

/** What would mend the formula, the likeliest first; empty where only the writer can know. */
export function remediesFor(flaw: FormulaFlaw | null, formula: string): readonly FormulaRemedy[] {
  if (!flaw) return [];
  const unit = unitGivenBy(flaw);
  if (unit) return [{ type: 'unit', unit }];
  const nearest = flaw.facts['nearest'];
  if (!Array.isArray(nearest)) return [];
  const end = flaw.problem === 'unknown_function' ? nameEnd(formula, flaw.start) : flaw.end;
  return nearest.map((name: string) => ({
    type: 'name',
    name,
    formula: completed(formula, { start: flaw.start, end }, name).formula,
  }));
}

/** A function's name alone is exchanged, and not what stands in its parentheses. */
function nameEnd(formula: string, start: number): number {
  return start + (/^[a-z][a-z0-9_]*/.exec(formula.slice(start))?.[0].length ?? 0);
}
