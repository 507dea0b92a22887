import { lateFirst, isLate } from '#shared/features/plans/rules.ts';
import type { ReviewKind } from '#shared/features/reviews/model.ts';
import type { ReviewStanding } from '#shared/features/reviews/rules.ts';
import type { Due } from '#shared/features/today/contract.ts';
import { dueInOrder, isStatementOld } from '#shared/features/today/rules.ts';
import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import { waitsTooLong } from '#shared/features/ledger/sorting.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { readCategories } from '../ledger/category-store.ts';
import { daySums } from '../ledger/day-sums-store.ts';
import { countWaiting } from '../ledger/sorting-store.ts';
import { listActions } from '../plans/store.ts';
import { differencesFrom } from '../values/ledger-differences.ts';
import { periodInfoOf } from '../values/periods.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { newestMovements } from './store.ts';
import { unconfirmedFigures } from './unconfirmed.ts';

export type DueRequest = {
  readonly db: ReadableDb;
  readonly snapshot: Snapshot;
  readonly standings: ReadonlyMap<ReviewKind, ReviewStanding>;
  readonly today: Day;
};

/** All that calls for being done now, the next step first. */
export function dueOf(request: DueRequest): Due[] {
  return dueInOrder([
    ...reviewsDue(request),
    ...figuresDue(request),
    ...differencesDue(request),
    ...waitingDue(request),
    ...actionDue(request),
    ...statementDue(request),
  ]);
}

function reviewsDue({ snapshot, standings, today }: DueRequest): Due[] {
  return [...standings].flatMap(([review, { current }]): Due[] => {
    if (current.state !== 'due' && current.state !== 'open') return [];
    const period = periodInfoOf(snapshot, current.period, today);
    return [{ kind: 'review', review, period, isBegun: current.state === 'open' }];
  });
}

function figuresDue({ db, snapshot, today }: DueRequest): Due[] {
  const figures = unconfirmedFigures(db, snapshot, today);
  const [first] = figures;
  if (!first) return [];
  const period = periodInfoOf(snapshot, first.period, today);
  return [{ kind: 'figures', count: figures.length, ...first, period }];
}

function differencesDue({ db, snapshot }: DueRequest): Due[] {
  const sums = daySums(db);
  const count = sums.length === 0 ? 0 : differencesFrom(db, snapshot, sums).length;
  return count === 0 ? [] : [{ kind: 'differences', count }];
}

function waitingDue({ db, today }: DueRequest): Due[] {
  const { count, oldest } = countWaiting(db, keysOf(readCategories(db), isUnsorted));
  if (oldest === null || !waitsTooLong(oldest, today)) return [];
  return [{ kind: 'waiting', count, oldest }];
}

function actionDue({ db, today }: DueRequest): Due[] {
  const late = lateFirst(
    listActions(db, null).filter((action) => isLate(action, today)),
    today,
  );
  const [first] = late;
  if (!first || first.dueOn === null) return [];
  const { id, title, metric, dueOn } = first;
  return [{ kind: 'action', count: late.length, id, title, metric, dueOn }];
}

function statementDue({ db, today }: DueRequest): Due[] {
  const old = newestMovements(db).filter(({ until }) => isStatementOld(until, today));
  const [first] = old;
  return first ? [{ kind: 'statement', count: old.length, ...first }] : [];
}
