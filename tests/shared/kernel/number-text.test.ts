import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDecimalMark, readNumber } from '#shared/kernel/number-text.ts';
import type { NumberExpectation } from '#shared/kernel/number-text.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { runs } from '#tests/support/runs.ts';

function valueOf(text: string, expects: NumberExpectation): number | null | string {
  const reading = readNumber(text, expects);
  return reading.ok ? reading.value.number : reading.error;
}

describe('a number as people and spreadsheets write it', () => {
  it.each([
    ['1234.5', 123_450],
    ['1 234,5', 123_450],
    ['1\u00a0234,5', 123_450],
    ['1\u202f234,5', 123_450],
    ['1\u2009234,5', 123_450],
    ["1'234.5", 123_450],
    ['1’234’567.5', 123_456_750],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1.234.567', 123_456_700],
    ['1,234,567', 123_456_700],
    ['1 000 €', 100_000],
    ['€1,000.00', 100_000],
    ['EUR 12', 1200],
    ['12 CHF', 1200],
    ['-110.7 €', -11_070],
    ['€-3', -300],
    ['-€3', -300],
    ['(12,00)', -1200],
    ['(12,00 €)', -1200],
    ['(12,00) €', -1200],
    ['\u221212', -1200],
    ['- 12', -1200],
    ['12-', -1200],
    ['+12', 1200],
    ['  12  ', 1200],
    [',5', 50],
    ['12.', 1200],
    ['-0', 0],
    ['(0,001)', 0],
  ])('"%s" is read to the cent', (text, cents) => {
    expect(valueOf(text, { unit: 'money' })).toBe(cents);
  });

  it.each<[string, Unit, number]>([
    ['12 %', 'percent', 12],
    ['12%', 'percent', 12],
    ['-1,5\u202f%', 'percent', -1.5],
    ['12.0', 'count', 12],
    ['1 200', 'count', 1200],
    ['0,125', 'ratio', 0.125],
    ['1234.567', 'ratio', 1234.567],
    ['2,5', 'days', 2.5],
  ])('"%s" as %s is %d', (text, unit, value) => {
    expect(valueOf(text, { unit })).toBe(value);
  });

  it.each(['', '   ', '\u00a0', '.', ' . '])('"%s" is not known', (text) => {
    expect(readNumber(text, { unit: 'count' })).toEqual({
      ok: true,
      value: { number: null, doubt: null },
    });
  });

  it('an amount has the decimals of its currency where that is said', () => {
    expect(valueOf('1,2345 €', { unit: 'money', decimal: ',', minorDigits: 3 })).toBe(1235);
    expect(valueOf('(250)', { unit: 'money', minorDigits: 0 })).toBe(-250);
  });

  it('zero is a number', () => expect(valueOf('0', { unit: 'money' })).toBe(0));

  it.each([
    '12,5.3',
    '1 23,4',
    '1 2345',
    '12 34',
    '0 123',
    '1  234',
    '1.23.456',
    '1,234.567.8',
    '1 234 .5',
    "1 234'567",
    '1,2,3',
    'abc',
    'n/a',
    '-',
    '–',
    '%',
    '€',
    '()',
    '--5',
    '-5-',
    '(-5)',
    '5 %%',
    '€5 €',
    '1e5',
    '0x10',
    '١٢',
    '12 kg',
    '#DIV/0!',
    '5'.repeat(401),
  ])('refuses "%s"', (text) => expect(valueOf(text, { unit: 'money' })).toBe('not_a_number'));

  it.each(['NaN', 'Infinity', '-inf', '∞', 'Infini €'])('refuses "%s" as not finite', (text) => {
    expect(valueOf(text, { unit: 'money' })).toBe('not_finite');
  });

  it.each<[string, Unit, string]>([
    ['12,5', 'count', 'not_whole'],
    ['12.00000000000000000001', 'count', 'not_whole'],
    ['12 %', 'money', 'percent_sign_on_other_unit'],
    ['12 %', 'count', 'percent_sign_on_other_unit'],
    ['12 €', 'count', 'currency_on_other_unit'],
    ['$12', 'percent', 'currency_on_other_unit'],
    ['90000000000000,01', 'money', 'too_large'],
    ['9000000000000001', 'count', 'too_large'],
    ['1'.repeat(400), 'ratio', 'too_large'],
  ])('refuses "%s" as %s: %s', (text, unit, code) => {
    expect(valueOf(text, { unit })).toBe(code);
  });

  it('a count may have decimals where that is allowed', () => {
    expect(valueOf('2,5', { unit: 'count', allowsFraction: true })).toBe(2.5);
  });
});

