import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountsOf,
  areAmountsExact,
  entryEuros,
  euroAmountsOf,
  printAmount,
  printRate,
} from '#shared/features/ledger/amounts.ts';
import { minorDigits } from '#shared/features/ledger/currencies.ts';
import type { LedgerLine } from '#shared/features/ledger/model.ts';

/*
 * The independent arithmetic: decimal texts, worked on digit by digit as on paper. It shares no
 * code, no number type and no rounding with what is tested.
 */

/** The whole number nearest to top / bottom, by long division on digits; halves away from zero. */
function onPaper(top: bigint, bottom: bigint): string {
  const isNegative = top < 0n;
  let rest = 0n;
  let digits = '';
  for (const digit of String(isNegative ? -top : top)) {
    rest = rest * 10n + BigInt(digit);
    let quotient = 0;
    while (rest >= bottom) {
      rest -= bottom;
      quotient += 1;
    }
    digits += String(quotient);
  }
  let whole = BigInt(digits);
  // The first decimal decides, as a person rounds: 5 and above goes up.
  let decimal = 0;
  rest *= 10n;
  while (rest >= bottom) {
    rest -= bottom;
    decimal += 1;
  }
  if (decimal >= 5) whole += 1n;
  return isNegative && whole !== 0n ? `-${whole}` : String(whole);
}

const rates = fc.oneof(
  fc.constantFrom(2000, 1000, 550, 210, 0, 850, 1, 10_000),
  fc.integer({ min: 0, max: 10_000 }),
);
const cents = fc.oneof(
  fc.integer({ min: -500, max: 500 }),
  fc.integer({ min: -1e8, max: 1e8 }),
  fc.integer({ min: -1e15, max: 1e15 }),
);
const RUNS = { numRuns: 5000 };

function lineOf(rate: number | null, basis: 'net' | 'gross', amount: number): LedgerLine {
  return { rate, basis, amount };
}

describe('a line outside VAT', () => {
  it('has no VAT, whether typed with or without it', () => {
    expect(amountsOf(lineOf(null, 'net', 12_345))).toEqual({ net: 12_345, vat: 0, gross: 12_345 });
    expect(amountsOf(lineOf(null, 'gross', -7))).toEqual({ net: -7, vat: 0, gross: -7 });
  });
});

describe('VAT on a net amount', () => {
  it.each([
    [2000, 10_000, 2000],
    [550, 1000, 55],
    [550, 10, 1],
    [550, 9, 0],
    [1000, 5, 1],
    [1000, 4, 0],
    [1000, -5, -1],
    [210, 250, 5],
    [2000, -3, -1],
    [0, 999, 0],
  ])('at %i basis points on %i is %i', (rate, net, vat) => {
    expect(amountsOf(lineOf(rate, 'net', net))).toEqual({ net, vat, gross: net + vat });
  });

  it('is net × rate / 10000, rounded half away from zero, at any size', () => {
    fc.assert(
      fc.property(rates, cents, (rate, net) => {
        const { vat, gross } = amountsOf(lineOf(rate, 'net', net));
        expect(String(vat)).toBe(onPaper(BigInt(net) * BigInt(rate), 10_000n));
        expect(BigInt(gross)).toBe(BigInt(net) + BigInt(vat));
      }),
      RUNS,
    );
  });
});

describe('the net of a gross amount', () => {
  it.each([
    [2000, 12_000, 10_000],
    [2000, 1, 1],
    [2000, 3, 3],
    [2000, 100, 83],
    [550, 1055, 1000],
    [10_000, 1, 1],
    [10_000, -1, -1],
    [10_000, 3, 2],
  ])('at %i basis points in %i is %i', (rate, gross, net) => {
    expect(amountsOf(lineOf(rate, 'gross', gross))).toEqual({ net, vat: gross - net, gross });
  });

  it('is gross × 10000 / (10000 + rate), rounded half away from zero, at any size', () => {
    fc.assert(
      fc.property(rates, cents, (rate, gross) => {
        const { net, vat } = amountsOf(lineOf(rate, 'gross', gross));
        expect(String(net)).toBe(onPaper(BigInt(gross) * 10_000n, BigInt(10_000 + rate)));
        expect(BigInt(net) + BigInt(vat)).toBe(BigInt(gross));
      }),
      RUNS,
    );
  });

  it('is never minus zero', () => {
    const { net, vat } = amountsOf(lineOf(2000, 'net', -1));
    expect([Object.is(vat, -0), net]).toEqual([false, -1]);
  });
});

