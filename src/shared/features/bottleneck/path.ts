import { over, plus, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { ChainNode, ProductChain, Term } from './chains.ts';
import { compared, distance, isAbove, ONE, total } from './exact.ts';
import { NEEDED } from './natural-width.ts';
import type { MonthCases } from './natural-width.ts';

/** Month by month, the oldest first; null: not known. */
export type MonthSeries = readonly (Fraction | null)[];

/** The last twelve finished months of a business. */
export type Figures = (term: Term) => MonthSeries;

/** One count over another: as a user's own metric may put it. */
export type OwnRatio = { readonly part: string; readonly whole: string; readonly isShare: boolean };

export type PathStep = {
  readonly from: Term;
  readonly to: Term;
  /** Nodes that were passed over, since too little of them is known. */
  readonly skipped: readonly Term[];
  readonly kind: 'share' | 'ratio';
  readonly cases: readonly MonthCases[];
};

/** A node that is on no step. `start`: the way begins behind it; `end`: it is joined with the amount. */
export type SkippedNode = {
  readonly term: Term;
  readonly months: number;
  readonly place: 'start' | 'between' | 'end';
  readonly from: Term | null;
  readonly to: Term | null;
};

/** Two counts that should be the same, and are not. */
export type Mismatch = {
  readonly one: Term;
  readonly other: Term;
  readonly sums: readonly [Fraction, Fraction];
};

export type YearAmount = {
  readonly metric: string;
  readonly months: number;
  /** Of twelve months; null where fewer than six are known. */
  readonly year: Fraction | null;
  readonly isProjected: boolean;
};

export type ProductPath = {
  readonly steps: readonly PathStep[];
  readonly skipped: readonly SkippedNode[];
  /** The last count before the amount; null: none is known. */
  readonly last: { readonly term: Term; readonly series: MonthSeries } | null;
  readonly amount: YearAmount;
  readonly mismatch: Mismatch | null;
};

type KnownNode = {
  readonly node: ChainNode;
  readonly index: number;
  readonly term: Term;
  readonly asks: MonthSeries;
  readonly yesTerm: Term;
  readonly yes: MonthSeries;
};

const MONTHS_OF_A_YEAR = 12;
const HUNDREDTH: Fraction = { top: 1n, bottom: 100n };

/** The way to income as far as it is known: its steps, and what was passed over. */
export function pathOf(
  chain: ProductChain,
  figures: Figures,
  own: readonly OwnRatio[],
): ProductPath {
  const nodes = withOwn(chain, own).filter((node) => isOfThisMoney(node, figures));
  const known = knownNodes(nodes, figures);
  const last = known.at(-1);
  return {
    steps: known.slice(1).map((to, index) => stepBetween(known[index] ?? to, to, nodes)),
    skipped: skippedNodes(nodes, known, figures),
    last: last ? { term: last.term, series: last.asks } : null,
    amount: amountOf(chain.amount, figures({ id: chain.amount })),
    mismatch: mismatchIn(known, figures({ id: chain.amount })),
  };
}

/** A year of an amount: of twelve months what they are; of six to eleven, as much a month. */
export function amountOf(metric: string, series: MonthSeries): YearAmount {
  const known = series.filter((value) => value !== null);
  const months = known.length;
  const isKnown = months >= NEEDED.months;
  const year = { top: BigInt(MONTHS_OF_A_YEAR), bottom: BigInt(Math.max(1, months)) };
  return {
    metric,
    months,
    year: isKnown ? times(total(known), year) : null,
    isProjected: isKnown && months < MONTHS_OF_A_YEAR,
  };
}

export function knownMonths(series: MonthSeries): number {
  return series.filter((value) => value !== null).length;
}

/** What could go on and what did, month by month; a month in which nothing could is none. */
export function casesOf(asks: MonthSeries, yes: MonthSeries): readonly MonthCases[] {
  return asks.map((asked, month) => {
    const came = yes[month] ?? null;
    return asked === null || came === null || asked.top <= 0n ? null : { asks: asked, yes: came };
  });
}

/**
 * The nodes with those that the user's own formulas put between two of them. They are taken only
 * where both halves are there, m / a and b / m, so that the product stays b / a.
 */
function withOwn(chain: ProductChain, own: readonly OwnRatio[]): readonly ChainNode[] {
  const all = new Set(chain.nodes.flatMap(({ asks }) => asks.map(({ id }) => id)));
  return chain.nodes.flatMap((node, index) => {
    const from = node.asks.map(({ id }) => id);
    const to = chain.nodes[index + 1]?.asks.map(({ id }) => id) ?? [chain.amount];
    const half = own.find(
      ({ part, whole }) =>
        from.includes(whole) &&
        !all.has(part) &&
        own.some((next) => next.whole === part && to.includes(next.part)),
    );
    if (!half) return [node];
    const step = half.isShare ? 'share' : 'ratio';
    return [node, { asks: [{ id: half.part }], step } as const];
  });
}

function isOfThisMoney({ onlyIfSame }: ChainNode, figures: Figures): boolean {
  if (!onlyIfSame) return true;
  const [one, other] = onlyIfSame.map((id) => figures({ id }));
  const both = (one ?? []).map((value, month) => [value, other?.[month] ?? null] as const);
  const sums = both.filter(isKnownPair);
  return (
    sums.length >= NEEDED.months &&
    isSame(total(sums.map(([a]) => a)), total(sums.map(([, b]) => b)))
  );
}

function isKnownPair(
  pair: readonly [Fraction | null, Fraction | null],
): pair is readonly [Fraction, Fraction] {
  return pair[0] !== null && pair[1] !== null;
}

/** To within 1 % of the larger one. */
function isSame(a: Fraction, b: Fraction): boolean {
  const bound = times(compared(a, b) > 0 ? a : b, HUNDREDTH);
  return !isAbove(distance(a, b), bound);
}

function knownNodes(nodes: readonly ChainNode[], figures: Figures): readonly KnownNode[] {
  const known: KnownNode[] = [];
  for (const [index, node] of nodes.entries()) {
    const asked = firstKnown(node.asks, figures);
    if (!asked) continue;
    // What is left of the node before says nothing where that one is not known.
    const isNext = known.at(-1)?.index === index - 1;
    const came = isNext && node.yes ? firstKnown(node.yes, figures) : null;
    const yes = came ?? asked;
    known.push({
      node,
      index,
      term: asked.term,
      asks: asked.series,
      yesTerm: yes.term,
      yes: yes.series,
    });
  }
  return known;
}

function firstKnown(
  terms: readonly Term[],
  figures: Figures,
): { readonly term: Term; readonly series: MonthSeries } | null {
  for (const term of terms) {
    const series = figures(term);
    if (knownMonths(series) >= NEEDED.months) return { term, series };
  }
  return null;
}

function stepBetween(from: KnownNode, to: KnownNode, nodes: readonly ChainNode[]): PathStep {
  const passed = nodes.slice(from.index + 1, to.index);
  const isShare = [...passed, to.node].every(({ step }) => step === 'share');
  return {
    from: from.term,
    to: to.yesTerm,
    skipped: passed.flatMap(({ asks }) => asks.slice(0, 1)),
    kind: isShare ? 'share' : 'ratio',
    cases: casesOf(from.asks, to.yes),
  };
}

function skippedNodes(
  nodes: readonly ChainNode[],
  known: readonly KnownNode[],
  figures: Figures,
): readonly SkippedNode[] {
  return nodes.flatMap((node, index) => {
    const [term] = node.asks;
    if (!term || known.some((one) => one.index === index)) return [];
    const from = known.findLast((one) => one.index < index)?.term ?? null;
    const to = known.find((one) => one.index > index)?.term ?? null;
    const place = from === null ? 'start' : to === null ? 'end' : 'between';
    return [{ term, months: knownMonths(figures(term)), place, from, to }];
  });
}

/**
 * The closed sum: over the months in which all of the way is known, the rates times the asks are the
 * amount again. They are not, where a count that came in differs from the one that went on.
 */
function mismatchIn(known: readonly KnownNode[], amount: MonthSeries): Mismatch | null {
  const isWhole = (month: number): boolean =>
    known.every((one) => one.asks[month] !== null && one.yes[month] !== null) &&
    amount[month] !== null;
  const months = amount.map((_, month) => month).filter(isWhole);
  const sumOf = (series: MonthSeries): Fraction =>
    months.reduce((sum, month) => plus(sum, series[month] ?? { top: 0n, bottom: 1n }), {
      top: 0n,
      bottom: 1n,
    });
  let product = ONE;
  let worst: Mismatch | null = null;
  for (const one of known) {
    const sums = [sumOf(one.yes), sumOf(one.asks)] as const;
    if (one.yesTerm === one.term || sums[1].top <= 0n) continue;
    product = times(product, over(sums[0], sums[1]));
    if (!isSame(...sums)) worst ??= { one: one.yesTerm, other: one.term, sums };
  }
  return isSame(product, ONE) ? null : worst;
}
