import type {
  Bottleneck,
  ComparedRate,
  RankedRate,
  RateMetric,
} from '#shared/features/bottleneck/bottleneck.ts';
import type { BottleneckRate, BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { heldAt } from '#shared/features/bottleneck/measured.ts';
import type { Benchmark } from '#shared/features/metrics/benchmarks/model.ts';
import { nearestNumber, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { countOf } from './count.ts';
import { missingOf } from './missing.ts';

type ViewGround = {
  readonly snapshot: Snapshot;
  readonly model: NonNullable<BottleneckView['model']>;
  readonly months: BottleneckView['months'];
  readonly margin: Fraction | null;
  readonly others: (metric: RateMetric) => Benchmark | null;
};

/** The exact fractions as numbers that can be shown. Gains are after direct cost where it is known. */
export function viewOf(found: Bottleneck, ground: ViewGround): BottleneckView {
  const { model, months, snapshot } = ground;
  const margin = found.unit === 'money' ? ground.margin : null;
  const gainIn = (gain: Fraction): number =>
    found.unit === 'share' ? percent(gain) : nearestNumber(margin ? times(gain, margin) : gain);
  return {
    model,
    months,
    unit: found.unit,
    margin: margin && percent(margin),
    chains: found.chains.map((chain) => ({
      id: chain.id,
      amount: chain.amount.metric,
      year: chain.year && nearestNumber(chain.year),
      months: chain.amount.months,
      isProjected: chain.amount.isProjected,
      spare: chain.spare && nearestNumber(chain.spare),
      levers: chain.levers.map(({ from, to, value }) => ({
        from: countOf(from),
        to: countOf(to),
        value: nearestNumber(value),
        unit: snapshot.metrics.get(to.id)?.definition.unit === 'money' ? 'money' : 'ratio',
      })),
    })),
    rates: found.rates.map((rate) => rateView(rate, gainIn)),
    verdict: verdictView(found),
    compared: comparedView(found, ground, gainIn),
    missing: missingOf(found, snapshot.metrics, model),
  };
}

function percent(share: Fraction): number {
  return nearestNumber(times(share, { top: 100n, bottom: 1n }));
}

function rateView(rate: RankedRate, gainIn: (gain: Fraction) => number): BottleneckRate {
  const { tally, width, gain } = rate;
  return {
    chain: rate.chain,
    from: countOf(rate.from),
    to: countOf(rate.to),
    skipped: rate.skipped.map(countOf),
    metric: rate.metric,
    direction: rate.direction,
    months: tally.months,
    asks: nearestNumber(tally.asks),
    yes: nearestNumber(tally.yes),
    rate: tally.rate && percent(tally.rate),
    standing: width === null ? 'few' : width.isMoving ? 'moves' : 'chance',
    width: width && {
      width: percent(width.width),
      held: percent(heldAt(width, rate.direction)),
      ownSpread: percent(width.ownSpread),
      chanceSpread: percent(width.chanceSpread),
      chiSquare: nearestNumber(width.chiSquare),
      chiSquareLimit: nearestNumber(width.chiSquareLimit),
      isCapped: width.isCapped,
    },
    gain: gain && gainIn(rate.cutTo ?? gain),
    isBeyondDays: rate.cutTo !== null,
  };
}

function placeIn(found: Bottleneck, rate: RankedRate): number {
  return found.rates.findIndex(({ place }) => place === rate.place);
}

function verdictView(found: Bottleneck): BottleneckView['verdict'] {
  const { verdict } = found;
  switch (verdict.kind) {
    case 'named':
    case 'capacity':
      return {
        kind: verdict.kind,
        first: placeIn(found, verdict.first),
        proposal: verdict.proposal,
      };
    case 'two':
      return {
        kind: 'two',
        first: placeIn(found, verdict.first),
        second: placeIn(found, verdict.second),
        proposal: verdict.proposal,
      };
    case 'none':
    case 'not_yet':
    case 'do_not_meet':
      return { kind: verdict.kind };
  }
}

function comparedView(
  found: Bottleneck,
  { others }: ViewGround,
  gainIn: (gain: Fraction) => number,
): BottleneckView['compared'] {
  const { compared } = found;
  if (compared === null) return null;
  const rates = compared.rates.flatMap(({ rate, gain }: ComparedRate) => {
    const source = rate.metric && others(rate.metric)?.source;
    if (!source || rate.usual === null) return [];
    const usual = percent(rate.usual);
    return [{ rate: placeIn(found, rate), usual, gain: gainIn(gain), source }];
  });
  return { rates, isOne: compared.isOne, proposal: compared.proposal };
}
