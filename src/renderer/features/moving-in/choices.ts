import type { SheetChoices } from '#shared/features/values/old-sheet/model.ts';

type RowChoice = Omit<NonNullable<SheetChoices['rows']>[number], 'line'>;

/** The choices with one row decided anew; what else was chosen for it stays. */
export function withRow(choices: SheetChoices, line: number, row: RowChoice): SheetChoices {
  const known = choices.rows?.find((one) => one.line === line);
  const others = (choices.rows ?? []).filter((one) => one.line !== line);
  return { ...choices, rows: [...others, { ...known, ...row, line }] };
}

/** The choices with a column, and those put together with it, taken for a period, or left out (null). */
export function withColumn(
  choices: SheetChoices,
  lines: readonly number[],
  period: string | null,
): SheetChoices {
  const others = (choices.columns ?? []).filter(({ line }) => !lines.includes(line));
  return { ...choices, columns: [...others, ...lines.map((line) => ({ line, period }))] };
}

/** The choices with another text in a cell of the sheet. */
export function withCell(
  choices: SheetChoices,
  cell: { readonly row: number; readonly column: number },
  text: string,
): SheetChoices {
  const others = (choices.cells ?? []).filter(
    ({ row, column }) => row !== cell.row || column !== cell.column,
  );
  return { ...choices, cells: [...others, { ...cell, text }] };
}

/** The choices after the sheet was cut into cells in another way: its rows and columns are others. */
export function withShape(
  choices: SheetChoices,
  shape: Pick<SheetChoices, 'separator' | 'orientation' | 'encoding' | 'sheet'>,
): SheetChoices {
  const { rows: _rows, columns: _columns, cells: _cells, ...rest } = choices;
  return { ...rest, ...shape };
}
