import { shortest } from './decimal.ts';

/**
 * A number as a fraction of whole numbers of any size: nothing is lost on the way. For targets and
 * amounts, which come out to the last cent. `bottom` > 0.
 */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

/** A number as people write it: 0.1 is one tenth. Throws a RangeError where it is not finite. */
export function fractionOf(value: number): Fraction {
  const [whole = '0', decimals = ''] = shortest(value).split('.');
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

/** Of amounts whose decimals differ the bottom stays the larger one, however many are added up. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  if (a.bottom % b.bottom === 0n) {
    return { top: a.top + b.top * (a.bottom / b.bottom), bottom: a.bottom };
  }
  if (b.bottom % a.bottom === 0n) {
    return { top: a.top * (b.bottom / a.bottom) + b.top, bottom: b.bottom };
  }
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** a ÷ b; b is above 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

/** The whole number nearest to it; a half goes away from zero. */
export function roundedHalfAway({ top, bottom }: Fraction): bigint {
  const size = top < 0n ? -top : top;
  const rounded = (2n * size + bottom) / (2n * bottom);
  return top < 0n ? -rounded : rounded;
}

/** The number with that many decimals that is nearest to it; a half goes away from zero. */
export function roundedTo(fraction: Fraction, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const { top, bottom } = fraction;
  return Number(roundedHalfAway({ top: top * scale, bottom })) / Number(scale);
}

/** Digits behind the point that no number of the machine can tell apart. */
const BINARY_DIGITS = 64n;

/** The number of the machine that is nearest to it, or next to that. */
export function nearestNumber({ top, bottom }: Fraction): number {
  const whole = top / bottom;
  const rest = ((top % bottom) << BINARY_DIGITS) / bottom;
  const isSmall =
    bottom <= Number.MAX_SAFE_INTEGER && (top < 0n ? -top : top) <= Number.MAX_SAFE_INTEGER;
  if (isSmall) return Number(top) / Number(bottom);
  return Number(whole) + Number(rest) / 2 ** Number(BINARY_DIGITS);
}
