import { useMemo, useState } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { OwnGroups } from '#shared/features/metrics/model.ts';
import type { GridRow } from '#shared/features/values/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { arranged, stepOf } from './arrangement.ts';
import type { Drop } from './arrangement.ts';
import { shownRows, hasValues } from './shown-rows.ts';
import type { ValueRow, ShownRow } from './shown-rows.ts';
import type { Grouping } from './grouping.ts';
import type { ViewControl } from './use-view.ts';

export type Rows = {
  readonly shown: readonly ShownRow[];
  /** Every row with values, also those that are folded away, from top to bottom. */
  readonly all: readonly ValueRow[];
  readonly grouping: Grouping;
  readonly groupBy: (grouping: Grouping) => void;
  readonly ownGroups: OwnGroups;
  /** Keeps the own groups as they are handed in. */
  readonly regroup: (groups: OwnGroups) => void;
  readonly isFolded: (metric: string) => boolean;
  readonly fold: (metric: string, isFolding: boolean) => void;
  /** The keys of the rows that are followed and not looked at. */
  readonly hidden: readonly string[];
  readonly hide: (rows: readonly string[]) => void;
  readonly showHidden: () => void;
  /** Shows a row that is folded away or hidden. */
  readonly reveal: (row: string) => void;
  /** Shows a segment that has no value yet. */
  readonly addSegment: (metric: string, segment: string) => void;
  /** Where a step up or down leads to; null where there is nowhere to go. */
  readonly stepOf: (metric: string, down: number) => Drop | null;
  /** True where a metric can be put there, and would not stand there already. */
  readonly canDrop: (metric: string, drop: Drop) => boolean;
  readonly drop: (metric: string, drop: Drop) => void;
  readonly stopFollowing: (metric: string) => void;
};

type RowsInput = {
  /** null while they are read. */
  readonly rows: readonly GridRow[] | null;
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  readonly ownGroups: OwnGroups;
  readonly view: ViewControl;
  /** Its row is gone: that is told, with its Undo. */
  readonly onNotFollowed: (metric: string) => void;
};

const NO_ROWS: readonly GridRow[] = [];
const NONE: ReadonlySet<string> = new Set();

/** Arranges the rows as read from the file, and what only this window knows of them. */
export function useRows({
  rows,
  metrics,
  ownGroups,
  view: { chosen: view, change },
  onNotFollowed,
}: RowsInput): Rows {
  const { grouping, folded, hidden } = view;
  const [newSegments, setNewSegments] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const order = useCommand('metrics.order');
  const arrange = useCommand('metrics.arrange');
  const stopFollowing = useStopFollowing(onNotFollowed);
  const known = rows ?? NO_ROWS;
  const [shown, all] = useMemo(() => {
    const input = { rows: known, metrics, newSegments, grouping, ownGroups };
    return [
      shownRows({ ...input, folded: new Set(folded), hidden: new Set(hidden) }),
      shownRows({ ...input, folded: NONE, hidden: NONE }).filter(hasValues),
    ] as const;
  }, [known, metrics, newSegments, folded, hidden, grouping, ownGroups]);
  const standing = { rows: shown, order: ordered(known), ownGroups };
  const { isFolded, fold } = folding(folded, change);
  return {
    shown,
    all,
    grouping,
    groupBy: (next) => change({ grouping: next }),
    ownGroups,
    regroup: (groups) => arrange.mutate({ groups, order: null }),
    isFolded,
    fold,
    // One that is not followed any more is forgotten when the others are shown.
    hidden: hidden.filter((row) => all.some(({ key }) => key === row)),
    hide: (keys) => change({ hidden: [...new Set([...hidden, ...keys])] }),
    showHidden: () => change({ hidden: [] }),
    reveal: (row) => {
      const found = all.find(({ key }) => key === row);
      if (!found) return;
      const { id } = found.metric;
      change({
        folded: found.segment === null ? folded : folded.filter((one) => one !== id),
        hidden: hidden.filter((one) => one !== row && one !== id),
      });
    },
    addSegment: (metric, segment) => {
      fold(metric, false);
      setNewSegments((now) => new Map(now).set(metric, [...(now.get(metric) ?? []), segment]));
    },
    stepOf: (metric, down) => stepOf(shown, metric, down),
    canDrop: (metric, drop) => arranged(standing, metric, drop) !== null,
    drop: (metric, drop) => {
      const next = arranged(standing, metric, drop);
      if (next?.groups) arrange.mutate({ groups: next.groups, order: next.order });
      else if (next?.order) order.mutate({ metrics: next.order });
    },
    stopFollowing,
  };
}

function folding(
  folded: readonly string[],
  change: ViewControl['change'],
): Pick<Rows, 'isFolded' | 'fold'> {
  const isFolded = (metric: string): boolean => folded.includes(metric);
  return {
    isFolded,
    fold: (metric, isFolding) => {
      if (isFolding === isFolded(metric)) return;
      change({ folded: isFolding ? [...folded, metric] : folded.filter((id) => id !== metric) });
    },
  };
}

function useStopFollowing(onNotFollowed: RowsInput['onNotFollowed']): Rows['stopFollowing'] {
  const follow = useCommand('metrics.follow');
  return (metric) =>
    follow.mutate(
      { metrics: [metric], isFollowed: false },
      { onSuccess: () => onNotFollowed(metric) },
    );
}

function ordered(rows: readonly GridRow[]): string[] {
  return rows.flatMap(({ metric, segment }) => (segment === null ? [metric] : []));
}
