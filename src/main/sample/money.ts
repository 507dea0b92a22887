import type { Language } from '#shared/features/metrics/model.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
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
export const MEMBERSHIP = 2_900;

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

/** From this month's beat on, the values of money come out of the ledger; those before were typed. */
export const BOOKS_BEGIN = -23;
/** The beats of months in which something was never written down: lost receipts, lost timesheets. */
const NO_RECEIPTS = -24;
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

/** What a month earned and spent, in whole euros as cents: as much of it as is in by now. */
export type MonthOfMoney = {
  readonly at: StoryPeriod;
  readonly time: number;
  readonly scalable: number;
  /** Members of the club, and what they bring in together over the whole month. */
  readonly members: number;
  readonly mrr: number;
  readonly spent: readonly { readonly channel: Channel; readonly amount: number }[];
  /** Everything that is spent but to be found; null: its receipts were lost. */
  readonly running: number | null;
};

/** Money and days, month by month; the money of the months before the ledger was begun. */
export function moneyCells({ months }: StoryTime, language: Language): ValueDraft[] {
  return months.flatMap((at) => {
    const typed = at.beat < BOOKS_BEGIN ? typedMoney(moneyIn(at), language) : [];
    return [...typed, ...(at.beat === NO_TIMESHEET ? [] : daysIn(at))];
  });
}

/** The money of the months since the ledger was begun, which writes it entry by entry. */
export function moneyOfBooks({ months }: StoryTime): MonthOfMoney[] {
  return months.filter(({ beat }) => beat >= BOOKS_BEGIN).map(moneyIn);
}

function moneyIn(at: StoryPeriod): MonthOfMoney {
  const isIn = DUE_AT_ONCE + (1 - DUE_AT_ONCE) * at.passed;
  const { time, scalable } = earnedIn(at);
  const members = membersIn(at);
  const running = levelAt(RUNNING_COSTS, at.x) * (1 + wobbleOf(`costs ${at.beat}`, 0.06));
  return {
    at,
    time: wholeEuros(time * isIn),
    scalable: wholeEuros(scalable * isIn),
    members,
    mrr: members * MEMBERSHIP,
    spent: (Object.keys(CHANNELS) as Channel[]).map((channel) => spentIn(at, channel)),
    running: at.beat === NO_RECEIPTS ? null : wholeEuros(running * isIn),
  };
}

function typedMoney(money: MonthOfMoney, language: Language): ValueDraft[] {
  const { at, time, scalable, mrr, spent, running } = money;
  const acquisition = spent.reduce((sum, { amount }) => sum + amount, 0);
  return [
    cellOf('revenue_time', at, time),
    cellOf('revenue_scalable', at, scalable),
    cellOf('mrr', at, mrr),
    ...spent.flatMap(({ channel, amount }) =>
      cellsOf({ metric: 'acquisition_spend', channel }, [{ at, value: amount }], language),
    ),
    ...(running === null ? [] : [cellOf('expenses', at, running + acquisition)]),
  ];
}

/** What the whole month earns, in cents. */
function earnedIn(at: StoryPeriod): { readonly time: number; readonly scalable: number } {
  const total = plannedRevenue(at.x, at.month) * (1 + wobbleOf(`revenue ${at.beat}`, 0.07));
  const share = plannedShare(at.x) + (LAUNCHES[at.beat] ?? 0) + wobbleOf(`share ${at.beat}`, 1.2);
  const scalable = (total * share) / 100;
  return { time: total - scalable, scalable };
}

function membersIn(at: StoryPeriod): number {
  return Math.round(levelAt(MEMBERS, at.x) * (1 + wobbleOf(`members ${at.beat}`, 0.06)));
}

function daysIn(at: StoryPeriod): ValueDraft[] {
  const revenue = earnedIn(at).time;
  const rate = levelAt(DAY_RATE, at.x) * (1 + wobbleOf(`rate ${at.beat}`, 0.03));
  const available = levelAt(DAYS_FOR_SALE, at.x) * seasonAt('days', at.month);
  return [
    cellOf('days_billable', at, halves((revenue / rate) * at.passed)),
    cellOf('days_available', at, halves(available * at.passed)),
  ];
}

function spentIn(at: StoryPeriod, channel: Channel): MonthOfMoney['spent'][number] {
  const { course, season } = SPEND[channel];
  const deviation = wobbleOf(`spend ${channel} ${at.beat}`, 0.1);
  const amount = levelAt(course, at.x) * seasonAt(season, at.month) * (1 + deviation);
  return { channel, amount: wholeEuros(amount * at.passed) };
}

function wholeEuros(cents: number): number {
  return Math.round(cents / 100) * 100;
}

function halves(days: number): number {
  return Math.round(days * 2) / 2;
}
