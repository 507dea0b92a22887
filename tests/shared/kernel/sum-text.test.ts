import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSumInCents } from '#renderer/features/ledger/amount-text.ts';
import { workedOut } from '#shared/kernel/sum-text.ts';

describe('a sum in the field of an amount', () => {
  it.each([
    ['12,50+3*4', 2450],
    ['12,50 + 3 × 4', 2450],
    ['1 200,50-0,50', 120_000],
    ['100/3', 3333],
    ['2/3', 67],
    ['10 € - 12', -200],
    ['3*-4', -1200],
    ['1,005*1', 101],
    ['-5+3', -200],
  ])('%s is worked out exactly', (text, cents) => {
    expect(readSumInCents(text, ',')).toBe(cents);
  });

  it.each(['12,50', '-12,50', '', '+', '12+', '12++', '5/0', '12+zut', '(3', '12-'])(
    '%s is none, or cannot be read',
    (text) => {
      expect(readSumInCents(text, ',')).toBeNull();
    },
  );

  it('adds and takes away any cents without losing one', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999 });
    const inEuros = (amount: number) =>
      `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
    fc.assert(
      fc.property(cents, cents, cents, (a, b, c) => {
        expect(readSumInCents(`${inEuros(a)}+${inEuros(b)}-${inEuros(c)}`, '.')).toBe(a + b - c);
      }),
    );
  });
});

describe('a sum that is typed where a number stands', () => {
  it.each([
    ['=1200+300', '', '1500'],
    ['12*520', '', '6240'],
    ['= 1 200', '', '1200'],
    ['+150', '1 200,5', '1350,5'],
    ['+2', '', null],
    ['+2', 'not a number', null],
    ['10/4', '', '2,5'],
    ['1/3', '', '0,333333'],
    ['3-5', '', '-2'],
    ['-3', '12', null],
    ['12,5', '4', null],
    ['12-', '', null],
    ['avril', '', null],
    ['12/11/2026', '', null],
    ['2026-11-12', '', null],
    ['=2026-11-12', '', '2003'],
    ['=', '', null],
  ])('%s over %s comes to %s', (text, before, sum) => {
    expect(workedOut(text, ',', before)).toBe(sum);
  });
});
