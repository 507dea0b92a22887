import type { Action } from '#shared/features/plans/model.ts';
import type { ActionEffect } from '#shared/features/signals/first-contract.ts';
import { effectOf } from '#shared/features/signals/effect.ts';
import type { DateSpan } from '#shared/features/signals/effect.ts';
import type { Annotation } from '#shared/features/signals/model.ts';
import { cycleOf, slotOf } from '#shared/features/signals/season.ts';
import type { LimitBase } from '#shared/features/signals/ways-of-working.ts';
import type { Day } from '#shared/kernel/day.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { breaksOf, firstDayOf, pointsWithin } from './xmr-chart.ts';
import type { ChartSubject } from './xmr-chart.ts';

type Overlap = ActionEffect['overlapping'][number] & DateSpan;

/** What an action's effect is told from, besides the snapshot. */
export type EffectRequest = {
  readonly action: Action;
  /** The days between which it was under way. */
  readonly span: { readonly start: Day; readonly end: Day };
  /** All actions of all metrics: any of them may have moved this one. */
  readonly actions: readonly Action[];
  readonly annotations: readonly Annotation[];
  readonly bases: readonly LimitBase[];
  readonly today: Day;
};

/** What the metric of a finished action did after it, read by its own kind of period. */
export function effectOfAction(snapshot: Snapshot, request: EffectRequest): ActionEffect {
  const { action, span, today } = request;
  const { metric } = action;
  const { unit, cadence } = requireMetric(snapshot.metrics, metric).definition;
  const kind = snapshot.engine.cadenceOf(metric) ?? cadence;
  const points = pointsSince(
    snapshot,
    { metric, segment: null, kind },
    startOf(snapshot, request),
    today,
  );
  const effect = effectOf({
    points: points.map(({ period, value }) => ({
      period: period.key,
      start: period.start,
      end: period.end,
      value,
      slot: slotOf(period),
    })),
    action: span,
    others: othersOf(request),
    isCount: unit === 'count',
    cycle: cycleOf(kind),
  });
  return {
    action: action.id,
    metric,
    kind,
    unit,
    ...effect,
    signals: effect.signals.map(({ period, signals }) => ({ period, signals: [...signals] })),
    overlapping: [...effect.overlapping],
  };
}

/** Points before another way of working or another definition say nothing about the noise of now. */
function startOf(snapshot: Snapshot, { action, span, bases }: EffectRequest): Day | null {
  const starts = [...bases, ...breaksOf(snapshot, action.metric)].map(({ from }) => from);
  const before = starts.filter((from) => from <= span.start).toSorted();
  return before.at(-1) ?? firstDayOf(snapshot, action.metric);
}

function pointsSince(snapshot: Snapshot, reading: ChartSubject, from: Day | null, today: Day) {
  if (from === null || from > today) return [];
  return pointsWithin(snapshot, reading, { from, until: today }, today);
}

function othersOf({ action, actions, annotations }: EffectRequest): Overlap[] {
  const others = actions.filter(({ id, state }) => id !== action.id && state !== 'dropped');
  return [
    ...others.flatMap(({ id, title, startedOn, doneOn, state }): Overlap[] => {
      const start = startedOn ?? doneOn;
      if (start === null) return [];
      return [{ type: 'action', id, text: title, start, end: state === 'done' ? doneOn : null }];
    }),
    ...annotations.map(({ id, text, on }): Overlap => {
      return { type: 'annotation', id, text, start: on, end: on };
    }),
  ];
}
