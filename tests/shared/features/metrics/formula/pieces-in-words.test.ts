import { expect, it } from 'vitest';
import { parseFormula } from '#shared/features/metrics/formula/parse.ts';
import { piecesInWords } from '#shared/features/metrics/formula/pieces-in-words.ts';
import { piecesOf } from '#shared/features/metrics/formula/print.ts';

function said(formula: string, value: number): string {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(`no formula: ${formula}`);
  const pieces = piecesOf(parsed.value, () => ({ type: 'figure' as const, value }));
  return piecesInWords(pieces, (figure) => String(figure.value));
}

it.each([
  ['a + b * c', 2, '2 + 2 × 2'],
  ['(a - b) / c', 2, '(2 − 2) ÷ 2'],
  ['max(a, b) - min(c, d)', 2, 'max(2; 2) − min(2; 2)'],
  ['a - -b', 2, '2 − −2'],
  ['-(a + b)', 2, '−(2 + 2)'],
  ['(a + b) - c', 2, '2 + 2 − 2'],
  ['a * b', -2, '(-2) × (-2)'],
  ['a * -b', 0, '0 × −0'],
  ['a * b', 0, '0 × 0'],
])('%s with %d is said as %s', (formula, value, words) => {
  expect(said(formula, value)).toBe(words);
});
