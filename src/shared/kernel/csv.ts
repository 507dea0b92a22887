import { shortest } from './decimal.ts';
import type { DecimalMark } from './number-text.ts';
import { err, ok } from './result.ts';
import type { Result } from './result.ts';

/** What may stand between two cells, in the order in which it is preferred when undecided. */
export const CSV_SEPARATORS = ['\t', ';', '|', ','] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

/** How much a reader takes in before it refuses; lengths in characters. */
export type CsvLimits = {
  readonly rows: number;
  readonly columns: number;
  readonly cellLength: number;
};

/**
 * Why a text is no table, with the record (1 is the first) and the line of the text, which differ
 * once a quoted cell holds a line end. An unterminated quote names the line on which it opens.
 */
export type CsvError = {
  readonly code:
    | 'unterminated_quote'
    | 'misplaced_quote'
    | 'too_many_rows'
    | 'too_many_columns'
    | 'cell_too_long';
  readonly row: number;
  readonly line: number;
};

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = '\ufeff';
const NO_LIMITS: CsvLimits = { rows: Infinity, columns: Infinity, cellLength: Infinity };
/** Enough lines to tell a separator by, also below the preamble of a bank file. */
const SNIFFED_LINES = 100;

type Scanner = {
  readonly text: string;
  readonly separator: number;
  at: number;
  line: number;
};

/**
 * Reads a table as RFC 4180 has it: quoted cells, doubled quotes, CRLF, LF or CR; a byte order mark
 * is dropped. A blank line is a row of one empty cell, so that row numbers stay those of the file.
 */
export function parseCsv(
  text: string,
  separator: CsvSeparator,
  limits: CsvLimits = NO_LIMITS,
): Result<string[][], CsvError> {
  const scanner = scannerOf(text, separator);
  const rows: string[][] = [];
  while (scanner.at < text.length) {
    const line = scanner.line;
    const row = readRow(scanner, limits);
    if (typeof row === 'string')
      return err({ code: row, row: rows.length + 1, line: scanner.line });
    if (rows.length === limits.rows)
      return err({ code: 'too_many_rows', row: rows.length + 1, line });
    rows.push(row);
  }
  return ok(rows);
}

/**
 * The rows of a table that we wrote ourselves, one after the other, of its text in parts that each
 * end with a row: no more than one of them has to be kept. Throws where it is none.
 */
export function* eachCsvRow(parts: Iterable<string>, separator: CsvSeparator): Generator<string[]> {
  for (const text of parts) {
    const scanner = scannerOf(text, separator);
    while (scanner.at < text.length) {
      const row = readRow(scanner, NO_LIMITS);
      if (typeof row === 'string') throw new Error(`no table: ${row}`);
      yield row;
    }
  }
}

function scannerOf(text: string, separator: CsvSeparator): Scanner {
  const at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  return { text, separator: separator.charCodeAt(0), at, line: 1 };
}

function readRow(scanner: Scanner, limits: CsvLimits): string[] | CsvError['code'] {
  const row: string[] = [];
  for (;;) {
    const isQuoted = scanner.text.charCodeAt(scanner.at) === QUOTE;
    const cell = isQuoted ? readQuoted(scanner) : readBare(scanner);
    if (cell === null) return isQuoted ? 'unterminated_quote' : 'misplaced_quote';
    if (cell.length > limits.cellLength) return 'cell_too_long';
    if (row.length === limits.columns) return 'too_many_columns';
    row.push(cell);
    if (scanner.text.charCodeAt(scanner.at) !== scanner.separator) break;
    scanner.at += 1;
  }
  return skipLineEnd(scanner) ? row : 'misplaced_quote';
}

/** Reads up to the separator or the line end; null: a quote inside, which belongs to no table. */
function readBare(scanner: Scanner): string | null {
  const { text, separator, at: start } = scanner;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    if (code === QUOTE) return null;
  }
  scanner.at = at;
  return text.slice(start, at);
}

/** Reads up to the quote that closes; null: there is none. */
function readQuoted(scanner: Scanner): string | null {
  const { text } = scanner;
  const start = scanner.at + 1;
  let end = text.indexOf('"', start);
  while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
  if (end === -1) return null;
  const raw = text.slice(start, end);
  scanner.at = end + 1;
  scanner.line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
  return raw.replaceAll('""', '"');
}

/** False where something else than the end of the row follows: text behind a closing quote. */
function skipLineEnd(scanner: Scanner): boolean {
  const code = scanner.text.charCodeAt(scanner.at);
  if (scanner.at >= scanner.text.length) return true;
  if (code !== LINE_FEED && code !== CARRIAGE_RETURN) return false;
  const isPair = code === CARRIAGE_RETURN && scanner.text.charCodeAt(scanner.at + 1) === LINE_FEED;
  scanner.at += isPair ? 2 : 1;
  scanner.line += 1;
  return true;
}

