import { unguardText } from '#shared/kernel/csv.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { looksNumeric, readSheetNumber, saysNotKnown } from '#shared/kernel/sheet-number.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { countsRows, tellsDate, yearNamed } from './calendar-words.ts';
import { yearOver } from './head.ts';
import type { Head } from './head.ts';
import type { RowLeftOut } from './codes.ts';
import { LABEL_HEADERS } from './names.ts';
import type { NameColumns } from './names.ts';
import { readPeriodToken } from './period-token.ts';

/** One line of the sheet below its head, before it is known which metric it is. */
export type RawRow = {
  readonly line: number;
  readonly label: string;
  readonly group: string | null;
  readonly segment: string | null;
  /** The metric of which the row is a part, where its place or its name says so. */
  readonly partOf?: string;
  /** The computed metric of which its name says that it is a part, and which has none. */
  readonly partOfComputed?: string;
  readonly unitText: string;
  readonly cells: readonly string[];
  /** The texts under the periods, blanks left out. */
  readonly texts: readonly string[];
  /** Why the line gives no values, as far as its looks tell. */
  readonly why: RowLeftOut | null;
  /** Its name says total, and its values are not the sum of those above. */
  readonly isTotalUnproven: boolean;
};

const TOTAL_LABEL =
  /^(?:(?:sous[- ]?totaux|sous[- ]?total|sub ?total|grand total|total general|total|totaux|somme|sum)\b)[ :.-]*/;
const TOLERANCE = 0.011;

/** Takes the lines below the head apart, and tells by their looks which of them hold no metric. */
export function readRawRows(
  head: Head,
  names: NameColumns,
  periodLines: readonly number[],
  decimal: DecimalMark,
): RawRow[] {
  const yearSaid = cornerPlanYear(head);
  const walk: Walk = {
    heading: blockOfHead(head, names),
    group: null,
    summed: [],
    yearSaid,
    isSecondTable: false,
    isList: isListBefore(head),
  };
  const rows: RawRow[] = [];
  for (const [index, cells] of head.table.slice(head.firstRow).entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const line = head.firstRow + index;
    rows.push(rawRow({ line, cells, head, names, periodLines, decimal }, walk));
  }
  return rows;
}

/** A column of words stands left of the dates, as of clients. */
function isListBefore({ table, line, orientation }: Head): boolean {
  if (orientation === 'rows') return false;
  return table.slice(0, line).some((cells) => {
    const told = cells.slice(1).filter((cell) => cell.trim() !== '');
    return told.length > 1 && !told.some((cell) => looksNumeric(cell) || readPeriodToken(cell));
  });
}

/** What the lines above say about the next one. */
type Walk = {
  heading: string | null;
  group: string | null;
  /** The values of the lines since the last heading or total, by column. */
  summed: (readonly (number | null)[])[];
  /** The year of which the lines tell, where a heading or the corner says so. */
  yearSaid: number | null;
  isSecondTable: boolean;
  /** The dates run down, and a column beside them has words: each line is a thing that happened. */
  isList: boolean;
};

/** `Year 1` over the names. */
function cornerPlanYear({ table, line, tokens }: Head): number | null {
  const first = tokens.findIndex((token) => token !== null);
  const corner = (table[line] ?? []).slice(0, first);
  return corner.map(yearNamed).find((year) => year !== null) ?? null;
}

type SheetLine = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly head: Head;
  readonly names: NameColumns;
  readonly periodLines: readonly number[];
  readonly decimal: DecimalMark;
};

function rawRow(at: SheetLine, walk: Walk): RawRow {
  const { line, cells, names, periodLines, decimal } = at;
  const textOf = (column: number | null): string =>
    column === null ? '' : unguardText((cells[column] ?? '').trim()).normalize('NFC');
  const label = textOf(names.label).replace(/\s*:$/, '');
  const values = periodLines.map((column) => (cells[column] ?? '').trim());
  const texts = values.filter((text) => text !== '');
  walk.group = textOf(names.group) || (names.group === null ? null : walk.group);
  const figures = values.map((text) => roughly(text, decimal));
  const { why, isTotalUnproven } = looksOf({ ...at, label, texts, figures }, walk);
  if (why === 'heading') walk.heading = label || textOf(names.group);
  if (why === 'second_header' && namesBlock(label, at)) walk.heading = label;
  if (why === 'heading' || why === 'total' || why === 'second_header') walk.summed = [];
  else if (why === null) walk.summed.push(figures);
  return {
    line,
    label,
    group: walk.group ?? (why === 'heading' || why === 'second_header' ? null : walk.heading),
    segment: textOf(names.segment) || null,
    unitText: textOf(names.unit),
    cells,
    texts,
    why,
    isTotalUnproven,
  };
}

/** The first block of several has its name in the corner. */
function blockOfHead({ table, line, firstRow }: Head, { label }: NameColumns): string | null {
  const corner = (table[line]?.[label] ?? '').trim();
  const months = table[line]?.slice(label + 1).join('\t');
  const isAgain = table
    .slice(firstRow)
    .some((cells) => months !== '' && cells.slice(label + 1).join('\t') === months);
  const isName = corner !== '' && !tellsDate(corner) && !LABEL_HEADERS.test(foldedText(corner));
  return isAgain && isName && yearNamed(corner) === null ? corner : null;
}

