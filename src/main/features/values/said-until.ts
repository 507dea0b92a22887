import { numbersSourceIn } from '#shared/features/numbers/source-detail.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Period } from '#shared/kernel/period.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import type { Snapshot } from './snapshot.ts';
import type { StoredMeasurement } from './store.ts';
import { earliest } from './stored-values.ts';

/** The day up to which a value tells, where nobody has said yet that nothing came after. */
export function soFarUntil(
  { sourceDetail, until }: Pick<StoredMeasurement, 'sourceDetail' | 'until'>,
  { end }: Period,
): Day | null {
  if (until !== null) return until;
  const source = numbersSourceIn(sourceDetail);
  return source !== null && source.until < end ? source.until : null;
}

/**
 * The day up to which the figures that make a metric in a running period all tell: when they were typed,
 * or how far the ledger goes. A formula tells no further than the input that ends first; null where
 * none has a day.
 */
export function saidUntil(
  snapshot: Snapshot,
  metric: string,
  period: Period,
  today: Day,
): Day | null {
  const stored = inputsOf(snapshot, metric, period).flatMap((input) =>
    storedIn(snapshot, input, period),
  );
  const days = stored.map((one) =>
    one.source === 'ledger' ? snapshot.ledger.toldUntil(today) : soFarUntil(one, period),
  );
  return earliest(days.filter((day) => day !== null));
}

function inputsOf({ engine }: Snapshot, metric: string, period: Period): readonly string[] {
  return engine.evaluator.at(period).finder.ofMetric(metric)?.inputs ?? [metric];
}

function storedIn({ engine, storedAt }: Snapshot, input: string, { key }: Period) {
  const named = engine.segmentsOf(input).filter((segment) => segment !== UNASSIGNED);
  return [null, ...named].flatMap((segment) => storedAt(input, key, segment) ?? []);
}
