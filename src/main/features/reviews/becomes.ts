import type { Pact } from '#shared/features/focus/contract.ts';
import { readingPeriods } from '#shared/features/focus/rules.ts';
import type { Becomes } from '#shared/features/reviews/contract.ts';
import type { Evaluation } from '#shared/features/values/engine/evaluation.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isFiner, parentPeriod, parsePeriodKey } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { periodInfoOf } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';

type UnwrittenNumber = {
  readonly metric: string;
  readonly period: Period;
  readonly segment: string | null;
  readonly value: number;
};

/**
 * What the metric of the quarter comes to with a number that is being typed, through its own formula;
 * null where the number does not enter into what is read of it now.
 */
export function becomesWith(
  snapshot: Snapshot,
  pact: Pact,
  typed: UnwrittenNumber,
  today: Day,
): Becomes | null {
  const { metric, line } = pact;
  const { engine } = snapshot;
  const isPart = engine.dependantsOf(typed.metric).includes(metric);
  if (typed.metric !== metric && !isPart) return null;
  const period = readIn(snapshot, pact, typed.period, today);
  if (period === null || (period.key === typed.period.key && !isPart)) return null;
  const read = () => engine.evaluate(metric, period);
  const before = read().value;
  const { value: after, unit, missing } = asIfTyped(snapshot, typed, read);
  return {
    metric,
    period: periodInfoOf(snapshot, period, today),
    unit,
    before,
    after,
    line,
    missing: after === null ? otherThan(typed.metric, missing) : null,
  };
}

function otherThan(metric: string, missing: Evaluation['missing']): string | null {
  return missing.find((cause) => cause.metric !== metric)?.metric ?? null;
}

/** The period in which the metric of the quarter is read, and the number counts; null: another one. */
function readIn(
  { calendar }: Snapshot,
  { quarter: key, readingKind }: Pact,
  typed: Period,
  today: Day,
): Period | null {
  const quarter = parsePeriodKey(key, calendar);
  if (!quarter.ok || isFiner(readingKind, typed.kind)) return null;
  const around = readingKind === typed.kind ? typed : parentPeriod(typed, readingKind, calendar);
  const periods = readingPeriods(quarter.value, readingKind, today, calendar);
  return periods.find((period) => period.key === around.key) ?? null;
}

/** Reads as if the number stood there; everything is as it was afterwards. */
function asIfTyped<T>(
  { engine, storedAt }: Snapshot,
  { metric, period, segment, value }: UnwrittenNumber,
  read: () => T,
): T {
  const key = { metric, kind: period.kind, ordinal: period.ordinal, segment };
  const stored = storedAt(metric, period.key, segment);
  engine.set(key, value, stored?.sampleSize ?? null);
  try {
    return read();
  } finally {
    engine.set(key, stored?.value ?? null, stored?.sampleSize ?? null);
  }
}
