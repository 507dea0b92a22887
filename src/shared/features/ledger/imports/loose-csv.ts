import type { CsvLimits, CsvSeparator } from '#shared/kernel/csv.ts';

/** A quoted label runs over no more lines than that; a quote further up was only a character. */
const MOST_LINES_IN_CELL = 20;

/**
 * Reads a table whose quotes break the rules of CSV, as some banks write it: a quote opens a cell
 * only at its beginning, closes it only before a separator or a line end, and is a character
 * everywhere else. Gives what it read until a limit, and the limit.
 */
export function parseLooseCsv(text: string, separator: CsvSeparator, limits: CsvLimits) {
  const rows: string[][] = [];
  let [row, at]: [string[], number] = [[], 0];
  while (at < text.length) {
    const end = cellEnd(text, at, separator);
    const cell = cellIn(text.slice(at, end));
    if (cell.length > limits.cellLength) return { rows, exceeded: 'cell_too_long' } as const;
    if (row.push(cell) > limits.columns) return { rows, exceeded: 'too_many_columns' } as const;
    at = end + 1;
    if (text[end] === separator && at < text.length) continue;
    // A separator at the very end opens a last cell, which is empty.
    if (text[end] === separator && row.push('') > limits.columns) {
      return { rows, exceeded: 'too_many_columns' } as const;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (rows.length === limits.rows) return { rows, exceeded: 'too_many_rows' } as const;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows, exceeded: null } as const;
}

function cellIn(written: string): string {
  // Some put a space on both sides of a separator, also before quotes.
  const raw = /^ +".*" *$/s.test(written) ? written.trim() : written;
  const isQuoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
  return isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw;
}

/** Where a cell ends: at its separator or line end, or at the end of the text. */
function cellEnd(text: string, start: number, separator: string): number {
  const isEnd = (at: number) =>
    at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';
  const behindSpaces = (from: number): number => {
    let at = from;
    while (text[at] === ' ') at += 1;
    return at;
  };
  const opening = behindSpaces(start);
  if (text[opening] === '"') {
    const closing = closingQuote(text, opening + 1, (at) => isEnd(behindSpaces(at)));
    if (closing !== -1) return behindSpaces(closing + 1);
  }
  let at = start;
  while (!isEnd(at)) at += 1;
  return at;
}

/** The quote that closes a cell; -1: none does within a few lines. */
function closingQuote(text: string, start: number, isEnd: (at: number) => boolean): number {
  let lines = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\n') lines += 1;
    if (lines > MOST_LINES_IN_CELL) return -1;
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"' && !isEnd(at + 1)) at += 1;
    else if (isEnd(at + 1)) return at;
  }
  return -1;
}
