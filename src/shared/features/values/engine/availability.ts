import { coarserOf } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { UNASSIGNED } from './evaluation.ts';
import { kindsIn } from './rolling.ts';
import type { RollUpInput } from './rolling.ts';
import type { Evaluator } from './evaluator.ts';

function inputsOf({ definitions, finder }: Evaluator, metric: string): readonly string[] {
  const dependencies = finder.ofMetric(metric);
  if (dependencies) return dependencies.flaw ? [] : dependencies.inputs;
  return definitions.has(metric) ? [metric] : [];
}

/** The segments in which all inputs of a metric have values; none where only `UNASSIGNED` is left. */
export function segmentsOf(evaluator: Evaluator, metric: string): string[] {
  const [first, ...others] = inputsOf(evaluator, metric).map((input) => evaluator.seriesOf(input));
  const shared = (first?.segments ?? [])
    .map((ofSegment) => ofSegment.segment)
    .filter((segment) => others.every((series) => series.bySegment.has(segment)));
  return shared.some((segment) => segment !== UNASSIGNED) ? shared : [];
}

/**
 * The finest kind of period in which all inputs can have a value, at all times inside the period;
 * without one, by their newest cadences. Null for a metric without inputs.
 */
export function cadenceOf(
  evaluator: Evaluator,
  metric: string,
  period: Period | null,
): PeriodKind | null {
  const kinds = inputsOf(evaluator, metric).flatMap(
    (input) => cadenceIn(evaluator.questionOf(input, null).source, period) ?? [],
  );
  const [first, ...others] = kinds;
  return first === undefined ? null : others.reduce<PeriodKind>(coarserOf, first);
}

function cadenceIn(source: RollUpInput, period: Period | null): PeriodKind | undefined {
  if (source.cadences === null) return source.kinds.at(-1);
  return period === null ? source.cadences.at(-1)?.cadence : kindsIn(source, period)[0];
}
