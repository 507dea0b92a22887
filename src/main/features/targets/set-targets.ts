import type { TargetDraft } from '#shared/features/targets/contract.ts';
import { LEVELS, NO_LEVELS } from '#shared/kernel/levels.ts';
import type { Level, Levels } from '#shared/kernel/levels.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { ensurePeriodRow } from '#main/db/period-rows.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { requireMetricRow } from '../metrics/metric-rows.ts';
import { readSetup } from '../values/setup.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import { requirePeriod } from '../values/periods.ts';
import { addTargetDecision, findLevels } from './store.ts';

/** Draws targets, all or none; gives the number of those that really changed. */
export function setTargets(context: CommandContext, drafts: readonly TargetDraft[]): number {
  if (drafts.length === 0) return 0;
  const { db, clock } = context;
  const setup = readSetup(context);
  const placed = drafts.map((draft, index) => {
    const { metric } = draft;
    requireMetric(setup.metrics, metric);
    const period = requirePeriod(draft.period, setup.calendar);
    const decided = findLevels(db, metric, period.key) ?? NO_LEVELS;
    const levels = decidedAnew(decided, draft);
    if (levels.low !== null && levels.high !== null && levels.low > levels.high) {
      throw new Refusal('band_inverted', { field: `objectives.${index}` });
    }
    return { metric, period, decided, levels };
  });
  return placed.filter(({ metric, period, decided, levels }) => {
    // The same levels again change nothing, nor does withdrawing what was never drawn.
    if (isSame(decided, levels)) return false;
    const key = {
      metricId: requireMetricRow(db, metric),
      periodId: ensurePeriodRow(db, period),
    };
    addTargetDecision(db, key, levels, clock.now());
    return true;
  }).length;
}

/** The draft's levels, and what was decided for those that it leaves out. */
function decidedAnew(decided: Levels, draft: TargetDraft): Levels {
  const levelOf = (level: Level): number | null => {
    const drafted = draft[level];
    return drafted === undefined ? decided[level] : drafted;
  };
  return {
    line: levelOf('line'),
    low: levelOf('low'),
    high: levelOf('high'),
    floor: levelOf('floor'),
    stretch: levelOf('stretch'),
  };
}

function isSame(known: Levels, levels: Levels): boolean {
  return LEVELS.every((level) => known[level] === levels[level]);
}
