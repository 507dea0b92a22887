import { printFormula } from '#shared/features/metrics/formula/print.ts';
import { inForceOn, rulingDay } from '#shared/features/metrics/versions.ts';
import type { UnfoldedValue } from '#shared/features/values/contract.ts';
import type { Explanation } from '#shared/features/values/engine/explain.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isFinished, parsePeriodKey } from '#shared/kernel/period.ts';
import type { Snapshot } from './snapshot.ts';
import type { StoredMeasurement } from './store.ts';
import { storedSegment } from './row-key.ts';

/** How a value came about, as the window tells it. */
export function unfoldedValue(
  snapshot: Snapshot,
  explanation: Explanation,
  today: Day,
): UnfoldedValue {
  const { evaluation, expression, filled } = explanation;
  const { metric, period, value, unit, have, of, isWhole, version, sample } = evaluation;
  const versions = snapshot.metrics.get(metric)?.timeline.versions ?? [];
  return {
    kind: snapshot.engine.evaluator.at(period).definitions.get(metric)?.kind ?? null,
    value,
    unit,
    have,
    of,
    isWhole,
    missing: evaluation.missing.map((cause) => ({ ...cause, periods: [...cause.periods] })),
    sample,
    formula: expression ? printFormula(expression) : null,
    filled: [...filled],
    version,
    definedSince: versions.length > 0 ? inForceOn(versions, rulingDay(period)).from : null,
    versions: Math.max(1, versions.length),
    used: usedIn(snapshot, explanation, today),
  };
}

const UNKNOWN_ORIGIN = { source: 'typed', sourceDetail: null, note: null } as const;

/** The day up to which a value tells that is not final yet; the ledger's goes on while its period runs. */
function toldUntil(
  { ledger, calendar }: Snapshot,
  { source, until, periodKey }: StoredMeasurement,
  today: Day,
): Day | null {
  const period = parsePeriodKey(periodKey, calendar);
  if (source !== 'ledger' || !period.ok || isFinished(period.value, today)) return until;
  return ledger.toldUntil(today);
}

/** The stored values behind an input, each with its source. */
function usedIn(
  snapshot: Snapshot,
  { evaluation, used }: Explanation,
  today: Day,
): UnfoldedValue['used'] {
  return used.map(({ period, segment: name, value, sampleSize }) => {
    const segment = storedSegment(name);
    const stored = snapshot.storedAt(evaluation.metric, period, segment);
    const { source, sourceDetail, note } = stored ?? UNKNOWN_ORIGIN;
    const until = stored && toldUntil(snapshot, stored, today);
    const origin = { source, sourceDetail, note, ...(until === null ? {} : { until }) };
    return { period, segment, value, sampleSize, ...origin };
  });
}
