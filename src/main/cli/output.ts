import { toMajor } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { shortest, fromMinorUnits } from '#shared/kernel/decimal.ts';

/** Data goes to standard output and nowhere else. */
export function printText(text: string | Uint8Array): void {
  process.stdout.write(text);
}

/** Data as JSON, one value, with a line end. */
export function printJson(value: unknown): void {
  printText(`${JSON.stringify(value, null, 2)}\n`);
}

/** Words for the person at the keyboard go to standard error. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** A value as people write it: money in major units, in the shortest digits that read back. */
export function majorOf(value: number | null, unit: Unit): number | null {
  if (value === null) return null;
  return Number(unit === 'money' ? fromMinorUnits(value) : shortest(toMajor(value, unit)));
}
