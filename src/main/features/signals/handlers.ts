import type { Action } from '#shared/features/plans/model.ts';
import type { ActionEffect, signalsContract } from '#shared/features/signals/contract.ts';
import type { Annotation } from '#shared/features/signals/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { HandlersOf, QueryContext } from '#main/operations/context.ts';
import { requireMetricRow } from '../metrics/metric-rows.ts';
import { findAction, listActions } from '../plans/store.ts';
import { readSetup } from '../values/setup.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import { requireRange } from '../values/periods.ts';
import { sinceFirst, signalChartOf } from './chart.ts';
import { effectOfAction } from './effect.ts';
import { lockLimits, rebaseLimits, removeRebase, unlockLimits } from './limits.ts';
import {
  addAnnotation,
  findAnnotation,
  listAnnotations,
  listBases,
  removeAnnotation,
  saveAnnotation,
} from './store.ts';

/** Natural limits, annotations, and what an action was followed by. */
export const signalsHandlers: HandlersOf<typeof signalsContract> = {
  'signals.chart': (context, { metric, kind, segment, from, to }) => {
    const { db, clock } = context;
    const snapshot = snapshotOf(context);
    requireMetric(snapshot.metrics, metric);
    const reading = { metric, kind, segment };
    return signalChartOf(snapshot, {
      reading,
      periods:
        from === null
          ? sinceFirst(snapshot, reading, to)
          : requireRange(kind, from, to, snapshot.calendar),
      bases: listBases(db, metric),
      annotations: listAnnotations(db, metric),
      today: clock.today(),
    });
  },

  'signals.lock': (context, input) => lockLimits(context, input),
  'signals.unlock': (context, { metric }) => {
    unlockLimits(context, metric);
    return null;
  },
  'signals.rebase': (context, input) => rebaseLimits(context, input),
  'signals.removeRebase': (context, input) => {
    removeRebase(context, input);
    return null;
  },

  'signals.annotations': ({ db }, { metric }) => listAnnotations(db, metric),
  'signals.annotate': (context, { metric, ...words }) => {
    const { db } = context;
    if (metric !== null) requireMetric(readSetup(context).metrics, metric);
    const rowId = metric === null ? null : requireMetricRow(db, metric);
    return annotationAt(db, addAnnotation(db, rowId, words));
  },
  'signals.changeAnnotation': ({ db }, changed) => {
    annotationAt(db, changed.id);
    saveAnnotation(db, changed);
    return annotationAt(db, changed.id);
  },
  'signals.removeAnnotation': ({ db }, { id }) => {
    annotationAt(db, id);
    removeAnnotation(db, id);
    return null;
  },

  'signals.effect': (context, { action: id }) => {
    const action = findAction(context.db, id);
    if (!action) throw new Refusal('not_found', { field: 'action' });
    const [effect] = effectsOf(context, [action]);
    if (!effect) throw new Refusal('not_done', { field: 'action' });
    return effect;
  },
  'signals.effects': (context, { metric }) => effectsOf(context, listActions(context.db, metric)),
};

/** What the metrics of those actions that are finished did after them. */
function effectsOf(context: QueryContext, asked: readonly Action[]): ActionEffect[] {
  const { db, clock } = context;
  const snapshot = snapshotOf(context);
  const actions = listActions(db, null);
  return asked.flatMap((action) => {
    const { metric, state, startedOn, doneOn } = action;
    if (state !== 'done' || doneOn === null) return [];
    return effectOfAction(snapshot, {
      action,
      span: { start: startedOn ?? doneOn, end: doneOn },
      actions,
      annotations: listAnnotations(db, metric),
      bases: listBases(db, metric),
      today: clock.today(),
    });
  });
}

function annotationAt(db: ReadableDb, id: number): Annotation {
  const found = findAnnotation(db, id);
  if (!found) throw new Refusal('not_found', { field: 'id' });
  return found;
}
