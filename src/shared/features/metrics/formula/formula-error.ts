import type { Unit } from '#shared/kernel/unit.ts';
import type { Span } from './expression.ts';

/**
 * What inference makes of a formula: a unit; `number` for plain numbers (`zero` for a literal 0,
 * which goes with anything); `percent_or_ratio` for a ratio times 100 or 1000, where the declared
 * unit decides; `unnamed` for what no unit of the product says, such as orders per euro.
 */
export type InferredUnit = Unit | 'number' | 'zero' | 'percent_or_ratio' | 'unnamed';

type NoDetails = Readonly<Record<never, never>>;

/** Every reason why a text may be no valid formula. */
export const FORMULA_ERROR_CODES = [
  'empty',
  'too_long',
  'too_deep',
  'too_many_metrics',
  'number_too_large',
  'unexpected_character',
  'unexpected_end',
  'unbalanced_parenthesis',
  'unknown_function',
  'wrong_number_of_arguments',
  'open_needs_a_metric',
  'open_needs_a_stock',
  'unknown_metric',
  'circular_definition',
  'mixed_units',
  'unit_does_not_fit',
] as const satisfies readonly (keyof FormulaErrorDetails)[];

/** The facts of each error, by its code: what a sentence about it needs to name. */
type FormulaErrorDetails = {
  /** Nothing but blanks. */
  readonly empty: NoDetails;
  readonly too_long: { readonly length: number; readonly limit: number };
  readonly too_deep: { readonly limit: number };
  readonly too_many_metrics: { readonly limit: number };
  readonly number_too_large: { readonly found: string };
  /** `found`: the character, or the whole word or number, that cannot stand there. */
  readonly unexpected_character: { readonly found: string };
  /** The text stops where a value or a parenthesis was awaited. */
  readonly unexpected_end: NoDetails;
  /** `found`: the parenthesis that has no partner. */
  readonly unbalanced_parenthesis: { readonly found: '(' | ')' };
  readonly unknown_function: { readonly name: string; readonly nearest: readonly string[] };
  /** `most`: null where there is no upper bound. */
  readonly wrong_number_of_arguments: {
    readonly name: string;
    readonly found: number;
    readonly least: number;
    readonly most: number | null;
  };
  /** open() around something else than the name of one metric. */
  readonly open_needs_a_metric: NoDetails;
  readonly open_needs_a_stock: { readonly id: string };
  readonly unknown_metric: { readonly id: string; readonly nearest: readonly string[] };
  /** `circle`: the ids in order of reading; the last one is the first again. */
  readonly circular_definition: { readonly circle: readonly string[] };
  readonly mixed_units: { readonly left: InferredUnit; readonly right: InferredUnit };
  readonly unit_does_not_fit: { readonly declared: Unit; readonly inferred: InferredUnit };
};

/**
 * Why a text is no valid formula, where in the text, and the facts to say it with. The list of
 * codes is closed: `FormulaError['code']` names them all.
 */
export type FormulaError = {
  readonly [Code in keyof FormulaErrorDetails]: {
    readonly code: Code;
    readonly at: Span;
    readonly details: FormulaErrorDetails[Code];
  };
}[keyof FormulaErrorDetails];
