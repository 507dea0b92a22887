import type { ReviewAnswers } from '#shared/features/reviews/model.ts';
import { parentPeriod } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { listPacts } from '../focus/store.ts';
import { focusViewOf } from '../focus/view.ts';
import { snapshotOf } from '../values/snapshot.ts';

/** The metric of the quarter that a period belongs to, as it stands now. */
export function readingOf(context: CommandContext, period: Period): ReviewAnswers['reading'] {
  const { db, clock } = context;
  const snapshot = snapshotOf(context);
  const quarter = parentPeriod(period, 'quarter', snapshot.calendar);
  const pact = listPacts(db).find((one) => one.quarter === quarter.key);
  if (!pact) return null;
  const { hero } = focusViewOf({
    snapshot,
    quarter,
    pacts: [pact],
    today: clock.today(),
    around: () => ({ bases: [], annotations: [] }),
  });
  return { quarter: quarter.key, metric: pact.metric, value: hero?.value ?? null };
}
