import type { NumbersChoices } from '#shared/features/numbers/ground.ts';

/** A small file in the shape of a tool’s export, and the values that it gives; money in cents. */
export type GoldenExport = {
  /** The name of the profile that reads it. */
  readonly profile: string;
  readonly text: string;
  readonly choices?: Partial<NumbersChoices>;
  readonly values: Readonly<Record<string, number>>;
  /** `column: reason` of what is not taken. */
  readonly notTaken?: readonly string[];
  /** `metric period` of what is left out for another reason than that it is not whole. */
  readonly leftOut?: Readonly<Record<string, string>>;
};

/** The week from Monday 2 to Sunday 8 November 2026. */
export const WEEK_45 = { from: '2026-11-02', until: '2026-11-08' } as const;

/** The same rows on each of seven days from Monday 2 November. */
export function eachDay(row: (day: string) => string): string {
  return Array.from({ length: 7 }, (_, index) => `${row(`2026-11-0${index + 2}`)}\n`).join('');
}
