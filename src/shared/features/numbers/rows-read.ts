import { foldedText } from '#shared/kernel/fold-text.ts';
import type { NumbersReaders } from './cells-read.ts';
import { askedOfRows } from './ground.ts';
import type { NumbersGround } from './ground.ts';
import { rowTest } from './conditions.ts';
import { preambleRange } from './preamble.ts';
import type { FoundTable } from './recognise.ts';
import { isBlankRow, isRemarkRow } from './table.ts';
import { tornLines } from './torn-rows.ts';

/** A row that counts. */
export type NumbersRow = {
  /** The line of the file, 1 for the first. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Days since 1970-01-01; of a file about one range of days 0. */
  readonly day: number;
  /** The last day, where the row tells one; absent: the same. */
  readonly last?: number | undefined;
  /** The second of that day, to tell which row is the last. */
  readonly second: number;
  /** Its cells are not those of the headings. */
  readonly isTorn?: boolean;
};

export type RowCounts = {
  readonly read: number;
  readonly used: number;
  readonly totals: number;
  readonly left_out: {
    readonly not_kept: number;
    readonly doubled: number;
    readonly no_date: number;
  };
};

/** Something about a file that a person may want to look at. */
export type NumbersDoubt = {
  readonly code: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly text: string;
  readonly reading: string | null;
};

export type RowsRead = {
  readonly rows: readonly NumbersRow[];
  /** Every row with a day, also those that do not count: what the file's own totals add up. */
  readonly dated: readonly NumbersRow[];
  readonly totals: readonly NumbersRow[];
  readonly counts: RowCounts;
  /** How many rows lie on another day in the zone of the business. */
  readonly moved: number;
  readonly doubts: readonly NumbersDoubt[];
};

const TOTAL = /^(?:(?:grand )?totals?|totaux|total general|total\s*:.*)$/;
/** More of one kind are counted, and not named one by one. */
const MOST_NAMED = 5;

/** True for a row that sums up others, wherever it says so. */
function saysTotal(cells: readonly string[]): boolean {
  return cells.some((cell) => /^\s*(?:grand|tota)/i.test(cell) && TOTAL.test(foldedText(cell)));
}

type RowGround = Pick<NumbersGround, 'zone' | 'goesOn'> & { readonly readers: NumbersReaders };

/** Which of the moments of a column are UTC, though they do not say so. */
export function isUtcColumn({ profile }: Pick<FoundTable, 'profile'>, heading: string): boolean {
  return profile.time.zone === 'utc' || /\butc\b/i.test(heading);
}

/** Reads the rows below the headings: totals apart, then one row a key, then those that are kept. */
export function readRows(found: FoundTable, surroundings: RowGround): RowsRead {
  const { profile, columns, table } = found;
  const { readers } = surroundings;
  const keep = rowTest(profile.keep ?? [], columns, readers);
  const keyOf = keyReader(found);
  const dayAt = dayReader(found, surroundings);
  const seen = new Set<string>();
  const totals: NumbersRow[] = [];
  const dated: NumbersRow[] = [];
  const rows: NumbersRow[] = [];
  const left = { not_kept: 0, doubled: 0, no_date: 0 };
  const doubts: NumbersDoubt[] = [];
  let moved = 0;
  for (const { at, cells } of bodyOf(found, dayAt, surroundings)) {
    const line = at + 1 + table.skipped;
    const when = dayAt(cells);
    const mayBeTotal = when === null || profile.time.column === null;
    if (mayBeTotal && saysTotal(cells)) {
      totals.push({ line, cells, day: 0, second: 0 });
      continue;
    }
    if (when === null) {
      left.no_date += 1;
      if (doubts.length < MOST_NAMED) doubts.push(unreadDay(found, line, cells));
      continue;
    }
    if (when.isMoved) moved += 1;
    const row = { line, cells, day: when.day, second: when.second, last: when.last };
    dated.push(row);
    const key = keyOf(cells);
    if (key !== null && seen.has(key)) left.doubled += 1;
    else if (keep !== 'missing' && !keep(cells)) left.not_kept += 1;
    else rows.push(row);
    if (key !== null) seen.add(key);
  }
  const read = dated.length + totals.length + left.no_date;
  const counts = { read, used: rows.length, totals: totals.length, left_out: left };
  const marked = withTorn(rows, tornLines(dated, columns.headings.length));
  return { rows: marked, dated, totals, counts, moved, doubts };
}

