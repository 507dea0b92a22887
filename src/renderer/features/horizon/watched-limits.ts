import { crossingOf } from '#shared/features/focus/horizon.ts';
import type { Crossing } from '#shared/features/focus/horizon.ts';
import { isOfGoods } from '#shared/features/ledger/thresholds.ts';
import type { Threshold, ThresholdKey } from '#shared/features/ledger/thresholds.ts';
import type { TaxProfile } from '#shared/features/taxes/model.ts';
import {
  annualised,
  franchiseStanding,
  microStanding,
  partOfYear,
  receiptsWithout,
  turnoverOf,
} from '#shared/features/taxes/turnover-limits.ts';
import type {
  DayTurnover,
  FranchiseStanding,
  MicroStanding,
  Turnover,
  TurnoverLimits,
} from '#shared/features/taxes/turnover-limits.ts';
import type { Day } from '#shared/kernel/day.ts';

/** A limit that concerns the business, and where its turnover stands, in cents. */
export type WatchedLimit = Threshold & {
  readonly takings: number;
  /** What the law counts them as, over a whole year; null where the year is a whole one. */
  readonly whole: number | null;
  readonly crossing: Crossing;
  readonly follows: Consequence;
  /** What was sold besides and does not count for this limit, in cents. */
  readonly leftOut: number;
};

/** What passing a limit means, and from which day. */
export type Consequence =
  /** A second year above ends the micro-enterprise; one alone changes nothing. */
  | { readonly what: 'micro'; readonly leavesOn: Day | null }
  /** Above at the end of the year: VAT from the next 1 January on. */
  | { readonly what: 'base'; readonly vatFrom: Day }
  /** VAT from the day on which it is passed, that invoice included. */
  | { readonly what: 'tolerance'; readonly vatFrom: Day | null };

/** What limits are held against. */
export type LimitGround = {
  readonly today: Day;
  readonly profile: Pick<TaxProfile, 'status' | 'lines' | 'vat' | 'startedOn'>;
  readonly limits: readonly Threshold[];
  /** Of the year, in order of day. */
  readonly receipts: readonly DayTurnover[];
  /** Of the year before. */
  readonly before: Turnover;
  /** What of both the exemption from VAT does not count; left out where it counts all. */
  readonly outside?: Pick<LimitGround, 'receipts' | 'before'> | undefined;
};

/**
 * The limits that the profile makes relevant: those of the micro-enterprise for one, those of the
 * exemption for who is exempt; of services, and of all together where goods are sold.
 */
export function watchedLimits(ground: LimitGround): readonly WatchedLimit[] {
  const { profile, limits, receipts } = ground;
  const turnover = sumOf(receipts);
  const isSelling = profile.lines.includes('sale') || turnover.total !== turnover.services;
  const isServing =
    turnover.services !== 0 ||
    profile.lines.length === 0 ||
    profile.lines.some((line) => line !== 'sale');
  const isRelevant = (key: ThresholdKey): boolean => {
    const isOfStatus = key.startsWith('micro')
      ? profile.status === 'micro'
      : profile.vat === 'franchise';
    return isOfStatus && (isOfGoods(key) ? isSelling : isServing);
  };
  const micro = microOf(ground, turnover);
  const franchise = franchiseOf(ground);
  const outside = sumOf(ground.outside?.receipts ?? []);
  return limits
    .filter(({ key }) => isRelevant(key))
    .map((limit) => watched(limit, ground, { turnover, outside, micro, franchise }));
}

/** The day from which VAT has been owed because of the year before; null: it is not. */
export function vatSinceNewYear(ground: LimitGround): Day | null {
  if (ground.profile.vat !== 'franchise') return null;
  const { vatFrom, why } = franchiseOf(ground);
  const start = `${ground.today.slice(0, 4)}-01-01`;
  return why === 'base_passed' && vatFrom === start ? start : null;
}

type LimitStandings = {
  readonly turnover: Turnover;
  /** What of it the exemption from VAT does not count. */
  readonly outside: Turnover;
  readonly micro: MicroStanding;
  readonly franchise: FranchiseStanding;
};

function watched(
  limit: Threshold,
  { today, profile: { startedOn } }: LimitGround,
  { turnover: all, outside, micro, franchise }: LimitStandings,
): WatchedLimit {
  const { key, amount } = limit;
  const year = yearOf(today);
  const part = isOfGoods(key) ? 'total' : 'services';
  const left = key.startsWith('micro') ? NOTHING : outside;
  const turnover = less(all, left);
  const takings = turnover[part];
  const isTolerance = key.endsWith('_tolerance');
  // The tolerance is an amount of the days that there were: it is never prorated.
  const reached = isTolerance ? amount : partOfYear(amount, year, startedOn);
  const start = beginOf(today, startedOn);
  const isPart = !isTolerance && start > `${year}-01-01`;
  return {
    ...limit,
    takings,
    leftOut: left[part],
    whole: isPart ? annualised(turnover, year, startedOn)[part] : null,
    crossing: crossingOf(takings, reached, { start, end: `${year}-12-31` }, today),
    follows: key.startsWith('micro')
      ? { what: 'micro', leavesOn: micro.leavesOn }
      : isTolerance
        ? { what: 'tolerance', vatFrom: toleranceDay(franchise) }
        : { what: 'base', vatFrom: `${year + 1}-01-01` },
  };
}

function toleranceDay({ why, vatFrom }: FranchiseStanding): Day | null {
  return why === 'tolerance_passed' ? vatFrom : null;
}

/** The pace is that of the days of activity. */
function beginOf(today: Day, startedOn: Day | null): Day {
  const first = `${yearOf(today)}-01-01`;
  return startedOn !== null && startedOn > first && startedOn <= today ? startedOn : first;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function sumOf(receipts: readonly DayTurnover[]): Turnover {
  return receipts
    .map(({ line, cents }) => turnoverOf({ [line]: cents }))
    .reduce(
      (all, each) => ({
        total: all.total + each.total,
        services: all.services + each.services,
      }),
      { total: 0, services: 0 },
    );
}

const NOTHING: Turnover = { total: 0, services: 0 };

function less(all: Turnover, part: Turnover): Turnover {
  return { total: all.total - part.total, services: all.services - part.services };
}

function limitsOf(limits: readonly Threshold[], total: ThresholdKey, services: ThresholdKey) {
  const amountOf = (wanted: ThresholdKey): number =>
    limits.find(({ key }) => key === wanted)?.amount ?? Number.MAX_SAFE_INTEGER;
  return { total: amountOf(total), services: amountOf(services) } satisfies TurnoverLimits;
}

function microOf({ today, profile, limits, before }: LimitGround, turnover: Turnover) {
  const { startedOn } = profile;
  const year = yearOf(today);
  const bounds = limitsOf(limits, 'micro_goods', 'micro_services');
  const last = { year: year - 1, startedOn, turnover: before, wasOverBefore: false };
  const wasOverBefore = microStanding(last, bounds).isOver;
  return microStanding({ year, startedOn, turnover, wasOverBefore }, bounds);
}

function franchiseOf({ today, profile, limits, receipts, before, outside }: LimitGround) {
  const { startedOn } = profile;
  return franchiseStanding(
    {
      year: yearOf(today),
      startedOn,
      before: less(before, outside?.before ?? NOTHING),
      receipts: receiptsWithout(receipts, outside?.receipts ?? []),
    },
    {
      base: limitsOf(limits, 'franchise_goods', 'franchise_services'),
      tolerance: limitsOf(limits, 'franchise_goods_tolerance', 'franchise_services_tolerance'),
    },
  );
}
