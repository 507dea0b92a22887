import type { ObjectiveDraft } from '../../../shared/features/targets/contract.ts';
import { LEVELS } from '../../../shared/features/targets/model.ts';
import type { Levels } from '../../../shared/features/targets/model.ts';
import { Refusal } from '../../../shared/ipc/refusal.ts';
import { ensurePeriodRow } from '../../db/period-rows.ts';
import type { CommandContext } from '../../operations/context.ts';
import { requireMetricRow } from '../metrics/gather.ts';
import { gatherFrame, requireMetric, requirePeriod } from '../values/gather.ts';
import { addObjective, findLevels } from './store.ts';

/** Draws lines in the sand, all or none; gives the number of those that really changed. */
export function setObjectives(context: CommandContext, drafts: readonly ObjectiveDraft[]): number {
  if (drafts.length === 0) return 0;
  const { db, clock } = context;
  const frame = gatherFrame(context);
  const placed = drafts.map((draft, index) => {
    requireMetric(frame, draft.metric);
    if (draft.low !== null && draft.high !== null && draft.low > draft.high) {
      throw new Refusal('band_inverted', { field: `objectives.${index}` });
    }
    return { draft, period: requirePeriod(draft.period, frame.calendar) };
  });
  return placed.filter(({ draft, period }) => {
    const { metric, period: _key, ...levels } = draft;
    // The same levels again change nothing, nor does withdrawing what was never drawn.
    if (isSame(findLevels(db, metric, period.key), levels)) return false;
    const place = {
      metricId: requireMetricRow(db, metric),
      periodId: ensurePeriodRow(db, period),
    };
    addObjective(db, place, levels, clock.now());
    return true;
  }).length;
}

function isSame(known: Levels | null, levels: Levels): boolean {
  return LEVELS.every((level) => (known?.[level] ?? null) === levels[level]);
}
