import type { Unit } from '#shared/kernel/unit.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Expression } from './expression.ts';
import type { FormulaError, InferredUnit } from './formula-error.ts';
import { nearestIds } from './nearest-ids.ts';
import { parseFormula } from './parse.ts';
import { findCircle, referencedIds, referencesIn } from './references.ts';
import type { FormulaDefinitions } from './references.ts';
import { fitsUnit, inferUnit } from './units.ts';

/** A formula as someone wants to save it, and the metrics that exist. */
export type FormulaDraft = {
  /** The metric that would have the formula; it may be new. */
  readonly id: string;
  readonly text: string;
  readonly unit: Unit;
  readonly definitions: FormulaDefinitions;
};

/** A formula that may be saved: its tree, what its value is, and the metrics it names, in order. */
export type CheckedFormula = {
  readonly expression: Expression;
  readonly unit: InferredUnit;
  readonly references: readonly string[];
};

/**
 * Decides whether a formula may be saved: it can be read, every metric exists, nothing is computed
 * from itself, open() looks at stocks, and the units make sense and fit the declared one. The
 * first thing wrong is told, with its place in the text.
 */
export function checkFormula(draft: FormulaDraft): Result<CheckedFormula, FormulaError> {
  const parsed = parseFormula(draft.text);
  if (!parsed.ok) return parsed;
  const expression = parsed.value;
  const wrongName =
    unknownMetric(expression, draft) ?? circle(expression, draft) ?? noStock(expression, draft);
  if (wrongName !== null) return err(wrongName);
  const unit = inferUnit(expression, (id) => draft.definitions.get(id)?.unit ?? draft.unit);
  if (!unit.ok) return unit;
  if (!fitsUnit(unit.value, draft.unit)) {
    const details = { declared: draft.unit, inferred: unit.value };
    return err({ code: 'unit_does_not_fit', at: expression.at, details });
  }
  return ok({ expression, unit: unit.value, references: referencedIds(expression) });
}

/** A metric that names itself is known, even before it exists: it is a circle. */
function unknownMetric(expression: Expression, draft: FormulaDraft): FormulaError | null {
  const { id: own, definitions } = draft;
  const unknown = referencesIn(expression).find(({ id }) => id !== own && !definitions.has(id));
  if (unknown === undefined) return null;
  const { id, at } = unknown;
  const others = [...definitions.keys()].filter((known) => known !== own);
  return { code: 'unknown_metric', at, details: { id, nearest: nearestIds(id, others) } };
}

function circle(expression: Expression, draft: FormulaDraft): FormulaError | null {
  const ids = findCircle(draft.definitions, draft.id, draft.text);
  if (ids === null) return null;
  // A circle among older definitions may be met further on; the whole formula then leads to it.
  const step = referencesIn(expression).find(({ id }) => ids[0] === draft.id && id === ids[1]);
  const at = step?.at ?? expression.at;
  return { code: 'circular_definition', at, details: { circle: ids } };
}

function noStock(expression: Expression, draft: FormulaDraft): FormulaError | null {
  const wrong = referencesIn(expression).find(
    ({ id, isOpening }) => isOpening && draft.definitions.get(id)?.kind !== 'stock',
  );
  return wrong ? { code: 'open_needs_a_stock', at: wrong.at, details: { id: wrong.id } } : null;
}
