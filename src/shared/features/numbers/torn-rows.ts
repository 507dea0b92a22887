type PlacedCells = { readonly line: number; readonly cells: readonly string[] };

/** Of as many rows one may be torn; where more are of another length, the tool writes them so. */
const ROWS_OF_ONE_TORN = 10;

/**
 * The lines of rows that have other cells than the headings say, where hardly any does: a file that was
 * cut, or a mark too many or too few, by which figures stand in columns that are not theirs.
 */
export function tornLines(rows: readonly PlacedCells[], width: number): ReadonlySet<number> {
  const odd = rows.filter(({ cells }) => isOdd(cells, width));
  const isHabit = odd.length > Math.ceil(rows.length / ROWS_OF_ONE_TORN);
  return new Set(isHabit ? [] : odd.map(({ line }) => line));
}

function isOdd(cells: readonly string[], width: number): boolean {
  if (cells.length === width) return false;
  const isFilled = (cell: string) => cell.trim() !== '';
  if (cells.length > width) return cells.slice(width).some(isFilled);
  // A line behind the table is no row of it.
  return cells.filter(isFilled).length > 1;
}
