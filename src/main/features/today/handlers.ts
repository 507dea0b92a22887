import type { todayContract, FirstStep } from '#shared/features/today/contract.ts';
import { firstStepsOf } from '#shared/features/today/rules.ts';
import { dueOn } from '#shared/features/reviews/mondays.ts';
import { reviewedNow } from '#shared/features/reviews/rules.ts';
import { localDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { HandlersOf, QueryContext } from '#main/operations/context.ts';
import { listPacts } from '../focus/store.ts';
import { listActions } from '../plans/store.ts';
import { standingsOf } from '../reviews/overview.ts';
import { firstCommandAt, listReviews } from '../reviews/store.ts';
import { snapshotOf } from '../values/snapshot.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { dueOf } from './due.ts';
import { hasSomethingFromElsewhere } from './store.ts';

/** So many points of the one metric make a course. */
const POINTS_WANTED = 3;
const LOOKS_BACK = 12;

export const todayHandlers: HandlersOf<typeof todayContract> = {
  'today.read': (context) => {
    const { db, clock } = context;
    const snapshot = snapshotOf(context);
    const today = clock.today();
    const { calendar } = snapshot;
    const standings = standingsOf(db, { today, calendar });
    const begunAt = firstCommandAt(db);
    const firstUse = begunAt === null ? today : localDay(new Date(begunAt));
    return {
      due: dueOf({ db, snapshot, standings, today }),
      firstSteps: firstStepsOf(() => stepsDone(context, snapshot), { firstUse, today }),
      nextCheckIn: dueOn(shiftPeriod(reviewedNow('weekly', today, calendar), 1, calendar)),
    };
  },
};

function stepsDone({ db, clock }: QueryContext, snapshot: Snapshot): ReadonlySet<FirstStep> {
  const today = clock.today();
  const quarter = periodContaining('quarter', today, snapshot.calendar);
  const pact = listPacts(db).find((one) => one.quarter === quarter.key);
  const points = pact ? knownPoints(snapshot, pact.metric, today) : 0;
  const isDone: Readonly<Record<FirstStep, boolean>> = {
    pact: pact !== undefined,
    figures: points >= POINTS_WANTED,
    action: listActions(db, pact?.metric ?? null).some(({ state }) => state !== 'dropped'),
    files: hasSomethingFromElsewhere(db),
    check_in: listReviews(db).some(({ kind, state }) => kind === 'weekly' && state === 'kept'),
  };
  return new Set((Object.keys(isDone) as FirstStep[]).filter((step) => isDone[step]));
}

/** How many of the newest periods of a metric's own rhythm have a value. */
function knownPoints({ engine, calendar, metrics }: Snapshot, metric: string, today: Day): number {
  const kind = metrics.get(metric)?.definition.cadence ?? 'month';
  const running = periodContaining(kind, today, calendar);
  const periods = Array.from({ length: LOOKS_BACK }, (_, back) =>
    shiftPeriod(running, -back, calendar),
  );
  return periods.filter((period) => engine.evaluate(metric, period).value !== null).length;
}
