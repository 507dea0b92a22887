import { describe, expect, it } from 'vitest';
import {
  MAX_FORMULA_LENGTH,
  MAX_FORMULA_METRICS,
  parseFormula,
} from '#shared/features/metrics/formula/parse.ts';
import { MAX_FORMULA_DEPTH } from '#shared/features/metrics/formula/reader.ts';
import { read } from './read.ts';

/** The error of a text, with the part of the text at which it points. */
function refusal(text: string) {
  const parsed = parseFormula(text);
  if (parsed.ok) throw new Error(`${text} was accepted`);
  const { code, at, details } = parsed.error;
  return { code, pointsAt: text.slice(at.start, at.end), start: at.start, details };
}

/** Shows how the operands were grouped, whatever parentheses the text had. */
function grouping(text: string): string {
  const show = (expression: ReturnType<typeof read>): string => {
    switch (expression.type) {
      case 'binary':
        return `[${show(expression.left)}${expression.operator}${show(expression.right)}]`;
      case 'negate':
        return `[-${show(expression.operand)}]`;
      case 'prev':
        return `prev${show(expression.operand)}`;
      case 'call':
        return `${expression.name}[${expression.operands.map(show).join()}]`;
      case 'number':
        return String(expression.value);
      case 'constant':
        return expression.name;
      default:
        return expression.type === 'open' ? `open[${expression.id}]` : expression.id;
    }
  };
  return show(read(text));
}

describe('reading a formula', () => {
  it.each([
    ['a + b * c', '[a+[b*c]]'],
    ['a - b - c', '[[a-b]-c]'],
    ['a / b / c * d', '[[[a/b]/c]*d]'],
    ['(a + b) * c', '[[a+b]*c]'],
    ['a - (b - c)', '[a-[b-c]]'],
    ['-a * b', '[[-a]*b]'],
    ['a * -b', '[a*[-b]]'],
    ['--a - -2', '[[-[-a]]-[-2]]'],
    ['prev(a + b) / open(stock)', '[prev[a+b]/open[stock]]'],
    ['max(a, 0, min(b, 12.5)) + abs(-c)', '[max[a,0,min[b,12.5]]+abs[[-c]]]'],
    ['days_in_period / months_in_period', '[days_in_period/months_in_period]'],
    ['minimum + previous', '[minimum+previous]'],
  ])('groups %s as arithmetic does', (text, expected) => {
    expect(grouping(text)).toBe(expected);
  });

  it('accepts the signs that people and word processors type', () => {
    expect(grouping('a × b ÷ c − d – e')).toBe('[[[[a*b]/c]-d]-e]');
  });

  it('reads the same with any blanks, no-break ones and line ends too', () => {
    expect(grouping('\ufeff a\u00a0+\n\tb\u202f*c ')).toBe('[a+[b*c]]');
    expect(grouping('a+b*c')).toBe('[a+[b*c]]');
  });

  it('knows the place of every part, parentheses included', () => {
    const text = ' (a + b) * open( c )';
    const product = read(text);
    if (product.type !== 'binary') throw new Error('not a product');
    const placed = [product, product.left, product.right].map(({ at }) =>
      text.slice(at.start, at.end),
    );
    expect(placed).toEqual(['(a + b) * open( c )', 'a + b', 'open( c )']);
  });
});

