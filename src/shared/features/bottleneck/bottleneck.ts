import type { Settings } from '#shared/features/settings/model.ts';
import { minus, over, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import { CHAINS } from './chains.ts';
import type { Term } from './chains.ts';
import { compared, isAbove, larger, ZERO } from './exact.ts';
import { measuredChain } from './measured.ts';
import type { MeasuredChain, MeasuredRate } from './measured.ts';
import type { Figures, OwnRatio } from './path.ts';

/** The metric that tells a rate; `isComplement`: it tells the rest of it, as abandonment does. */
export type RateMetric = { readonly id: string; readonly isComplement: boolean };

/** What is known of a business, its metrics, and of others. */
export type BottleneckGround = {
  readonly model: NonNullable<Settings['business_model']>;
  readonly figures: Figures;
  /** Counts over counts, as the user's own metrics have them. */
  readonly own: readonly OwnRatio[];
  readonly metricOf: (to: Term, from: Term) => RateMetric | null;
  /** What others usually reach, as a share of one and of the rate as it is measured here. */
  readonly usualOf: (metric: RateMetric) => Fraction | null;
  readonly isKnown: (metric: string) => boolean;
  readonly hasValues: (metric: string) => boolean;
  readonly isLead: (metric: string) => boolean;
  /** Its place in the catalogue. */
  readonly orderOf: (metric: string) => number;
};

export type RankedRate = MeasuredRate & {
  readonly metric: RateMetric | null;
  readonly usual: Fraction | null;
  /** Its place on the way to income. */
  readonly place: number;
  /** What the days that are left hold, where the gain is more than that; else null. */
  readonly cutTo: Fraction | null;
};

export type PactProposal = { readonly metric: string | null; readonly guardrail: string | null };

export type BottleneckVerdict =
  | {
      readonly kind: 'named' | 'capacity';
      readonly first: RankedRate;
      readonly second: null;
      readonly proposal: PactProposal;
    }
  | {
      readonly kind: 'two';
      readonly first: RankedRate;
      readonly second: RankedRate;
      readonly proposal: PactProposal;
    }
  | { readonly kind: 'none' | 'not_yet' | 'do_not_meet' };

/** What the rates below those of others would bring, the most first. */
export type ComparedRate = { readonly rate: RankedRate; readonly gain: Fraction };

export type Bottleneck = {
  /** `share`: no amount is known, so that only "so much more" can be told. */
  readonly unit: 'money' | 'share';
  /** The way that most is known of, and those that join it. */
  readonly chains: readonly MeasuredChain[];
  /** What brings most first; then those that cannot be named, in their order. */
  readonly rates: readonly RankedRate[];
  readonly verdict: BottleneckVerdict;
  /** Only where one's own figures name none. */
  readonly compared: {
    readonly rates: readonly ComparedRate[];
    readonly isOne: boolean;
    readonly proposal: PactProposal;
  } | null;
};

/** How far ahead the first has to be: 1.5 times the second. Solocap's rule. */
const AHEAD: Fraction = { top: 3n, bottom: 2n };

/** Of the rates between a stranger and a year's income, the one whose own movement weighs most. */
export function bottleneckOf(ground: BottleneckGround): Bottleneck {
  const chains = chosenChains(ground);
  const unit = chains.every(({ year }) => year !== null) ? 'money' : 'share';
  const rates = ranked(ground, chains);
  const nameable = rates.filter(({ gain }) => gain !== null);
  const doMeet = chains.every(({ mismatch }) => mismatch === null);
  const verdict: BottleneckVerdict = doMeet ? verdictOn(ground, nameable) : { kind: 'do_not_meet' };
  return {
    unit,
    chains,
    rates,
    verdict,
    compared: verdict.kind === 'none' ? comparedWithOthers(ground, nameable) : null,
  };
}

/**
 * The way with most rates that can be named, the first meant of equal ones; those with another
 * amount join it where both end in money.
 */
function chosenChains({ model, figures, own }: BottleneckGround): readonly MeasuredChain[] {
  const all = CHAINS[model].map((chain) => measuredChain(chain, figures, own));
  const counted = all.map((chain) => ({
    chain,
    known: [
      chain.rates.filter(({ width }) => width !== null).length,
      chain.rates.length,
      chain.amount.months,
    ],
  }));
  const [primary] = counted.toSorted((a, b) => byNumbers(b.known, a.known));
  if (!primary) return [];
  const joining = counted
    .filter(({ chain, known: [nameable = 0] }) => chain !== primary.chain && nameable > 0)
    .map(({ chain }) => chain)
    .filter(
      ({ year, amount, mismatch }) =>
        year !== null && mismatch === null && amount.metric !== primary.chain.amount.metric,
    );
  return primary.chain.year === null ? [primary.chain] : [primary.chain, ...joining];
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function ranked(ground: BottleneckGround, chains: readonly MeasuredChain[]): readonly RankedRate[] {
  const all = chains.flatMap((chain) =>
    chain.rates.map((rate): Omit<RankedRate, 'place'> => {
      const metric = ground.metricOf(rate.to, rate.from);
      const spare = chain.year === null ? null : chain.spare;
      const isCut = spare !== null && rate.gain !== null && isAbove(rate.gain, spare);
      const cutTo = isCut ? spare : null;
      return { ...rate, metric, usual: metric && ground.usualOf(metric), cutTo };
    }),
  );
  return all
    .map((rate, place) => ({ ...rate, place }))
    .toSorted((a, b) => {
      if (a.gain === null || b.gain === null)
        return Number(a.gain === null) - Number(b.gain === null);
      return compared(b.gain, a.gain) || a.place - b.place;
    });
}

function verdictOn(ground: BottleneckGround, nameable: readonly RankedRate[]): BottleneckVerdict {
  const [first, second] = nameable;
  if (!first?.gain) return { kind: 'not_yet' };
  if (!first.width?.isMoving || !isAbove(first.gain, ZERO)) return { kind: 'none' };
  // What the days do not hold is no gain, whatever else would be ahead of it.
  if (first.cutTo !== null) {
    const proposal = { metric: 'day_rate', guardrail: first.metric?.id ?? null };
    return { kind: 'capacity', first, second: null, proposal };
  }
  if (!second?.gain || isAhead(first.gain, second.gain)) {
    return { kind: 'named', first, second: null, proposal: proposalFor(ground, first, nameable) };
  }
  const [one, other] = [first, second].toSorted((a, b) => inProposedOrder(ground, a, b));
  return {
    kind: 'two',
    first: one ?? first,
    second: other ?? second,
    proposal: proposalFor(ground, one ?? first, nameable),
  };
}

function isAhead(first: Fraction, second: Fraction): boolean {
  return compared(first, times(second, AHEAD)) >= 0;
}

/** Farther below what others reach; then earlier on the way; then what leads; then the catalogue. */
function inProposedOrder(ground: BottleneckGround, a: RankedRate, b: RankedRate): number {
  const leads = (rate: RankedRate): number =>
    rate.metric !== null && ground.isLead(rate.metric.id) ? 0 : 1;
  const order = (rate: RankedRate): number =>
    rate.metric === null ? Number.MAX_SAFE_INTEGER : ground.orderOf(rate.metric.id);
  return (
    compared(behindOthers(b), behindOthers(a)) ||
    a.place - b.place ||
    leads(a) - leads(b) ||
    order(a) - order(b)
  );
}

/** How far it is behind the usual of others, in parts of that; 0 where it is not. */
function behindOthers({ usual, direction, tally: { rate } }: RankedRate): Fraction {
  if (usual === null || rate === null || usual.top <= 0n) return ZERO;
  const behind = direction === 'up' ? minus(usual, rate) : minus(rate, usual);
  return larger(ZERO, over(behind, usual));
}

/** The last on the way endangers what comes after the sale. */
const AFTER_THE_SALE = ['refund_rate', 'churn', 'gross_margin'] as const;

/** The rate itself, and beside it the next one on the way, which the move endangers. */
function proposalFor(
  ground: BottleneckGround,
  { chain, place, metric }: RankedRate,
  rates: readonly RankedRate[],
): PactProposal {
  const next = rates
    .filter((rate) => rate.chain === chain && rate.place > place && rate.metric !== null)
    .toSorted((a, b) => a.place - b.place)[0]?.metric;
  const after = AFTER_THE_SALE.filter((id) => id !== metric?.id && ground.isKnown(id));
  const guardrail = next?.id ?? after.find(ground.hasValues) ?? after[0] ?? null;
  return { metric: metric?.id ?? null, guardrail };
}

function comparedWithOthers(
  ground: BottleneckGround,
  nameable: readonly RankedRate[],
): Bottleneck['compared'] {
  const rates = nameable
    .filter((rate) => isAbove(behindOthers(rate), ZERO))
    .map((rate): ComparedRate => ({ rate, gain: rate.gainAt(rate.usual ?? ZERO) }))
    .toSorted((a, b) => compared(b.gain, a.gain) || a.rate.place - b.rate.place);
  const [first, second] = rates;
  if (!first) return null;
  const isOne = !second || isAhead(first.gain, second.gain);
  const pair = second ? [first.rate, second.rate] : [first.rate];
  const [proposed = first.rate] = isOne
    ? pair
    : pair.toSorted((a, b) => inProposedOrder(ground, a, b));
  return { rates, isOne, proposal: proposalFor(ground, proposed, nameable) };
}
