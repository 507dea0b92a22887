import type { InferredUnit } from './formula-error.ts';

type Facts = Readonly<Record<string, unknown>>;

/** What the sentences about formulas are made of: one bag that fits every code. */
export type FormulaErrorArguments = Readonly<
  Record<
    'found' | 'name' | 'id' | 'nearest' | 'circle' | 'left' | 'right' | 'inferred' | 'declared',
    string
  > &
    Record<'length' | 'limit' | 'given' | 'least', number> & {
      readonly bounds: 'exact' | 'least';
    }
>;

/** Turns the facts of a formula's error into the arguments of its sentence. */
export function formulaErrorArguments(
  facts: Facts,
  unitWord: (unit: InferredUnit) => string,
): FormulaErrorArguments {
  const text = (name: string) => (typeof facts[name] === 'string' ? facts[name] : '');
  const number = (name: string) => Number(facts[name] ?? 0);
  const list = (name: string, separator: string) =>
    Array.isArray(facts[name]) ? facts[name].join(separator) : '';
  const unit = (name: string) =>
    facts[name] === undefined ? '' : unitWord(facts[name] as InferredUnit);
  return {
    length: number('length'),
    limit: number('limit'),
    found: text('found'),
    given: number('found'),
    name: text('name'),
    id: text('id'),
    nearest: list('nearest', ', ') || 'none',
    circle: list('circle', ' → '),
    left: unit('left'),
    right: unit('right'),
    inferred: unit('inferred'),
    declared: unit('declared'),
    least: number('least'),
    // Every function takes a certain number of values, or any from a certain number on.
    bounds: typeof facts['most'] === 'number' ? 'exact' : 'least',
  };
}
