import { printFormula } from '#shared/features/metrics/formula/print.ts';
import { inForceOn, rulingDay } from '#shared/features/metrics/versions.ts';
import type { UnfoldedValue } from '#shared/features/values/contract.ts';
import type { Explanation } from '#shared/features/values/engine/explain.ts';
import type { Snapshot } from './snapshot.ts';
import { storedSegment } from './row-key.ts';

/** How a value came about, as the window tells it. */
export function unfoldedValue(snapshot: Snapshot, explanation: Explanation): UnfoldedValue {
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
    used: usedIn(snapshot, explanation),
  };
}

const UNKNOWN_ORIGIN = { source: 'typed', sourceDetail: null, note: null, until: null } as const;

/** The stored values behind an input, each with its source. */
function usedIn(snapshot: Snapshot, { evaluation, used }: Explanation): UnfoldedValue['used'] {
  return used.map(({ period, segment: name, value, sampleSize }) => {
    const segment = storedSegment(name);
    const stored = snapshot.storedAt(evaluation.metric, period, segment);
    const { source, sourceDetail, note, until } = stored ?? UNKNOWN_ORIGIN;
    const origin = { source, sourceDetail, note, ...(until === null ? {} : { until }) };
    return { period, segment, value, sampleSize, ...origin };
  });
}
