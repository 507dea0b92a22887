import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import { parseFormula } from '#shared/features/metrics/formula/parse.ts';

/** The tree of a formula that is known to be well formed. */
export function read(text: string): Expression {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}
