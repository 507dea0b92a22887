import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { MetricMethod } from '#shared/features/metrics/catalogue/entry.ts';
import type { Relative } from '#shared/features/values/contract.ts';
import { explain } from '#shared/features/values/engine/explain.ts';
import { timelinesIn, requireMetric } from '../metrics/known-metrics.ts';
import type { Snapshot } from './snapshot.ts';
import type { SpokenPlace } from './place.ts';
import { unfoldedOf } from './unfolded.ts';

/**
 * What is held beside a figure: the same by each of its methods, made with the same values, and the
 * metrics that are taken for it, in the order of the catalogue.
 */
export function relativesOf(snapshot: Snapshot, place: SpokenPlace): Relative[] {
  const entry = catalogueEntry(place.metric);
  const methods = (entry?.methods ?? []).map((method) => byMethod(snapshot, place, method));
  const lookalikes = (entry?.lookalikes ?? []).map(({ metric }) => ({
    ...unfoldedOf(snapshot, explain(snapshot.engine, metric, place.period, place.segment)),
    metric,
    method: null,
    isChosen: false,
  }));
  return [...methods, ...lookalikes];
}

function byMethod(
  snapshot: Snapshot,
  { metric, period, segment }: SpokenPlace,
  method: MetricMethod,
) {
  const { definition } = requireMetric(snapshot.metrics, metric);
  const { id, formula } = method;
  const definitions = new Map(snapshot.definitions).set(metric, { ...definition, formula });
  const timelines = new Map(timelinesIn(snapshot.metrics));
  timelines.delete(metric);
  const engine = snapshot.engine.withDefinitions({ definitions, timelines });
  return {
    ...unfoldedOf({ ...snapshot, engine }, explain(engine, metric, period, segment)),
    metric,
    method: id,
    isChosen: formula === definition.formula,
  };
}
