import type { Expression, Operator } from './expression.ts';

/** The parts of a formula that stand for one figure. `prev(…)` is one, whatever it holds. */
export type Leaf = Extract<
  Expression,
  { readonly type: 'number' | 'metric' | 'constant' | 'prev' | 'open' }
>;

/** How tightly a text holds together; a looser part inside a tighter one needs parentheses. */
const SUM = 1;
const PRODUCT = 2;
const NEGATION = 3;
const ATOM = 4;

type Printed = { readonly text: string; readonly rank: number };

type Style = {
  readonly signs: Readonly<Record<Operator, string>>;
  readonly separator: string;
  readonly leaf: (leaf: Leaf) => Printed;
};

const PLAIN: Style = {
  signs: { '+': '+', '-': '-', '*': '*', '/': '/' },
  separator: ', ',
  leaf: (leaf) => ({ text: leafText(leaf), rank: ATOM }),
};

/**
 * The canonical text of a formula: one blank around operators, and no parenthesis that could be
 * left out without changing the tree. Reading it again gives the same tree.
 */
export function printFormula(expression: Expression): string {
  return print(expression, PLAIN).text;
}

/**
 * The formula for people, with the figures put in: `1 000 € ÷ 10`. `textOf` says each figure in
 * the reader's language; one that starts with a minus is put in parentheses where it needs them.
 * Arguments are separated by `;`, as a comma may be part of a figure.
 */
export function printWith(expression: Expression, textOf: (leaf: Leaf) => string): string {
  return print(expression, {
    signs: { '+': '+', '-': '−', '*': '×', '/': '÷' },
    separator: '; ',
    leaf: (leaf) => {
      const text = textOf(leaf);
      return { text, rank: /^[-−–]/.test(text) ? 0 : ATOM };
    },
  }).text;
}

function print(expression: Expression, style: Style): Printed {
  switch (expression.type) {
    case 'binary': {
      const rank = expression.operator === '+' || expression.operator === '-' ? SUM : PRODUCT;
      const left = atLeast(rank, print(expression.left, style));
      // Operators of one rank read from the left, so an equal rank on the right needs parentheses.
      const right = atLeast(rank + 1, print(expression.right, style));
      return { text: `${left} ${style.signs[expression.operator]} ${right}`, rank };
    }
    case 'negate': {
      const operand = atLeast(NEGATION, print(expression.operand, style));
      return { text: `${style.signs['-']}${operand}`, rank: NEGATION };
    }
    case 'call': {
      const operands = expression.operands.map((operand) => print(operand, style).text);
      return { text: `${expression.name}(${operands.join(style.separator)})`, rank: ATOM };
    }
    default:
      return style.leaf(expression);
  }
}

function atLeast(rank: number, printed: Printed): string {
  return printed.rank < rank ? `(${printed.text})` : printed.text;
}

function leafText(leaf: Leaf): string {
  switch (leaf.type) {
    case 'number':
      return numberText(leaf.value);
    case 'metric':
      return leaf.id;
    case 'constant':
      return leaf.name;
    case 'open':
      return `open(${leaf.id})`;
    case 'prev':
      return `prev(${printFormula(leaf.operand)})`;
  }
}

/** The shortest digits that give the same number, never as `1e-7`, which the language lacks. */
function numberText(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return mantissa;
  return `0.${'0'.repeat(Number(exponent) - 1)}${mantissa.replace('.', '')}`;
}
