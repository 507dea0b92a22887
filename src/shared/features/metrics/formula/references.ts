import type { MetricDefinition } from '../model.ts';
import { operandsOf } from './expression.ts';
import type { Expression, Span } from './expression.ts';
import { parseFormula } from './parse.ts';

export type FormulaDefinition = Pick<MetricDefinition, 'id' | 'kind' | 'unit' | 'formula'>;

export type FormulaDefinitions = ReadonlyMap<string, FormulaDefinition>;

/** One place where a formula names a metric; `isOpening` where it stands inside open(). */
export type Reference = { readonly id: string; readonly at: Span; readonly isOpening: boolean };

/** Every place where the formula names a metric, in order of reading. */
export function referencesIn(expression: Expression): Reference[] {
  if (expression.type === 'metric' || expression.type === 'open') {
    const { id, at, type } = expression;
    return [{ id, at, isOpening: type === 'open' }];
  }
  return operandsOf(expression).flatMap(referencesIn);
}

/** The metrics that the formula names itself, each once, in order of reading. */
export function referencedIds(expression: Expression): string[] {
  return [...new Set(referencesIn(expression).map(({ id }) => id))];
}

/** Definitions never change in place, so one reading of each lasts as long as the definition. */
const readFormulas = new WeakMap<FormulaDefinition, Expression | null>();

/** The tree of a metric's formula, read once; null for an input and for a text that is no formula. */
export function expressionOf(definition: FormulaDefinition): Expression | null {
  const known = readFormulas.get(definition);
  if (known !== undefined) return known;
  const parsed = definition.formula === null ? null : parseFormula(definition.formula);
  const expression = parsed?.ok ? parsed.value : null;
  readFormulas.set(definition, expression);
  return expression;
}

function directIds(id: string, definitions: FormulaDefinitions): string[] {
  const definition = definitions.get(id);
  const expression = definition ? expressionOf(definition) : null;
  return expression ? referencedIds(expression) : [];
}

/**
 * Every metric on which this one depends, directly or through other formulas, each once, the
 * nearest first; without itself. Circles and unknown names do no harm: a name that is not defined
 * is listed and leads nowhere.
 */
export function closureOf(id: string, definitions: FormulaDefinitions): string[] {
  const seen = new Set([id]);
  // A set is walked in order of insertion, with what is added on the way.
  for (const current of seen) {
    for (const next of directIds(current, definitions)) seen.add(next);
  }
  seen.delete(id);
  return [...seen];
}

/** The part of `closureOf` that is measured, not computed: the inputs in which a value rests. */
export function inputsOf(id: string, definitions: FormulaDefinitions): string[] {
  return closureOf(id, definitions).filter((input) => {
    const kind = definitions.get(input)?.kind;
    return kind !== undefined && kind !== 'computed';
  });
}

/**
 * The circle that the definitions would have if `id` had that formula: the ids in order of
 * reading, the last one being the first again (`['a', 'b', 'a']`); null where there is none.
 * A look back does not break a circle: `prev(a)` inside a would need all of the past.
 */
export function findCircle(
  definitions: FormulaDefinitions,
  id: string,
  formula: string,
): string[] | null {
  const parsed = parseFormula(formula);
  const firstIds = parsed.ok ? referencedIds(parsed.value) : [];
  // Depth first, on a list of ours and not on the call stack, which long chains would exhaust.
  const path = [{ id, ahead: firstIds.values() }];
  const onPath = new Set([id]);
  const done = new Set<string>();
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.ahead.next();
    if (next.done) {
      path.pop();
      onPath.delete(top.id);
      done.add(top.id);
    } else if (onPath.has(next.value)) {
      const ids = path.map((step) => step.id);
      return [...ids.slice(ids.indexOf(next.value)), next.value];
    } else if (!done.has(next.value)) {
      path.push({ id: next.value, ahead: directIds(next.value, definitions).values() });
      onPath.add(next.value);
    }
  }
  return null;
}
