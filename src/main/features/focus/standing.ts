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
  const snapshot = snapshotOf(context);
  const quarter = parentPeriod(period, 'quarter', snapshot.calendar);
  const pact = listPacts(context.db).find((one) => one.quarter === quarter.key);
  if (!pact) return null;
  const { hero } = focusViewOf({
    snapshot,
    quarter,
    pacts: [pact],
    today: context.clock.today(),
    around: () => ({ bases: [], annotations: [] }),
  });
  return { quarter: quarter.key, metric: pact.metric, value: hero?.value ?? null };
}
