import { suggestionFor } from '#shared/features/metrics/benchmarks/choose.ts';
import type { Asker, BenchmarkTarget } from '#shared/features/metrics/benchmarks/choose.ts';
import { BENCHMARKS } from '#shared/features/metrics/benchmarks/table.ts';
import { readingKindFor } from '#shared/features/focus/rules.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { LEVELS } from '#shared/kernel/levels.ts';
import type { Levels } from '#shared/kernel/levels.ts';
import { roundAsShown } from '#shared/i18n/format.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';

/** What is proposed as the target of a metric in such a period, in round values; null: nothing. */
export function suggestedTarget(
  metric: MetricSummary,
  kind: PeriodKind,
  asker: Asker,
): BenchmarkTarget | null {
  const found = metric.origin === 'own' ? null : suggestionFor(BENCHMARKS, metric, kind, asker);
  return found && { ...found, levels: asShown(found.levels, metric.unit) };
}

/** The line that is proposed for the kind of period by which a metric is read through its quarter. */
export function suggestedLine(metric: MetricSummary, asker: Asker): number | null {
  return suggestedTarget(metric, readingKindFor(metric), asker)?.levels.line ?? null;
}

/** The levels as they will stand in the fields. */
export function asShown(levels: Levels, unit: Unit): Levels {
  const shown = { ...levels };
  for (const level of LEVELS) {
    const value = levels[level];
    shown[level] = value === null ? null : roundAsShown(value, unit);
  }
  return shown;
}
