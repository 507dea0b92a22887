import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { TargetYearEntry } from '#shared/features/targets/contract.ts';
import type { Level } from '#shared/features/targets/model.ts';
import { formatForInput } from '#shared/i18n/format.ts';
import type { Field } from '#renderer/parts/sheet/moves.ts';
import { spotKey } from '#renderer/parts/sheet/spot.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';
import { planTargets } from './target-plan.ts';
import type { TargetPlan, TargetProposal } from './target-plan.ts';
import type { TargetEntries } from './use-target-entries.ts';

/** What the sheet is made of. */
export type SheetInput = {
  readonly metric: MetricSummary;
  readonly levels: readonly Level[];
  /** The periods whose targets are typed, in their order. */
  readonly entries: readonly TargetYearEntry[];
  /** When they were read, in milliseconds. */
  readonly readAt: number;
  readonly language: Writing['language'];
  /** The level that the cursor starts on. */
  readonly startLevel: Level;
};

/** The targets as the keys, the field and the clipboard see them. */
export type TargetDesk = {
  readonly field: Field;
  readonly valueAt: (spot: Spot) => number | null;
  /** The level as people write it. */
  readonly textAt: (spot: Spot) => string;
  readonly isClosedAt: (spot: Spot) => boolean;
  /** True where the level was decided for this very period, and so can be withdrawn. */
  readonly isOwnAt: (spot: Spot) => boolean;
  readonly plan: (proposals: readonly TargetProposal[]) => TargetPlan;
};

/** As many rows as a page key goes: a quarter of the weeks, or the whole year by months. */
const PAGE_ROWS = 13;

/** Lays the targets out for working on them. */
export function targetDesk(input: SheetInput, { valueAt: typedAt }: TargetEntries): TargetDesk {
  const { metric, levels, entries, readAt, language } = input;
  const byRow = new Map(entries.map((entry) => [entry.period.key, entry]));
  const entryOf = (row: string): TargetYearEntry | undefined => byRow.get(row);
  const valueAt = (spot: Spot): number | null => {
    const typed = typedAt(spotKey(spot), readAt);
    const level = levels[spot.at];
    if (typed !== undefined) return typed;
    return level === undefined ? null : (entryOf(spot.row)?.[level] ?? null);
  };
  return {
    field: {
      rowKeys: entries.map(({ period }) => period.key),
      first: 0,
      last: levels.length - 1,
      pageRows: PAGE_ROWS,
      isFilled: (spot) => valueAt(spot) !== null,
    },
    valueAt,
    textAt: (spot) => {
      const value = valueAt(spot);
      return value === null ? '' : formatForInput(value, metric.unit, language);
    },
    isClosedAt: ({ row }) => (entryOf(row)?.period.closedBy ?? null) !== null,
    isOwnAt: (spot) => entryOf(spot.row)?.origin === 'own' && valueAt(spot) !== null,
    plan: (proposals) =>
      planTargets(proposals, { metric: metric.id, unit: metric.unit, language, levels, entryOf }),
  };
}
