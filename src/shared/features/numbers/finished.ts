import { nearestNumber, roundedHalfAway, roundedTo } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import { MINOR_UNITS } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { MetricKind } from '../metrics/model.ts';

/** What must be known of a metric to round its values. */
export type Roundable = { readonly kind: MetricKind; readonly unit: Unit };

/** Decimals of what is measured in parts of a whole. */
const TIME_DECIMALS = 2;

/**
 * A value as it is stored, rounded once, a half away from zero: money to cents, counts whole, days and
 * minutes to two places. A score is not rounded. `isRounded`: a count that was not whole.
 */
export function finished(
  value: Fraction,
  { kind, unit }: Roundable,
): { readonly value: number; readonly isRounded: boolean } {
  if (unit === 'money') {
    const cents = { top: value.top * BigInt(MINOR_UNITS), bottom: value.bottom };
    return { value: Number(roundedHalfAway(cents)), isRounded: false };
  }
  if (kind === 'score') return { value: nearestNumber(value), isRounded: false };
  if (unit === 'count') {
    return { value: roundedTo(value, 0), isRounded: value.top % value.bottom !== 0n };
  }
  const isTime = unit === 'days' || unit === 'minutes';
  return {
    value: isTime ? roundedTo(value, TIME_DECIMALS) : nearestNumber(value),
    isRounded: false,
  };
}
