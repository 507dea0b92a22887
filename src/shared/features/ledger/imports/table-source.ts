import { CSV_SEPARATORS, parseCsv, sniffSeparator } from '../../../kernel/csv.ts';
import type { CsvSeparator } from '../../../kernel/csv.ts';
import { foldedHeader } from './folded-header.ts';
import type { BankProfile } from './profile-model.ts';

/** A table with its header found: rows come with the line of the file on which they stand. */
export type BankTable = {
  readonly profile: BankProfile;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

/** A header lies within these first rows: banks begin with the account and a greeting. */
const HEADER_WITHIN = 25;
const LIMITS = { rows: 200_100, columns: 100, cellLength: 10_000 };

/** Finds the table in a text and the profile that its header fits best; null where none does. */
export function findTable(text: string, profiles: readonly BankProfile[]): BankTable | null {
  const sniffed = sniffSeparator(text);
  const others = CSV_SEPARATORS.filter((separator) => separator !== sniffed);
  for (const separator of sniffed === null ? others : [sniffed, ...others]) {
    const rows = rowsOf(text, separator);
    for (const [index, cells] of rows.slice(0, HEADER_WITHIN).entries()) {
      const header = cells.map(foldedHeader);
      const profile = bestProfile(header, profiles);
      if (profile === null) continue;
      const below = withLines(rows).slice(index + 1);
      return {
        profile,
        header,
        rows: below.filter(({ cells: row }) => row.some((cell) => cell.trim() !== '')),
      };
    }
  }
  return null;
}

/** A table of which nothing is known but where it begins: its headings, and the cells below. */
export type UnknownTable = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Rows that are looked at to find out where a table begins, and what is in it. */
const LOOKED_AT = 200;

/**
 * The table in a text that no profile fits: it begins with the first row that is as wide as most
 * and holds words only. null: there is none.
 */
export function unknownTable(text: string): UnknownTable | null {
  const separator = sniffSeparator(text);
  if (separator === null) return null;
  const rows = rowsOf(text, separator).slice(0, LOOKED_AT);
  const widths = rows.map((row) => row.length).filter((width) => width > 1);
  const usual = widths.toSorted((a, b) => countOf(widths, b) - countOf(widths, a) || b - a)[0];
  const index = rows
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => row.length === usual && row.filter(isHeading).length > 1);
  if (index === -1) return null;
  return { headings: rows[index] ?? [], rows: rows.slice(index + 1) };
}

function countOf(all: readonly number[], one: number): number {
  return all.filter((each) => each === one).length;
}

function isHeading(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/\d{2}/.test(cell);
}

/** Rows with the line on which each begins: a quoted label may run over several. */
function withLines(rows: readonly (readonly string[])[]): BankTable['rows'] {
  let line = 1;
  return rows.map((cells) => {
    const begins = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return { line: begins, cells };
  });
}

/** A label with a stray quote in it makes a table no table; then a line is what lies between marks. */
function rowsOf(text: string, separator: CsvSeparator): string[][] {
  const parsed = parseCsv(text, separator, LIMITS);
  if (parsed.ok) return parsed.value;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  return lines.slice(0, LIMITS.rows).map((line) => line.split(separator));
}

function bestProfile(
  header: readonly string[],
  profiles: readonly BankProfile[],
): BankProfile | null {
  const fitting = profiles.filter(
    ({ needs, lacks = [] }) =>
      needs.every((name) => header.includes(name)) && !lacks.some((name) => header.includes(name)),
  );
  const [best] = fitting.toSorted((a, b) => b.needs.length - a.needs.length);
  return best ?? null;
}
