import type { MetricDefinition } from '../model.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { isOfModel, isSure, suggestionFor, suggestionOf } from './choose.ts';
import type { Asker, BenchmarkTarget } from './choose.ts';
import type { Benchmark } from './model.ts';

/** The benchmarks of a metric: those of this business, and those of other ones alone. */
export function benchmarksOf(
  table: readonly Benchmark[],
  metric: string,
  model: Asker['business_model'],
): { readonly own: readonly Benchmark[]; readonly others: readonly Benchmark[] } {
  const rows = table.filter((row) => row.metric === metric);
  return {
    own: rows.filter((row) => isOfModel(row, model)),
    others: rows.filter((row) => !isOfModel(row, model)),
  };
}

/**
 * Who says the same: the benchmark that gives this very number for such a period. What is proposed goes
 * before what is only shown; who is not sure is left out, since a status in colour stands beside it.
 * Null: nobody does.
 */
export function suggestionBehind(
  table: readonly Benchmark[],
  metric: Pick<MetricDefinition, 'id' | 'good'>,
  target: { readonly kind: PeriodKind; readonly line: number },
  asker: Asker,
): BenchmarkTarget | null {
  const { kind, line } = target;
  const isIt = (one: BenchmarkTarget | null): one is BenchmarkTarget =>
    one !== null && one.levels.line !== null && isAsGood(one.levels.line, line);
  const proposed = suggestionFor(table, metric, kind, asker);
  if (isIt(proposed)) return proposed;
  const shown = benchmarksOf(table, metric.id, asker.business_model).own.filter(
    ({ currency, confidence }) =>
      isSure(confidence) && (currency === null || currency === asker.currency),
  );
  return shown.map((row) => suggestionOf(row, metric, kind)).find(isIt) ?? null;
}

/** Lines are taken over as they are shown: to two decimals at the most. */
function isAsGood(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
