import { useMemo, useState } from 'react';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import type { GridRow } from '../../../../shared/features/values/model.ts';
import { useCommand } from '../../../api/queries.ts';
import { gridLines, hasFigures, reordered } from './grid-lines.ts';
import type { FigureLine, GridLine } from './grid-lines.ts';

/** The lines of the grid, and what changes them. */
export type Rows = {
  readonly lines: readonly GridLine[];
  /** Every row with figures, also those that are folded away, from top to bottom. */
  readonly all: readonly FigureLine[];
  readonly isFolded: (metric: string) => boolean;
  readonly toggleFold: (metric: string) => void;
  /** Shows a segment that has no value yet. */
  /** Unfolds the metric of a row that is folded away. */
  readonly reveal: (row: string) => void;
  readonly addSegment: (metric: string, segment: string) => void;
  readonly canMove: (metric: string, down: number) => boolean;
  readonly move: (metric: string, down: number) => void;
  readonly stopFollowing: (metric: string) => void;
};

const NO_ROWS: readonly GridRow[] = [];
const NONE_FOLDED: ReadonlySet<string> = new Set();

/** Arranges the rows as read from the file, and what only this window knows of them. */
export function useRows(
  rows: readonly GridRow[] | null,
  metrics: ReadonlyMap<string, MetricSummary>,
): Rows {
  const [newSegments, setNewSegments] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const order = useCommand('metrics.order');
  const follow = useCommand('metrics.follow');
  const known = rows ?? NO_ROWS;
  const lines = useMemo(
    () => gridLines({ rows: known, metrics, newSegments, folded }),
    [known, metrics, newSegments, folded],
  );
  const all = useMemo(
    () => gridLines({ rows: known, metrics, newSegments, folded: NONE_FOLDED }).filter(hasFigures),
    [known, metrics, newSegments],
  );
  return {
    lines,
    all,
    isFolded: (metric) => folded.has(metric),
    toggleFold: (metric) => setFolded((now) => toggled(now, metric)),
    reveal: (row) => {
      const line = all.find(({ key }) => key === row);
      if (line && line.segment !== null) setFolded((now) => without(now, line.metric.id));
    },
    addSegment: (metric, segment) => {
      setFolded((now) => without(now, metric));
      setNewSegments((now) => new Map(now).set(metric, [...(now.get(metric) ?? []), segment]));
    },
    canMove: (metric, down) => reordered(lines, metric, down) !== null,
    move: (metric, down) => {
      const next = reordered(lines, metric, down);
      if (next) order.mutate({ metrics: next });
    },
    stopFollowing: (metric) => follow.mutate({ metrics: [metric], isFollowed: false }),
  };
}

function without(set: ReadonlySet<string>, entry: string): ReadonlySet<string> {
  return set.has(entry) ? new Set([...set].filter((one) => one !== entry)) : set;
}

function toggled(set: ReadonlySet<string>, entry: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(entry)) next.add(entry);
  return next;
}
