import type { ShippedLine } from '../model.ts';

const PARTS_OF_YEAR = [
  { kind: 'month', months: 1 },
  { kind: 'quarter', months: 3 },
] as const;

const MONTHS_PER_YEAR = 12;

/**
 * The lines of a yearly loss for months, quarters and the year, in percent. Losses compound: who
 * keeps 95 % in a year keeps 0.95^(1/12) of them in a month, so the line of a month is
 * 100 · (1 − 0.95^(1/12)) = 0.43 and not 5.
 */
export function lossLines(yearly: number): readonly ShippedLine[] {
  return [
    ...PARTS_OF_YEAR.map(({ kind, months }) => ({ kind, line: 100 - kept(100 - yearly, months) })),
    { kind: 'year', line: yearly },
  ];
}

/** The lines of what is kept over a year, for months, quarters and the year, in percent. */
export function keptLines(yearly: number): readonly ShippedLine[] {
  return [
    ...PARTS_OF_YEAR.map(({ kind, months }) => ({ kind, line: kept(yearly, months) })),
    { kind: 'year', line: yearly },
  ];
}

function kept(yearly: number, months: number): number {
  return 100 * (yearly / 100) ** (months / MONTHS_PER_YEAR);
}
