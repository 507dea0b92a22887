import { FUNNEL_STAGES } from '../../../../shared/features/metrics/catalogue/facets.ts';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import type { GridCell, GridRow } from '../../../../shared/features/values/model.ts';
import { groupOf } from '../../../parts/metric/row-group.ts';
import type { RowGroup } from '../../../parts/metric/row-group.ts';
import { rowKey } from './row-key.ts';

/** The heading of a group of rows. */
export type GroupLine = { readonly type: 'group'; readonly key: string; readonly group: RowGroup };

/** A row with figures. */
export type FigureLine = {
  readonly type: 'figures';
  readonly key: string;
  readonly metric: MetricSummary;
  readonly segment: string | null;
  readonly isFocus: boolean;
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

/** What the lines are made of. */
export type GridLinesInput = {
  readonly rows: readonly GridRow[];
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  /** Segments that were named and have no value yet, by metric. */
  readonly newSegments: ReadonlyMap<string, readonly string[]>;
  /** Metrics whose segments are folded away. */
  readonly folded: ReadonlySet<string>;
};

/** The lines of the grid: grouped by funnel stage, in the user's order within each. */
export function gridLines(input: GridLinesInput): GridLine[] {
  const groups = new Map<RowGroup, FigureLine[]>();
  for (const line of figureLines(input)) {
    const group = groupOf(line.metric.id);
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  return [...FUNNEL_STAGES, 'own' as const].flatMap((group) => {
    const lines = groups.get(group);
    return lines ? [{ type: 'group' as const, key: `group:${group}`, group }, ...lines] : [];
  });
}

function figureLines({ rows, metrics, newSegments, folded }: GridLinesInput): FigureLine[] {
  const split = new Set(rows.flatMap((row) => (row.segment === null ? [] : [row.metric])));
  return rows.flatMap((row) => {
    const metric = metrics.get(row.metric);
    if (!metric || (row.segment !== null && folded.has(row.metric))) return [];
    const named = row.segment === null ? segmentsToCome(row, rows, newSegments) : [];
    const line = figureLine(row, metric, split.has(row.metric) || named.length > 0);
    return folded.has(row.metric) ? [line] : [line, ...named.map((name) => lineToCome(line, name))];
  });
}

function figureLine(row: GridRow, metric: MetricSummary, hasSegments: boolean): FigureLine {
  const { segment, isFocus, why, spark } = row;
  return {
    type: 'figures',
    key: rowKey(metric.id, segment),
    metric,
    segment,
    isFocus,
    why,
    spark,
    hasSegments: segment === null && hasSegments,
  };
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
    why: total.why === 'total_of_segments' ? null : total.why,
    spark: [],
    hasSegments: false,
  };
}

/** True for a line with figures. */
export function hasFigures(line: GridLine): line is FigureLine {
  return line.type === 'figures';
}

/**
 * The followed metrics in their new order when one moves past its neighbour of the same group; null
 * where there is none on that side.
 */
export function reordered(
  lines: readonly GridLine[],
  metric: string,
  down: number,
): string[] | null {
  const totals = lines.filter(hasFigures).filter(({ segment }) => segment === null);
  const order = totals.map((line) => line.metric.id);
  const from = order.indexOf(metric);
  const neighbour = order[from + down];
  if (from === -1 || neighbour === undefined || groupOf(neighbour) !== groupOf(metric)) return null;
  order[from] = neighbour;
  order[from + down] = metric;
  return order;
}
