import { useState } from 'react';
import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { GROUPINGS } from './grouping.ts';
import type { Grouping } from './grouping.ts';

/** Where a target stands in its cell: beside the value, or one over the other. */
export const TARGET_DISPLAYS = ['beside', 'under'] as const;
export type TargetDisplay = (typeof TARGET_DISPLAYS)[number];

/** How someone looks at their grid: nothing of it is data of the business, and undo leaves it alone. */
type RowsView = {
  readonly kind: PeriodKind;
  readonly grouping: Grouping;
  readonly targets: TargetDisplay;
  /** Metrics whose segments are folded away. */
  readonly folded: readonly string[];
  /** The keys of rows that are followed and not looked at. */
  readonly hidden: readonly string[];
};

export type ViewControl = {
  readonly chosen: RowsView;
  readonly change: (part: Partial<RowsView>) => void;
};

// Months are what a small business thinks in.
const FIRST_VIEW: RowsView = {
  kind: 'month',
  grouping: 'stage',
  targets: 'under',
  folded: [],
  hidden: [],
};

/** Keeps the view of a business on this machine, from one start to the next. */
export function useView(business: string): ViewControl {
  const key = `grid ${business}`;
  const [view, setView] = useState(() => readView(localStorage.getItem(key)));
  return {
    chosen: view,
    change: (part) => {
      const next = { ...view, ...part };
      localStorage.setItem(key, JSON.stringify(next));
      setView(next);
    },
  };
}

/** The view that was kept; what another version wrote, or nobody, counts as not chosen. */
export function readView(text: string | null): RowsView {
  const kept = parsed(text);
  if (typeof kept !== 'object' || kept === null) return FIRST_VIEW;
  const { kind, grouping, targets, folded, hidden } = kept as Partial<
    Record<keyof RowsView, unknown>
  >;
  return {
    kind: PERIOD_KINDS.find((one) => one === kind) ?? FIRST_VIEW.kind,
    grouping: GROUPINGS.find((one) => one === grouping) ?? FIRST_VIEW.grouping,
    targets: TARGET_DISPLAYS.find((one) => one === targets) ?? FIRST_VIEW.targets,
    folded: textsOf(folded),
    hidden: textsOf(hidden),
  };
}

function textsOf(kept: unknown): string[] {
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
