import { describe, expect, it } from 'vitest';
import { cellPath } from '#renderer/parts/explanation/cell-path.ts';
import { importedRow } from '#renderer/parts/explanation/imported-row.ts';
import {
  hasNumbers,
  levelsOpenAtFirst,
  stepsOf,
  togetherOf,
} from '#renderer/parts/explanation/explanation-tree.ts';
import type { Step } from '#renderer/parts/explanation/explanation-tree.ts';
import type { ExplanationPart, UnfoldedValue } from '#shared/features/values/contract.ts';

const part = (metric: string, depth: number): ExplanationPart => ({
  metric,
  depth,
  role: 'period',
  period: '2026-10',
  periods: ['2026-10'],
  kind: 'flow',
  value: 1,
  unit: 'count',
  have: 1,
  of: 1,
  isWhole: true,
  missing: [],
  sample: null,
  formula: null,
  filled: [],
  version: 1,
  definedSince: null,
  versions: 1,
  used: [],
});

type Names = readonly (string | Names)[];

const namesIn = (steps: readonly Step[]): Names =>
  steps.flatMap(({ part: { metric }, below }) =>
    below.length === 0 ? [metric] : [metric, namesIn(below)],
  );

describe('the steps of an explanation', () => {
  it('hang below the formula that they belong to', () => {
    const parts = [
      part('profit', 1),
      part('revenue', 2),
      part('revenue_time', 3),
      part('revenue_scalable', 3),
      part('expenses', 2),
      part('revenue', 1),
      part('revenue_time', 2),
    ];
    expect(namesIn(stepsOf(parts))).toEqual([
      'profit',
      ['revenue', ['revenue_time', 'revenue_scalable'], 'expenses'],
      'revenue',
      ['revenue_time'],
    ]);
  });

  it('are none for an input', () => {
    expect(stepsOf([])).toEqual([]);
  });

  it('show a formula with its numbers where there is a number at all', () => {
    const metric = { type: 'metric', metric: 'leads', role: 'period', unit: 'count' } as const;
    const sign = { type: 'sign', sign: '/' } as const;
    expect(hasNumbers([{ ...metric, value: 3 }, sign, { ...metric, value: null }])).toBe(true);
    expect(hasNumbers([{ ...metric, value: null }, sign, { type: 'number', value: 100 }])).toBe(
      false,
    );
    expect(hasNumbers([])).toBe(false);
  });

  it('stand open as far as a glance goes', () => {
    const few = Array.from({ length: 4 }, (_, index) => part(`m${index}`, 1));
    expect(levelsOpenAtFirst(few)).toBe(Infinity);
    expect(levelsOpenAtFirst([...few, part('more', 2)])).toBe(1);
  });
});

const used = (period: string, segment: string | null = null): UnfoldedValue['used'][number] => ({
  period,
  segment,
  value: 1,
  sampleSize: null,
  source: 'typed',
  sourceDetail: null,
  note: null,
});

describe('stored values become one figure', () => {
  const together = (kind: UnfoldedValue['kind'], ...values: UnfoldedValue['used']) =>
    togetherOf({ kind, used: values }, '2026-Q4');

  it('by adding up a flow, and weighing a score', () => {
    expect(together('flow', used('2026-10'), used('2026-11'))).toBe('flow');
    expect(together('score', used('2026-10'), used('2026-11'))).toBe('score');
  });

  it('by taking the last level of a stock, or those of its segments', () => {
    expect(together('stock', used('2026-11'))).toBe('level');
    expect(together('stock', used('2026-11', 'Salon'), used('2026-10', 'LinkedIn'))).toBe('levels');
  });

  it('by nothing at all where the value is the figure', () => {
    expect(together('flow', used('2026-Q4'))).toBeNull();
    expect(together('stock', used('2026-Q4'))).toBeNull();
    expect(together('flow')).toBeNull();
  });
});

describe('the source of an imported value', () => {
  it('is a file and a row, also where the file has colons in its name', () => {
    expect(importedRow('chiffres.csv:2')).toEqual({ file: 'chiffres.csv', row: '2' });
    expect(importedRow('a: b.csv:12')).toEqual({ file: 'a: b.csv', row: '12' });
  });

  it('is left as it is where it says something else', () => {
    expect([null, '', 'chiffres.csv', ':3', 'a:b'].map(importedRow)).toEqual(Array(5).fill(null));
  });
});

describe('the way to a cell', () => {
  it('names its metric, period and segment, whatever the segment is called', () => {
    expect(cellPath({ metric: 'leads', period: '2026-10', segment: null })).toBe(
      '/grid/leads/2026-10',
    );
    expect(cellPath({ metric: 'leads', period: '2026-W42', segment: 'Salon / été' })).toBe(
      '/grid/leads/2026-W42/Salon%20%2F%20%C3%A9t%C3%A9',
    );
  });
});
