import { columnName } from '#shared/kernel/column-name.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { TextTable } from '#shared/kernel/text-table.ts';
import type { LongTable } from './long-table.ts';
import type { Places } from './table.ts';

/** A long table written as a wide one, with the places at which its cells lie in the sheet. */
export type WideTable = { readonly table: TextTable; readonly places: Places };

/** A cell of the wide table, by where it lies in the sheet. */
type CellOrigin = { readonly row: number; readonly column: number };

type LongCell = CellOrigin & {
  readonly name: string;
  readonly segment: string;
  readonly unit: string;
  readonly period: string;
  /** Which of several of its period it is, from 0. */
  readonly occurrence: number;
};

const NAMING_HEADERS = ['Metric', 'Segment', 'Unit'] as const;
const NAMING = NAMING_HEADERS.length;
/** Before a metric's name it says that the row holds its line. */
const LINE_OF = 'Objectif';

/**
 * A row for each metric and part, a column for each date. What comes twice for one date stands in two
 * columns of that date, so that nothing is lost.
 */
export function wideFromLong(table: TextTable, long: LongTable): WideTable {
  const rows = rowsOf(table, long);
  const heads = headsOf(rows);
  const origins = new Map<string, CellOrigin>();
  const body = rows.map((cells, at) => {
    const byHead = new Map(cells.map((cell) => [headKey(cell), cell]));
    const figures = [...heads.keys()].map((key, column) => {
      const cell = byHead.get(key);
      if (!cell) return '';
      origins.set(`${at + 1}:${column + NAMING}`, cell);
      return (table[cell.row]?.[cell.column] ?? '').trim();
    });
    const [first] = cells;
    return [first?.name ?? '', first?.segment ?? '', first?.unit ?? '', ...figures];
  });
  const firsts = [...heads.values()];
  return {
    table: [[...NAMING_HEADERS, ...firsts.map(({ period }) => period)], ...body],
    places: placesIn(origins, {
      row: (line) => rows[line - 1]?.[0]?.row ?? long.head,
      column: (line) => firsts[line - NAMING]?.row ?? long.head,
    }),
  };
}

/** The cells of each row of the wide table. */
function rowsOf(table: TextTable, long: LongTable): LongCell[][] {
  const textAt = (row: number, column: number | null): string =>
    column === null ? '' : (table[row]?.[column] ?? '').trim();
  const seen = new Map<string, number>();
  const cells = long.rows.flatMap((row) =>
    [...long.figures, ...long.lines].map((column): LongCell => {
      const named = textAt(long.metric === null ? long.head : row, long.metric ?? column);
      const isLine = long.lines.includes(column) || long.targets.has(row);
      const name = isLine ? `${LINE_OF} ${named}` : named;
      const [segment, unit] = [textAt(row, long.segment), textAt(row, long.unit)];
      const period = textAt(row, long.period);
      const place = JSON.stringify([name, segment, period]);
      const occurrence = seen.get(place) ?? 0;
      seen.set(place, occurrence + 1);
      return { row, column, name, segment, unit, period, occurrence };
    }),
  );
  const groups = groupedBy(cells, ({ name, segment }) => JSON.stringify([name, segment]));
  return [...groups.values()].map((group) => [...group]);
}

function headKey({ period, occurrence }: LongCell): string {
  return `${period}\n${occurrence}`;
}

/** The columns in the order of their dates in the sheet, each with the first cell that has it. */
function headsOf(rows: readonly (readonly LongCell[])[]): ReadonlyMap<string, LongCell> {
  const heads = new Map<string, LongCell>();
  for (const cell of rows.flat().toSorted((a, b) => a.row - b.row)) {
    const key = headKey(cell);
    if (!heads.has(key)) heads.set(key, cell);
  }
  return heads;
}

/** Rows and periods of the wide table by the first row of the sheet that speaks of them. */
function placesIn(
  origins: ReadonlyMap<string, CellOrigin>,
  rowOf: { readonly row: (line: number) => number; readonly column: (line: number) => number },
): Places {
  const at = (row: number, column: number): CellOrigin =>
    origins.get(`${row}:${column}`) ?? { row: rowOf.row(row), column: 0 };
  return {
    row: (line) => String(rowOf.row(line) + 1),
    column: (line) => String(rowOf.column(line) + 1),
    cell: (row, column) => {
      const origin = at(row, column);
      return `${columnName(origin.column)}${origin.row + 1}`;
    },
    at,
  };
}
