import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFormula } from '../../../../../src/shared/features/metrics/formula/check.ts';
import {
  MAX_FORMULA_LENGTH,
  parseFormula,
} from '../../../../../src/shared/features/metrics/formula/parse.ts';
import { printFormula } from '../../../../../src/shared/features/metrics/formula/print.ts';
import { withoutSpans } from './arbitrary-expression.ts';
import { SPECIFIED, SPECIFIED_FORMULAS } from './specified.ts';

const RUNS = 20_000;

/** Pieces of the language, right and wrong. */
const PIECES =
  '( ) , + - * / − ÷ . 12 0.5 99999999999999999999 prev( open( min( max( abs( eval( revenue ' +
  'customers Q1 _ days_in_period months_in_period __proto__ constructor \u0000 \ud800';

/** The pieces in any order, with blanks or without. */
const soup = fc
  .array(fc.constantFrom(...PIECES.split(' '), ' '), { maxLength: 120 })
  .map((pieces) => pieces.join(''));

/** A true formula with one stretch replaced by something else. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SPECIFIED_FORMULAS.map(([, , formula]) => formula)),
    fc.nat(100),
    fc.nat(5),
    fc.oneof(soup, fc.string({ maxLength: 4, unit: 'binary' })),
  )
  .map(([text, start, length, put]) => text.slice(0, start) + put + text.slice(start + length));

const anyText = fc.oneof(
  soup,
  mutated,
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc
    .tuple(fc.constantFrom('(', '-', 'abs(', 'a+', 'max(a,'), fc.nat(5000))
    .map(([piece, count]) => piece.repeat(count)),
);

function isInside(at: { readonly start: number; readonly end: number }, text: string): boolean {
  return 0 <= at.start && at.start <= at.end && at.end <= text.length;
}

describe('any text at all', () => {
  it('is either read, and reads the same once printed, or refused at a place in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseFormula(text);
        const at = parsed.ok ? parsed.value.at : parsed.error.at;
        expect(isInside(at, text)).toBe(true);
        if (!parsed.ok) return;
        const printed = printFormula(parsed.value);
        const again = parseFormula(printed);
        // Blanks around operators may lead past the limit of length, never anything else.
        if (printed.length > MAX_FORMULA_LENGTH) return;
        expect(again.ok && withoutSpans(again.value)).toEqual(withoutSpans(parsed.value));
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('is checked against the catalogue without ever failing to answer', () => {
    fc.assert(
      fc.property(fc.oneof(soup, mutated), (text) => {
        const draft = { id: 'mine', text, unit: 'money', definitions: SPECIFIED } as const;
        const checked = checkFormula(draft);
        if (checked.ok)
          expect(checked.value.references.every((id) => SPECIFIED.has(id))).toBe(true);
        else expect(isInside(checked.error.at, text)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});
