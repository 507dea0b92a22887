import type { MetricPreview, PreviewRequest } from '#shared/features/metrics/contract.ts';
import type { FormulaError } from '#shared/features/metrics/formula/formula-error.ts';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import { startOf } from '#shared/features/metrics/versions.ts';
import { explain } from '#shared/features/values/engine/explain.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, periodsBetween, shiftPeriod } from '#shared/kernel/period.ts';
import { periodInfoOf } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { formulaErrorOf, plainDetails } from './formula-checks.ts';
import { timelinesIn } from './known-metrics.ts';

/**
 * The newest values that a metric would have if it were defined so, on the data that there are; or
 * what is wrong with its formula, and where. Nothing is written.
 */
export function previewOf(snapshot: Snapshot, request: PreviewRequest, today: Day): MetricPreview {
  const { kind, count, draft } = request;
  const formula = draft.kind === 'computed' ? (draft.formula ?? '') : null;
  const definition: MetricDefinition = { ...draft, formula, good: null, readBy: null };
  const versions = startOf(definition);
  const error = formulaErrorOf(snapshot.metrics, { id: draft.id, versions, from: today });
  if (error) return { error: errorFacts(error), values: [] };
  const timelines = new Map(timelinesIn(snapshot.metrics));
  timelines.delete(draft.id);
  const definitions = new Map(snapshot.definitions).set(draft.id, definition);
  const engine = snapshot.engine.withDefinitions({ definitions, timelines });
  const current = periodContaining(kind, today, snapshot.calendar);
  const first = shiftPeriod(current, 1 - count, snapshot.calendar);
  const values = periodsBetween(first, current, snapshot.calendar).map((period) => {
    const { evaluation, filled } = explain(engine, draft.id, period);
    const { value, have, of, isWhole, missing } = evaluation;
    return {
      period: periodInfoOf(snapshot, period, today),
      value,
      have,
      of,
      isWhole,
      missing: missing.map((cause) => ({ ...cause, periods: [...cause.periods] })),
      filled: [...filled],
    };
  });
  return { error: null, values };
}

function errorFacts({ code, at, details }: FormulaError): MetricPreview['error'] {
  return { problem: code, start: at.start, end: at.end, facts: plainDetails(details) };
}
