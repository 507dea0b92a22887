import { foldedText } from '#shared/kernel/fold-text.ts';
import type { DraftProfile, ToldMetric } from './draft-profile.ts';
import { finerDivisor, namedHeadings, withMetric } from './draft-profile.ts';
import { momentReader, provedOrder } from './cell-moment.ts';
import type { Moment } from './cell-moment.ts';
import { amountReader, readClock } from './cell-number.ts';
import { grainOf } from './grain.ts';
import { isBlankRow } from './table.ts';
import type { TableRows } from './table.ts';

/** The head of a table, as it stands in the file. */
export type TableHead = {
  readonly entry: string | null;
  readonly sheet: string | null;
  readonly isList: boolean;
  readonly rows: TableRows;
};

export type GuessGround = {
  readonly fileName: string;
  readonly hoursPerDay: number;
  /** The metric that a heading surely means; null: none. */
  readonly metricFor: (heading: string) => ToldMetric | null;
};

/** A column below its heading. */
export type FileColumn = {
  readonly heading: string;
  readonly cells: readonly string[];
  readonly holds: 'days' | 'numbers' | 'clock' | 'words';
};

/** These mean something else from tool to tool: they are asked, whatever stands beside them. */
const ASKED =
  /(?:^| )(?:clicks?|clics?|impressions?|bounces?|rebonds?|revenues?|revenus?|totals?|totaux|amounts?|montants?|users?|utilisateurs?|utilisatrices?|conversions?)(?: |$)/;
const ASKED_METRICS = /^(?:users|bounces|revenue_|conversions_|ad_clicks|ad_impressions|active_)/;
const SEGMENT = /(?:^| )(?:channels?|canal|canaux|sources?|products?|produits?)(?: |$)/;
const KEY = /^id$| id$|^(?:numero|reference|uuid)$/;
/** Most cells of a column say what it holds; some say that nothing is known. */
const MOST = 0.8;

const byDay = momentReader('dmy');
const byMonth = momentReader('mdy');
const withPoint = amountReader('.');
const withComma = amountReader(',');

function momentIn(cell: string): Moment | null {
  return byDay(cell) ?? byMonth(cell);
}

function isNumber(cell: string): boolean {
  return [withPoint(cell), withComma(cell)].some((read) => read !== null && read !== 'unreadable');
}

/** The row with most words above rows with days or numbers: where the headings stand. */
export function guessHeadingRow(rows: TableRows): number {
  let [best, most] = [0, 0];
  for (const [at, row] of rows.entries()) {
    const below = rows.slice(at + 1).find((one) => !isBlankRow(one));
    if (!below || below.length < row.length / 2) continue;
    const words = row.filter((cell) => cell.trim() !== '' && !isNumber(cell) && !momentIn(cell));
    const hasFigures = row.some((cell, place) => {
      const figure = below[place] ?? '';
      return cell.trim() !== '' && (isNumber(figure) || momentIn(figure) !== null);
    });
    if (hasFigures && words.length > most) [best, most] = [at, words.length];
  }
  return best;
}

/** The columns of a table that have a name, each with what its cells hold. */
export function columnsBelow(rows: TableRows, headingRow: number): FileColumn[] {
  const headings = rows[headingRow] ?? [];
  const body = rows.slice(headingRow + 1).filter((row) => !isBlankRow(row));
  return namedHeadings(headings).map((heading) => {
    const place = headings.indexOf(heading);
    const cells = body.map((row) => (row[place] ?? '').trim());
    return { heading, cells, holds: heldBy(cells) };
  });
}

function heldBy(cells: readonly string[]): FileColumn['holds'] {
  const filled = cells.filter((cell) => cell !== '');
  const areMost = (is: (cell: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(is).length >= MOST * filled.length;
  if (areMost((cell) => momentIn(cell) !== null)) return 'days';
  const isClock = (cell: string): boolean => {
    const read = readClock(cell);
    return read !== null && read !== 'unreadable';
  };
  if (areMost(isClock)) return 'clock';
  return areMost(isNumber) ? 'numbers' : 'words';
}

/** True where a day or a month may come first, and no cell tells. */
export function isOrderOpen(cells: readonly string[]): boolean {
  const { order, isOpen } = provedOrder(cells);
  return order === 'both' || (order === null && isOpen);
}

/** True for moments whose zone nothing tells. */
export function isZoneOpen(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const moment = momentIn(cell);
    return moment !== null && moment.second !== null && moment.offset === null;
  });
}

