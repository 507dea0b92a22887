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

export function plus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
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
