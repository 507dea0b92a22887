import { roundAsShown } from '#shared/i18n/format.ts';
import { MINOR_UNITS } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';

/** The steps of a shown number, from the largest: whole, a tenth, a hundredth. */
const STEPS_OF_ONE = [1, 10, 100];

/** Between two values, with no more digits than they have themselves; all in the engine's unit. */
export function passingNumber(from: number, to: number, share: number, unit: Unit): number {
  const scale = unit === 'money' ? MINOR_UNITS : 1;
  const [start, end] = [roundAsShown(from, unit) / scale, roundAsShown(to, unit) / scale];
  const isIn = (steps: number, value: number): boolean =>
    Math.abs(value * steps - Math.round(value * steps)) < 1e-6;
  const steps = STEPS_OF_ONE.find((one) => isIn(one, start) && isIn(one, end)) ?? 100;
  return (Math.round((start + (end - start) * share) * steps) / steps) * scale;
}
