import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromMinorUnits,
  LARGEST_VALUE,
  roundedText,
  shortest,
  toMinorUnits,
} from '#shared/kernel/decimal.ts';

const cents = fc.integer({ min: -LARGEST_VALUE, max: LARGEST_VALUE });
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('amounts in cents', () => {
  it.each([
    ['1234.5', 123_450],
    ['-110.7', -11_070],
    ['.5', 50],
    ['12.', 1200],
    ['007', 700],
    ['1.005', 101],
    ['-1.005', -101],
    ['0.995', 100],
    ['-0.004', 0],
    ['-0.005', -1],
    ['0.00499999999999999999999', 0],
    ['90000000000000.00', LARGEST_VALUE],
  ])('%s is %d cents, a half going away from zero', (text, expected) => {
    expect(toMinorUnits(text)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['1.2345', 3, 1235],
    ['-0.0005', 3, -1],
    ['12', 3, 12_000],
    ['250.4', 0, 250],
    ['-250.5', 0, -251],
    ['.4', 0, 0],
  ])('%s with %d decimals is %d of its smallest units', (text, digits, expected) => {
    expect(toMinorUnits(text, digits)).toEqual({ ok: true, value: expected });
  });

  it.each(['', '-', '.', '-.', '1,5', '1e3', '+1', ' 1', '0x10', 'NaN'])(
    'refuses "%s", which is no decimal text',
    (text) => expect(toMinorUnits(text)).toEqual({ ok: false, error: 'not_a_decimal' }),
  );

  it('refuses an amount beyond which whole cents are no longer exact', () => {
    expect(toMinorUnits('90000000000000.01')).toEqual({ ok: false, error: 'too_large' });
    expect(toMinorUnits('9'.repeat(5000))).toEqual({ ok: false, error: 'too_large' });
  });

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        const expected = { ok: true, value: amount === 0 ? 0 : amount };
        expect(toMinorUnits(fromMinorUnits(amount))).toEqual(expected);
      }),
    );
  });

  it.each([
    [123_450, '1234.5'],
    [100_000, '1000'],
    [-5, '-0.05'],
    [-50, '-0.5'],
    [-0, '0'],
    [-0.4, '-0.004'],
    [12_345.678, '123.45678'],
  ])('writes %d cents as %s', (amount, short) => expect(fromMinorUnits(amount)).toBe(short));
});

describe('the shortest decimal text', () => {
  it('reads back as the same number, without exponent or needless zero', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const text = shortest(value);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
        expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
      }),
    );
  });

  it.each([
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    [-1.5e-7, '-0.00000015'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('of %d is %s', (value, expected) => expect(shortest(value)).toBe(expected));

  it.each([NaN, Infinity, -Infinity])('does not exist for %d', (value) => {
    expect(() => shortest(value)).toThrow(RangeError);
  });
});

describe('rounding', () => {
  it.each([
    ['2.675', 2, '2.68'],
    ['-2.675', 2, '-2.68'],
    ['1.004', 2, '1'],
    ['-0.004', 2, '0'],
    ['9.999', 2, '10'],
    ['0.5', 0, '1'],
    ['3.33333', 4, '3.3333'],
    ['12', 2, '12'],
  ])('of %s to %d decimals is %s', (text, decimals, expected) => {
    expect(roundedText(text, decimals)).toBe(expected);
  });
});
