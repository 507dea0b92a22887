import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { GridCell, GridRow } from '#shared/features/values/model.ts';
import type { OwnGroups } from '#shared/features/metrics/model.ts';
import { groupFinder, groupsBy } from './grouping.ts';
import type { Grouping, GridRowGroup } from './grouping.ts';
import { rowKey } from './row-key.ts';

export type GroupLine = GridRowGroup & { readonly type: 'group' };

export type FigureLine = {
  readonly type: 'figures';
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

/** One line of the grid, from top to bottom. */
export type GridLine = GroupLine | FigureLine;

/**
 * A row as it is in one of its periods: in the unit that was in force then, and closed to typing
 * where the metric was entered in another way.
 */
export function lineAt(line: FigureLine, cell: GridCell | null): FigureLine {
  if (cell?.unit === undefined && cell?.why === undefined) return line;
  const unit = cell.unit ?? line.metric.unit;
  return { ...line, why: line.why ?? cell.why ?? null, metric: { ...line.metric, unit } };
}

export type GridLinesInput = {
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

/**
 * The lines of the grid: group by group, in the user's order within each. A group without a row is
 * left out, unless it is the user's own: they may want to put one in.
 */
export function gridLines(input: GridLinesInput): GridLine[] {
  const { grouping, ownGroups } = input;
  const groupOf = groupFinder(grouping, ownGroups);
  const byGroup = new Map<string, FigureLine[]>();
  for (const line of figureLines(input, groupOf)) {
    byGroup.set(line.group, [...(byGroup.get(line.group) ?? []), line]);
  }
  return groupsBy(grouping, ownGroups).flatMap((group): GridLine[] => {
    const lines = inGroupOrder(byGroup.get(group.key) ?? [], group);
    if (lines.length === 0 && group.title.type !== 'named') return [];
    return [{ type: 'group', ...group }, ...lines];
  });
}

/** An own group has an order of its own; in all others the metrics stand in the user's one order. */
function inGroupOrder(
  lines: readonly FigureLine[],
  { members }: GridRowGroup,
): readonly FigureLine[] {
  if (!members) return lines;
  const place = new Map(members.map((id, index) => [id, index]));
  return lines.toSorted((a, b) => (place.get(a.metric.id) ?? 0) - (place.get(b.metric.id) ?? 0));
}

function figureLines(
  { rows, metrics, newSegments, folded, hidden }: GridLinesInput,
  groupOf: (metric: string) => string,
): FigureLine[] {
  const split = new Set(rows.flatMap((row) => (row.segment === null ? [] : [row.metric])));
  return rows.flatMap((row) => {
    const metric = metrics.get(row.metric);
    if (!metric || (row.segment !== null && folded.has(row.metric))) return [];
    if (hidden.has(row.metric) || hidden.has(rowKey(row.metric, row.segment))) return [];
    const toCome = row.segment === null ? segmentsToCome(row, rows, newSegments) : [];
    const named = toCome.filter((name) => !hidden.has(rowKey(row.metric, name)));
    const hasSegments = split.has(row.metric) || named.length > 0;
    const line = keptLine(row, figureLine(row, metric, groupOf(row.metric), hasSegments));
    return folded.has(row.metric) ? [line] : [line, ...named.map((name) => lineToCome(line, name))];
  });
}

const linesOf = new WeakMap<GridRow, FigureLine>();

/** The very same line for a row of which nothing changed, so that it is not drawn anew. */
function keptLine(row: GridRow, line: FigureLine): FigureLine {
  const known = linesOf.get(row);
  const { metric, group, hasSegments } = line;
  const isSame =
    known?.metric === metric && known.group === group && known.hasSegments === hasSegments;
  if (known && isSame) return known;
  linesOf.set(row, line);
  return line;
}

function figureLine(
  row: GridRow,
  metric: MetricSummary,
  group: string,
  hasSegments: boolean,
): FigureLine {
  const { segment, isFocus, why, spark } = row;
  return {
    type: 'figures',
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

function lineToCome(total: FigureLine, segment: string): FigureLine {
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

export function hasFigures(line: GridLine): line is FigureLine {
  return line.type === 'figures';
}
