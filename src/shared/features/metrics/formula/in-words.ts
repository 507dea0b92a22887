import { parseFormula } from './parse.ts';
import { printWith } from './print.ts';
import type { Leaf } from './print.ts';
import type { ConstantName, Expression, MetricRole } from './expression.ts';

/** How each part of a formula is said to a person, in names or in values. */
export type FormulaVoice = {
  readonly metric: (id: string, role: MetricRole) => string;
  readonly number: (value: number) => string;
  readonly constant: (name: ConstantName) => string;
  /** The period before, of something that is itself a sum: `text` is how that is said. */
  readonly before: (text: string) => string;
};

/** A formula as a person reads it: `New subscribers ÷ Email list size × 100`; null where it is none. */
export function formulaInWords(formula: string, voice: FormulaVoice): string | null {
  const parsed = parseFormula(formula);
  return parsed.ok ? expressionInWords(parsed.value, voice) : null;
}

function expressionInWords(expression: Expression, voice: FormulaVoice): string {
  return printWith(expression, (leaf) => leafInWords(leaf, voice));
}

function leafInWords(leaf: Leaf, voice: FormulaVoice): string {
  switch (leaf.type) {
    case 'number':
      return voice.number(leaf.value);
    case 'metric':
      return voice.metric(leaf.id, 'period');
    case 'open':
      return voice.metric(leaf.id, 'open');
    case 'constant':
      return voice.constant(leaf.name);
    case 'prev':
      return leaf.operand.type === 'metric'
        ? voice.metric(leaf.operand.id, 'prev')
        : voice.before(expressionInWords(leaf.operand, voice));
  }
}