describe('refusing a formula', () => {
  it.each([
    ['', 'empty', '', 0],
    ['  \n', 'empty', '  \n', 0],
    ['a $ b', 'unexpected_character', '$', 2],
    ['a + 😀', 'unexpected_character', '😀', 4],
    ['Revenue', 'unexpected_character', 'R', 0],
    ['a b', 'unexpected_character', 'b', 2],
    ['1 000', 'unexpected_character', '000', 2],
    ['1,5', 'unexpected_character', ',', 1],
    ['12.', 'unexpected_character', '.', 2],
    ['.5', 'unexpected_character', '.', 0],
    ['1e5', 'unexpected_character', 'e5', 1],
    ['12.5.3', 'unexpected_character', '.', 4],
    ['a + * b', 'unexpected_character', '*', 4],
    ['+a', 'unexpected_character', '+', 0],
    ['max(a,, b)', 'unexpected_character', ',', 6],
    ['max(a, )', 'unexpected_character', ')', 7],
    ['()', 'unexpected_character', ')', 1],
    ['min + 1', 'unexpected_character', '+', 4],
    ['(a, b)', 'unexpected_character', ',', 2],
    ['a.b', 'unexpected_character', '.', 1],
    ["'a'", 'unexpected_character', "'", 0],
    ['a = 1', 'unexpected_character', '=', 2],
    ['a +', 'unexpected_end', '', 3],
    ['(a + ', 'unexpected_end', '', 5],
    ['prev', 'unexpected_end', '', 4],
    ['((a + b)', 'unbalanced_parenthesis', '(', 0],
    ['a + max(b, c', 'unbalanced_parenthesis', '(', 7],
    ['a + b)', 'unbalanced_parenthesis', ')', 5],
    ['a + )', 'unbalanced_parenthesis', ')', 4],
    ['(a) + abs(b))', 'unbalanced_parenthesis', ')', 12],
    ['eval(a)', 'unknown_function', 'eval', 0],
    ['days_in_period(a)', 'unknown_function', 'days_in_period', 0],
    ['open()', 'wrong_number_of_arguments', 'open()', 0],
    ['1 + prev(a, b)', 'wrong_number_of_arguments', 'prev(a, b)', 4],
    ['abs(a, b)', 'wrong_number_of_arguments', 'abs(a, b)', 0],
    ['max(a)', 'wrong_number_of_arguments', 'max(a)', 0],
    ['open(a + b)', 'open_needs_a_metric', 'a + b', 5],
    ['open(12)', 'open_needs_a_metric', '12', 5],
    ['open(prev(a))', 'open_needs_a_metric', 'prev(a)', 5],
    ['open(days_in_period)', 'open_needs_a_metric', 'days_in_period', 5],
    ['a * 9007199254740992', 'number_too_large', '9007199254740992', 4],
  ])('tells what is wrong in «%s», and where', (text, code, pointsAt, start) => {
    expect(refusal(text)).toMatchObject({ code, pointsAt, start });
  });

  it('says how many arguments were found and awaited', () => {
    expect(refusal('abs(a, b)').details).toEqual({ name: 'abs', found: 2, least: 1, most: 1 });
    expect(refusal('min(a)').details).toEqual({ name: 'min', found: 1, least: 2, most: null });
  });

  it('proposes the function that was probably meant', () => {
    expect(refusal('maxi(a, b)').details).toMatchObject({ name: 'maxi', nearest: ['max'] });
  });
});

/** The sum of that many different metrics. */
function sumOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `m${index}`).join(' + ');
}

describe('the limits of a formula', () => {
  it('takes as many characters as allowed, and no more', () => {
    const longest = `a${' + a'.repeat((MAX_FORMULA_LENGTH - 1) / 4)}`.padEnd(MAX_FORMULA_LENGTH);
    expect(parseFormula(longest).ok).toBe(true);
    expect(refusal(`${longest} `)).toMatchObject({
      code: 'too_long',
      start: MAX_FORMULA_LENGTH,
      details: { length: MAX_FORMULA_LENGTH + 1, limit: MAX_FORMULA_LENGTH },
    });
  });

  it.each([
    ['parentheses', '(', ')'],
    ['functions', 'abs(', ')'],
    ['minus signs', '-', ''],
  ])('takes %s as deep as allowed, and no deeper', (_, opening, closing) => {
    const nestedIn = (depth: number) => opening.repeat(depth) + 'a' + closing.repeat(depth);
    expect(parseFormula(nestedIn(MAX_FORMULA_DEPTH)).ok).toBe(true);
    expect(refusal(nestedIn(MAX_FORMULA_DEPTH + 1))).toMatchObject({ code: 'too_deep' });
  });

  it('counts depth where parts stand inside each other, not side by side', () => {
    const sideBySide = Array.from({ length: 60 }, () => '-(a)').join('+');
    expect(parseFormula(sideBySide).ok).toBe(true);
  });

  it('takes as many different metrics as allowed, named as often as one likes', () => {
    expect(parseFormula(`${sumOf(MAX_FORMULA_METRICS)} + open(m0)`).ok).toBe(true);
    expect(refusal(sumOf(MAX_FORMULA_METRICS + 1))).toMatchObject({
      code: 'too_many_metrics',
      pointsAt: `m${MAX_FORMULA_METRICS}`,
    });
  });

  it('takes the largest number that is exact', () => {
    expect(read('9007199254740991')).toMatchObject({ value: Number.MAX_SAFE_INTEGER });
  });
});