/** What a file seems to be; what its words do not surely tell is left to be asked. */
export function guessProfile(
  heads: readonly TableHead[],
  ground: GuessGround,
): { readonly table: number; readonly headingRow: number; readonly draft: DraftProfile } {
  const rows = heads.map((head) => guessHeadingRow(head.rows));
  const widths = heads.map(({ rows: all }, at) => columnsBelow(all, rows[at] ?? 0).length);
  const table = Math.max(0, widths.indexOf(Math.max(...widths)));
  const headingRow = rows[table] ?? 0;
  return { table, headingRow, draft: guessAt(heads, { table, headingRow }, ground) };
}

/** The same, where the table and the row of its headings are told. */
export function guessAt(
  heads: readonly TableHead[],
  { table, headingRow }: { readonly table: number; readonly headingRow: number },
  ground: GuessGround,
): DraftProfile {
  const head = heads[table];
  const columns = columnsBelow(head?.rows ?? [], headingRow);
  const day = columns.find(({ holds }) => holds === 'days');
  const time = guessTime(day, columns);
  const isEvent = time.grain === 'event';
  const key = columns.find(
    ({ heading, cells }) => KEY.test(foldedName(heading)) && areApart(cells),
  );
  const name = nameOf(ground.fileName);
  const bare: DraftProfile = {
    profile: 1,
    name,
    tool: name,
    file: {
      format: head?.isList === true ? 'json' : 'csv',
      headings: [],
      ...placeOf(heads, table),
    },
    time,
    ...(isEvent && key && { key: [key.heading] }),
    numbers: [],
  };
  return guessNumbers(bare, columns, ground);
}

/** A sheet or a file of a zip is named where another one beside it has the same headings. */
function placeOf(heads: readonly TableHead[], table: number): Partial<DraftProfile['file']> {
  const { sheet, entry, rows } = heads[table] ?? { sheet: null, entry: null, rows: [] };
  const headings = (rows[guessHeadingRow(rows)] ?? []).join('\n');
  const isTwice = heads.some(
    (head, at) => at !== table && head.rows.some((row) => row.join('\n') === headings),
  );
  if (!isTwice) return {};
  return { ...(sheet !== null && { sheet }), ...(entry !== null && { entry: baseName(entry) }) };
}

function guessNumbers(
  bare: DraftProfile,
  columns: readonly FileColumn[],
  { metricFor, hoursPerDay }: GuessGround,
): DraftProfile {
  let draft = bare;
  for (const { heading, holds } of columns) {
    if ((holds !== 'numbers' && holds !== 'clock') || ASKED.test(foldedName(heading))) continue;
    const metric = metricFor(heading);
    const isTwice = draft.numbers.some((number) => number.metric === metric?.id);
    if (!metric || isTwice || ASKED_METRICS.test(metric.id)) continue;
    const isClock = holds === 'clock';
    const divide = isClock ? finerDivisor(metric.unit, { isClock, hoursPerDay }) : null;
    draft = withMetric(draft, heading, { metric, divide, isClock });
  }
  const segment = columns.find(
    ({ heading, holds }) => holds === 'words' && SEGMENT.test(foldedName(heading)),
  );
  if (!segment) return draft;
  const numbers = draft.numbers.map((one) => ({ ...one, segment: { column: segment.heading } }));
  return { ...draft, numbers };
}

function guessTime(
  day: FileColumn | undefined,
  columns: readonly FileColumn[],
): DraftProfile['time'] {
  if (!day) return { column: null, grain: 'range' };
  const moments = day.cells.map(momentIn).filter((moment) => moment !== null);
  const column = day.heading;
  const isApart = areApart(day.cells.filter((cell) => cell !== ''));
  const isBroken = columns.some(({ heading }) => SEGMENT.test(foldedName(heading)));
  const hasTimes = moments.some(({ second }) => second !== null && second !== 0);
  if (hasTimes || (!isApart && !isBroken)) return { column, grain: 'event', missing: 'zero' };
  const missing = isApart ? 'unknown' : 'zero';
  const asDays = { time: { column, grain: 'day', missing } } as Pick<DraftProfile, 'time'>;
  const found = grainOf(
    asDays as DraftProfile,
    moments.map((moment) => moment.day),
  );
  const grain = found === 'other_weeks' ? 'week' : found;
  return { column, grain, missing };
}

function areApart(cells: readonly string[]): boolean {
  return new Set(cells).size === cells.length;
}

function foldedName(heading: string): string {
  return foldedText(heading)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** `Visites 2026-10.csv` is one of `Visites`. */
function nameOf(fileName: string): string {
  const bare = baseName(fileName).replace(/\.[a-z0-9]{1,5}$/i, '');
  const words = bare
    .replaceAll(/[\d()]+/g, ' ')
    .replaceAll(/[\s_.,-]+/g, ' ')
    .trim();
  return (words === '' ? bare : words).slice(0, 100);
}
