import { readNumber } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';

/** A fraction of whole numbers: decimals are kept as they were written, and cents come out exact. */
type Fraction = { readonly over: bigint; readonly under: bigint };

const SIGNS = /(?<=[\d,.)\s€])\s*([+\-*/×÷−])\s*/u;

/**
 * A sum as it is typed in the field of an amount (`12,50+3*4`), worked out in hundredths, half away
 * from zero; null where the text is no sum, or cannot be read.
 */
export function readSum(text: string, usualDecimal: DecimalMark): number | null {
  const parts = text.trim().split(SIGNS);
  if (parts.length < 3) return null;
  const [first = '', ...rest] = parts;
  let sum: Fraction = { over: 0n, under: 1n };
  let product = fractionOf(first, usualDecimal);
  for (let at = 0; at < rest.length; at += 2) {
    const sign = rest[at] ?? '';
    const next = fractionOf(rest[at + 1] ?? '', usualDecimal);
    if (product === null || next === null) return null;
    if ('*×/÷'.includes(sign)) {
      product = times(product, '*×'.includes(sign) ? next : turnedOver(next));
    } else {
      sum = plus(sum, product);
      product = sign === '+' ? next : { over: -next.over, under: next.under };
    }
  }
  return product === null ? null : inHundredths(plus(sum, product));
}

function fractionOf(text: string, usualDecimal: DecimalMark): Fraction | null {
  const read = readNumber(text, { unit: 'money', usualDecimal, minorDigits: 6 });
  if (!read.ok || read.value.number === null) return null;
  return { over: BigInt(read.value.number), under: 1_000_000n };
}

function plus(one: Fraction, other: Fraction): Fraction {
  return {
    over: one.over * other.under + other.over * one.under,
    under: one.under * other.under,
  };
}

function times(one: Fraction, other: Fraction | null): Fraction | null {
  if (other === null) return null;
  return { over: one.over * other.over, under: one.under * other.under };
}

/** What one divides by; null for zero. */
function turnedOver({ over, under }: Fraction): Fraction | null {
  if (over === 0n) return null;
  return over < 0n ? { over: -under, under: -over } : { over: under, under: over };
}

function inHundredths({ over, under }: Fraction): number | null {
  const size = over < 0n ? -over : over;
  const rounded = Number((size * 200n + under) / (under * 2n));
  if (!Number.isSafeInteger(rounded)) return null;
  return over < 0n ? -rounded : rounded;
}
