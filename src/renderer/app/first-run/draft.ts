import { readingKindFor } from '../../../shared/features/focus/rules.ts';
import type {
  BusinessModel,
  LeanStage,
} from '../../../shared/features/metrics/catalogue/facets.ts';
import type { MetricSummary } from '../../../shared/features/metrics/contract.ts';
import { inputsOf } from '../../../shared/features/metrics/formula/references.ts';
import type { CellEntry } from '../../../shared/features/values/contract.ts';
import type { Day } from '../../../shared/kernel/day.ts';
import { coarserOf, periodContaining, shiftPeriod } from '../../../shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '../../../shared/kernel/period.ts';
import type { QuantityEntry } from '../../ui/QuantityInput.tsx';

/** What the first run has been told so far; nothing of it is saved before the end. */
export type Draft = {
  readonly model: BusinessModel | null;
  readonly stage: LeanStage | null;
  /** The metrics to follow, in the order of choosing. */
  readonly chosen: readonly string[];
  /** The one of the quarter; null: the first of the chosen. */
  readonly focus: string | null;
  /** The line typed for each metric that was looked at as the one of the quarter. */
  readonly lines: Readonly<Record<string, QuantityEntry>>;
  readonly why: string;
  readonly reaction: string;
  /** The first numbers, by `cellKey`. */
  readonly numbers: Readonly<Record<string, QuantityEntry>>;
};

/** A first run in which nothing has been said. */
export const EMPTY_DRAFT: Draft = {
  model: null,
  stage: null,
  chosen: [],
  focus: null,
  lines: {},
  why: '',
  reaction: '',
  numbers: {},
};

/** More than these are not followed with care by one person who has just begun. */
export const MOST_CHOSEN = 3;

/** All metrics by their id. */
export type Metrics = ReadonlyMap<string, MetricSummary>;

/** The metric of the quarter as the draft has it. */
export function focusOf(draft: Draft): string | null {
  const isStillChosen = draft.focus !== null && draft.chosen.includes(draft.focus);
  return isStillChosen ? draft.focus : (draft.chosen[0] ?? null);
}

/** The line that ships with a metric for the kind of period by which it is read. */
export function shippedLine(metric: MetricSummary): number | null {
  const kind = readingKindFor(metric);
  return metric.lines.find((line) => line.kind === kind || line.kind === null)?.line ?? null;
}

/** The line of the quarter: as typed, else as shipped; null where there is none or it is unreadable. */
export function lineOf(draft: Draft, metric: MetricSummary): number | null {
  const typed = draft.lines[metric.id]?.reading;
  if (!typed) return shippedLine(metric);
  return typed.ok ? typed.value : null;
}

/** What has to be counted for the chosen metrics, that of the quarter first; each once. */
export function inputsToCount(draft: Draft, metrics: Metrics): MetricSummary[] {
  const focus = focusOf(draft);
  const ordered = focus === null ? [] : [focus, ...draft.chosen.filter((id) => id !== focus)];
  const ids = ordered.flatMap((id) =>
    metrics.get(id)?.kind === 'computed' ? inputsOf(id, metrics) : [id],
  );
  return [...new Set(ids)].flatMap((id) => metrics.get(id) ?? []);
}

/** Inputs that are counted over the same kind of period, and the two periods asked for. */
export type InputGroup = {
  readonly kind: PeriodKind;
  readonly periods: readonly Period[];
  readonly inputs: readonly MetricSummary[];
};

/** The inputs by their kind of period (a month at the least), with the last one and the open one. */
export function groupInputs(
  inputs: readonly MetricSummary[],
  today: Day,
  calendar: Calendar,
): InputGroup[] {
  const groups = new Map<PeriodKind, MetricSummary[]>();
  for (const input of inputs) {
    const kind = coarserOf('month', input.cadence);
    groups.set(kind, [...(groups.get(kind) ?? []), input]);
  }
  return [...groups].map(([kind, members]) => {
    const open = periodContaining(kind, today, calendar);
    return { kind, periods: [shiftPeriod(open, -1, calendar), open], inputs: members };
  });
}

/** Where a first number stands in the draft. */
export function cellKey(metric: string, period: Period): string {
  return `${metric}@${period.key}`;
}

/** The numbers that were typed, ready to be saved; what was left empty is not among them. */
export function cellsOf(draft: Draft, groups: readonly InputGroup[]): CellEntry[] {
  return groups.flatMap(({ inputs, periods }) =>
    inputs.flatMap((input) =>
      periods.flatMap((period) => {
        const reading = draft.numbers[cellKey(input.id, period)]?.reading;
        if (!reading?.ok || reading.value === null) return [];
        return [{ metric: input.id, period: period.key, segment: null, value: reading.value }];
      }),
    ),
  );
}

/** True where a number was typed that cannot be read. */
export function hasUnreadable(draft: Draft): boolean {
  return Object.values(draft.numbers).some(({ reading }) => !reading.ok);
}
