import type { RowLeftOut } from './codes.ts';
import type { SheetColumn, SheetReading } from './model.ts';

type RowNotTaken = {
  readonly line: number;
  readonly place: string;
  readonly label: string;
  readonly why: RowLeftOut;
};

/** Every row with something in it whose values go nowhere; a heading has none. */
export function rowsNotTaken({ rows }: Pick<SheetReading, 'rows'>): RowNotTaken[] {
  return rows.flatMap(({ line, place, label, fate }) => {
    if (fate.type !== 'skip' || fate.why === 'heading' || fate.why === 'added') return [];
    return [{ line, place, label, why: fate.why }];
  });
}

type ColumnNotTaken = SheetColumn & { readonly why: NonNullable<SheetColumn['why']> };

/** Every column with something in it that is no period and does not merely describe the rows. */
export function columnsNotTaken({ columns }: Pick<SheetReading, 'columns'>): ColumnNotTaken[] {
  return columns.flatMap((column) => {
    const { why, filled } = column;
    return why === null || why === 'describes' || filled === 0 ? [] : [{ ...column, why }];
  });
}
