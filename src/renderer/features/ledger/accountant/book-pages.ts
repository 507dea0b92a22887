/** A stretch of rows of a book: from the first to the one before the last, by place. */
export type RowStretch = { readonly from: number; readonly to: number };

/** What stands on a sheet, in pixels: its whole height, and what is not rows of the book. */
export type SheetRoom = {
  readonly sheet: number;
  /** Above the rows of the first sheet: the head of the book and the headings. */
  readonly above: number;
  /** Above the rows of every other sheet: the headings. */
  readonly headings: number;
  /** A row that carries the sums on. */
  readonly carried: number;
};

type PageRow = { readonly height: number; readonly isTotal: boolean };

/**
 * The rows of each sheet. What goes on carries its sums on at its foot, and the next begins with them;
 * none begins with a total, which stays with what it sums up.
 */
export function sheetsOf(rows: readonly PageRow[], room: SheetRoom): RowStretch[] {
  const sheets: RowStretch[] = [];
  let from = 0;
  while (from < rows.length) {
    const top = from === 0 ? room.above : room.headings + room.carried;
    const to = endOfSheet(rows, from, room.sheet - top - room.carried);
    sheets.push({ from, to });
    from = to;
  }
  return sheets;
}

function endOfSheet(rows: readonly PageRow[], from: number, left: number): number {
  let [to, height] = [from, 0];
  while (to < rows.length) {
    height += rows[to]?.height ?? 0;
    // One row that is higher than a sheet is broken by the printer.
    if (height > left && to > from) break;
    to += 1;
  }
  let end = to;
  while (end < rows.length && end > from + 1 && rows[end]?.isTotal === true) end -= 1;
  return rows[end]?.isTotal === true ? to : end;
}

/** The sums of a column up to each row, as the books print them: `1234,50`. Totals are no part of them. */
export function runningSums(rows: readonly (readonly string[])[], at: number): string[] {
  let cents = 0n;
  return rows.map((row) => {
    if (row[0] !== '') cents += BigInt((row[at] ?? '').replace(',', '') || '0');
    const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
    return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
  });
}
