import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { CALLABLE_NAMES, isConstantName, isFunctionName, isReservedName } from './expression.ts';
import type { Expression, Operator, Span } from './expression.ts';
import type { FormulaError } from './formula-error.ts';
import { nearestIds } from './nearest-ids.ts';
import {
  closeParenthesis,
  isSign,
  nested,
  openParenthesis,
  peek,
  readerOf,
  refuse,
  refuseToken,
  spanFrom,
} from './reader.ts';
import type { FormulaReader } from './reader.ts';
import { tokensOf } from './tokens.ts';

export const MAX_FORMULA_LENGTH = 500;
export const MAX_FORMULA_METRICS = 32;

/**
 * Reads the text of a formula.
 *
 *     sum     = product { ("+" | "-") product }
 *     product = factor { ("*" | "/") factor }
 *     factor  = "-" factor | number | metric | constant | "(" sum ")" | name "(" sum { "," sum } ")"
 *
 * Takes one pass; the recursion is bounded by the limit of depth. Whether the metrics exist and
 * the units make sense is for `checkFormula`.
 */
export function parseFormula(text: string): Result<Expression, FormulaError> {
  if (text.length > MAX_FORMULA_LENGTH) {
    const at = { start: MAX_FORMULA_LENGTH, end: text.length };
    const details = { length: text.length, limit: MAX_FORMULA_LENGTH };
    return err({ code: 'too_long', at, details });
  }
  if (text.trim() === '') {
    return err({ code: 'empty', at: { start: 0, end: text.length }, details: {} });
  }
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  return readAll(readerOf(text, tokens.value));
}

function readAll(reader: FormulaReader): Result<Expression, FormulaError> {
  const expression = readSum(reader);
  if (expression !== null && peek(reader).kind !== 'end') refuseToken(reader);
  if (reader.error !== null) return err(reader.error);
  if (expression === null) throw new Error('a formula was refused without a reason');
  return ok(expression);
}

function readSum(reader: FormulaReader): Expression | null {
  return readChain(reader, ['+', '-'], readProduct);
}

function readProduct(reader: FormulaReader): Expression | null {
  return readChain(reader, ['*', '/'], readFactor);
}

/** Operands joined by operators of one rank, from left to right: `a - b - c` is `(a - b) - c`. */
function readChain(
  reader: FormulaReader,
  operators: readonly Operator[],
  readOperand: (reader: FormulaReader) => Expression | null,
): Expression | null {
  const { start } = peek(reader).at;
  let left = readOperand(reader);
  while (left !== null) {
    const operator = operators.find((sign) => isSign(peek(reader), sign));
    if (operator === undefined) return left;
    reader.index += 1;
    const right = readOperand(reader);
    if (right === null) return null;
    left = { type: 'binary', operator, left, right, at: spanFrom(reader, start) };
  }
  return null;
}

function readFactor(reader: FormulaReader): Expression | null {
  const token = peek(reader);
  if (token.kind === 'number') {
    reader.index += 1;
    return { type: 'number', value: token.value, at: token.at };
  }
  if (token.kind === 'word') return readWord(reader, token.name, token.at);
  if (isSign(token, '-')) return nested(reader, readNegation);
  if (isSign(token, '(')) return nested(reader, readGroup);
  return refuseToken(reader);
}

function readNegation(reader: FormulaReader): Expression | null {
  const { start } = peek(reader).at;
  reader.index += 1;
  const operand = readFactor(reader);
  return operand && { type: 'negate', operand, at: spanFrom(reader, start) };
}

function readGroup(reader: FormulaReader): Expression | null {
  const opening = openParenthesis(reader);
  const inner = readSum(reader);
  return inner && closeParenthesis(reader, opening) ? inner : null;
}

function readWord(reader: FormulaReader, name: string, at: Span): Expression | null {
  reader.index += 1;
  if (isSign(peek(reader), '(')) return readCall(reader, name, at);
  if (isConstantName(name)) return { type: 'constant', name, at };
  // A function without its parentheses: what follows it is what cannot stand there.
  if (isReservedName(name)) return refuseToken(reader);
  reader.metrics.add(name);
  if (reader.metrics.size > MAX_FORMULA_METRICS) {
    return refuse(reader, {
      code: 'too_many_metrics',
      at,
      details: { limit: MAX_FORMULA_METRICS },
    });
  }
  return { type: 'metric', id: name, at };
}

function readCall(reader: FormulaReader, name: string, nameAt: Span): Expression | null {
  if (!CALLABLE_NAMES.includes(name)) {
    const details = { name, nearest: nearestIds(name, CALLABLE_NAMES) };
    return refuse(reader, { code: 'unknown_function', at: nameAt, details });
  }
  const operands = nested(reader, readOperands);
  if (operands === null) return null;
  const at = spanFrom(reader, nameAt.start);
  if (isFunctionName(name)) {
    const [least, most] = name === 'abs' ? [1, 1] : [2, null];
    return hasCount(reader, { name, operands, at, least, most })
      ? { type: 'call', name, operands, at }
      : null;
  }
  const [operand] = operands;
  if (!hasCount(reader, { name, operands, at, least: 1, most: 1 }) || !operand) return null;
  if (name === 'prev') return { type: 'prev', operand, at };
  if (operand.type === 'metric') return { type: 'open', id: operand.id, at };
  return refuse(reader, { code: 'open_needs_a_metric', at: operand.at, details: {} });
}

function readOperands(reader: FormulaReader): readonly Expression[] | null {
  const opening = openParenthesis(reader);
  const operands: Expression[] = [];
  let isAtEnd = isSign(peek(reader), ')');
  while (!isAtEnd) {
    const operand = readSum(reader);
    if (operand === null) return null;
    operands.push(operand);
    isAtEnd = !isSign(peek(reader), ',');
    if (!isAtEnd) reader.index += 1;
  }
  return closeParenthesis(reader, opening) ? operands : null;
}

type Call = {
  readonly name: string;
  readonly operands: readonly Expression[];
  readonly at: Span;
  readonly least: number;
  readonly most: number | null;
};

function hasCount(reader: FormulaReader, { name, operands, at, least, most }: Call): boolean {
  const found = operands.length;
  if (found >= least && (most === null || found <= most)) return true;
  const details = { name, found, least, most };
  refuse(reader, { code: 'wrong_number_of_arguments', at, details });
  return false;
}
