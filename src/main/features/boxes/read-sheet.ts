import type { BoxStanding, ModelSheet } from '#shared/features/boxes/contract.ts';
import { BOXES } from '#shared/features/boxes/model.ts';
import type { Box } from '#shared/features/boxes/model.ts';
import { PERIODS_TO_MEASURE, watcherOf, WATCHERS } from '#shared/features/boxes/rules.ts';
import { gateFrom } from '#shared/features/stages/gates.ts';
import { isRule } from '#shared/features/stages/standing.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { focusIn } from '../focus/standing.ts';
import { judge } from '../values/judged-value.ts';
import { periodInfoOf } from '../values/periods.ts';
import { snapshotOf } from '../values/snapshot.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { listVersions, riskOf } from './store.ts';
import type { BoxVersion } from './store.ts';

type Focus = ReturnType<typeof focusIn>;

/** The nine boxes as they stand today, each with what watches it. */
export function readSheet(context: QueryContext): ModelSheet {
  const snapshot = snapshotOf(context);
  const today = context.clock.today();
  const month = periodContaining('month', today, snapshot.calendar);
  const versions = listVersions(context.db);
  const focus = focusIn(context, month);
  const keys = keyFigures(focus, snapshot);
  const risk = riskOf(context.db, month.key);
  return {
    boxes: BOXES.map((box) => {
      const own = versions.filter((version) => version.box === box);
      return standingOf(snapshot, box, { own, keys, focus, today });
    }),
    risk: {
      month: periodInfoOf(snapshot, month, today),
      box: risk?.box ?? null,
      why: risk?.why ?? '',
    },
    businessName: snapshot.settings.business_name,
    today,
  };
}

/** The metric of the quarter, its guardrail, and what has to hold before the next step. */
function keyFigures({ pact }: Focus, { settings }: Snapshot): string[] {
  const demands = gateFrom(settings.lean_stage)?.must ?? [];
  return [
    ...(pact ? [pact.metric] : []),
    ...(pact?.guardrail ? [pact.guardrail.metric] : []),
    ...demands.flatMap(({ demand }) => (isRule(demand) ? [demand.metric] : [])),
  ];
}

type BoxInput = {
  /** The newest first. */
  readonly own: readonly BoxVersion[];
  readonly keys: readonly string[];
  readonly focus: Focus;
  readonly today: Day;
};

function standingOf(
  snapshot: Snapshot,
  box: Box,
  { own, keys, focus, today }: BoxInput,
): BoxStanding {
  const [now, ...before] = own;
  const isFollowed = (metric: string): boolean => snapshot.metrics.get(metric)?.isFollowed === true;
  const listed = box === 'metrics' ? keys : WATCHERS[box];
  // A metric of the quarter is looked at whether or not it is followed otherwise.
  const offered = [...new Set(listed)].filter((one) =>
    box === 'metrics' ? snapshot.metrics.has(one) : isFollowed(one),
  );
  const watcher = watcherOf(offered, now?.metric ?? null, (metric) => offered.includes(metric));
  return {
    box,
    text: now?.text ?? '',
    sureness: now?.sureness ?? 'guess',
    writtenOn: now?.on ?? null,
    before: before.map(({ on, text, sureness }) => ({ on, text, sureness })),
    watcher: watcher === null ? null : watched(snapshot, watcher, focus, today),
    known: watcher === null ? 0 : periodsKnown(snapshot, watcher, today),
    offered,
  };
}

/**
 * The newest period that has a value, the running one among them. The metric of the quarter stands
 * as on the focus: of its month alone another status could be told.
 */
function watched(
  snapshot: Snapshot,
  metric: string,
  { pact, hero }: Focus,
  today: Day,
): BoxStanding['watcher'] {
  const unit = snapshot.metrics.get(metric)?.definition.unit ?? 'count';
  if (hero && pact?.metric === metric) {
    const { period, value, status } = hero;
    return { metric, unit, period, value, status };
  }
  const running = periodContaining(cadenceOf(snapshot, metric), today, snapshot.calendar);
  const before = shiftPeriod(running, -1, snapshot.calendar);
  const isKnown = snapshot.engine.evaluate(metric, running).value !== null;
  const period = isKnown ? running : before;
  const { evaluation, outlook } = judge(snapshot, metric, period, today);
  return {
    metric,
    unit,
    period: periodInfoOf(snapshot, period, today),
    value: evaluation.value,
    status: outlook.status,
  };
}

/** So far back values are looked for: a box is not measured by what is older. */
const LOOKED_BACK = 24;

/** Periods of a metric with a value, counted up to as many as measuring takes. */
function periodsKnown(snapshot: Snapshot, metric: string, today: Day): number {
  let period = periodContaining(cadenceOf(snapshot, metric), today, snapshot.calendar);
  let count = 0;
  for (let back = 0; back < LOOKED_BACK && count < PERIODS_TO_MEASURE; back += 1) {
    if (snapshot.engine.evaluate(metric, period).value !== null) count += 1;
    period = shiftPeriod(period, -1, snapshot.calendar);
  }
  return count;
}

function cadenceOf({ metrics }: Snapshot, metric: string) {
  return metrics.get(metric)?.definition.cadence ?? 'month';
}
