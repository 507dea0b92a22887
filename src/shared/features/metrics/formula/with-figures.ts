import type { ConstantName } from './expression.ts';
import { formulaInWords } from './in-words.ts';
import type { MetricRole } from './in-words.ts';

/** The figures that went into a formula, as the engine explains them. */
export type FormulaFigures = {
  readonly parts: readonly {
    readonly metric: string;
    readonly role: MetricRole;
    /** 1 for what the formula names itself. */
    readonly depth: number;
    readonly value: number | null;
  }[];
  readonly constants: Readonly<Record<ConstantName, number>>;
};

/** How figures are said to a person. */
export type FigureVoice = {
  readonly number: (value: number) => string;
  readonly before: (text: string) => string;
  /** A figure with the unit of its metric; `value` null is not known. */
  readonly figure: (metric: string, value: number | null) => string;
};

/** A formula with the numbers put in: `1 000 € ÷ 10`; null where the text is no formula. */
export function formulaWithFigures(
  formula: string,
  { parts, constants }: FormulaFigures,
  { number, before, figure }: FigureVoice,
): string | null {
  return formulaInWords(formula, {
    number,
    before,
    constant: (name) => number(constants[name]),
    metric: (id, role) => {
      const part = parts.find((one) => one.depth === 1 && one.metric === id && one.role === role);
      return figure(id, part?.value ?? null);
    },
  });
}
