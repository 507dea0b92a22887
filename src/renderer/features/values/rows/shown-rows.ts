import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { GridCell, GridRow } from '#shared/features/values/model.ts';
import type { OwnGroups } from '#shared/features/metrics/model.ts';
import { groupFinder, groupsBy } from './grouping.ts';
import type { Grouping, GridRowGroup } from './grouping.ts';
import { rowKey } from './row-key.ts';

export type GroupHeading = GridRowGroup & { readonly type: 'group' };

export type ValueRow = {
  readonly type: 'values';
  readonly key: string;
  /** The key of the group in which it stands. */
  readonly group: string;
  readonly metric: MetricSummary;
  readonly segment: string | null;
  readonly isFocus: boolean;
  /** Whether it has a target in one of the periods that it was read for. */
  readonly hasTarget: boolean;
  /** Why nothing can be typed here; null: it can. */
  readonly why: GridRow['why'];
  readonly spark: readonly (number | null)[];
  /** Of a total: whether segments stand below it, or would if they were not folded away. */
  readonly hasSegments: boolean;
};

/** One row of the grid, from top to bottom. */
export type ShownRow = GroupHeading | ValueRow;

/**
 * A row as it is in one of its periods: in the unit that was in force then, and closed to typing
 * where the metric was entered in another way.
 */
export function inPeriod(row: ValueRow, cell: GridCell | null): ValueRow {
  if (cell?.unit === undefined && cell?.why === undefined) return row;
  const unit = cell.unit ?? row.metric.unit;
  return { ...row, why: row.why ?? cell.why ?? null, metric: { ...row.metric, unit } };
}

export type ShownRowsInput = {
  readonly rows: readonly GridRow[];
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  /** Segments that were named and have no value yet, by metric. */
  readonly newSegments: ReadonlyMap<string, readonly string[]>;
  /** Metrics whose segments are folded away. */
  readonly folded: ReadonlySet<string>;
  /** Keys of rows that are not looked at; with a total go its segments. */
  readonly hidden: ReadonlySet<string>;
  readonly grouping: Grouping;
  readonly ownGroups: OwnGroups;
};

/** Where the one metric of the quarter stands: above all groups, without a heading. */
export const FOCUS_GROUP = 'group:focus';

/**
 * The rows of the grid: the one metric, then group by group, in the user's order within each. A group without a row is
 * left out, unless it is the user's own: they may want to put one in.
 */
export function shownRows(input: ShownRowsInput): ShownRow[] {
  const { grouping, ownGroups } = input;
  const finder = groupFinder(grouping, ownGroups);
  const focus = input.rows.find(({ isFocus }) => isFocus)?.metric;
  const groupOf = (metric: string): string => (metric === focus ? FOCUS_GROUP : finder(metric));
  const byGroup = new Map<string, ValueRow[]>();
  for (const row of valueRows(input, groupOf)) {
    byGroup.set(row.group, [...(byGroup.get(row.group) ?? []), row]);
  }
  const grouped = groupsBy(grouping, ownGroups).flatMap((group): ShownRow[] => {
    const rows = inGroupOrder(byGroup.get(group.key) ?? [], group);
    if (rows.length === 0 && group.title.type !== 'named') return [];
    return [{ type: 'group', ...group }, ...rows];
  });
  return [...(byGroup.get(FOCUS_GROUP) ?? []), ...grouped];
}

/** An own group has an order of its own; in all others the metrics stand in the user's one order. */
function inGroupOrder(rows: readonly ValueRow[], { members }: GridRowGroup): readonly ValueRow[] {
  if (!members) return rows;
  const order = new Map(members.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (order.get(a.metric.id) ?? 0) - (order.get(b.metric.id) ?? 0));
}

function valueRows(
  { rows, metrics, newSegments, folded, hidden }: ShownRowsInput,
  groupOf: (metric: string) => string,
): ValueRow[] {
  const split = new Set(rows.flatMap((row) => (row.segment === null ? [] : [row.metric])));
  return rows.flatMap((row) => {
    const metric = metrics.get(row.metric);
    if (!metric || (row.segment !== null && folded.has(row.metric))) return [];
    if (hidden.has(row.metric) || hidden.has(rowKey(row.metric, row.segment))) return [];
    const toCome = row.segment === null ? segmentsToCome(row, rows, newSegments) : [];
    const named = toCome.filter((name) => !hidden.has(rowKey(row.metric, name)));
    const hasSegments = split.has(row.metric) || named.length > 0;
    const total = keptRow(row, valueRow(row, metric, groupOf(row.metric), hasSegments));
    return folded.has(row.metric)
      ? [total]
      : [total, ...named.map((name) => rowToCome(total, name))];
  });
}

const knownRows = new WeakMap<GridRow, ValueRow>();

/** The very same row for one of the answer of which nothing changed, so that it is not drawn anew. */
function keptRow(answer: GridRow, made: ValueRow): ValueRow {
  const known = knownRows.get(answer);
  const { metric, group, hasSegments } = made;
  const isSame =
    known?.metric === metric && known.group === group && known.hasSegments === hasSegments;
  if (known && isSame) return known;
  knownRows.set(answer, made);
  return made;
}

function valueRow(
  row: GridRow,
  metric: MetricSummary,
  group: string,
  hasSegments: boolean,
): ValueRow {
  const { segment, isFocus, why, spark } = row;
  return {
    type: 'values',
    key: rowKey(metric.id, segment),
    group,
    metric,
    segment,
    isFocus,
    hasTarget: row.cells.some(isTargeted),
    why,
    spark,
    hasSegments: segment === null && hasSegments,
  };
}

function isTargeted({ line, low, high }: GridCell): boolean {
  return line !== null || low !== null || high !== null;
}

/** A segment exists in the file from its first value on; until then it is the window's alone. */
function segmentsToCome(
  { metric }: GridRow,
  rows: readonly GridRow[],
  newSegments: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const known = new Set(rows.map((row) => rowKey(row.metric, row.segment?.toLowerCase() ?? null)));
  const named = newSegments.get(metric) ?? [];
  return named.filter((name) => !known.has(rowKey(metric, name.toLowerCase())));
}

function rowToCome(total: ValueRow, segment: string): ValueRow {
  return {
    ...total,
    key: rowKey(total.metric.id, segment),
    segment,
    isFocus: false,
    hasTarget: false,
    why: total.why === 'total_of_segments' ? null : total.why,
    spark: [],
    hasSegments: false,
  };
}

export function hasValues(row: ShownRow): row is ValueRow {
  return row.type === 'values';
}
