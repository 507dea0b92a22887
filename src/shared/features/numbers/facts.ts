import { foldedText } from '#shared/kernel/fold-text.ts';
import { saysFailed } from '#shared/kernel/sheet-number.ts';
import { times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { amountOfRow } from './amount.ts';
import type { CellAmount } from './cell-number.ts';
import type { NumbersReaders } from './cells-read.ts';
import type { NumbersColumns } from './columns.ts';
import { rowTest } from './conditions.ts';
import { currencyCode } from './folded-heading.ts';
import type { ProfileNumber } from './profile.ts';
import type { FoundTable } from './recognise.ts';
import { isUtcColumn } from './rows-read.ts';
import type { NumbersRow } from './rows-read.ts';
import { columnsKept, columnsOfNumber } from './used-columns.ts';
import type { ZoneDays } from './zone.ts';

/** What one row says for one number. */
export type RowFact = {
  readonly day: number;
  readonly second: number;
  /** As the file writes it; null: none. */
  readonly segment: string | null;
  /** null: nothing is known. */
  readonly amount: Fraction | null;
  readonly weight: Fraction | null;
  /** Whose row it is, folded; null: no column tells. */
  readonly by: string | null;
  /** The day on which a span ends; null: it has not ended. */
  readonly end: number | null;
  /** Which of the files it is from. */
  readonly file: number;
};

/** A row that does not become a fact. */
export type NoFact =
  | { readonly why: 'not_kept' | 'no_day' }
  | { readonly why: 'other_currency'; readonly currency: string; readonly day: number }
  /**
   * `day` is null where it is the day that nobody can read; `code` where it is told otherwise, `column`
   * where it is another one than that of the amount.
   */
  | {
      readonly why: 'unreadable';
      readonly day: number | null;
      readonly text: string;
      readonly code?: 'formula_without_result' | 'row_torn';
      readonly column?: string | null;
    };

export type FactGround = {
  readonly readers: NumbersReaders;
  readonly zone: ZoneDays;
  readonly unit: Unit;
  /** The currency of the business. */
  readonly currency: string;
  /** What one of another currency is worth. */
  readonly rates: ReadonlyMap<string, Fraction>;
};

export type FactReader = {
  readonly read: (row: NumbersRow, file: number) => RowFact | NoFact;
  /** True where an amount of money came without a currency. */
  readonly isCurrencyUnsaid: () => boolean;
};

const NO_SEGMENT = new Set(['', '(not set)', '(none)', '(non defini)', '(aucun)']);
const LONGEST_SEGMENT = 60;

/** Reads rows for one number; `missing` where a column of it is not in the table. */
export function factReader(
  number: ProfileNumber,
  found: FoundTable,
  ground: FactGround,
): FactReader | 'missing' {
  const [{ columns }, { readers }] = [found, ground];
  const keep = rowTest(number.keep ?? [], columns, readers);
  const amountOf = amountOfRow(number, columns, readers);
  const dayOf = dayReader(number, found, ground);
  const segmentOf = segmentReader(number, found);
  const currencyOf = currencyReader(number, found, ground);
  const [by, weight] = [cellReader(columns, number.by), cellReader(columns, number.weight)];
  const endOf = endReader(number, found, ground);
  if (keep === 'missing' || amountOf === 'missing' || segmentOf === 'missing') return 'missing';
  if (by === 'missing' || weight === 'missing') return 'missing';
  if (endOf === 'missing' || dayOf === 'missing') return 'missing';
  const failedIn = failedCell(columnsOfNumber(number), columns);
  const failedInKept = failedCell(columnsKept(number), columns);
  const read = (row: NumbersRow, file: number): RowFact | NoFact => {
    const { cells } = row;
    if (row.isTorn) return tornRow(row, number);
    if (!keep(cells) && !failedInKept(row)) return { why: 'not_kept' };
    const when = dayOf(row);
    if (when === null) return { why: 'no_day' };
    const failed = failedIn(row);
    if (failed) return { ...failed, day: 'unreadable' in when ? null : when.day };
    if ('unreadable' in when) return { why: 'unreadable', day: null, text: when.unreadable };
    const told = amountOf(cells);
    if (told && 'unreadable' in told) {
      return { why: 'unreadable', day: when.day, text: told.unreadable };
    }
    const worth = told && currencyOf.worth(cells, told);
    if (worth && 'currency' in worth) return { ...worth, why: 'other_currency', day: when.day };
    const weighed = weight && weightOf(readers.amount(weight(cells)));
    const amount = weight && !weighed ? null : worth && worth.amount;
    const whose = { segment: segmentOf(cells), by: by && foldedText(by(cells)), file };
    return { ...when, ...whose, amount, weight: weighed, end: endOf(cells, when.day) };
  };
  return { read, isCurrencyUnsaid: currencyOf.isUnsaid };
}

type FailedFormula = Omit<Extract<NoFact, { readonly why: 'unreadable' }>, 'day'>;

/** The first of these cells in which a formula failed; its day is that of the number, not of the row. */
function failedCell(
  names: readonly string[],
  { at, headings }: NumbersColumns,
): (row: NumbersRow) => FailedFormula | null {
  const places = names.map(at).filter((place) => place !== -1);
  return ({ cells }) => {
    const place = places.find((one) => saysFailed(cells[one] ?? ''));
    if (place === undefined) return null;
    const told = { text: cells[place] ?? '', column: headings[place] ?? '' };
    return { why: 'unreadable', code: 'formula_without_result', ...told };
  };
}

/** Of a number with a day of its own nobody can tell on which one it is missing. */
function tornRow({ cells, day: ofRow }: NumbersRow, { time }: ProfileNumber): NoFact {
  const day = time === undefined ? ofRow : null;
  const text = cells.filter((cell) => cell !== '').join(' · ');
  return { why: 'unreadable', day, code: 'row_torn', text, column: null };
}

function weightOf(read: CellAmount | 'unreadable'): Fraction | null {
  return read === null || read === 'unreadable' ? null : read.amount;
}

type TextOfRow = (cells: readonly string[]) => string;

/** The text of a column; null: none is asked for. */
function cellReader(
  columns: NumbersColumns,
  name: string | undefined,
): TextOfRow | null | 'missing' {
  if (name === undefined) return null;
  const place = columns.at(name);
  return place === -1 ? 'missing' : (cells) => cells[place] ?? '';
}

/** The day on which the span of a row ends; an end that nobody can read is an end all the same. */
function endReader(
  { to }: ProfileNumber,
  found: FoundTable,
  { readers, zone }: FactGround,
): ((cells: readonly string[], begin: number) => number | null) | 'missing' {
  const cell = cellReader(found.columns, to);
  if (cell === 'missing') return 'missing';
  if (cell === null || to === undefined) return () => null;
  const isUtc = isUtcColumn(found, to);
  return (cells, begin) => {
    const text = cell(cells);
    if (text.trim() === '') return null;
    const moment = readers.moment(text);
    return moment ? zone.dayOf(moment, isUtc) : begin;
  };
}

type DayOfRow = Pick<RowFact, 'day' | 'second'> | { readonly unreadable: string };

function dayReader(
  number: ProfileNumber,
  found: FoundTable,
  { readers, zone }: FactGround,
): ((row: NumbersRow) => DayOfRow | null) | 'missing' {
  if (number.time === undefined) return ({ day, second }) => ({ day, second });
  const columns = [number.time].flat().flatMap((heading) => {
    const place = found.columns.at(heading);
    return place === -1 ? [] : [{ place, isUtc: isUtcColumn(found, heading) }];
  });
  if (columns.length === 0) return 'missing';
  return ({ cells }) => {
    for (const { place, isUtc } of columns) {
      const text = cells[place] ?? '';
      if (text.trim() === '') continue;
      const moment = readers.moment(text);
      if (!moment) return { unreadable: text };
      return { day: zone.dayOf(moment, isUtc), second: moment.second ?? 0 };
    }
    return null;
  };
}

function segmentReader(
  { segment }: ProfileNumber,
  { columns }: FoundTable,
): ((cells: readonly string[]) => string | null) | 'missing' {
  if (segment === undefined) return () => null;
  if ('fixed' in segment) return () => segment.fixed;
  const place = columns.at(segment.column);
  if (place === -1) return 'missing';
  const names = new Map(
    Object.entries(segment.names ?? {}).map(([word, name]) => [foldedText(word), name]),
  );
  return (cells) => {
    const text = (cells[place] ?? '').trim();
    if (NO_SEGMENT.has(text) || NO_SEGMENT.has(foldedText(text))) return null;
    return (names.get(foldedText(text)) ?? text).slice(0, LONGEST_SEGMENT).trim();
  };
}

function currencyReader(
  number: ProfileNumber,
  { columns }: FoundTable,
  { unit, currency: ours, rates }: FactGround,
) {
  let isUnsaid = false;
  const { currency, column } = number;
  const place = currency && 'column' in currency ? columns.at(currency.column) : -1;
  const fixed = currency && 'fixed' in currency ? currency.fixed : null;
  const headed = column === undefined ? null : columns.currencyAt(columns.at(column));
  const codeOf = (cells: readonly string[], beside: string | null): string | null => {
    const written = (cells[place] ?? '').trim();
    return (
      (written === '' ? null : (currencyCode(written) ?? written.toUpperCase())) ??
      fixed ??
      headed ??
      beside
    );
  };
  const worth = (
    cells: readonly string[],
    told: { readonly amount: Fraction; readonly currency: string | null },
  ): { readonly amount: Fraction } | { readonly currency: string } => {
    if (unit !== 'money' || column === undefined) return { amount: told.amount };
    const code = codeOf(cells, told.currency);
    isUnsaid ||= code === null;
    if (code === null || code === ours) return { amount: told.amount };
    const rate = rates.get(code);
    return rate ? { amount: times(told.amount, rate) } : { currency: code };
  };
  return { worth, isUnsaid: () => isUnsaid };
}
