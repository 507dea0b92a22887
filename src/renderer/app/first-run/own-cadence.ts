import type { MetricsById } from '#renderer/api/use-metrics.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { addDays } from '#shared/kernel/day.ts';
import { isFiner } from '#shared/kernel/period.ts';
import type { InputGroup } from './draft.ts';

/**
 * What is counted by the week stays so, where nothing was entered before: months that were typed are kept as months, and from the day
 * after the last of them on the metric goes by its own cadence again.
 */
export function ownCadences(
  cells: readonly ValueDraft[],
  groups: readonly InputGroup[],
  metrics: MetricsById,
): readonly InputOf<'metrics.changeCadence'>[] {
  return groups.flatMap(({ inputs, periods, kind }) =>
    inputs.flatMap(({ id }) => {
      const metric = metrics.get(id);
      const typed = new Set(cells.flatMap((cell) => (cell.metric === id ? cell.period : [])));
      const last = periods.findLast(({ key }) => typed.has(key));
      if (!last || !metric || metric.hasValues || !isFiner(metric.cadence, kind)) return [];
      return [{ metric: id, cadence: metric.cadence, from: addDays(last.end, 1) }];
    }),
  );
}
