import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { roundedHalfAway } from '#shared/kernel/fraction.ts';
import type { ActivityLine } from './model.ts';

/** Turnover by line of activity, in cents; a line that is not there sold nothing. */
export type TurnoverByLine = Partial<Readonly<Record<ActivityLine, number>>>;

/** What limits are held against, in cents: everything, and the part of it that is services. */
export type Turnover = { readonly total: number; readonly services: number };

/** Limits in cents, inclusive: only what is above one has passed it. */
export type TurnoverLimits = Turnover;

/** All that is not the sale of goods is a service, a holiday let too. */
function isServiceLine(line: ActivityLine): boolean {
  return line !== 'sale';
}

/** The turnover of several lines together. */
export function turnoverOf(lines: TurnoverByLine): Turnover {
  const entries = Object.entries(lines) as [ActivityLine, number][];
  const sum = (part: typeof entries) => part.reduce((all, [, cents]) => all + cents, 0);
  return { total: sum(entries), services: sum(entries.filter(([line]) => isServiceLine(line))) };
}

/** True where one of the limits is passed. */
function isAbove({ total, services }: Turnover, limits: TurnoverLimits): boolean {
  return total > limits.total || services > limits.services;
}

/**
 * What the turnover of a year that began in its midst would be in a whole one: × days of the year ÷
 * days from the start to 31 December, both counted, rounded half away from zero (CGI, art. 50-0). A
 * year that began before stands as it is.
 */
export function annualised(turnover: Turnover, year: number, startedOn: Day | null): Turnover {
  const { start, end } = { start: `${year}-01-01`, end: `${year}-12-31` };
  if (startedOn === null || startedOn <= start || startedOn > end) return turnover;
  const days = (from: Day): bigint => BigInt(dayNumber(end) - dayNumber(from) + 1);
  const whole = (cents: number): number =>
    Number(roundedHalfAway({ top: BigInt(cents) * days(start), bottom: days(startedOn) }));
  return { total: whole(turnover.total), services: whole(turnover.services) };
}

/**
 * What may be turned over in a year that began in its midst, before what it is annualised to is above
 * a limit; the whole limit in one that began before.
 */
export function partOfYear(limit: number, year: number, startedOn: Day | null): number {
  const { start, end } = { start: `${year}-01-01`, end: `${year}-12-31` };
  if (startedOn === null || startedOn <= start || startedOn > end) return limit;
  const days = (from: Day): bigint => BigInt(dayNumber(end) - dayNumber(from) + 1);
  return Number((BigInt(limit) * days(startedOn)) / days(start));
}

/** A year of a micro-enterprise, and whether the year before was above the limits already. */
export type MicroYear = {
  readonly year: number;
  readonly startedOn: Day | null;
  readonly turnover: Turnover;
  readonly wasOverBefore: boolean;
};

/** Where a micro-enterprise stands; `leavesOn` is the day on which it is one no more. */
export type MicroStanding = {
  readonly annualised: Turnover;
  readonly isOver: boolean;
  readonly leavesOn: Day | null;
};

/**
 * The limits of the micro-enterprise: one year above changes nothing, two running end it on 1 January
 * after the second (CGI, art. 50-0 and 102 ter).
 */
export function microStanding(
  { year, startedOn, turnover, wasOverBefore }: MicroYear,
  limits: TurnoverLimits,
): MicroStanding {
  const whole = annualised(turnover, year, startedOn);
  const isOver = isAbove(whole, limits);
  return {
    annualised: whole,
    isOver,
    leavesOn: isOver && wasOverBefore ? `${year + 1}-01-01` : null,
  };
}

/** A receipt of the year, in cents, on the day the money came. */
export type DayTurnover = {
  readonly day: Day;
  readonly line: ActivityLine;
  readonly cents: number;
};

/** Receipts by day and line, less those of the same day and line that do not count. */
export function receiptsWithout(
  receipts: readonly DayTurnover[],
  outside: readonly DayTurnover[],
): readonly DayTurnover[] {
  if (outside.length === 0) return receipts;
  return receipts.map((receipt) => ({
    ...receipt,
    cents: outside
      .filter(({ day, line }) => day === receipt.day && line === receipt.line)
      .reduce((left, { cents }) => left - cents, receipt.cents),
  }));
}

/** A year under the exemption from VAT; `before` is the turnover of the year before, null: none. */
export type FranchiseYear = {
  readonly year: number;
  readonly startedOn: Day | null;
  readonly before: Turnover | null;
  /** In order of day. */
  readonly receipts: readonly DayTurnover[];
};

/** The two limits of the exemption: one of the year before, one that ends it on the day it is passed. */
export type FranchiseLimits = { readonly base: TurnoverLimits; readonly tolerance: TurnoverLimits };

/** From which day VAT is charged, and why; the turnover is that of the operation which decided. */
export type FranchiseStanding = {
  readonly vatFrom: Day | null;
  readonly why: 'base_passed' | 'tolerance_passed' | null;
  readonly turnover: Turnover;
};

/**
 * From which day the exemption from VAT has ended (CGI, art. 293 B): 1 January where the year before
 * was above the base (a year that began in its midst counts as a whole one); the very day on which
 * the tolerance is passed, that operation included, and never prorated; else 1 January of the next
 * year where this one ends above the base.
 */
export function franchiseStanding(
  { year, startedOn, before, receipts }: FranchiseYear,
  { base, tolerance }: FranchiseLimits,
): FranchiseStanding {
  const whole = receipts.reduce(added, NO_TURNOVER);
  if (before !== null && isAbove(annualised(before, year - 1, startedOn), base)) {
    return { vatFrom: `${year}-01-01`, why: 'base_passed', turnover: whole };
  }
  let turnover = NO_TURNOVER;
  for (const receipt of receipts) {
    turnover = added(turnover, receipt);
    if (isAbove(turnover, tolerance)) {
      return { vatFrom: receipt.day, why: 'tolerance_passed', turnover };
    }
  }
  const isPassed = isAbove(annualised(whole, year, startedOn), base);
  return {
    vatFrom: isPassed ? `${year + 1}-01-01` : null,
    why: isPassed ? 'base_passed' : null,
    turnover: whole,
  };
}

const NO_TURNOVER: Turnover = { total: 0, services: 0 };

function added({ total, services }: Turnover, { line, cents }: DayTurnover): Turnover {
  return {
    total: total + cents,
    services: services + (isServiceLine(line) ? cents : 0),
  };
}
