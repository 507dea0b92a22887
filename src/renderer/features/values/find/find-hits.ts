import type { FoundCells } from '#shared/features/values/contract.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import { arrivalAt, readDestination } from '#shared/features/values/go-to.ts';
import type { Day } from '#shared/kernel/day.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import { searchFor } from '#shared/kernel/search.ts';
import type { Findable } from '#shared/kernel/search.ts';
import { calledMetric } from '#renderer/parts/metric/metric-search.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { isSamePosition } from '#renderer/parts/sheet/position.ts';
import type { ValueRow } from '../rows/shown-rows.ts';
import { rowKey } from '../rows/row-key.ts';

/** Something that was found: the name of a row, a period, or a value; and the cell that shows it. */
export type Hit = { readonly type: 'row' | 'column' | 'value'; readonly position: Position };

export type FindInput = {
  readonly search: string;
  readonly rows: readonly ValueRow[];
  /** What the rest of a metric with segments is called. */
  readonly unassigned: string;
  readonly cells: FoundCells['cells'];
  readonly kind: PeriodKind;
  readonly today: Day;
  readonly calendar: Calendar;
  /** The cell where the search began: rows are shown in its column, periods in its row. */
  readonly home: Position;
};

/** All hits in the order in which one reads a table: row by row, each from its name on. */
export function findHits(input: FindInput): Hit[] {
  if (input.search.trim() === '') return [];
  const order = new Map(input.rows.map(({ key }, index) => [key, index]));
  const hits = [...rowHits(input), ...columnHits(input), ...valueHits(input)];
  return hits
    .filter(({ position }) => order.has(position.row))
    .toSorted(
      (a, b) =>
        (order.get(a.position.row) ?? 0) - (order.get(b.position.row) ?? 0) ||
        Number(b.type === 'row') - Number(a.type === 'row') ||
        a.position.column - b.position.column,
    );
}

function rowHits({ search, rows, unassigned, home }: FindInput): Hit[] {
  const scoreOf = searchFor(search);
  const findableOf = ({ metric, segment }: ValueRow): Findable => {
    if (segment === null) return calledMetric(metric);
    return { names: [segment === UNASSIGNED ? unassigned : segment] };
  };
  return rows
    .filter((row) => scoreOf(findableOf(row)) > 0)
    .map(({ key }) => ({ type: 'row', position: { row: key, column: home.column } }));
}

function columnHits({ search, kind, today, calendar, home }: FindInput): Hit[] {
  const read = readDestination(search, { today, calendar });
  if (!read.ok) return [];
  const { ordinal } = arrivalAt(read.value, kind, calendar);
  return [{ type: 'column', position: { row: home.row, column: ordinal } }];
}

function valueHits({ cells, calendar }: FindInput): Hit[] {
  return cells.flatMap(({ metric, segment, period }): Hit[] => {
    const found = parsePeriodKey(period, calendar);
    if (!found.ok) return [];
    return [
      { type: 'value', position: { row: rowKey(metric, segment), column: found.value.ordinal } },
    ];
  });
}

/** The place of the first hit at or after a cell, in reading order; after the last one, the first. */
export function firstHitFrom(
  hits: readonly Hit[],
  rows: readonly ValueRow[],
  home: Position,
): number {
  const indexOf = (row: string): number => rows.findIndex(({ key }) => key === row);
  const start = indexOf(home.row);
  const index = hits.findIndex(
    ({ position }) =>
      indexOf(position.row) > start ||
      (position.row === home.row && position.column >= home.column),
  );
  return Math.max(0, index);
}

export function isSameHit(a: Hit, b: Hit): boolean {
  return a.type === b.type && isSamePosition(a.position, b.position);
}
