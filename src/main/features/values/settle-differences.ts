import type { InputOf } from '#shared/ipc/contract.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { enterValues } from './enter-values.ts';
import { CHOSEN_OVER_LEDGER, measurementsOf, TYPED, typedOn } from './store.ts';

/**
 * Takes a person's values away, so that the ledger's stand, or marks them as chosen over those; gives
 * the number of places in which something changed. Refused in a closed period.
 */
export function settleDifferences(
  context: CommandContext,
  { places, stands }: InputOf<'values.settle'>,
): number {
  const wanted = new Set(places.map(({ metric, period }) => `${metric} ${period}`));
  const metrics = [...new Set(places.map(({ metric }) => metric))];
  const rows = measurementsOf(context.db, metrics).filter(({ metric, periodKey }) =>
    wanted.has(`${metric} ${periodKey}`),
  );
  const cells = rows.map(({ metric, periodKey, segment, value, sampleSize }) => ({
    metric,
    period: periodKey,
    segment,
    value: stands === 'ledger' ? null : value,
    sampleSize,
  }));
  const origin = stands === 'ledger' ? TYPED : CHOSEN_OVER_LEDGER;
  const today = context.clock.today();
  enterValues(context, cells, (_cell, at) => typedOn(today, origin, at));
  return new Set(rows.map(({ metric, periodKey }) => `${metric} ${periodKey}`)).size;
}
