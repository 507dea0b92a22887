import type { Review, ReviewKey } from '#shared/features/reviews/contract.ts';
import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import { dueOn } from '#shared/features/reviews/mondays.ts';
import { isFinished, periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { listPacts } from '../focus/store.ts';
import { listActions } from '../plans/store.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { periodInfoOf } from '../values/periods.ts';
import { lastOneThing, openingOf } from './one-thing.ts';
import { asActionsStand } from './overview.ts';
import { requireReviewed } from './reviewed.ts';
import { findReview } from './store.ts';

/** A review as the window shows it. */
export function readReview(context: QueryContext, key: ReviewKey): Review {
  const snapshot = snapshotOf(context);
  const today = context.clock.today();
  const period = requireReviewed(key, snapshot.calendar, today);
  const { db } = context;
  const stored = findReview(db, key.kind, period.key);
  const [answers = NO_ANSWERS] = stored
    ? asActionsStand([stored], () => listActions(db, null)).map((one) => one.answers)
    : [];
  const believed = believedQuarter(context, period, snapshot.calendar);
  const last = key.kind === 'weekly' ? lastOneThing(db, period, snapshot.calendar) : null;
  const before = findReview(db, key.kind, shiftPeriod(period, -1, snapshot.calendar).key);
  return {
    kind: key.kind,
    period: periodInfoOf(snapshot, period, today),
    next: periodInfoOf(snapshot, shiftPeriod(period, 1, snapshot.calendar), today),
    state: stored?.state ?? null,
    answers,
    note: stored?.note ?? '',
    last: last && {
      period: periodInfoOf(snapshot, shiftPeriod(last.period, 1, snapshot.calendar), today),
      ...openingOf(last, answers.lastOneThing),
    },
    before: before?.answers.reading ?? null,
    confidenceQuarter: believed && periodInfoOf(snapshot, believed, today),
  };
}

/** The quarter that runs on the day of the review, if it has a line and is not over. */
function believedQuarter({ db, clock }: QueryContext, reviewed: Period, calendar: Calendar) {
  const quarter = periodContaining('quarter', dueOn(reviewed), calendar);
  const hasLine = listPacts(db).some((pact) => pact.quarter === quarter.key);
  return hasLine && !isFinished(quarter, clock.today()) ? quarter : null;
}
