import type { FillDraft } from '#shared/features/targets/contract.ts';
import { layOut } from '#shared/features/targets/lay-out.ts';
import type { Skipped } from '#shared/features/targets/lay-out.ts';
import { levelsOf, NO_LEVELS } from '#shared/kernel/levels.ts';
import { allowsFraction, closedAround } from '#shared/features/values/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import { requirePeriod, requireRange } from '../values/periods.ts';
import { setTargets } from './set-targets.ts';
import { valueOfLastYear } from './year.ts';

/**
 * Lays out one level of a metric's targets over several periods, in one step. The other levels stay
 * as they are in force: a line that ships with the metric is not lost to a floor below it.
 */
export function fillTargets(
  context: CommandContext,
  { metric, from, to, level, how }: FillDraft,
): { written: number; skipped: Skipped[] } {
  const snapshot = snapshotOf(context);
  const { definition } = requireMetric(snapshot.metrics, metric);
  const { kind } = requirePeriod(from, snapshot.calendar);
  const periods = requireRange(kind, from, to, snapshot.calendar);
  const isClosed = (key: string): boolean => snapshot.closedAt.has(key);
  const laidOut = layOut({
    method: how,
    unit: definition.unit,
    allowsFraction: allowsFraction(definition),
    periods: periods.map((period) => ({
      key: period.key,
      isClosed: closedAround(period, isClosed, snapshot.calendar) !== null,
      lastYear: valueOfLastYear(snapshot, metric, period),
    })),
  });
  if (!laidOut.ok) throw new Refusal(laidOut.error, { field: 'how' });
  const { lines, skipped } = laidOut.value;
  const drafts = periods.flatMap((period) => {
    const line = lines.get(period.key);
    if (line === undefined) return [];
    const inForce = snapshot.targetOf(metric, period) ?? NO_LEVELS;
    return [{ ...levelsOf(inForce), [level]: line, metric, period: period.key }];
  });
  return { written: setTargets(context, drafts), skipped: [...skipped] };
}
