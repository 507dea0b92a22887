import { CSV_SEPARATORS, parseCsv, sniffSeparator } from '#shared/kernel/csv.ts';
import type { CsvSeparator } from '#shared/kernel/csv.ts';
import { recognise } from './recognise.ts';
import type { KnownProfile } from './recognise.ts';
import type { NumbersTable, TableRows } from './table.ts';

/** As much as the exports of tools have; more is another kind of file. */
export const TABLE_LIMITS = { rows: 200_000, columns: 400, cellLength: 10_240 };
/** As much of a text as is looked at to find out how it is parted; characters. */
const HEAD = 64 * 1024;
/** What Excel is told of the separator, on a line of its own. */
const SEPARATOR_LINE = /^\ufeff?sep=([,;|\t])(?:\r\n|\r|\n)/i;

export type TextTableError = 'damaged' | 'too_large';

/** The table in a text of CSV: with the separator that it names, or by which its headings are known. */
export function tableOfCsv(
  text: string,
  profiles: readonly KnownProfile[],
): NumbersTable | TextTableError {
  const named = SEPARATOR_LINE.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const separator = named
    ? CSV_SEPARATORS.find((mark) => mark === named[1])
    : separatorOf(body, profiles);
  const parsed = parseCsv(body, separator ?? ',', TABLE_LIMITS);
  if (!parsed.ok) return parsed.error.code.startsWith('too_many') ? 'too_large' : 'damaged';
  return tableWith(parsed.value, { separator: separator ?? ',', skipped: named ? 1 : 0 });
}

function tableWith(
  rows: TableRows,
  { separator, skipped }: Pick<NumbersTable, 'separator' | 'skipped'>,
): NumbersTable {
  return { entry: null, sheet: null, form: 'table', separator, encoding: null, skipped, rows };
}

function separatorOf(text: string, profiles: readonly KnownProfile[]): CsvSeparator | null {
  const sniffed = sniffSeparator(text.slice(0, HEAD));
  const marks = [
    ...(sniffed ? [sniffed] : []),
    ...CSV_SEPARATORS.filter((mark) => mark !== sniffed),
  ];
  const known = marks.find((separator) => {
    const parsed = parseCsv(headOf(text), separator);
    if (!parsed.ok) return false;
    return (
      recognise([tableWith(parsed.value, { separator, skipped: 0 })], profiles).found.length > 0
    );
  });
  return known ?? sniffed;
}

/** Whole lines from the beginning; one that a quote goes on behind is left out with it. */
function headOf(text: string): string {
  if (text.length <= HEAD) return text;
  const head = text.slice(0, HEAD);
  const lines = head.slice(0, head.lastIndexOf('\n') + 1);
  const isOdd = (lines.match(/"/g)?.length ?? 0) % 2 === 1;
  return isOdd ? lines.slice(0, lines.lastIndexOf('"')).replace(/[^\n]*$/, '') : lines;
}

/** Deeper than this nothing of a list becomes a column. */
const MOST_LEVELS = 3;

/**
 * The list in a text of JSON, its keys in the first row; keys of what lies in a record have points.
 * `path` leads to it, with points; without one it is the text itself, or the only list in it.
 */
export function tableOfJson(text: string, path: string | null): NumbersTable | TextTableError {
  const list = listIn(text, path);
  if (!list) return 'damaged';
  if (list.length > TABLE_LIMITS.rows) return 'too_large';
  const places = new Map<string, number>();
  const rows = list.map((record) => {
    const row: string[] = [];
    for (const [key, value] of cellsOf(record, '', 0)) {
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      row[place] = value;
    }
    return row;
  });
  if (places.size > TABLE_LIMITS.columns) return 'too_large';
  const width = places.size;
  const filled = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const table = tableWith([[...places.keys()], ...filled], { separator: null, skipped: 0 });
  return { ...table, form: 'list' };
}

function listIn(text: string, path: string | null): readonly unknown[] | null {
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  for (const key of path?.split('.') ?? []) found = fieldsOf(found)[key];
  if (Array.isArray(found)) return found;
  const lists = path === null ? Object.values(fieldsOf(found)).filter(Array.isArray) : [];
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : {};
}

function* cellsOf(value: unknown, path: string, level: number): Generator<[string, string]> {
  for (const [key, field] of Object.entries(fieldsOf(value))) {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof field === 'string') yield [name, field];
    else if (typeof field === 'number' || typeof field === 'boolean') yield [name, String(field)];
    else if (field === null) yield [name, ''];
    else if (level + 1 < MOST_LEVELS) yield* cellsOf(field, name, level + 1);
  }
}
