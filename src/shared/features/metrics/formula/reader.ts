import type { Span } from './expression.ts';
import type { FormulaError } from './formula-error.ts';
import type { Sign, Token } from './tokens.ts';

/** Parentheses, functions and minus signs that may stand inside each other. */
export const MAX_FORMULA_DEPTH = 32;

/** How far the text of a formula has been read. */
export type FormulaReader = {
  readonly text: string;
  readonly tokens: readonly Token[];
  index: number;
  depth: number;
  /** How many parentheses are open: tells a stray `)` from a misplaced one. */
  openParentheses: number;
  readonly metrics: Set<string>;
  /** The first error; once it is set, every reading function gives null up to the top. */
  error: FormulaError | null;
};

export function readerOf(text: string, tokens: readonly Token[]): FormulaReader {
  return {
    text,
    tokens,
    index: 0,
    depth: 0,
    openParentheses: 0,
    metrics: new Set(),
    error: null,
  };
}

/** One level further in, refused where that is too deep. */
export function nested<T>(
  reader: FormulaReader,
  read: (reader: FormulaReader) => T | null,
): T | null {
  if (reader.depth === MAX_FORMULA_DEPTH) {
    const { at } = peek(reader);
    return refuse(reader, { code: 'too_deep', at, details: { limit: MAX_FORMULA_DEPTH } });
  }
  reader.depth += 1;
  const result = read(reader);
  reader.depth -= 1;
  return result;
}

/** Steps over a `(` and gives its place, to name it if it is never closed. */
export function openParenthesis(reader: FormulaReader): Span {
  const { at } = peek(reader);
  reader.index += 1;
  reader.openParentheses += 1;
  return at;
}

/** Steps over the `)` that closes `opening`; false, with the reason kept, where there is none. */
export function closeParenthesis(reader: FormulaReader, opening: Span): boolean {
  const token = peek(reader);
  if (isSign(token, ')')) {
    reader.index += 1;
    reader.openParentheses -= 1;
    return true;
  }
  if (token.kind === 'end') {
    refuse(reader, { code: 'unbalanced_parenthesis', at: opening, details: { found: '(' } });
  } else {
    refuseToken(reader);
  }
  return false;
}

/** Keeps the reason why the next token cannot stand where it does. */
export function refuseToken(reader: FormulaReader): null {
  const token = peek(reader);
  const { at } = token;
  if (token.kind === 'end') return refuse(reader, { code: 'unexpected_end', at, details: {} });
  if (isSign(token, ')') && reader.openParentheses === 0) {
    return refuse(reader, { code: 'unbalanced_parenthesis', at, details: { found: ')' } });
  }
  const found = reader.text.slice(at.start, at.end);
  return refuse(reader, { code: 'unexpected_character', at, details: { found } });
}

/** Keeps the first reason; later ones would only follow from it. */
export function refuse(reader: FormulaReader, error: FormulaError): null {
  reader.error ??= error;
  return null;
}

/** The next token, not stepped over. */
export function peek(reader: FormulaReader): Token {
  const token = reader.tokens[reader.index];
  if (token === undefined) throw new Error('read past the end of a formula');
  return token;
}

export function isSign(token: Token, sign: Sign): boolean {
  return token.kind === 'sign' && token.sign === sign;
}

/** From there to the end of the last token read: parentheses belong to what they hold together. */
export function spanFrom(reader: FormulaReader, start: number): Span {
  return { start, end: reader.tokens[reader.index - 1]?.at.end ?? start };
}
