import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import { checkFormula } from '#shared/features/metrics/formula/check.ts';
import { MAX_FORMULA_LENGTH, parseFormula } from '#shared/features/metrics/formula/parse.ts';
import { printFormula } from '#shared/features/metrics/formula/print.ts';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import { CIVIL_CALENDAR, periodAt } from '#shared/kernel/period.ts';
import { UNITS } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { withoutSpans } from './arbitrary-expression.ts';
import { SPECIFIED_FORMULAS } from './specified.ts';
import { runs } from '#tests/support/runs.ts';

/** Texts that are tried: pieces of the language, true formulas spoilt, and anything at all. */
const RUNS = runs(Number(process.env['SOLOCAP_FORMULAS'] ?? 20_000));

/** Pieces of the language, right and wrong. */
const PIECES =
  '( ) , + - * / − ÷ . 12 0.5 99999999999999999999 prev( open( min( max( abs( eval( revenue ' +
  'customers Q1 _ days_in_period months_in_period __proto__ constructor \u0000 \ud800 => ; [ ] ` ' +
  '${ process.exit( globalThis import( require( ** // /* leads orders mrr';

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

/** What is wrong with how a text was read; null where nothing is. */
function faultOfReading(text: string): string | null {
  const parsed = parseFormula(text);
  const at = parsed.ok ? parsed.value.at : parsed.error.at;
  if (!isInside(at, text)) return 'a place outside of the text';
  if (!parsed.ok) return null;
  const printed = printFormula(parsed.value);
  // Blanks around operators may lead past the limit of length, never anything else.
  if (printed.length > MAX_FORMULA_LENGTH) return null;
  const again = parseFormula(printed);
  const isSame =
    again.ok && isDeepStrictEqual(withoutSpans(again.value), withoutSpans(parsed.value));
  return isSame ? null : `another formula once printed: ${printed}`;
}

const month = periodAt('month', 24_322, CIVIL_CALENDAR);
const METRICS = definitionsOf({ ltv: 'saas' });
const measurements = [...METRICS.values()]
  .filter(({ kind }) => kind !== 'computed')
  .map(({ id }, index) => {
    const place = { metric: id, kind: 'month', ordinal: month.ordinal, segment: null } as const;
    return { ...place, value: index % 7, sampleSize: null };
  });

/** What is wrong with how a text is checked and, where it may be saved, computed; null: nothing. */
function faultOfUse(text: string, unit: Unit): string | null {
  const checked = checkFormula({ id: 'mine', text, unit, definitions: METRICS });
  if (!checked.ok) return isInside(checked.error.at, text) ? null : 'a place outside of the text';
  if (!checked.value.references.every((id) => METRICS.has(id))) return 'a stray reference';
  const mine = { id: 'mine', kind: 'computed', unit, good: null, cadence: 'month' } as const;
  const definitions = new Map<string, MetricDefinition>(METRICS).set('mine', {
    ...mine,
    formula: text,
    readBy: null,
  });
  const engine = createEngine({ definitions, measurements, calendar: CIVIL_CALENDAR });
  const { value, missing } = engine.evaluate('mine', month);
  if (value === null) return missing.length > 0 ? null : 'no value and no reason';
  return Number.isFinite(value) ? null : `the value ${value}`;
}

describe('any text at all', () => {
  it('is either read, and reads the same once printed, or refused at a place in the text', () => {
    const assertion = fc.property(anyText, (text) => {
      const fault = faultOfReading(text);
      if (fault !== null) throw new Error(fault);
    });
    fc.assert(assertion, { numRuns: RUNS });
  }, 120_000);

  it('is either refused with a reason, or computed to a number or to the cause why there is none', () => {
    const units = fc.constantFrom(...UNITS);
    let saved = 0;
    const assertion = fc.property(fc.oneof(soup, mutated), units, (text, unit) => {
      const fault = faultOfUse(text, unit);
      if (fault !== null) throw new Error(fault);
      if (checkFormula({ id: 'mine', text, unit, definitions: METRICS }).ok) saved += 1;
    });
    fc.assert(assertion, { numRuns: RUNS });
    // The texts are near enough to true formulas for many of them to be computed.
    expect(saved).toBeGreaterThan(RUNS / 100);
  }, 120_000);

  it('runs nothing: what looks like a program is a formula with a fault', () => {
    const programs = [
      'process.exit(1)',
      'globalThis.pwned = 1',
      "constructor.constructor('return 1')()",
      '(() => 1)()',
      '`${1}`',
      'import(revenue)',
      'revenue; orders',
      'revenue = 1',
      'eval(1)',
    ];
    for (const text of programs) expect(parseFormula(text).ok, text).toBe(false);
    expect(globalThis).not.toHaveProperty('pwned');
  });
});
