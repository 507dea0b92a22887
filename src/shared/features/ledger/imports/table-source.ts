import { CSV_SEPARATORS, parseCsv, sniffSeparator } from '#shared/kernel/csv.ts';
import type { CsvError, CsvSeparator } from '#shared/kernel/csv.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { BankFileError } from './bank-row.ts';
import { withWholeAmounts } from './cut-decimals.ts';
import { foldedHeader } from './folded-header.ts';
import {
  headlessTable,
  isHeadless,
  isNumbered,
  withNumbers,
  withoutNumber,
} from './headless-table.ts';
import { longRows } from './long-text.ts';
import type { LongText } from './long-text.ts';
import { parseLooseCsv } from './loose-csv.ts';
import type { BankProfile, BankTable, TableRow } from './profile-model.ts';

/** A header lies within these first rows: banks begin with a greeting, the account and its conditions. */
export const HEADER_WITHIN = 50;
const LIMITS = { rows: 200_100, columns: 100, cellLength: 10_000 };

/** Finds the table in a text and the profile that its header fits best. */
export function findTable(
  text: string | LongText,
  profiles: readonly BankProfile[],
): Result<BankTable, BankFileError> {
  const sniffed = sniffSeparator(typeof text === 'string' ? text : text.head);
  const others = CSV_SEPARATORS.filter((separator) => separator !== sniffed);
  let refused: BankFileError = { code: 'bank_file_unknown' };
  for (const separator of sniffed === null ? others : [sniffed, ...others]) {
    const rows = rowsOf(text, separator);
    if (!rows.ok) {
      // What is too large with the separator that it seems to have is so with every other one.
      if (separator === sniffed) refused = { code: 'bad_file', problem: rows.error };
      continue;
    }
    for (const [index, { cells }] of firstFilled(rows.value)) {
      const header = cells.map(foldedHeader);
      const profile = bestProfile(header, profiles);
      if (profile === null) continue;
      const below = withWholeAmounts(rows.value.slice(index + 1).filter(isFilled), cells.length);
      const above = rows.value.slice(0, index).filter(isFilled);
      const told = above.length > 0 && { above };
      return ok({ profile, header: ownHeadings(header, profile), rows: below, ...told });
    }
    const headless = headlessIn(rows.value, profiles);
    if (headless) return ok(headless);
  }
  return err(refused);
}

/** True where the last line of a text has no end: it may stop in the middle of it. */
export function isOpenEnded(text: string | LongText): boolean {
  if (typeof text !== 'string') return text.isOpenEnded;
  return !/[\r\n]/.test(text.slice(text.trimEnd().length));
}

/** The rows among which a header lies, by their places; blank ones are not counted. */
function firstFilled(rows: readonly TableRow[]): readonly (readonly [number, TableRow])[] {
  const found: (readonly [number, TableRow])[] = [];
  for (const [place, row] of rows.entries()) {
    if (isFilled(row)) found.push([place, row]);
    if (found.length === HEADER_WITHIN) break;
  }
  return found;
}

function headlessIn(rows: readonly TableRow[], profiles: readonly BankProfile[]): BankTable | null {
  const candidates = profiles.filter(isHeadless);
  if (candidates.length === 0) return null;
  const filled = rows.filter(isFilled);
  for (const profile of candidates) {
    const table = headlessTable(filled, profile);
    if (table) return table;
  }
  return null;
}

/** False for a blank line, and for one of separators only. */
export function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** The rows of a text with that separator; what is too large for a statement is refused. */
export function rowsOf(
  text: string | LongText,
  separator: CsvSeparator,
): Result<readonly TableRow[], CsvError['code']> {
  if (typeof text !== 'string') {
    return longRows(text, separator, LIMITS) ?? rowsOf(text.whole(), separator);
  }
  if (!text.includes('"')) return plainRows(text, separator);
  const parsed = parseCsv(text, separator, LIMITS);
  if (parsed.ok) return ok(withLines(parsed.value));
  if (!parsed.error.code.endsWith('_quote')) return err(parsed.error.code);
  const { rows, exceeded } = parseLooseCsv(text.replace(/^\ufeff/, ''), separator, LIMITS);
  return exceeded === null ? ok(withLines(rows)) : err(exceeded);
}

/** A text without quotes is cut at its marks: nothing has to be looked for in it. */
function plainRows(
  text: string,
  separator: CsvSeparator,
): Result<readonly TableRow[], CsvError['code']> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > LIMITS.rows) return err('too_many_rows');
  for (const line of lines) {
    // A short line has neither.
    if (line.length < LIMITS.columns) continue;
    const cells = line.split(separator);
    if (cells.length > LIMITS.columns) return err('too_many_columns');
    const isLong = line.length > LIMITS.cellLength;
    if (isLong && cells.some((cell) => cell.length > LIMITS.cellLength)) {
      return err('cell_too_long');
    }
  }
  return ok(lines.map((row, index) => ({ line: index + 1, cells: row.split(separator) })));
}

/** Rows with the line on which each begins: a quoted label may run over several. */
function withLines(rows: readonly (readonly string[])[]): readonly TableRow[] {
  let line = 1;
  return rows.map((cells) => {
    const begins = line;
    line += 1;
    for (const cell of cells) {
      if (/[\r\n]/.test(cell)) line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
    }
    return { line: begins, cells };
  });
}

function bestProfile(
  header: readonly string[],
  profiles: readonly BankProfile[],
): BankProfile | null {
  const fitting = profiles.filter((profile) => {
    // A row of blank cells is no heading of a table that has none.
    if (isHeadless(profile)) return false;
    const { needs, lacks = [], isCommon } = profile;
    const own = ownHeadings(header, profile);
    const isMeant = (name: string) => isNumbered(name) || needs.includes(withoutNumber(name));
    if (isCommon && !own.every(isMeant)) return false;
    return needs.every((name) => own.includes(name)) && !lacks.some((name) => own.includes(name));
  });
  const [best] = fitting.toSorted((a, b) => b.needs.length - a.needs.length);
  return best ?? null;
}

/** The headings of a file as its profile names them; a blank one by its place. */
function ownHeadings(header: readonly string[], { aka }: BankProfile): readonly string[] {
  return withNumbers(header).map((name) =>
    aka && Object.hasOwn(aka, name) ? (aka[name] ?? name) : name,
  );
}