describe('one separator before exactly three digits', () => {
  it.each([
    ['1.000', ',', 1000],
    ['1,000', ',', 1],
    ['1,000', '.', 1000],
    ['1.000', '.', 1],
    ['-12.345', ',', -12_345],
  ] as const)('"%s" where "%s" separates decimals is %d', (text, decimal, value) => {
    const expected = { number: value, doubt: null };
    expect(readNumber(text, { unit: 'ratio', decimal })).toEqual({ ok: true, value: expected });
  });

  it('follows the usual mark where none is known, and says that it may be wrong', () => {
    expect(readNumber('1.000', { unit: 'ratio', usualDecimal: ',' })).toEqual({
      ok: true,
      value: { number: 1000, doubt: 'thousands_or_decimal' },
    });
    expect(readNumber('1,000', { unit: 'ratio', decimal: null, usualDecimal: ',' })).toEqual({
      ok: true,
      value: { number: 1, doubt: 'thousands_or_decimal' },
    });
  });

  it('is refused where there is nothing to go by', () => {
    expect(valueOf('1.000', { unit: 'money' })).toBe('thousands_or_decimal');
  });

  it.each(['0.500', '.500', '1234.500', '1 234.500'])('is no doubt in "%s"', (text) => {
    expect(readNumber(text, { unit: 'ratio', usualDecimal: ',' })).toEqual({
      ok: true,
      value: { number: Number(text.replace(' ', '')), doubt: null },
    });
  });

  it('does not turn a text with one possible reading into another', () => {
    expect(valueOf('12.5', { unit: 'ratio', decimal: ',' })).toBe(12.5);
  });
});

describe('the decimal mark of a set of cells', () => {
  it.each([
    [['1.000', '12,5'], ','],
    [['1.234.567', '', '.', 'abc'], ','],
    [['1 234,567'], ','],
    [['1,000', '€3.20'], '.'],
    [['1,234,567'], '.'],
    [['12 %', '1.000', '1,000'], null],
    [['12,5', '12.5'], null],
    [[], null],
  ] as const)('of %j is %s', (texts, mark) => expect(decideDecimalMark(texts)).toBe(mark));
});

it('every amount is read back from every way of writing it', () => {
  const formats = fc.constantFrom(
    ['fr-FR', ','] as const,
    ['en-US', '.'] as const,
    ['de-DE', ','] as const,
    ['de-CH', '.'] as const,
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), formats, (cents, [locale, decimal]) => {
      const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(
        cents / 100,
      );
      expect(valueOf(text, { unit: 'money', decimal })).toBe(cents);
    }),
  );
});

describe('what only looks like a number', () => {
  it.each(['-.', '€,', '1,2a', '1,a2', '1.2 3', 'a1', '--5', '€5 €', '5 % %', '12,5.3', '01 234'])(
    '"%s" is refused',
    (text) => {
      expect(valueOf(text, { unit: 'money' })).toBe('not_a_number');
    },
  );

  it('is refused where no person writes so many digits', () => {
    const digits = (count: number) => `0,${'0'.repeat(count - 2)}`;
    expect(valueOf(digits(400), { unit: 'money' })).toBe(0);
    expect(valueOf(digits(401), { unit: 'money' })).toBe('not_a_number');
  });

  it('is too large beyond what stays exact', () => {
    expect(valueOf('9 000 000 000 000 000', { unit: 'ratio' })).toBe(9e15);
    expect(valueOf('9 000 000 000 000 002', { unit: 'ratio' })).toBe('too_large');
  });
});

describe('the decimal mark of a set of cells', () => {
  it('is not told by what is no number, not known, or too long to be one', () => {
    const long = `1,${'5'.repeat(400)}`;
    expect(decideDecimalMark(['', '.', 'a,b', '--1,5', long])).toBeNull();
    expect(decideDecimalMark(['', '.', long, '1.5'])).toBe('.');
  });

  it('is told twice by cells that agree, and by none where they do not', () => {
    expect(decideDecimalMark(['1,5', '2,25', '1.234.567'])).toBe(',');
    expect(decideDecimalMark(['1,5', '2.5'])).toBeNull();
  });
});

it('no text whatsoever makes the reader throw', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789.,-+() €%\u00a0’eE')),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), (text) => {
      const reading = readNumber(text, { unit: 'money', usualDecimal: ',' });
      if (reading.ok && reading.value.number !== null) {
        expect(Number.isSafeInteger(reading.value.number)).toBe(true);
      }
    }),
    { numRuns: runs(2000) },
  );
});
