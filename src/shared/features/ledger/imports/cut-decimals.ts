/** An amount without decimals, and what may be the rest of one: its decimals, or thousands and decimals. */
const WHOLE = /^[-+\u2212]?\d{1,3}(?:[. ]?\d{3})*$/;
const DECIMALS = /^\d{1,2}$/;
const FIRST_THOUSANDS = /^[-+\u2212]?\d{1,3}$/;
const THOUSANDS = /^\d{3}\.\d\d$/;

/** Rows that are looked at to find out whether amounts were cut at all. */
const LOOKED_AT = 200;

/**
 * Rows whose amounts were written with the comma that separates the cells: as many cells more than there
 * are headings as there are amounts cut in two are put together again. Others stay as they are.
 */
export function withWholeAmounts<Row extends { readonly cells: readonly string[] }>(
  rows: readonly Row[],
  width: number,
): readonly Row[] {
  if (!rows.slice(0, LOOKED_AT).some(({ cells }) => isWider(cells, width))) return rows;
  return rows.map((row) =>
    isWider(row.cells, width) ? { ...row, cells: joined(row.cells, width) } : row,
  );
}

function isWider(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
}

function joined(cells: readonly string[], width: number): readonly string[] {
  const whole: string[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const [cell = '', next] = [cells[at], cells[at + 1]];
    const isCut = next !== undefined && isCutBefore(cell.trim(), next.trim());
    whole.push(isCut ? `${cell.trim()},${next.trim()}` : cell);
    if (isCut) at += 1;
  }
  return whole.length === width ? whole : cells;
}

function isCutBefore(cell: string, next: string): boolean {
  const isDecimals = WHOLE.test(cell) && DECIMALS.test(next);
  return isDecimals || (FIRST_THOUSANDS.test(cell) && THOUSANDS.test(next));
}
