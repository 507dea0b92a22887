import { minus, over, plus, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { Chain, ChainId, ProductChain, SubscriptionChain, Term } from './chains.ts';
import { isAbove, ONE, smaller, total, ZERO } from './exact.ts';
import { naturalWidth, NEEDED, tallyOf } from './natural-width.ts';
import type { BetterWay, MonthCases, NaturalWidth, Tally } from './natural-width.ts';
import { amountOf, casesOf, knownMonths, pathOf } from './path.ts';
import type { YearAmount, Figures, Mismatch, OwnRatio, PathStep, SkippedNode } from './path.ts';
import { yearOf } from './subscription-sum.ts';

/** A share of those who could go on, and what it would bring if it stood elsewhere. */
export type MeasuredRate = {
  readonly chain: ChainId;
  readonly from: Term;
  readonly to: Term;
  readonly skipped: readonly Term[];
  readonly direction: BetterWay;
  readonly cases: readonly MonthCases[];
  readonly tally: Tally;
  /** Null where too little is known to name it. */
  readonly width: NaturalWidth | null;
  /** A year with the rate at this share, less the year as it is: in cents, or as a share of it. */
  readonly gainAt: (share: Fraction) => Fraction;
  /** What its own width would bring; null without one. */
  readonly gain: Fraction | null;
};

/** What follows no chance: an amount, or so many for each. Shown beside, never named. */
export type Lever = { readonly from: Term; readonly to: Term; readonly value: Fraction };

export type MeasuredChain = {
  readonly id: ChainId;
  /** The first in the funnel first. */
  readonly rates: readonly MeasuredRate[];
  readonly levers: readonly Lever[];
  readonly amount: YearAmount;
  /** The year as it is; null: no amount is known at the end. */
  readonly year: Fraction | null;
  readonly skipped: readonly SkippedNode[];
  readonly mismatch: Mismatch | null;
  /** What is left to sell of the owner's own days; null: it is no limit here, or not known. */
  readonly spare: Fraction | null;
};

export function measuredChain(
  chain: Chain,
  figures: Figures,
  own: readonly OwnRatio[],
): MeasuredChain {
  return chain.kind === 'product'
    ? productChain(chain, figures, own)
    : subscriptionChain(chain, figures);
}

function productChain(
  chain: ProductChain,
  figures: Figures,
  own: readonly OwnRatio[],
): MeasuredChain {
  const { steps, skipped, amount, mismatch, last } = pathOf(chain, figures, own);
  const shares = steps.filter(({ kind }) => kind === 'share');
  const ratios = steps.filter(({ kind }) => kind === 'ratio');
  const { year } = amount;
  const rates = shares.map((step) => {
    const { rate } = tallyOf(step.cases);
    // Every rate of a product moves the whole of it alike.
    const gainAt = (share: Fraction): Fraction =>
      rate === null || rate.top === 0n ? ZERO : times(year ?? ONE, over(minus(share, rate), rate));
    return measuredRate(chain.id, step, 'up', gainAt);
  });
  const end = { id: chain.amount };
  const worth = last && leverOf(last.term, end, casesOf(last.series, figures(end)));
  return {
    id: chain.id,
    rates,
    levers: [
      ...ratios.flatMap(({ from, to, cases }) => leverOf(from, to, cases) ?? []),
      ...(worth ? [worth] : []),
    ],
    amount,
    year,
    skipped,
    mismatch,
    spare: chain.isOwnTime ? spareDays(figures) : null,
  };
}

function leverOf(from: Term, to: Term, cases: readonly MonthCases[]): Lever | null {
  const { months, rate } = tallyOf(cases);
  return months < NEEDED.months || rate === null ? null : { from, to, value: rate };
}

type RateStep = Pick<PathStep, 'from' | 'to' | 'skipped' | 'cases'>;

function measuredRate(
  chain: ChainId,
  { from, to, skipped, cases }: RateStep,
  direction: BetterWay,
  gainAt: (share: Fraction) => Fraction,
): MeasuredRate {
  const width = naturalWidth(cases, direction);
  const tally = tallyOf(cases);
  const gain = width && gainAt(heldAt(width, direction));
  return { chain, from, to, skipped, direction, cases, tally, width, gainAt, gain };
}

/** Where a rate stands one width better. */
export function heldAt({ rate, width }: NaturalWidth, direction: BetterWay): Fraction {
  return direction === 'up' ? plus(rate, width) : minus(rate, width);
}

/** Days that were not sold, at what the sold ones brought: no more can come of a full diary. */
function spareDays(figures: Figures): Fraction | null {
  const [available, sold, income] = ['days_available', 'days_billable', 'revenue_time'].map((id) =>
    figures({ id }),
  );
  const months = (available ?? []).flatMap((free, month) => {
    const [worked, earned] = [sold?.[month] ?? null, income?.[month] ?? null];
    return free === null || worked === null || earned === null ? [] : [{ free, worked, earned }];
  });
  const worked = total(months.map((month) => month.worked));
  if (months.length < NEEDED.months || worked.top <= 0n) return null;
  const left = minus(total(months.map(({ free }) => free)), worked);
  const rate = over(total(months.map(({ earned }) => earned)), worked);
  const year = { top: 12n, bottom: BigInt(months.length) };
  return isAbove(left, ZERO) ? times(times(left, rate), year) : ZERO;
}

function subscriptionChain(chain: SubscriptionChain, figures: Figures): MeasuredChain {
  const { id, asks, yes } = chain;
  const opening: Term = { id: chain.customers, isOpening: true };
  const lost: Term = { id: chain.lost };
  const joining = casesOf(figures(asks), figures(yes));
  const leaving = casesOf(figures(opening), figures(lost));
  const base = subscriptionsNow(chain, figures, { joining, leaving });
  const year = base && yearOf(base);
  const joined = tallyOf(joining).rate;
  const more = (moved: Partial<NonNullable<typeof base>>): Fraction => {
    if (!base || !year) return ZERO;
    const gain = minus(yearOf({ ...base, ...moved }), year);
    // Without what a customer pays, all that can be told is how many more there would be.
    return base.isPaid || year.top === 0n ? gain : over(gain, year);
  };
  const rates = [
    measuredRate(id, { from: asks, to: yes, skipped: [], cases: joining }, 'up', (share) =>
      base && joined && joined.top > 0n
        ? more({ joining: times(base.joining, over(share, joined)) })
        : ZERO,
    ),
    measuredRate(id, { from: opening, to: lost, skipped: [], cases: leaving }, 'down', (churn) =>
      more({ churn }),
    ),
  ].filter(({ tally }) => tally.months > 0);
  const known = [asks, yes, { id: chain.customers }, lost];
  const monthly = amountOf(chain.monthly, figures({ id: chain.monthly }));
  return {
    id,
    rates,
    levers: [],
    amount: { ...monthly, year: base?.isPaid ? year : null, isProjected: false },
    year: base?.isPaid ? year : null,
    skipped: known
      .map((term) => ({ term, months: knownMonths(figures(term)) }))
      .filter(({ months }) => months < NEEDED.months)
      .map((one) => ({ ...one, place: 'end', from: null, to: null })),
    mismatch: null,
    spare: null,
  };
}

type Cases = readonly MonthCases[];

/** Null where nobody can tell who is there, who joins and who leaves. */
function subscriptionsNow(
  { customers, monthly }: SubscriptionChain,
  figures: Figures,
  { joining, leaving }: { readonly joining: Cases; readonly leaving: Cases },
) {
  const now = figures({ id: customers }).at(-1) ?? null;
  const paid = figures({ id: monthly }).at(-1) ?? null;
  const churn = tallyOf(leaving).rate;
  const joins = joinedAMonth(joining, figures);
  if (now === null || churn === null || joins === null) return null;
  const share = smaller(churn, ONE);
  return {
    customers: now,
    joining: joins,
    churn: share,
    monthly: paid ?? ONE,
    isPaid: paid !== null,
  };
}

/** New customers a month: those of the trials, or else all that are new. */
function joinedAMonth(joining: Cases, figures: Figures): Fraction | null {
  const { months, yes } = tallyOf(joining);
  if (months >= NEEDED.months) return over(yes, { top: BigInt(months), bottom: 1n });
  const all = figures({ id: 'customers_new' }).filter((value) => value !== null);
  return all.length < NEEDED.months
    ? null
    : over(total(all), { top: BigInt(all.length), bottom: 1n });
}
