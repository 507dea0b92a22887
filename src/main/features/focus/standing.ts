import type { FocusView } from '#shared/features/focus/contract.ts';
import { parentPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { listPacts } from './store.ts';
import { focusViewOf } from './view.ts';

/** The metric of a quarter, and its value as it stands. */
type QuarterStanding = {
  readonly quarter: string;
  readonly metric: string;
  readonly value: number | null;
};

/** That of the quarter which a period belongs to; null where none was chosen for it. */
export function standingIn(context: QueryContext, period: Period): QuarterStanding | null {
  const { quarter, pact, hero } = focusIn(context, period);
  return pact && { quarter: quarter.key, metric: pact.metric, value: hero?.value ?? null };
}

/** The focus of the quarter which a period belongs to, as it is read there. */
export function focusIn(context: QueryContext, period: Period): FocusView {
  const snapshot = snapshotOf(context);
  return focusViewOf({
    snapshot,
    quarter: parentPeriod(period, 'quarter', snapshot.calendar),
    pacts: listPacts(context.db),
    today: context.clock.today(),
    around: () => ({ bases: [], annotations: [] }),
  });
}
