import type {
  PastReview,
  ReviewsOverview,
  Ritual,
} from '#shared/features/reviews/first-contract.ts';
import { REVIEW_KINDS } from '#shared/features/reviews/model.ts';
import type { Action } from '#shared/features/plans/model.ts';
import type { ReviewAnswers, ReviewKind } from '#shared/features/reviews/model.ts';
import { isKeptLate, standingOf } from '#shared/features/reviews/rules.ts';
import type { ReviewStanding } from '#shared/features/reviews/rules.ts';
import { localDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { periodInfoOf, requirePeriod } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { firstCommandAt, listReviews } from './store.ts';
import type { StoredReview } from './store.ts';

type Standings = ReadonlyMap<ReviewKind, ReviewStanding>;

/** What is due, what waits, and how many were kept in a row, ritual by ritual. */
export function standingsOf(
  db: ReadableDb,
  { today, calendar }: { readonly today: Day; readonly calendar: Calendar },
  reviews: readonly StoredReview[] = listReviews(db),
): Standings {
  const firstAt = firstCommandAt(db);
  const firstUse = firstAt === null ? today : localDay(new Date(firstAt));
  const standings = REVIEW_KINDS.map((kind) => {
    const own = reviews.filter((review) => review.kind === kind);
    const starts = own.map(({ period }) => requirePeriod(period, calendar).start);
    // Who looked back on older periods has had the habit for as long.
    const since = [firstUse, ...starts].toSorted()[0] ?? firstUse;
    const states = new Map(own.map(({ period, state }) => [period, state]));
    return [kind, standingOf({ kind, today, since, states, calendar })] as const;
  });
  return new Map(standings);
}

export type OverviewRequest = {
  readonly snapshot: Snapshot;
  readonly today: Day;
  /** The actions of all metrics; asked only where a one thing is one of them. */
  readonly listActions: () => readonly Action[];
};

/** The page of reviews: the three rituals, what waits, and what was kept. */
export function overviewOf(
  db: ReadableDb,
  { snapshot, today, listActions }: OverviewRequest,
): ReviewsOverview {
  const reviews = asActionsStand(listReviews(db), listActions);
  const standings = standingsOf(db, { today, calendar: snapshot.calendar }, reviews);
  const waiting = [...standings].flatMap(([kind, standing]) =>
    standing.waiting.map((period) => ({
      kind,
      period: periodInfoOf(snapshot, period, today),
      isBegun: reviews.some((review) => review.kind === kind && review.period === period.key),
    })),
  );
  const isAhead = ({ kind, period, state }: StoredReview) =>
    state === 'open' &&
    (standings.get(kind)?.current.period.key === period ||
      waiting.some((one) => one.kind === kind && one.period.key === period));
  return {
    today,
    rituals: [...standings].map(([kind, standing]) => ritualOf(snapshot, kind, standing, today)),
    waiting: newestFirst(waiting),
    past: newestFirst(
      reviews.filter((review) => !isAhead(review)).map((review) => pastOf(snapshot, review, today)),
    ),
  };
}

/** A one thing that is an action is done when that is, wherever it was ticked off. */
export function asActionsStand<T extends { readonly answers: ReviewAnswers }>(
  reviews: readonly T[],
  listActions: () => readonly Action[],
): T[] {
  if (!reviews.some(({ answers }) => answers.oneThingAction !== null)) return [...reviews];
  const states = new Map(listActions().map(({ id, state }) => [id, state]));
  return reviews.map((review) => {
    const state = states.get(review.answers.oneThingAction?.id ?? 0);
    if (state === undefined) return review;
    return { ...review, answers: { ...review.answers, isOneThingDone: state === 'done' } };
  });
}

/** Days are compared as they are: to collate them would load the rules of all languages. */
function newestFirst<T extends { readonly period: { readonly end: Day } }>(
  listed: readonly T[],
): T[] {
  return listed.toSorted(({ period: a }, { period: b }) =>
    a.end < b.end ? 1 : -Number(a.end > b.end),
  );
}

function ritualOf(
  snapshot: Snapshot,
  kind: ReviewKind,
  { run, current, nextOn }: ReviewStanding,
  today: Day,
): Ritual {
  const period = periodInfoOf(snapshot, current.period, today);
  return { kind, run, current: { period, state: current.state }, nextOn };
}

function pastOf(snapshot: Snapshot, review: StoredReview, today: Day): PastReview {
  const { kind, state, answers, note, finishedAt } = review;
  const period = requirePeriod(review.period, snapshot.calendar);
  const keptOn = finishedAt === null ? null : localDay(new Date(finishedAt));
  return {
    kind,
    period: periodInfoOf(snapshot, period, today),
    state,
    answers,
    note,
    keptOn,
    isLate: keptOn !== null && isKeptLate(period, keptOn, snapshot.calendar),
  };
}
