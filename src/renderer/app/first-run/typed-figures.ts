import type { MetricsById } from '#renderer/api/use-metrics.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { inputsOf } from '#shared/features/metrics/formula/references.ts';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import type { Measurement } from '#shared/features/values/engine/evaluation.ts';
import type { Language } from '#shared/kernel/language.ts';
import { isFiner } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { cellsOf, computedChosen } from './draft.ts';
import type { FirstRunDraft, InputGroup } from './draft.ts';

/** What a chosen metric comes to with the numbers typed so far. */
export type TypedFigure = {
  readonly metric: MetricSummary;
  readonly figures: readonly { readonly period: Period; readonly value: Value }[];
  /** What is not typed, where there is no figure at all. */
  readonly missing: readonly MetricSummary[];
};

/** The computed ones among the chosen, with what the typed numbers make of them, as the app will. */
export function outcomesOf(
  draft: FirstRunDraft,
  metrics: MetricsById,
  groups: readonly InputGroup[],
  { language, ...calendar }: Calendar & { readonly language: Language },
): readonly TypedFigure[] {
  const measurements = measurementsOf(draft, groups, language);
  const engine = createEngine({ definitions: metrics, measurements, calendar });
  return computedChosen(draft, metrics).map((metric) => {
    const figures = periodsOf(metric, metrics, groups).map((period) => ({
      period,
      value: engine.evaluate(metric.id, period).value,
    }));
    const isThere = figures.some(({ value }) => value !== null);
    const typed = new Set(measurements.map((one) => one.metric));
    const untyped = inputsOf(metric.id, metrics).filter((id) => !typed.has(id));
    return {
      metric,
      figures,
      missing: isThere ? [] : untyped.flatMap((id) => metrics.get(id) ?? []),
    };
  });
}

function measurementsOf(
  draft: FirstRunDraft,
  groups: readonly InputGroup[],
  language: Language,
): readonly Measurement[] {
  const periods = new Map(
    groups.flatMap((group) => group.periods.map((period) => [period.key, period] as const)),
  );
  return cellsOf(draft, groups, language).flatMap(({ metric, period: key, segment, value }) => {
    const period = periods.get(key);
    if (!period || value === null) return [];
    const { kind, ordinal } = period;
    return [{ metric, kind, ordinal, segment, value, sampleSize: null }];
  });
}

/** Those of its inputs; of inputs of several kinds, the longest. */
function periodsOf(
  metric: MetricSummary,
  metrics: MetricsById,
  groups: readonly InputGroup[],
): readonly Period[] {
  const inputs = new Set(inputsOf(metric.id, metrics));
  const own = groups.filter((group) => group.inputs.some(({ id }) => inputs.has(id)));
  const [longest] = own.toSorted((a, b) => (isFiner(a.kind, b.kind) ? 1 : -1));
  return longest?.periods ?? [];
}

/** What of the chosen a number is typed for. */
export function fedBy(
  input: MetricSummary,
  draft: FirstRunDraft,
  metrics: MetricsById,
): readonly MetricSummary[] {
  return computedChosen(draft, metrics).filter(({ id }) =>
    inputsOf(id, metrics).includes(input.id),
  );
}
