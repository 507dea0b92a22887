import { withoutNoise } from '#shared/kernel/decimal.ts';
import type { SheetValue } from './row-values.ts';
import type { ReadRow } from './understood.ts';

/** Adds the rows of a metric that comes twice to its first row; they give no values of their own. */
export function addedUp(read: readonly ReadRow[]): ReadRow[] {
  const adding = read.filter(({ row }) => row.addsTo !== undefined);
  if (adding.length === 0) return [...read];
  return read.map((one) => {
    const { row, figures } = one;
    if (row.addsTo !== undefined) {
      return { ...one, row: { ...row, fate: { type: 'skip', why: 'added' } }, figures: [] };
    }
    const parts = adding.filter((other) => other.row.addsTo === row.line);
    return parts.length === 0 ? one : { ...one, figures: summed(figures, parts) };
  });
}

function summed(figures: readonly SheetValue[], parts: readonly ReadRow[]): SheetValue[] {
  return figures.map((figure) => {
    const values = [figure, ...parts.flatMap((part) => atColumn(part, figure.column))];
    const known = values.flatMap(({ value }) => value ?? []);
    if (known.length === 0) return figure;
    const sum = known.reduce((total, value) => total + value, 0);
    return { ...figure, value: withoutNoise(sum) };
  });
}

function atColumn({ figures }: ReadRow, column: number): readonly SheetValue[] {
  return figures.filter((figure) => figure.column === column);
}