/**
 * The separator of a table, by the lines outside quotes: the one that comes equally often on most
 * of them. Undecided, a decimal comma must not win, so the comma comes last. null: none occurs.
 */
export function sniffSeparator(text: string): CsvSeparator | null {
  const lines = linesOutsideQuotes(text);
  let best: { readonly separator: CsvSeparator; readonly score: number } | null = null;
  for (const separator of CSV_SEPARATORS) {
    const score = linesThatAgree(lines.map((line) => line.split(separator).length - 1));
    if (score > (best?.score ?? 0)) best = { separator, score };
  }
  return best?.separator ?? null;
}

/** The first lines, without what stands in quotes; a doubled quote closes and opens again. */
function linesOutsideQuotes(text: string): string[] {
  const lines: string[] = [];
  const ends = /["\r\n]/g;
  let [line, start] = ['', 0];
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    line += text.slice(start, end.index);
    if (end[0] === '"') {
      const closing = text.indexOf('"', end.index + 1);
      ends.lastIndex = closing === -1 ? text.length : closing + 1;
    } else {
      if (lines.push(line) === SNIFFED_LINES) return lines;
      line = '';
    }
    start = ends.lastIndex;
  }
  return [...lines, line + text.slice(start)];
}

/** How many lines hold the count that is the most frequent one above zero. */
function linesThatAgree(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) {
    if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...frequency.values());
}

/** The ways in which the product writes tables: for a French Excel, an English one, and programs. */
export const CSV_FORMATS = ['excel-fr', 'excel-en', 'iso'] as const;
export type CsvFormat = (typeof CSV_FORMATS)[number];

type Layout = {
  readonly start: string;
  readonly separator: CsvSeparator;
  readonly decimal: DecimalMark;
  readonly lineEnd: string;
};

/** What tells the formats apart. Excel takes UTF-8 only with a byte order mark. */
export const CSV_LAYOUTS: Readonly<Record<CsvFormat, Layout>> = {
  'excel-fr': { start: BYTE_ORDER_MARK, separator: ';', decimal: ',', lineEnd: '\r\n' },
  'excel-en': { start: BYTE_ORDER_MARK, separator: ',', decimal: '.', lineEnd: '\r\n' },
  iso: { start: '', separator: ',', decimal: '.', lineEnd: '\n' },
};

/**
 * One cell to write: words, a number in its shortest form, a number already written out with a
 * decimal point (`1234.50`), or nothing.
 */
export type CsvCell =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly decimal: string }
  | null;

const GUARDED = '=+\\-@＝＋－＠';
const NEEDS_GUARD = new RegExp(`^[${GUARDED}]`);
const IS_GUARDED = new RegExp(`^'(?=[${GUARDED}])`);
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f\u2028\u2029]+/g;

/** Letters that are composed as they stand, and no control character: what most texts are made of. */
const IS_CLEAN = /^[ -~\u00a1-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** Text fit for one cell: composed (NFC), control characters and line ends as one space, trimmed. */
export function cleanText(text: string): string {
  if (IS_CLEAN.test(text)) return text.trim();
  return text.normalize('NFC').replace(CONTROLS, ' ').trim();
}

/** Defuses a text that a spreadsheet would run as a formula: an apostrophe goes in front. */
export function guardText(text: string): string {
  return NEEDS_GUARD.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardText` off again. */
export function unguardText(text: string): string {
  return text.replace(IS_GUARDED, '');
}

/**
 * Writes a table. Text is cleaned and defused, numbers never: a guarded number would be no number
 * any more. Cells are quoted only where they must be. Every row ends with a line end.
 */
export function writeCsv(rows: Iterable<readonly CsvCell[]>, format: CsvFormat): string {
  const layout = CSV_LAYOUTS[format];
  const lines: string[] = [];
  for (const row of rows) {
    lines.push(row.map((cell) => printCell(cell, layout)).join(layout.separator) + layout.lineEnd);
  }
  return layout.start + lines.join('');
}

function printCell(cell: CsvCell, { separator, decimal }: Layout): string {
  if (cell === null) return '';
  if ('number' in cell) return quoteCell(shortest(cell.number).replace('.', decimal), separator);
  if ('decimal' in cell) return quoteCell(cell.decimal.replace('.', decimal), separator);
  return quoteCell(guardText(cleanText(cell.text)), separator);
}

/** A cell as it stands in a line: in quotes, inner ones doubled, where its text would end it early. */
export function quoteCell(text: string, separator: CsvSeparator): string {
  return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
