import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '#shared/features/metrics/formula/parse.ts';
import { printFormula, printWith } from '#shared/features/metrics/formula/print.ts';
import type { Leaf } from '#shared/features/metrics/formula/print.ts';
import { arbitraryExpression, withoutSpans } from './arbitrary-expression.ts';
import { read } from './read.ts';
import { runs } from '#tests/support/runs.ts';

describe('the canonical text of a formula', () => {
  it.each([
    ['((a))+(b*c)', 'a + b * c'],
    ['(a+b)*c', '(a + b) * c'],
    ['(a-b)-c', 'a - b - c'],
    ['a-(b-c)', 'a - (b - c)'],
    ['a+(b+c)', 'a + (b + c)'],
    ['a/(b*c)', 'a / (b * c)'],
    ['-(a+b)', '-(a + b)'],
    ['(-a)*b', '-a * b'],
    ['-(a*b)', '-(a * b)'],
    ['a-(-b)', 'a - -b'],
    ['max(a,(b))', 'max(a, b)'],
    ['prev( (a−b) )÷open(c)×100', 'prev(a - b) / open(c) * 100'],
    ['0.0000001', '0.0000001'],
    ['012.50', '12.5'],
  ])('prints %s as %s', (text, expected) => {
    expect(printFormula(read(text))).toBe(expected);
  });

  it('reads back as the same tree', () => {
    fc.assert(
      fc.property(arbitraryExpression, (expression) => {
        const parsed = parseFormula(printFormula(expression));
        fc.pre(parsed.ok || !['too_long', 'too_many_metrics'].includes(parsed.error.code));
        expect(parsed.ok && withoutSpans(parsed.value)).toEqual(expression);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('has no pair of parentheses that could be left out', () => {
    fc.assert(
      fc.property(arbitraryExpression, (expression) => {
        const text = printFormula(expression);
        fc.pre(parseFormula(text).ok);
        for (const shorter of withoutOnePair(text)) {
          const parsed = parseFormula(shorter);
          if (parsed.ok) expect(withoutSpans(parsed.value)).not.toEqual(expression);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

/** The text with each pair of grouping parentheses left out in turn. */
function withoutOnePair(text: string): string[] {
  const opened: number[] = [];
  const texts: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') opened.push(index);
    const start = text[index] === ')' ? opened.pop() : undefined;
    if (start === undefined || /[a-z]$/.test(text.slice(0, start))) continue;
    texts.push(text.slice(0, start) + text.slice(start + 1, index) + text.slice(index + 1));
  }
  return texts;
}

describe('a formula with the figures put in', () => {
  const figures = new Map([
    ['spend', '1 000 €'],
    ['new', '10'],
    ['lost', '−3'],
  ]);
  const shown = (leaf: Leaf): string => {
    if (leaf.type === 'number') return String(leaf.value).replace('.', ',');
    if (leaf.type === 'constant') return '31';
    if (leaf.type === 'prev') return `${printFormula(leaf.operand)} before`;
    return `${figures.get(leaf.id) ?? '?'}${leaf.type === 'open' ? ' at the start' : ''}`;
  };

  it.each([
    ['spend / new', '1 000 € ÷ 10'],
    ['(spend - new) * 12.5', '(1 000 € − 10) × 12,5'],
    ['prev(spend - new) / open(new)', 'spend - new before ÷ 10 at the start'],
    ['max(new, 0.5) * days_in_period', 'max(10; 0,5) × 31'],
    ['-spend + unknown', '−1 000 € + ?'],
    ['new - lost', '10 − (−3)'],
    ['-lost', '−(−3)'],
    ['lost', '−3'],
    ['abs(lost)', 'abs(−3)'],
  ])('shows %s as %s', (text, expected) => {
    expect(printWith(read(text), shown)).toBe(expected);
  });
});
