import { expect, it } from 'vitest';
import { formulaWithFigures } from '../../../../../src/shared/features/metrics/formula/with-figures.ts';
import type { FormulaFigures } from '../../../../../src/shared/features/metrics/formula/with-figures.ts';

const voice = {
  number: String,
  before: (text: string) => `before(${text})`,
  figure: (metric: string, value: number | null) => (value === null ? `no ${metric}` : `${value}`),
};
const figures: FormulaFigures = {
  parts: [
    { metric: 'a', role: 'period', depth: 1, value: 4 },
    { metric: 'a', role: 'prev', depth: 1, value: 3 },
    { metric: 'b', role: 'period', depth: 2, value: 9 },
  ],
  constants: { days_in_period: 62, months_in_period: 2 },
};

it('a formula is said with the figures that it names itself, and the days it was taken over', () => {
  expect(formulaWithFigures('a / b * days_in_period', figures, voice)).toBe('4 ÷ no b × 62');
});

it('the same metric in the period before has its own figure', () => {
  expect(formulaWithFigures('a - prev(a)', figures, voice)).toBe('4 − 3');
});

it('what is no formula is not said', () => {
  expect(formulaWithFigures('a /', figures, voice)).toBeNull();
});
