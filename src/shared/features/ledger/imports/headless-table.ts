import { bankDay } from './bank-dates.ts';
import { readMoney } from './money-text.ts';
import type { AccountLine, BankProfile, BankTable, TableRow } from './profile-model.ts';

/** What the columns of a table without headings are called: `#1` is the first. */
export function numberedHeaders(width: number): string[] {
  return Array.from({ length: width }, (_, index) => `#${index + 1}`);
}

/** Headings of which each blank one is called by its place, and one that comes again by both. */
export function withNumbers(headers: readonly string[]): readonly string[] {
  return headers.map((header, index) => {
    if (header === '') return `#${index + 1}`;
    return headers.indexOf(header) < index ? `${header} #${index + 1}` : header;
  });
}

/** A heading as it is written, whichever of several that are alike. */
export function withoutNumber(header: string): string {
  return header.replace(/ #\d+$/, '');
}

/** True for the place of a column, which stands for a heading. */
export function isNumbered(header: string): boolean {
  return /^#\d+$/.test(header);
}

/** True for a profile of tables that have no headings. */
export function isHeadless({ needs }: Pick<BankProfile, 'needs'>): boolean {
  return needs.length > 0 && needs.every((name, index) => name === `#${index + 1}`);
}

/** As many cells more or less as words may be cut into. */
const MOST_OTHER = 2;

/** Rows of a table that may be something else: a greeting, a total. */
const MOST_STRANGERS = 0.2;

/**
 * The table in rows without headings, if it is one of that profile: nearly every row is as wide, and
 * has a day and an amount where the profile says. null: it is not.
 */
export function headlessTable(rows: readonly TableRow[], profile: BankProfile): BankTable | null {
  const { accountLine } = profile;
  const width = profile.needs.length;
  const header = numberedHeaders(width);
  const accountLines = accountLine ? rows.filter((row) => isAccountLine(row, accountLine)) : [];
  if (accountLine && accountLines.length === 0) return null;
  const below = rows.filter((row) => !accountLines.includes(row));
  const cellOf = (cells: readonly string[], names: readonly (string | undefined)[]) =>
    names
      .map((name) => cells[header.indexOf(name ?? '')]?.trim() ?? '')
      .find((cell) => cell !== '');
  const amountNames = [...(profile.amount ?? []), profile.debit, profile.credit];
  // A comma in words that are not quoted makes a row wider; what is told stands before it.
  const last = Math.max(
    ...[...profile.date, ...amountNames].map((name) => header.indexOf(name ?? '')),
  );
  const isSome = below.some(({ cells }) => cells.length === width);
  const isAsWide = ({ length }: readonly string[]) =>
    length === width || (isSome && length > last && Math.abs(length - width) <= MOST_OTHER);
  const dated = below.filter(
    ({ cells }) => isAsWide(cells) && isDay(cellOf(cells, profile.date) ?? ''),
  );
  // A balance that is brought forward has a day, and moves nothing.
  const [moved, still] = [true, false].map((isMoved) =>
    dated.filter(({ cells }) => (cellOf(cells, amountNames) !== undefined) === isMoved),
  );
  const fitting = (moved ?? []).filter(({ cells }) => isMoney(cellOf(cells, amountNames) ?? ''));
  const counted = below.length - (still?.length ?? 0);
  const isTable = fitting.length > 0 && fitting.length >= counted * (1 - MOST_STRANGERS);
  return isTable ? { profile, header, rows: below, ...(accountLine && { accountLines }) } : null;
}

function isAccountLine({ cells }: TableRow, { width, account, looks }: AccountLine): boolean {
  // A sheet of a workbook is as wide in each of its rows.
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return filled === width && looks.test(cellAt(cells, account));
}

/** The cell that a number such as `#1` names. */
export function cellAt(cells: readonly string[], number: string): string {
  return cells[Number(number.slice(1)) - 1]?.trim() ?? '';
}

/** True for a text that is a day, whichever of day and month comes first. */
export function isDay(cell: string): boolean {
  return bankDay(cell, true) !== null || bankDay(cell, false) !== null;
}

/** True for a text that is an amount, whichever the decimal mark. */
export function isMoney(cell: string): boolean {
  return (['.', ','] as const).some(
    (decimal) => readMoney(cell, { decimal, usualDecimal: decimal }, 'EUR') !== null,
  );
}
