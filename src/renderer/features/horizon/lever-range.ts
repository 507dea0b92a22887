import type { Unit } from '#shared/kernel/unit.ts';

/** How far a lever goes, from nothing up, and by how much one press of an arrow moves it. */
type LeverRange = { readonly max: number; readonly step: number };

/** Where a lever ends whose value is 0 today, in the unit; money in cents. */
const FROM_NOTHING: Readonly<Partial<Record<Unit, number>>> = { money: 100_000 };

/** Presses of an arrow from one end to the other. */
const STEPS = 200;

/** To at least twice today's value, by round numbers; a percentage ends at a hundred. */
export function leverRange(value: number, unit: Unit): LeverRange {
  const wanted = value > 0 ? value * 2 : (FROM_NOTHING[unit] ?? 10);
  const round = roundUp(wanted);
  const max = unit === 'percent' && value <= 100 ? Math.min(100, round) : round;
  const smallest = unit === 'money' ? 100 : unit === 'count' ? 1 : 0;
  return { max, step: Math.max(smallest, max / STEPS) };
}

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5, 10].find((one) => one * power >= value) ?? 10;
  return factor * power;
}