describe('an amount in another currency', () => {
  it('is worked out in its currency first, then gross and VAT are converted each', () => {
    // 100,00 USD and 20 % VAT: 120,00 and 20,00 at 0.92015 are 110,418 and 18,403.
    const amounts = euroAmountsOf(lineOf(2000, 'net', 10_000), { currency: 'USD', fx: '0.92015' });
    expect(amounts).toEqual({ gross: 11_042, vat: 1840, net: 9202 });
  });

  it('knows that the yen has no cents', () => {
    // 1000 JPY at 0.00615 are 6,15 EUR.
    const yen = { currency: 'JPY', fx: '0.00615' };
    expect(euroAmountsOf(lineOf(null, 'gross', 1000), yen).gross).toBe(615);
    // 1 JPY at 0.005 is half a cent: away from zero.
    expect(euroAmountsOf(lineOf(null, 'gross', -1), { ...yen, fx: '0.005' }).gross).toBe(-1);
    expect([minorDigits('JPY'), minorDigits('TND'), minorDigits('CHF')]).toEqual([0, 3, 2]);
  });

  it('is gross × rate and VAT × rate, each rounded half away from zero; the net is what is left', () => {
    const fx = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.stringMatching(/^[0-9]{1,8}$/))
      .map(([whole, decimals]) => `${whole}.${decimals}`)
      .filter((text) => /[1-9]/.test(text));
    const currency = fc.constantFrom('USD', 'JPY', 'TND', 'GBP');
    fc.assert(
      fc.property(
        rates,
        fc.integer({ min: -1e9, max: 1e9 }),
        fx,
        currency,
        (rate, net, text, code) => {
          const line = lineOf(rate, 'net', net);
          const own = amountsOf(line);
          const euros = euroAmountsOf(line, { currency: code, fx: text });
          const [whole = '', decimals = ''] = text.split('.');
          const digits = { USD: 2n, GBP: 2n, JPY: 0n, TND: 3n }[code];
          const bottom = 10n ** BigInt(decimals.length) * 10n ** digits;
          const converted = (amount: number) =>
            onPaper(BigInt(amount) * BigInt(whole + decimals) * 100n, bottom);
          expect(String(euros.gross)).toBe(converted(own.gross));
          expect(String(euros.vat)).toBe(converted(own.vat));
          expect(euros.net).toBe(euros.gross - euros.vat);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('without its rate is no entry', () => {
    expect(() => euroAmountsOf(lineOf(null, 'net', 1), { currency: 'USD', fx: null })).toThrow(
      RangeError,
    );
  });
});

describe('an entry', () => {
  const euros = { currency: 'EUR', fx: null };

  it('is the sum of its lines, each rounded by itself', () => {
    const lines = [lineOf(550, 'net', 10), lineOf(550, 'net', 10), lineOf(null, 'gross', -5)];
    expect(entryEuros({ ...euros, lines })).toEqual({ net: 15, vat: 2, gross: 17 });
  });

  it('whose sum no number keeps exactly is told', () => {
    const lines = Array.from({ length: 10 }, () => lineOf(null, 'net', 1e15));
    expect(areAmountsExact({ ...euros, lines })).toBe(false);
    expect(areAmountsExact({ ...euros, lines: lines.slice(1, 5) })).toBe(true);
    expect(areAmountsExact({ currency: 'USD', fx: '300', lines: lines.slice(0, 1) })).toBe(false);
  });
});

describe('printing', () => {
  it.each([
    [0, 2, ',', '0,00'],
    [5, 2, ',', '0,05'],
    [-5, 2, '.', '-0.05'],
    [123_456_789, 2, ',', '1234567,89'],
    [-100, 2, '.', '-1.00'],
    [1000, 0, ',', '1000'],
    [-7, 3, '.', '-0.007'],
    [12_345_678_901_234_567_890n, 2, ',', '123456789012345678,90'],
  ] as const)('%s with %i decimals and “%s” is %s', (minor, digits, mark, text) => {
    expect(printAmount(minor, digits, mark)).toBe(text);
  });

  it.each([
    [2000, ',', '20'],
    [550, ',', '5,5'],
    [210, '.', '2.1'],
    [0, ',', '0'],
    [10_000, ',', '100'],
    [1, '.', '0.01'],
    [null, ',', ''],
  ] as const)('the rate %s with “%s” is %s', (rate, mark, text) => {
    expect(printRate(rate, mark)).toBe(text);
  });
});
