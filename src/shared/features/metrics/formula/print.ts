import type { Value } from '#shared/kernel/unit.ts';
import type { Expression, FunctionName, Operator } from './expression.ts';

/** The parts of a formula that stand for one value. `prev(…)` is one, whatever it holds. */
export type Leaf = Extract<
  Expression,
  { readonly type: 'number' | 'metric' | 'constant' | 'prev' | 'open' }
>;

/** How tightly a text holds together; a looser part inside a tighter one needs parentheses. */
const SUM = 1;
const PRODUCT = 2;
const NEGATION = 3;
const ATOM = 4;

type Printed<Piece> = { readonly pieces: readonly Piece[]; readonly rank: number };

/** How a formula is written down, piece by piece: as text, or as something to be formatted later. */
type Style<Piece> = {
  readonly operator: (operator: Operator) => Piece;
  readonly minus: Piece;
  readonly open: Piece;
  readonly close: Piece;
  readonly separator: Piece;
  readonly call: (name: FunctionName) => Piece;
  /** The piece of one value; one that starts with a minus is put in parentheses where it needs them. */
  readonly leaf: (leaf: Leaf) => { readonly piece: Piece; readonly hasMinus: boolean };
};

type Signs = Readonly<Record<Operator, string>>;

function textStyle(
  signs: Signs,
  separator: string,
  textOf: (leaf: Leaf) => { readonly piece: string; readonly hasMinus: boolean },
): Style<string> {
  return {
    operator: (operator) => ` ${signs[operator]} `,
    minus: signs['-'],
    open: '(',
    close: ')',
    separator,
    call: (name) => `${name}(`,
    leaf: textOf,
  };
}

const PLAIN = textStyle({ '+': '+', '-': '-', '*': '*', '/': '/' }, ', ', (leaf) => ({
  piece: leafText(leaf),
  hasMinus: false,
}));

/**
 * The canonical text of a formula: one blank around operators, and no parenthesis that could be
 * left out without changing the tree. Reading it again gives the same tree.
 */
export function printFormula(expression: Expression): string {
  return print(expression, PLAIN).pieces.join('');
}

/**
 * The formula for people, with the values put in: `1 000 € ÷ 10`. `textOf` says each value in
 * the reader's language; one that starts with a minus is put in parentheses where it needs them.
 * Arguments are separated by `;`, as a comma may be part of a value.
 */
export function printWith(expression: Expression, textOf: (leaf: Leaf) => string): string {
  const style = textStyle({ '+': '+', '-': '−', '*': '×', '/': '÷' }, '; ', (leaf) => {
    const piece = textOf(leaf);
    return { piece, hasMinus: /^[-−–]/.test(piece) };
  });
  return print(expression, style).pieces.join('');
}

/** One piece of a formula that is yet to be said: a sign, the beginning of a function, or a value. */
export type FormulaPiece<Figure> =
  | { readonly type: 'sign'; readonly sign: Operator | '(' | ')' | ',' }
  | { readonly type: 'function'; readonly name: FunctionName }
  | Figure;

/** The formula in pieces, each value as `figureOf` gives it; the parentheses are where they belong. */
export function piecesOf<Figure extends { readonly value: Value }>(
  expression: Expression,
  figureOf: (leaf: Leaf) => Figure,
): readonly FormulaPiece<Figure>[] {
  const sign = (one: Operator | '(' | ')' | ',') => ({ type: 'sign', sign: one }) as const;
  const style: Style<FormulaPiece<Figure>> = {
    operator: sign,
    minus: sign('-'),
    open: sign('('),
    close: sign(')'),
    separator: sign(','),
    call: (name) => ({ type: 'function', name }),
    leaf: (leaf) => {
      const piece = figureOf(leaf);
      return { piece, hasMinus: (piece.value ?? 0) < 0 };
    },
  };
  return print(expression, style).pieces;
}

function print<Piece>(expression: Expression, style: Style<Piece>): Printed<Piece> {
  switch (expression.type) {
    case 'binary': {
      const rank = expression.operator === '+' || expression.operator === '-' ? SUM : PRODUCT;
      const left = atLeast(rank, print(expression.left, style), style);
      // Operators of one rank read from the left, so an equal rank on the right needs parentheses.
      const right = atLeast(rank + 1, print(expression.right, style), style);
      return { pieces: [...left, style.operator(expression.operator), ...right], rank };
    }
    case 'negate': {
      const operand = atLeast(NEGATION, print(expression.operand, style), style);
      return { pieces: [style.minus, ...operand], rank: NEGATION };
    }
    case 'call': {
      const operands = expression.operands.flatMap((operand, index) => {
        const { pieces } = print(operand, style);
        return index === 0 ? pieces : [style.separator, ...pieces];
      });
      return { pieces: [style.call(expression.name), ...operands, style.close], rank: ATOM };
    }
    default: {
      const { piece, hasMinus } = style.leaf(expression);
      return { pieces: [piece], rank: hasMinus ? 0 : ATOM };
    }
  }
}

function atLeast<Piece>(
  rank: number,
  printed: Printed<Piece>,
  { open, close }: Style<Piece>,
): readonly Piece[] {
  return printed.rank < rank ? [open, ...printed.pieces, close] : printed.pieces;
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
