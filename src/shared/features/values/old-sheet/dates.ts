import { dayNumber, isDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { Language } from '#shared/kernel/language.ts';
import { daysIn, periodContaining } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import type { SheetChoices } from './model.ts';
import type { DayToken } from './period-token.ts';

export type DateOrder = 'dmy' | 'mdy';

/**
 * What a date at the head of a column stands for: a whole period, where each of them says so; one of
 * all the days in a row; or just the day on which something happened.
 */
export type DateGrain = 'period' | 'day' | 'event';

/** The dates of a head, as they are to be read. */
export type ReadDates = {
  readonly kind: PeriodKind;
  readonly grain: DateGrain;
  readonly order: DateOrder;
  /** Only the habit of the language speaks for the order. */
  readonly isOrderOpen: boolean;
  /** Weeks named by their Sundays, which may end on it or begin. */
  readonly areSundays: boolean;
  /** Weeks named by another day than a Monday or a Sunday: they are not those of the calendar. */
  readonly areShifted: boolean;
};

export type DateContext = {
  readonly calendar: Calendar;
  readonly language: Language;
  readonly choices: SheetChoices;
  /** The kind of period in which the metrics of the sheet have values already; null: none has any. */
  readonly usualKind?: PeriodKind | null;
};

export const USUAL_ORDER = { fr: 'dmy', en: 'mdy' } as const satisfies Record<Language, DateOrder>;

/** Decides the order of day and month, and what the dates stand for; moments have a time of day. */
export function readDates(
  tokens: readonly DayToken[],
  areMoments: boolean,
  context: DateContext,
): ReadDates {
  const { order, isOpen } = orderOf(tokens, context);
  const days = tokens.flatMap((token) => dayOf(token, order) ?? []);
  const dates = [...new Set(days)];
  const steps = kindOfSteps(dates) ?? 'month';
  const { kind: asked } = context.choices;
  // What stands for whole weeks is never put into months.
  if (standFor(dates, steps, context.calendar)) {
    const weekday = steps === 'week' ? weekdayOf(dates) : MONDAY;
    const areSundays = weekday === SUNDAY;
    const areShifted = !areSundays && weekday !== MONDAY;
    const grain = dates.length === days.length ? 'period' : 'event';
    return { kind: steps, grain, order, isOrderOpen: isOpen, areSundays, areShifted };
  }
  const isDaily = !areMoments && areDaily(days);
  const guessed = isDaily ? kindThatLosesLeast(days, context.calendar) : steps;
  const kind = asked ?? context.usualKind ?? guessed;
  const grain = isDaily ? 'day' : 'event';
  return { kind, grain, order, isOrderOpen: isOpen, areSundays: false, areShifted: false };
}

export function dayOf({ year, first, second, order }: DayToken, asked: DateOrder): Day | null {
  const [day, month] = (order ?? asked) === 'dmy' ? [first, second] : [second, first];
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** 1970-01-04 by its number from 1970-01-01, a Thursday. */
const SUNDAY = 3;
const MONDAY = 4;
const WEEK = 7;
const DAYS_OF: readonly (readonly [PeriodKind, number, number])[] = [
  ['week', 6, 8],
  ['month', 27, 32],
  ['quarter', 89, 93],
  ['year', 364, 367],
];

/** Of days that all lie on one: what `dayNumber` leaves over. */
function weekdayOf([first]: readonly Day[]): number {
  return first === undefined ? MONDAY : dayNumber(first) % WEEK;
}

function sortedSteps(days: readonly Day[]): number[] {
  const numbers = days.map(dayNumber).toSorted((a, b) => a - b);
  const steps = numbers.slice(1).map((value, index) => value - (numbers[index] ?? value));
  return steps.toSorted((a, b) => a - b);
}

function median(steps: readonly number[]): number {
  return steps[Math.floor(steps.length / 2)] ?? 0;
}

/** The kind of period that lies between the dates; null where none does. */
function kindOfSteps(days: readonly Day[]): PeriodKind | null {
  const steps = sortedSteps(days);
  if (steps.length === 0) return 'month';
  // Weeks of which some are missing are weeks.
  if (steps[0] === WEEK && steps.every((step) => step % WEEK === 0)) return 'week';
  const step = median(steps);
  return DAYS_OF.find(([, least, most]) => step >= least && step <= most)?.[0] ?? null;
}

/** Nearly every day is there, or every day of work, and none of them often. */
function areDaily(days: readonly Day[]): boolean {
  const all = new Set(days);
  const steps = sortedSteps([...all]);
  const span = steps.reduce((total, step) => total + step, 1);
  const isDense = all.size * 10 >= ((span * 5) / 7) * 8;
  return steps.length >= 2 && median(steps) === 1 && isDense && days.length * 4 <= all.size * 5;
}

/** One date for each period, and each of them its first day or each its last; of weeks the same weekday. */
function standFor(days: readonly Day[], kind: PeriodKind, calendar: Calendar): boolean {
  const periods = days.map((day) => periodContaining(kind, day, calendar));
  if (new Set(periods.map(({ ordinal }) => ordinal)).size < days.length) return false;
  if (kind === 'week') return new Set(days.map((day) => dayNumber(day) % 7)).size === 1;
  return (['start', 'end'] as const).some((edge) =>
    days.every((day, index) => periods[index]?.[edge] === day),
  );
}

/** Weeks or months, whichever of them hold more of the days whole; months where both do. */
function kindThatLosesLeast(days: readonly Day[], calendar: Calendar): PeriodKind {
  const whole = (kind: PeriodKind): number => {
    const periods = [...new Set(days)].map((day) => periodContaining(kind, day, calendar));
    return [...groupedBy(periods, ({ key }) => key).values()]
      .filter(([first, ...others]) => first && daysIn(first) === others.length + 1)
      .reduce((total, all) => total + all.length, 0);
  };
  return whole('week') > whole('month') ? 'week' : 'month';
}

/**
 * Which comes first in `01/02/2026`: what one of the dates proves, else what makes periods of all of
 * them where the other makes nothing, else the habit of the language; `isOpen` where only the habit
 * speaks.
 */
function orderOf(
  tokens: readonly DayToken[],
  { calendar, choices, language }: DateContext,
): { readonly order: DateOrder; readonly isOpen: boolean } {
  const open = tokens.filter(({ order, first, second }) => order === null && first !== second);
  const habit = USUAL_ORDER[language];
  if (open.length === 0) return { order: choices.dayOrder ?? habit, isOpen: false };
  const proven = tokens.find(({ order }) => order !== null)?.order ?? null;
  const settled = proven ?? fittingOrder(tokens, habit, calendar);
  if (settled !== null && choices.dayOrder === undefined) return { order: settled, isOpen: false };
  return { order: choices.dayOrder ?? settled ?? habit, isOpen: true };
}

/** The one order that makes sense of all the dates; null: both do, or none. */
function fittingOrder(
  tokens: readonly DayToken[],
  habit: DateOrder,
  calendar: Calendar,
): DateOrder | null {
  if (tokens.length < 2) return null;
  const other: DateOrder = habit === 'dmy' ? 'mdy' : 'dmy';
  const usual = sense(tokens, habit, calendar);
  const unusual = sense(tokens, other, calendar);
  if (usual === 'none') return unusual === 'none' ? null : other;
  // Whole periods by the habit go before dates that are merely regular in the other order.
  return unusual === 'none' || (usual === 'periods' && unusual !== 'periods') ? habit : null;
}

function sense(
  tokens: readonly DayToken[],
  order: DateOrder,
  calendar: Calendar,
): 'periods' | 'regular' | 'none' {
  const days = tokens.map((token) => dayOf(token, order));
  const known = days.flatMap((day) => day ?? []);
  if (known.length < days.length) return 'none';
  const kind = kindOfSteps(known);
  if (kind === null) return areDaily(known) ? 'regular' : 'none';
  return standFor(known, kind, calendar) ? 'periods' : 'regular';
}
