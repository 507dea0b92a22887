import type { NumbersReaders } from './cells-read.ts';
import { dayColumns } from './cells-read.ts';
import type { Coverage } from './coverage.ts';
import type { FurtherColumn } from './further-columns.ts';
import type { GrainFound } from './grain.ts';
import type { FoundTable } from './recognise.ts';
import { keyReader } from './rows-read.ts';
import type { NumbersRow, RowsRead } from './rows-read.ts';
import type { TotalCheck } from './totals.ts';

/** A table that was read, of one of the files. */
export type NumbersPart = {
  /** Its place in the list of all tables. */
  readonly file: number;
  readonly found: FoundTable;
  readonly read: RowsRead;
  readonly readers: NumbersReaders;
  readonly coverage: Coverage;
  readonly grain: GrainFound;
  readonly changedOn: string | null;
  readonly checks: readonly TotalCheck[];
  readonly further: readonly FurtherColumn[];
};

export type PartRows = { readonly part: NumbersPart; readonly rows: readonly NumbersRow[] };

/**
 * Each day has one file: of exports that overlap the one that reaches further, then the newer one.
 * Files of one profile that have no row in common are parts of one export, and each row counts; so are
 * those that tell of the same days, were saved on one day, and differ in no row that both have.
 */
export function oneFileADay(parts: readonly NumbersPart[]): PartRows[] {
  const [only, ...others] = parts;
  if (only && others.length === 0) return [{ part: only, rows: only.read.rows }];
  const taken: IdentifiedRows[] = [];
  const seen = new Set<string>();
  for (const part of parts.toSorted(furtherFirst)) {
    const identityOf = identityReader(part);
    const texts = new Map(part.read.rows.map((row) => [identityOf(row), textOf(row)]));
    const overlaps = [...texts.keys()].some((identity) => seen.has(identity));
    const rows = overlaps ? freshRows({ part, texts }, taken) : part.read.rows;
    for (const identity of texts.keys()) seen.add(identity);
    taken.push({ part, rows, texts });
  }
  return taken.map(({ part, rows }) => ({ part, rows }));
}

/** Rows, and by what tells them apart all of their cells. */
type IdentifiedRows = PartRows & { readonly texts: ReadonlyMap<string, string> };

function textOf({ cells }: NumbersRow): string {
  return cells.join('\u0001');
}

/** The rows of a table that none before it has, and of no day that belongs to one of them. */
function freshRows(
  { part, texts }: Pick<IdentifiedRows, 'part' | 'texts'>,
  taken: readonly IdentifiedRows[],
): readonly NumbersRow[] {
  const parts = taken.filter((one) => isPartOfOne({ part, texts }, one));
  const others = taken.filter((one) => !parts.includes(one));
  const there = new Map<string, number>();
  for (const row of parts.flatMap(({ rows }) => rows)) {
    there.set(textOf(row), (there.get(textOf(row)) ?? 0) + 1);
  }
  return part.read.rows.filter((row) => {
    if (others.some((one) => isCovered(one.part, row.day))) return false;
    const count = there.get(textOf(row)) ?? 0;
    there.set(textOf(row), count - 1);
    return count <= 0;
  });
}

function isPartOfOne(
  { part, texts }: Pick<IdentifiedRows, 'part' | 'texts'>,
  one: IdentifiedRows,
): boolean {
  const isOfOneDay = part.changedOn === one.part.changedOn;
  if (!isOfOneDay || part.coverage.until !== one.part.coverage.until) return false;
  return [...texts].every(([identity, text]) => (one.texts.get(identity) ?? text) === text);
}

function furtherFirst(a: NumbersPart, b: NumbersPart): number {
  const further = b.coverage.until - a.coverage.until;
  if (further !== 0) return further;
  const newer = (b.changedOn ?? '').localeCompare(a.changedOn ?? '');
  if (newer !== 0) return newer;
  // Whatever the order in which they were handed in.
  return b.read.counts.read - a.read.counts.read || firstLine(a).localeCompare(firstLine(b));
}

function firstLine({ read }: NumbersPart): string {
  return read.rows[0]?.cells.join('\u0001') ?? '';
}

function isCovered({ coverage }: NumbersPart, day: number): boolean {
  return day <= coverage.until && (day >= coverage.from || coverage.isWholeHistory);
}

/** What tells rows apart that may stand in two exports: their key, their names, or all of an event. */
function identityReader(part: NumbersPart): (row: NumbersRow) => string {
  const { profile, columns } = part.found;
  const keyOf = keyReader(part.found);
  const isEvent = part.grain === 'event';
  const { file, numbers, keep = [] } = profile;
  const names = new Set([
    ...file.headings,
    ...dayColumns(profile),
    ...keep.map(({ column }) => column),
    ...numbers.flatMap(({ column, by }) => [column ?? [], by ?? []].flat()),
    ...numbers.flatMap(({ segment }) => (segment && 'column' in segment ? segment.column : [])),
  ]);
  const places = [...new Set([...names].map(columns.at))].filter((place) => place !== -1);
  return (row) => {
    const key = keyOf(row.cells);
    if (key !== null) return key;
    const cells = places.map((place) => row.cells[place] ?? '');
    // Figures of a day still grow: the day and its names are the same row.
    const told = isEvent
      ? cells
      : cells.filter((cell) => part.readers.amount(cell) === 'unreadable');
    return `${row.day}\u0001${told.join('\u0001')}`;
  };
}
