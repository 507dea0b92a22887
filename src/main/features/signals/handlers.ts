import type { signalsContract } from '#shared/features/signals/contract.ts';
import type { Annotation } from '#shared/features/signals/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { requireMetricRow } from '../metrics/metric-rows.ts';
import { readSetup } from '../values/setup.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import { requireRange } from '../values/periods.ts';
import { sinceFirst, signalChartOf } from './chart.ts';
import { firstSignalsHandlers } from './first-handlers.ts';
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
  ...firstSignalsHandlers,

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
};

function annotationAt(db: ReadableDb, id: number): Annotation {
  const found = findAnnotation(db, id);
  if (!found) throw new Refusal('not_found', { field: 'id' });
  return found;
}
