import { checkFormula } from '../../../../shared/features/metrics/formula/check.ts';
import type {
  FormulaError,
  InferredUnit,
} from '../../../../shared/features/metrics/formula/formula-error.ts';
import { UNITS } from '../../../../shared/kernel/quantity.ts';
import type { Unit } from '../../../../shared/kernel/quantity.ts';
import type { RefusedError } from '../../../api/client.ts';
import type { MetricsById } from '../../../api/use-metrics.ts';
import type { Draft } from './draft.ts';

/** What is wrong with a formula, where, and the facts that the sentence needs. */
export type FormulaFlaw = {
  readonly problem: FormulaError['code'];
  readonly start: number;
  readonly end: number;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** Checks the formula of the form by the same rules as the file does; null: nothing is wrong. */
export function flawIn(
  draft: Pick<Draft, 'formula' | 'unit'>,
  id: string,
  metrics: MetricsById,
): FormulaFlaw | null {
  const checked = checkFormula({ id, text: draft.formula, unit: draft.unit, definitions: metrics });
  if (checked.ok) return null;
  const { code, at, details } = checked.error;
  return { problem: code, start: at.start, end: at.end, facts: details };
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
