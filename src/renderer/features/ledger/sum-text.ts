import { over, plus, roundedHalfAway, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import { readNumber } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';

/** A sign between two numbers; one before a number belongs to it. */
const SIGNS = /(?<=[\d,.)\s€])\s*([+\-*/×÷−])\s*/u;
const HUNDREDTHS: Fraction = { top: 100n, bottom: 1n };

/**
 * A sum as it is typed in the field of an amount (`12,50+3*4`), worked out in hundredths, half away
 * from zero; null where the text is no sum, or cannot be read.
 */
export function readSum(text: string, usualDecimal: DecimalMark): number | null {
  const [first = '', ...rest] = text.trim().split(SIGNS);
  if (rest.length === 0) return null;
  let sum: Fraction = { top: 0n, bottom: 1n };
  let product = numberIn(first, usualDecimal);
  for (let at = 0; at < rest.length; at += 2) {
    const sign = rest[at] ?? '';
    const next = numberIn(rest[at + 1] ?? '', usualDecimal);
    if (product === null || next === null) return null;
    if ('*×'.includes(sign)) product = times(product, next);
    else if ('/÷'.includes(sign)) product = divided(product, next);
    else {
      sum = plus(sum, product);
      product = sign === '+' ? next : negative(next);
    }
  }
  if (product === null) return null;
  const hundredths = Number(roundedHalfAway(times(plus(sum, product), HUNDREDTHS)));
  return Number.isSafeInteger(hundredths) ? hundredths : null;
}

/** To the millionth, as nobody writes more of a price or a quantity. */
function numberIn(text: string, usualDecimal: DecimalMark): Fraction | null {
  const read = readNumber(text, { unit: 'money', usualDecimal, minorDigits: 6 });
  if (!read.ok || read.value.number === null) return null;
  return { top: BigInt(read.value.number), bottom: 1_000_000n };
}

function negative({ top, bottom }: Fraction): Fraction {
  return { top: -top, bottom };
}

/** null where one divides by zero. */
function divided(a: Fraction, b: Fraction): Fraction | null {
  if (b.top === 0n) return null;
  return b.top < 0n ? over(negative(a), negative(b)) : over(a, b);
}
