import type { Bottleneck } from '#shared/features/bottleneck/bottleneck.ts';
import { WITHOUT_PATH } from '#shared/features/bottleneck/chains.ts';
import type { Term } from '#shared/features/bottleneck/chains.ts';
import type { BottleneckMissing, BottleneckView } from '#shared/features/bottleneck/contract.ts';
import type { MeasuredChain } from '#shared/features/bottleneck/measured.ts';
import { nearestNumber } from '#shared/kernel/fraction.ts';
import type { KnownMetrics } from '../metrics/known-metrics.ts';
import { countOf } from './count.ts';

/**
 * What the figures do not say. Only of metrics that there are: a step that nobody can follow yet is
 * not asked for.
 */
export function missingOf(
  { chains, rates }: Bottleneck,
  metrics: KnownMetrics,
  model: NonNullable<BottleneckView['model']>,
): BottleneckMissing[] {
  const few = rates.flatMap((rate, place): BottleneckMissing[] =>
    rate.width === null ? [{ kind: 'few', rate: place }] : [],
  );
  const typed = [...metrics.values()]
    .filter(
      ({ definition, isFollowed, hasValues }) =>
        definition.kind === 'rate' && isFollowed && hasValues,
    )
    .map(({ definition }): BottleneckMissing => ({ kind: 'typed_percent', metric: definition.id }));
  const noPath = WITHOUT_PATH[model];
  const isWaitedFor = noPath !== undefined && metrics.get(noPath)?.isFollowed === true;
  return [
    ...chains.flatMap(apartIn),
    ...chains.flatMap((chain) => skippedIn(chain, metrics)),
    ...chains.flatMap((chain) => amountMissing(chain, metrics)),
    ...few,
    ...typed,
    ...(isWaitedFor ? [{ kind: 'no_path' as const, metric: noPath }] : []),
  ];
}

function apartIn({ mismatch }: MeasuredChain): readonly BottleneckMissing[] {
  if (!mismatch) return [];
  const { one, other, sums } = mismatch;
  return [
    {
      kind: 'do_not_meet',
      one: countOf(one),
      other: countOf(other),
      sums: [nearestNumber(sums[0]), nearestNumber(sums[1])],
    },
  ];
}

function skippedIn(
  { skipped }: MeasuredChain,
  metrics: KnownMetrics,
): readonly BottleneckMissing[] {
  const isThere = ({ id, less }: Term): boolean =>
    metrics.has(id) && (less === undefined || metrics.has(less));
  return skipped
    .filter(({ term }) => isThere(term))
    .map(({ term, months, place, from, to }) => ({
      kind: 'step',
      count: countOf(term),
      months,
      place,
      from: from && countOf(from),
      to: to && countOf(to),
    }));
}

function amountMissing(
  { year, amount }: MeasuredChain,
  metrics: KnownMetrics,
): readonly BottleneckMissing[] {
  const { metric, months } = amount;
  return year === null && metrics.has(metric) ? [{ kind: 'amount', metric, months }] : [];
}
