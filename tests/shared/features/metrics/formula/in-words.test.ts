import { describe, expect, it } from 'vitest';
import { formulaInWords } from '#shared/features/metrics/formula/in-words.ts';
import type { FormulaVoice } from '#shared/features/metrics/formula/in-words.ts';

const voice: FormulaVoice = {
  metric: (id, role) => `${id.toUpperCase()}[${role}]`,
  number: String,
  constant: (name) => `<${name}>`,
  before: (text) => `{${text}}`,
};

const said = (formula: string) => formulaInWords(formula, voice);

describe('a formula in words', () => {
  it('names each metric by how it is used', () => {
    expect(said('(size - open(size)) / prev(size) * 100')).toBe(
      '(SIZE[period] − SIZE[open]) ÷ SIZE[prev] × 100',
    );
  });

  it('says the period before of a whole sum', () => {
    expect(said('prev(a + b)')).toBe('{A[period] + B[period]}');
  });

  it('says the constants of the period', () => {
    expect(said('a / months_in_period')).toBe('A[period] ÷ <months_in_period>');
  });

  it('is nothing for a text that is no formula', () => {
    expect(said('a +')).toBeNull();
  });
});
