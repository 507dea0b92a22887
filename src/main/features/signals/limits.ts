import { isShaped } from '#shared/features/signals/expectation.ts';
import { canBeLocked } from '#shared/features/signals/ways-of-working.ts';
import { LOCKABLE_POINTS } from '#shared/features/signals/xmr.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isFinished, periodContaining, periodsBetween } from '#shared/kernel/period.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { requireMetricRow } from '../metrics/metric-rows.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { readSetup } from '../values/setup.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { breaksOf, firstDayOf, pointsWithin, xmrChartOf } from './xmr-chart.ts';
import type { ChartSubject } from './xmr-chart.ts';
import { addBase, listBases, removeBase, saveBase } from './store.ts';

/** A metric as it is entered: the kind of period by which its limits are first looked at. */
function readingOf(snapshot: Snapshot, metric: string): ChartSubject {
  const { definition } = requireMetric(snapshot.metrics, metric);
  return { metric, segment: null, kind: snapshot.engine.cadenceOf(metric) ?? definition.cadence };
}

/** Locks the limits in force on a day: from then on, only points up to that day make them. */
export function lockLimits(
  context: CommandContext,
  { metric, until }: { readonly metric: string; readonly until: Day },
): { from: Day; until: Day } {
  const { db, clock } = context;
  const snapshot = snapshotOf(context);
  const reading = readingOf(snapshot, metric);
  if (until > clock.today()) throw new Refusal('future_period', { field: 'until' });
  const decided = listBases(db, metric).findLast(({ from }) => from <= until) ?? null;
  // Points of an earlier definition measure something else: a lock holds from the newest one on.
  const defined = breaksOf(snapshot, metric).findLast(({ from }) => from <= until)?.from ?? null;
  const base = decided && (defined === null || decided.from >= defined) ? decided : null;
  const first = base?.from ?? defined ?? firstStartOf(snapshot, reading);
  const points =
    first === null || first > until
      ? []
      : pointsWithin(snapshot, reading, { from: first, until }, clock.today());
  const values = points.map(({ value }) => value);
  if (first === null || !canBeLocked(values)) {
    const have = values.filter((value) => value !== null).length;
    throw new Refusal('too_few_points', {
      field: 'until',
      details: { have, need: LOCKABLE_POINTS },
    });
  }
  if (goAlong(context, snapshot, { reading, first, until })) {
    throw new Refusal('limits_go_along', { field: 'until' });
  }
  if (!base) {
    const rowId = requireMetricRow(db, metric);
    addBase(db, rowId, { from: first, lockedUntil: until, reason: null });
  } else if (base.lockedUntil !== until) saveBase(db, { ...base, lockedUntil: until });
  return { from: first, until };
}

/** True where the limits in force on a day follow a trend, a season, or what is carried over. */
function goAlong(
  { db, clock }: CommandContext,
  snapshot: Snapshot,
  { reading, first, until }: { readonly reading: ChartSubject; readonly first: Day; until: Day },
): boolean {
  const today = clock.today();
  const [from, to] = [first, today].map((day) =>
    periodContaining(reading.kind, day, snapshot.calendar),
  );
  if (!from || !to) return false;
  const periods = periodsBetween(from, to, snapshot.calendar);
  const bases = listBases(db, reading.metric);
  const { phases } = xmrChartOf(snapshot, reading, { periods, bases, today, isShaped: true });
  const finished = periods.filter((period) => isFinished(period, today));
  const newest = finished.findLastIndex(({ end }) => end <= until);
  const phase = phases.find((one) => one.from <= newest && newest <= one.to);
  return !!phase && phase.verdict.mean !== null && isShaped(phase.verdict.shape);
}

/** The start of the first period for which something is known. */
function firstStartOf(snapshot: Snapshot, { metric, kind }: ChartSubject): Day | null {
  const day = firstDayOf(snapshot, metric);
  return day === null ? null : periodContaining(kind, day, snapshot.calendar).start;
}

/** Lets the newest locked limits move again; what was there for the lock alone goes with it. */
export function unlockLimits(context: CommandContext, metric: string): void {
  const { db } = context;
  requireMetric(readSetup(context).metrics, metric);
  const locked = listBases(db, metric).findLast(({ lockedUntil }) => lockedUntil !== null);
  if (!locked) throw new Refusal('not_found', { field: 'metric' });
  if (locked.reason === null) removeBase(db, locked.rowId);
  else saveBase(db, { ...locked, lockedUntil: null });
}

/** Starts the limits anew with the period that holds a day: there is a new way of working. */
export function rebaseLimits(
  context: CommandContext,
  {
    metric,
    from,
    reason,
  }: { readonly metric: string; readonly from: Day; readonly reason: string },
): { from: Day } {
  const { db } = context;
  const snapshot = snapshotOf(context);
  const { kind } = readingOf(snapshot, metric);
  const { start } = periodContaining(kind, from, snapshot.calendar);
  const known = listBases(db, metric).find((base) => base.from === start);
  if (!known) {
    const rowId = requireMetricRow(db, metric);
    addBase(db, rowId, { from: start, lockedUntil: null, reason });
  } else if (known.reason !== reason) saveBase(db, { ...known, reason });
  return { from: start };
}

/** Takes back a re-basing, and with it the lock of the limits that it began. */
export function removeRebase(
  context: CommandContext,
  { metric, from }: { readonly metric: string; readonly from: Day },
): void {
  requireMetric(readSetup(context).metrics, metric);
  const base = listBases(context.db, metric).find((one) => one.from === from);
  if (!base || base.reason === null) throw new Refusal('not_found', { field: 'from' });
  removeBase(context.db, base.rowId);
}
