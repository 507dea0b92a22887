import { factReader } from './facts.ts';
import type { RowFact, FactReader, NoFact } from './facts.ts';
import { askedOfRows } from './ground.ts';
import type { NumberRequest } from './number-request.ts';
import type { NumbersPart } from './one-file-a-day.ts';
import { isToldByTotal } from './people.ts';
import type { ProfileNumber } from './profile.ts';
import type { LeftOutReason } from './reasons.ts';
import type { NumbersDoubt, NumbersRow } from './rows-read.ts';

/** A column that gives nothing, and why. `file` is the place of its table. */
export type NotTaken = {
  readonly file: number;
  readonly column: string;
  readonly metric: string | null;
  readonly reason: LeftOutReason;
  readonly rows: number;
};

export type PlacedDoubt = NumbersDoubt & { readonly file: number };

/** What all rows of all files say for one number. */
export type CollectedFacts = {
  readonly facts: readonly RowFact[];
  readonly notTaken: readonly NotTaken[];
  readonly doubts: readonly PlacedDoubt[];
  /** Days of rows that cannot be read; null: the day itself cannot, and it may be any. */
  readonly unreadable: readonly (number | null)[];
  /** Days of which something is known. */
  readonly present: ReadonlySet<number>;
  /** Days with amounts of another currency, which are not added up. */
  readonly foreign: ReadonlySet<number>;
};

type Collecting = {
  readonly facts: RowFact[];
  readonly notTaken: NotTaken[];
  readonly doubts: PlacedDoubt[];
  readonly unreadable: (number | null)[];
  readonly present: Set<number>;
  readonly foreign: Set<number>;
};

/** More unreadable cells than this are not named one by one. */
const MOST_NAMED = 20;

/** Reads the rows of every file for one number; `missing` where no file has its columns. */
export function collectFacts(request: NumberRequest): CollectedFacts | 'missing' {
  const { number, parts, ground, metric, converted } = request;
  const all: Collecting = {
    facts: [],
    notTaken: [],
    doubts: [],
    unreadable: [],
    present: new Set(),
    foreign: new Set(),
  };
  let isAnywhere = false;
  for (const { part, rows } of parts) {
    const { readers, found } = part;
    const reader = factReader(number, found, { ...ground, readers, unit: metric.unit });
    if (reader === 'missing') continue;
    isAnywhere = true;
    const other =
      converted && factReader(converted, found, { ...ground, readers, unit: metric.unit });
    const told = { part, rows: rowsTold(number, part, rows), request };
    collectPart(all, { ...told, reader, converted: other === 'missing' ? null : other });
  }
  return isAnywhere ? all : 'missing';
}

/**
 * Of different people a range tells its total, and never the sum of its rows; where another file has
 * its days, it tells nothing.
 */
function rowsTold(
  number: ProfileNumber,
  { grain, read, coverage }: NumbersPart,
  rows: readonly NumbersRow[],
): readonly NumbersRow[] {
  if (!isToldByTotal(number, grain) || rows.length === 0) return rows;
  return read.totals.slice(-1).map((row) => ({ ...row, day: coverage.from }));
}

type CollectedPart = {
  readonly part: NumbersPart;
  readonly rows: readonly NumbersRow[];
  readonly reader: FactReader;
  readonly converted: FactReader | null;
  readonly request: NumberRequest;
};

function collectPart(all: Collecting, collected: CollectedPart): void {
  const { part, rows, reader, converted, request } = collected;
  const { number, segments, ground } = request;
  const { file } = part;
  const foreign = new Map<string, number>();
  const unsaid = unsaidCells(number, part);
  const ask = askedOfRows(ground);
  for (const row of rows) {
    ask();
    const fact = readEither(row, file, { reader, converted });
    if ('why' in fact) {
      tellNoFact(all, fact, { file, line: row.line, column: number.column ?? null });
      if (fact.why !== 'other_currency') continue;
      all.foreign.add(fact.day);
      foreign.set(fact.currency, (foreign.get(fact.currency) ?? 0) + 1);
      continue;
    }
    if (fact.amount !== null) all.present.add(fact.day);
    else unsaid.add(row);
    const { segment } = fact;
    all.facts.push(segment === null ? fact : { ...fact, segment: segments.joined(segment) });
  }
  for (const [currency, count] of foreign) {
    const column = number.column ?? currency;
    const reason = 'other_currency';
    all.notTaken.push({ file, column, metric: number.metric, reason, rows: count });
  }
  all.doubts.push(...unsaid.told());
  if (!reader.isCurrencyUnsaid()) return;
  const told = { text: ground.currency, reading: ground.currency };
  const column = number.column ?? null;
  all.doubts.push({ file, code: 'currency_not_said', line: null, column, ...told });
}

/** Cells that say that nothing is known (`--`): the rest is taken without them, and how many there are is told. */
function unsaidCells({ column }: ProfileNumber, { found, file }: NumbersPart) {
  const place = column === undefined ? -1 : found.columns.at(column);
  let [count, line, text] = [0, 0, ''];
  return {
    add: (row: NumbersRow): void => {
      const cell = (row.cells[place] ?? '').trim();
      if (cell === '') return;
      if (count === 0) [line, text] = [row.line, cell];
      count += 1;
    },
    told: (): PlacedDoubt[] => {
      const heading = found.columns.headings[place] ?? null;
      if (count === 0) return [];
      return [{ file, code: 'says_nothing', line, column: heading, text, reading: String(count) }];
    },
  };
}

/** An amount of another currency is taken as the tool itself converted it. */
function readEither(
  row: NumbersRow,
  file: number,
  { reader, converted }: Pick<CollectedPart, 'reader' | 'converted'>,
): RowFact | NoFact {
  const fact = reader.read(row, file);
  if (!converted || !('why' in fact) || fact.why !== 'other_currency') return fact;
  const other = converted.read(row, file);
  return 'why' in other || other.amount === null ? fact : other;
}

function tellNoFact(
  all: Collecting,
  fact: NoFact,
  place: Pick<PlacedDoubt, 'file' | 'line' | 'column'>,
): void {
  if (fact.why !== 'unreadable') return;
  all.unreadable.push(fact.day);
  if (all.doubts.length >= MOST_NAMED) return;
  const { code = 'unreadable', column = place.column } = fact;
  all.doubts.push({ ...place, column, code, text: fact.text.slice(0, 100), reading: null });
}
