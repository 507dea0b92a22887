import type { Day } from '#shared/kernel/day.ts';
import {
  isFiner,
  isFinished,
  parentPeriod,
  periodContaining,
  shiftPeriod,
} from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { defined } from '#shared/kernel/defined.ts';
import { dueOn } from './mondays.ts';
import { MOST_ANSWERS, REVIEW_STEPS } from './model.ts';
import type { ReviewAnswers, ReviewKind, ReviewState, ReviewStep } from './model.ts';

/** The kind of period that a ritual looks back on. */
export const REVIEWED: Readonly<Record<ReviewKind, PeriodKind>> = {
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
};

/** As many missed reviews as wait; older ones are gone without a word, since nobody makes them up. */
export const WAITING_AT_MOST: Readonly<Record<ReviewKind, number>> = {
  weekly: 8,
  monthly: 6,
  quarterly: 4,
};

/** The newest finished period of a ritual: the one that is looked back on now. */
export function reviewedNow(kind: ReviewKind, today: Day, calendar: Calendar): Period {
  return shiftPeriod(periodContaining(REVIEWED[kind], today, calendar), -1, calendar);
}

/** True where a review was kept only once the next one was due already. */
export function isKeptLate(period: Period, keptOn: Day, calendar: Calendar): boolean {
  return isFinished(shiftPeriod(period, 1, calendar), keptOn);
}

/** A part of what is said in a review, as it is saved. */
export type SaidAnswers = { readonly [K in keyof ReviewAnswers]?: ReviewAnswers[K] | undefined };

/**
 * What was said before with what is said now: an answer to one question, and the choice of one
 * channel, leave the others as they are, for two may be given in one breath.
 */
export function withSaid(before: ReviewAnswers, said: SaidAnswers): ReviewAnswers {
  const answered = new Set(said.questions?.map(({ question }) => question));
  const others = before.questions.filter(({ question }) => !answered.has(question));
  const isOther = said.oneThing !== undefined && said.oneThing !== before.oneThing;
  return {
    ...before,
    // Words that were changed by hand are the action's no more.
    ...(isOther ? { oneThingAction: null } : {}),
    ...defined(said),
    channels: { ...before.channels, ...said.channels },
    questions: [...others, ...(said.questions ?? [])].slice(-MOST_ANSWERS),
    notKnown: [...new Set([...before.notKnown, ...(said.notKnown ?? [])])],
  };
}

export function hasStep(kind: ReviewKind, step: ReviewStep): boolean {
  return (REVIEW_STEPS[kind] as readonly ReviewStep[]).includes(step);
}

/**
 * How the newest finished period stands: `due`, begun (`open`), `kept`, let go of (`missed`), or
 * `possible`, where it ended before there was a habit to keep.
 */
export type CurrentState = ReviewState | 'due' | 'possible';

export type ReviewStanding = {
  readonly current: { readonly period: Period; readonly state: CurrentState };
  /** Those that were neither kept nor let go of while they were due, newest first. */
  readonly waiting: readonly Period[];
  /** Reviews kept in a row up to now. What is still due breaks nothing. */
  readonly run: number;
  /** The day of the next one after the current. */
  readonly nextOn: Day;
};

export type RitualHistory = {
  readonly kind: ReviewKind;
  readonly today: Day;
  /** The first day of the habit: periods that ended before are nobody's to have missed. */
  readonly since: Day;
  /** The reviews that have a row, by the key of their period. */
  readonly states: ReadonlyMap<string, ReviewState>;
  readonly calendar: Calendar;
};

/** What is due, what waits, and how many were kept in a row. */
export function standingOf(history: RitualHistory): ReviewStanding {
  const { kind, today, calendar } = history;
  const period = reviewedNow(kind, today, calendar);
  const state = stateOf(history, period);
  return {
    current: { period, state },
    waiting: waitingBefore(history, period),
    run: runUpTo(history, period, state),
    nextOn: dueOn(shiftPeriod(period, 1, calendar)),
  };
}

function stateOf({ states, since }: RitualHistory, period: Period): CurrentState {
  return states.get(period.key) ?? (period.end >= since ? 'due' : 'possible');
}

function waitingBefore(history: RitualHistory, current: Period): Period[] {
  const { kind, calendar } = history;
  const earlier = Array.from({ length: WAITING_AT_MOST[kind] }, (_, index) =>
    shiftPeriod(current, -1 - index, calendar),
  );
  return earlier.filter((period) => ['due', 'open'].includes(stateOf(history, period)));
}

function runUpTo({ states, calendar }: RitualHistory, current: Period, state: CurrentState) {
  if (state === 'missed') return 0;
  let run = state === 'kept' ? 1 : 0;
  let period = shiftPeriod(current, -1, calendar);
  while (states.get(period.key) === 'kept') {
    run += 1;
    period = shiftPeriod(period, -1, calendar);
  }
  return run;
}

/**
 * The period of a cadence whose number a review asks for: the newest one that ended within the
 * period looked back on. Null where none did, or where the cadence is finer: a month is not the
 * place to type its weeks.
 */
export function askedPeriod(
  reviewed: Period,
  cadence: PeriodKind,
  calendar: Calendar,
): Period | null {
  if (isFiner(cadence, reviewed.kind)) return null;
  const running = periodContaining(cadence, dueOn(reviewed), calendar);
  const newest = shiftPeriod(running, -1, calendar);
  return newest.end >= reviewed.start ? newest : null;
}

/**
 * The month whose figures a check-in asks for to date: the one that the week belongs to, as its
 * Thursday lies in it. So each check-in has a month: one that is under way, or one that ended in its
 * week. Null where a later check-in asks for it.
 */
export function monthToDate(
  reviewed: Period,
  cadence: PeriodKind,
  { today, calendar }: { readonly today: Day; readonly calendar: Calendar },
): Period | null {
  if (reviewed.kind !== 'week' || cadence !== 'month') return null;
  if (isFinished(shiftPeriod(reviewed, 1, calendar), today)) return null;
  return parentPeriod(reviewed, 'month', calendar);
}

/** The name under which a review remembers that a number is not known. */
export function numberKey(number: {
  readonly metric: string;
  readonly segment: string | null;
  readonly period: string;
}): string {
  return `${number.metric}|${number.segment ?? ''}|${number.period}`;
}
