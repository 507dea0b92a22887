import { fractionOf, over, plus, roundedHalfAway, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { FillMethod } from './model.ts';

export type FillRequest = {
  readonly method: FillMethod;
  readonly count: number;
  /** Decimals of a line: 0 for cents and counts. */
  readonly decimals: number;
  /** The value of each period a year before; null where it is not known. */
  readonly lastYear: readonly Value[];
};

/** Why lines cannot be laid out: nothing is known of last year, or a line would outgrow all numbers. */
export type FillError = 'no_last_year' | 'too_large';

const ONE: Fraction = { top: 1n, bottom: 1n };

/**
 * The line of each period, in the metric's unit; null where there is none to be had (last year is
 * not known there). Exact up to the rounding of each line, a half away from zero; a total that is
 * split comes out to the last cent.
 */
export function fillLines(request: FillRequest): Result<readonly Value[], FillError> {
  const scale = fractionOf(10 ** request.decimals);
  const lines = steps(request, scale);
  if (lines.every((line) => line === null)) return err('no_last_year');
  const values = lines.map((line) => (line === null ? null : Number(line) / Number(scale.top)));
  const isKept = (value: Value) => Math.abs(value ?? 0) <= Number.MAX_SAFE_INTEGER;
  return values.every(isKept) ? ok(values) : err('too_large');
}

/** The lines in their smallest steps: cents, people, hundredths of a percent. */
function steps({ method, count, lastYear }: FillRequest, scale: Fraction): (bigint | null)[] {
  const rounded = (line: Fraction) => roundedHalfAway(times(line, scale));
  const each = (lineOf: (index: number) => Fraction) =>
    Array.from({ length: count }, (_, index) => rounded(lineOf(index)));
  switch (method.method) {
    case 'flat':
      return each(() => fractionOf(method.value));
    case 'linear':
      return each((index) => between(method, index, count));
    case 'growth': {
      const factor = factorOf(method.percent);
      return growing(fractionOf(method.first), factor, count).map(rounded);
    }
    case 'last_year': {
      const factor = factorOf(method.percent);
      return lastYear.map((value) =>
        value === null ? null : rounded(times(fractionOf(value), factor)),
      );
    }
    case 'split': {
      const weights = method.by === 'even' ? lastYear.map(() => ONE) : weightsOf(lastYear);
      return split(rounded(fractionOf(method.total)), weights);
    }
  }
}

/** From the first line to the last in equal steps; a single period has the last one. */
function between(
  { first, last }: { readonly first: number; readonly last: number },
  index: number,
  count: number,
): Fraction {
  if (index === count - 1) return fractionOf(last);
  const step = plus(fractionOf(last), fractionOf(-first));
  const share = { top: BigInt(index), bottom: BigInt(Math.max(1, count - 1)) };
  return plus(fractionOf(first), times(step, share));
}

/** Each line is made from the exact one before it, not from the rounded one. */
function growing(first: Fraction, factor: Fraction, count: number): Fraction[] {
  const lines = [first];
  while (lines.length < count) lines.push(times(lines.at(-1) ?? first, factor));
  return lines;
}

function factorOf(percent: number): Fraction {
  return plus(ONE, times(fractionOf(percent), { top: 1n, bottom: 100n }));
}

/** A period without a value, or with one below zero, has no part in the proportions. */
function weightsOf(lastYear: readonly Value[]): Fraction[] {
  return lastYear.map((value) => fractionOf(Math.max(0, value ?? 0)));
}

/**
 * A total in whole steps by weight (largest remainder): each part is rounded towards zero, and what
 * is left goes, a step each, to the largest fractions, the earlier period first where two are equal.
 */
function split(total: bigint, weights: readonly Fraction[]): (bigint | null)[] {
  const sum = weights.reduce(plus, { top: 0n, bottom: 1n });
  if (sum.top === 0n) return weights.map(() => null);
  const size = total < 0n ? -total : total;
  const exact = weights.map((weight) => over(times({ top: size, bottom: 1n }, weight), sum));
  const parts = exact.map(({ top, bottom }) => top / bottom);
  const missing = size - parts.reduce((all, part) => all + part, 0n);
  const order = exact
    .map(({ top, bottom }, index) => ({ index, rest: { top: top % bottom, bottom } }))
    .toSorted((a, b) => compare(b.rest, a.rest) || a.index - b.index);
  for (const { index } of order.slice(0, Number(missing))) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts.map((part) => (total < 0n ? -part : part));
}

function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}
