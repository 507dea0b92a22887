import type { Language } from '../../shared/features/metrics/model.ts';
import type { CellEntry } from '../../shared/features/values/contract.ts';
import { cellOf, cellsOf, CHANNELS } from './cells.ts';
import type { Channel } from './cells.ts';
import { wobbleOf } from './chance.ts';
import { levelAt, seasonAt } from './course.ts';
import type { Course, Season } from './course.ts';
import type { StoryPeriod, StoryTime } from './story-time.ts';

/** Revenue of an ordinary month, in cents. */
const REVENUE: Course = [524_000, 545_000, 607_000, 683_000, 780_000];
/** The part of it that is not time sold, in percent: the whole story in one line. */
const SCALABLE_SHARE: Course = [5, 8, 29, 44, 54.5];
/** What a day costs a client, in cents. */
const DAY_RATE: Course = [38_500, 40_000, 43_000, 45_500, 48_500];
/** Days that are for sale: fewer each half-year, since products take the rest. */
const DAYS_FOR_SALE: Course = [18, 17.5, 14, 11.5, 10];
/** Tools, accountant, insurance, desk; what it costs to be found comes on top. In cents. */
const RUNNING_COSTS: Course = [141_000, 145_000, 155_000, 166_000, 176_000];
/** Members of the club, and what each pays a month. */
const MEMBERS: Course = [0, 0, 15, 38, 68];
const MEMBERSHIP = 2_900;

const SPEND: Readonly<Record<Channel, { readonly course: Course; readonly season: Season }>> = {
  linkedIn: { course: [36_000, 41_000, 54_000, 58_000, 63_000], season: 'even' },
  podcast: { course: [0, 10_000, 25_000, 36_000, 47_000], season: 'even' },
  fair: { course: [90_000, 90_000, 96_000, 96_000, 104_000], season: 'stand' },
};

/**
 * Points of share that the months of a launch bring, and what the months after lack, by the month's
 * beat: the course opens its doors every four months, the last time to fewer people.
 */
const LAUNCHES: Readonly<Record<number, number>> = {
  [-21]: 1.5,
  [-17]: 3,
  [-16]: -1.5,
  [-13]: 4.5,
  [-12]: -2.5,
  [-9]: 4.5,
  [-8]: -2,
  [-5]: 4,
  [-4]: -2.5,
  [-3]: -0.8,
  [-2]: 1,
  [-1]: 0.8,
};

/** The beats of months in which something was never written down: lost receipts, lost timesheets. */
const NO_RECEIPTS = -17;
const NO_TIMESHEET = -11;

/** Subscriptions, retainers, rent and tools fall due in the first days of a month. */
const DUE_AT_ONCE = 0.2;

/** What an ordinary month's revenue would be at a place in time, in cents; a plan is made from it. */
export function plannedRevenue(x: number, month: number): number {
  return levelAt(REVENUE, x) * seasonAt('work', month);
}

/** The share of scalable revenue without launches and chance, in percent. */
export function plannedShare(x: number): number {
  return levelAt(SCALABLE_SHARE, x);
}

/** The recurring revenue at a place in time, in cents. */
export function plannedMrr(x: number): number {
  return levelAt(MEMBERS, x) * MEMBERSHIP;
}

/** Money and days, month by month. */
export function moneyCells({ months }: StoryTime, language: Language): CellEntry[] {
  return months.flatMap((at) => {
    const spent = spendOf(at, language);
    return [...earnedIn(at), ...spent, ...expensesOf(at, spent)];
  });
}

function earnedIn(at: StoryPeriod): CellEntry[] {
  const total = plannedRevenue(at.x, at.month) * (1 + wobbleOf(`revenue ${at.beat}`, 0.07));
  const share = plannedShare(at.x) + (LAUNCHES[at.beat] ?? 0) + wobbleOf(`share ${at.beat}`, 1.2);
  const scalable = (total * share) / 100;
  const isIn = DUE_AT_ONCE + (1 - DUE_AT_ONCE) * at.passed;
  return [
    cellOf('revenue_time', at, wholeEuros((total - scalable) * isIn)),
    cellOf('revenue_scalable', at, wholeEuros(scalable * isIn)),
    cellOf('mrr', at, membersIn(at) * MEMBERSHIP),
    ...(at.beat === NO_TIMESHEET ? [] : daysIn(at, total - scalable)),
  ];
}

function membersIn(at: StoryPeriod): number {
  return Math.round(levelAt(MEMBERS, at.x) * (1 + wobbleOf(`members ${at.beat}`, 0.06)));
}

function daysIn(at: StoryPeriod, revenue: number): CellEntry[] {
  const rate = levelAt(DAY_RATE, at.x) * (1 + wobbleOf(`rate ${at.beat}`, 0.03));
  const available = levelAt(DAYS_FOR_SALE, at.x) * seasonAt('days', at.month);
  return [
    cellOf('days_billable', at, halves((revenue / rate) * at.passed)),
    cellOf('days_available', at, halves(available * at.passed)),
  ];
}

function spendOf(at: StoryPeriod, language: Language): CellEntry[] {
  const channels = Object.keys(CHANNELS) as Channel[];
  return channels.flatMap((channel) => {
    const { course, season } = SPEND[channel];
    const deviation = wobbleOf(`spend ${channel} ${at.beat}`, 0.1);
    const amount = levelAt(course, at.x) * seasonAt(season, at.month) * (1 + deviation);
    const value = wholeEuros(amount * at.passed);
    return cellsOf({ metric: 'acquisition_spend', channel }, [{ at, value }], language);
  });
}

function expensesOf(at: StoryPeriod, spent: readonly CellEntry[]): CellEntry[] {
  if (at.beat === NO_RECEIPTS) return [];
  const acquisition = spent.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const running = levelAt(RUNNING_COSTS, at.x) * (1 + wobbleOf(`costs ${at.beat}`, 0.06));
  const isIn = DUE_AT_ONCE + (1 - DUE_AT_ONCE) * at.passed;
  return [cellOf('expenses', at, wholeEuros(running * isIn) + acquisition)];
}

function wholeEuros(cents: number): number {
  return Math.round(cents / 100) * 100;
}

function halves(days: number): number {
  return Math.round(days * 2) / 2;
}