/** `Transport | janv. | févr.` over the lines of a block; what heads the names is none. */
function namesBlock(label: string, { head: { table, line }, names }: SheetLine): boolean {
  const corner = (table[line]?.[names.label] ?? '').trim();
  const isHeading = label !== '' && foldedText(label) !== foldedText(corner);
  return isHeading && !tellsDate(label) && !LABEL_HEADERS.test(foldedText(label));
}

type Looks = SheetLine & {
  readonly label: string;
  readonly texts: readonly string[];
  readonly figures: readonly (number | null)[];
};

function looksOf(row: Looks, walk: Walk): Pick<RawRow, 'why' | 'isTotalUnproven'> {
  const left = (why: RowLeftOut | null) => ({ why, isTotalUnproven: false });
  const { label, texts, head, cells, periodLines } = row;
  if (isOfDate(row)) return left('calendar');
  if (isNextYear(row, walk)) walk.isSecondTable = true;
  if (isHeader(row)) {
    // In a list of invoices or people a second date is one more thing that is told of each.
    if (walk.isList) return left('not_numbers');
    const isSame = periodLines.every((column) => isSameHeader(head, cells, column));
    walk.isSecondTable ||= !isSame || isOtherYear(row);
    return left('second_header');
  }
  if (walk.isSecondTable) return left('second_table');
  if (texts.length === 0) return left('heading');
  if (label === '' || yearNamed(label) !== null) return left('no_name');
  if (!texts.some((text) => looksNumeric(text)) && !texts.every(saysNotKnown)) {
    walk.isList ||= head.orientation === 'columns';
    return left('not_numbers');
  }
  if (texts.every(saysNotKnown)) return left('empty');
  const rest = foldedText(label).replace(TOTAL_LABEL, '');
  if (rest === foldedText(label)) return left(null);
  const isBare = rest === '' || rest === foldedText(walk.heading ?? '') || rest === 'general';
  if (isBare || isSumOf(row.figures, walk.summed)) return left('total');
  return { why: null, isTotalUnproven: true };
}

/** What stands beside the dates and tells parts of them, or counts the lines. */
function isOfDate({ label, texts, head, line, cells, periodLines }: Looks): boolean {
  if (countsRows(label, texts)) return true;
  if (texts.length === 0 || !tellsDate(label)) return false;
  if (head.orientation === 'columns' || line === head.line + 1) return true;
  return !periodLines.some((column) => readPeriodToken(cells[column] ?? '')?.type === 'period');
}

/** A line that names another year than the lines above, in a sheet whose periods name none. */
function isNextYear({ label }: Looks, walk: Walk): boolean {
  const year = yearNamed(label);
  if (year === null) return false;
  const isFirst = walk.yearSaid === null && walk.summed.length === 0;
  const isOther = !isFirst && year !== walk.yearSaid && (walk.yearSaid !== null || year !== 1);
  walk.yearSaid ??= year;
  return isOther;
}

/** A head that is said again, after a page or before the next year's table. */
function isHeader({ cells, periodLines }: Looks): boolean {
  if (!periodLines.some((column) => /[^\d.,\s]|\.\d+\./u.test(cells[column] ?? ''))) return false;
  const tokens = periodLines.map((column) => readPeriodToken(cells[column] ?? ''));
  const worded = tokens.filter((token) => token?.type === 'day' || token?.isBare === false);
  return worded.length >= 2 && worded.length * 2 >= periodLines.length;
}

/** A table of the same months under another year in its corner is another table. */
function isOtherYear({ head, cells, periodLines }: Looks): boolean {
  if (head.cornerYear === null) return false;
  const year = yearOver(cells.slice(0, periodLines[0]));
  return year !== null && year !== head.cornerYear;
}

function isSameHeader(head: Head, cells: readonly string[], column: number): boolean {
  const told = foldedText(cells[column] ?? '');
  return told === '' || told === foldedText(head.table[head.line]?.[column] ?? '');
}

/** True where every value is the sum of those above it, and there are at least two of them. */
export function isSumOf(
  figures: readonly (number | null)[],
  above: readonly (readonly (number | null)[])[],
): boolean {
  if (above.length < 2) return false;
  let compared = 0;
  const isSum = figures.every((figure, column) => {
    const parts = above.map((row) => row[column] ?? null).filter((part) => part !== null);
    if (figure === null || parts.length === 0) return true;
    compared += 1;
    const sum = parts.reduce((total, part) => total + part, 0);
    return Math.abs(sum - figure) <= TOLERANCE * Math.max(1, Math.abs(sum) / 100);
  });
  return isSum && compared > 0;
}

/** True where the values add up to no more than the whole, in every column that tells it. */
export function isWithin(
  whole: readonly (number | null)[],
  parts: readonly (readonly (number | null)[])[],
): boolean {
  return whole.every((figure, column) => {
    const sum = parts.reduce((total, row) => total + (row[column] ?? 0), 0);
    return figure === null || sum <= figure * (1 + TOLERANCE);
  });
}

const ROUGH_UNITS: readonly Unit[] = ['ratio', 'money', 'percent'];

/** The value in a cell whatever its unit, as written; null: none. */
export function roughly(text: string, usualDecimal: DecimalMark): number | null {
  if (!/\d/.test(text)) return null;
  for (const unit of ROUGH_UNITS) {
    const read = readSheetNumber(text, { unit, usualDecimal });
    if (read.ok && read.value.number !== null) {
      return unit === 'money' ? read.value.number / 100 : read.value.number;
    }
  }
  return null;
}
