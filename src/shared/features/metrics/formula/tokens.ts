import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Span } from './expression.ts';
import type { FormulaError } from './formula-error.ts';

/** The signs of the language, in their plain spelling. */
export type Sign = '+' | '-' | '*' | '/' | '(' | ')' | ',';

/** One piece of a formula's text; an `end` always closes the list. */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly at: Span }
  | { readonly kind: 'word'; readonly name: string; readonly at: Span }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly at: Span }
  | { readonly kind: 'end'; readonly at: Span };

/** Word processors and phones turn the plain signs into these. */
const SIGN_OF: ReadonlyMap<string, Sign> = new Map([
  ['+', '+'],
  ['-', '-'],
  ['−', '-'],
  ['–', '-'],
  ['*', '*'],
  ['×', '*'],
  ['/', '/'],
  ['÷', '/'],
  ['(', '('],
  [')', ')'],
  [',', ','],
]);

const BLANK = /\s+/y;
const NUMBER = /[0-9]+(?:\.[0-9]+)?/y;
const WORD = /[a-z][a-z0-9_]*/y;

/** Cuts the text into tokens, in one pass; refuses a sign that the language does not have. */
export function tokensOf(text: string): Result<readonly Token[], FormulaError> {
  const tokens: Token[] = [];
  let offset = lengthAt(BLANK, text, 0);
  while (offset < text.length) {
    const token = tokenAt(text, offset);
    if (!token.ok) return token;
    tokens.push(token.value);
    offset = token.value.at.end + lengthAt(BLANK, text, token.value.at.end);
  }
  tokens.push({ kind: 'end', at: { start: text.length, end: text.length } });
  return ok(tokens);
}

function tokenAt(text: string, start: number): Result<Token, FormulaError> {
  const wordLength = lengthAt(WORD, text, start);
  if (wordLength > 0) {
    const at = { start, end: start + wordLength };
    return ok({ kind: 'word', name: text.slice(start, at.end), at });
  }
  const numberLength = lengthAt(NUMBER, text, start);
  if (numberLength > 0) return numberToken(text, { start, end: start + numberLength });
  const found = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const at = { start, end: start + found.length };
  const sign = SIGN_OF.get(found);
  if (sign === undefined) return err({ code: 'unexpected_character', at, details: { found } });
  return ok({ kind: 'sign', sign, at });
}

function numberToken(text: string, at: Span): Result<Token, FormulaError> {
  const found = text.slice(at.start, at.end);
  const value = Number(found);
  if (value > Number.MAX_SAFE_INTEGER) {
    return err({ code: 'number_too_large', at, details: { found } });
  }
  return ok({ kind: 'number', value, at });
}

function lengthAt(sticky: RegExp, text: string, offset: number): number {
  sticky.lastIndex = offset;
  return sticky.exec(text)?.[0].length ?? 0;
}