function withTorn(rows: readonly NumbersRow[], lines: ReadonlySet<number>): readonly NumbersRow[] {
  if (lines.size === 0) return rows;
  return rows.map((row) => (lines.has(row.line) ? { ...row, isTorn: true } : row));
}

function unreadDay({ profile }: FoundTable, line: number, cells: readonly string[]): NumbersDoubt {
  const text = cells.find((cell) => cell.trim() !== '') ?? '';
  return {
    code: 'no_date',
    line,
    column: profile.time.column,
    text: text.slice(0, 100),
    reading: null,
  };
}

/** What makes a row unique; null: nothing does, and equal rows are two events. */
export function keyReader({
  profile,
  columns,
}: FoundTable): (cells: readonly string[]) => string | null {
  const places = (profile.key ?? []).map(columns.at).filter((place) => place !== -1);
  const [only, ...others] = places;
  if (only === undefined) return () => null;
  if (others.length === 0) {
    return (cells) => {
      const part = (cells[only] ?? '').trim();
      return part === '' ? null : part;
    };
  }
  return (cells) => {
    const parts = places.map((place) => (cells[place] ?? '').trim());
    return parts.every((part) => part === '') ? null : parts.join('\u0001');
  };
}

/** When a row was; `isMoved`: on another day than the file writes. */
type RowMoment = {
  readonly day: number;
  readonly second: number;
  readonly isMoved: boolean;
  readonly last?: number;
};

/** The day of a row; `null`: it has none that can be read. */
function dayReader(
  found: FoundTable,
  { readers, zone }: RowGround,
): (cells: readonly string[]) => RowMoment | null {
  const { profile, columns } = found;
  const { column } = profile.time;
  if (column === null) return () => ({ day: 0, second: 0, isMoved: false });
  const place = columns.at(column);
  if (profile.time.counts_from === 'start') return countedDay(found, readers, place);
  const isUtc = isUtcColumn(found, column);
  const dayOf = (cells: readonly string[]): RowMoment | null => {
    const moment = readers.moment(cells[place] ?? '');
    if (!moment) return null;
    const day = zone.dayOf(moment, isUtc);
    return { day, second: moment.second ?? 0, isMoved: day !== moment.day };
  };
  if (profile.time.to === undefined) return dayOf;
  const end = columns.at(profile.time.to);
  return (cells) => {
    const [first, last] = [dayOf(cells), readers.moment(cells[end] ?? '')];
    // A row that ends before it begins, or nowhere, is of no days.
    return first && last && last.day >= first.day ? { ...first, last: last.day } : null;
  };
}

/** Days that are counted from the first one of the range above the table. */
function countedDay(
  found: FoundTable,
  { dayOrder }: NumbersReaders,
  place: number,
): (cells: readonly string[]) => RowMoment | null {
  const start = preambleRange(found, dayOrder)?.from;
  return (cells) => {
    const text = (cells[place] ?? '').trim();
    if (start === undefined || !/^\d{1,4}$/.test(text)) return null;
    return { day: start + Number(text), second: 0, isMoved: false };
  };
}

/**
 * The rows of the table: blank ones and remarks part it from what follows, unless a day or a total
 * goes on behind them.
 */
function* bodyOf(
  { rows, headingRow, endRow, profile }: FoundTable,
  dayAt: (cells: readonly string[]) => RowMoment | null,
  surroundings: Pick<NumbersGround, 'goesOn'>,
): Generator<{ readonly at: number; readonly cells: readonly string[] }> {
  let [isParted, hasRows] = [false, false];
  const ask = askedOfRows(surroundings);
  for (let at = headingRow + 1; at < endRow; at += 1) {
    ask();
    const cells = rows[at] ?? [];
    if (isRemarkRow(cells) || isBlankRow(cells)) {
      isParted = hasRows;
      continue;
    }
    const goesOn = () =>
      saysTotal(cells) || (profile.time.column !== null && dayAt(cells) !== null);
    if (isParted && !goesOn()) return;
    [isParted, hasRows] = [false, true];
    yield { at, cells };
  }
}
