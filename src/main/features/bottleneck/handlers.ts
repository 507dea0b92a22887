import { bottleneckOf } from '#shared/features/bottleneck/bottleneck.ts';
import type { BottleneckGround, RateMetric } from '#shared/features/bottleneck/bottleneck.ts';
import type { bottleneckContract, BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { usualFor } from '#shared/features/metrics/benchmarks/choose.ts';
import { nearEnd } from '#shared/features/metrics/benchmarks/model.ts';
import type { Benchmark } from '#shared/features/metrics/benchmarks/model.ts';
import { BENCHMARKS } from '#shared/features/metrics/benchmarks/table.ts';
import { catalogue, catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { fractionOf, over } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { HandlersOf, QueryContext } from '#main/operations/context.ts';
import { snapshotOf } from '../values/snapshot.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { figuresOf, finishedMonths, marginOf } from './figures.ts';
import { knownRatios } from './known-ratios.ts';
import { viewOf } from './view.ts';

export const bottleneckHandlers: HandlersOf<typeof bottleneckContract> = {
  'bottleneck.read': (context) => readBottleneck(context),
};

function readBottleneck(context: QueryContext): BottleneckView {
  const snapshot = snapshotOf(context);
  const periods = finishedMonths(snapshot, context.clock.today());
  const [oldest, newest] = [periods[0], periods.at(-1)];
  if (!oldest || !newest) throw new Error('a year has months');
  const months = { first: oldest.key, last: newest.key };
  const model = snapshot.settings.business_model;
  if (model === null) return { ...NOTHING, months };
  const figures = figuresOf(snapshot, periods);
  const { metricOf, own } = knownRatios(snapshot.metrics);
  const others = othersOf(snapshot);
  const ground: BottleneckGround = {
    model,
    figures,
    own,
    metricOf,
    usualOf: (metric) => others(metric)?.share ?? null,
    isKnown: (id) => snapshot.metrics.has(id),
    hasValues: (id) => figures({ id }).some((value) => value !== null),
    isLead: (id) => catalogueEntry(id)?.timing === 'lead',
    orderOf: (id) => catalogue.findIndex((entry) => entry.id === id),
  };
  return viewOf(bottleneckOf(ground), {
    snapshot,
    model,
    months,
    margin: marginOf(figures),
    others: (metric) => others(metric)?.benchmark ?? null,
  });
}

/** A business of which nobody said what it sells. */
const NOTHING: Omit<BottleneckView, 'months'> = {
  model: null,
  unit: 'share',
  margin: null,
  chains: [],
  rates: [],
  verdict: { kind: 'no_model' },
  compared: null,
  missing: [],
};

type OfOthers = { readonly benchmark: Benchmark; readonly share: Fraction };

/** What others usually reach, as the rate is measured here. */
function othersOf({ settings, metrics }: Snapshot): (metric: RateMetric) => OfOthers | null {
  return ({ id, isComplement }) => {
    const good = metrics.get(id)?.definition.good;
    const benchmark = usualFor(BENCHMARKS, id, 'month', settings);
    if (!benchmark?.usual || (good !== 'up' && good !== 'down')) return null;
    const percent = nearEnd(benchmark.usual, good);
    const share = over(fractionOf(isComplement ? 100 - percent : percent), fractionOf(100));
    return { benchmark, share };
  };
}
