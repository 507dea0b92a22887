import { isDeepStrictEqual } from 'node:util';
import type { metricsContract } from '#shared/features/metrics/contract.ts';
import type { WritableDb } from '#main/db/handles.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { readSettings, saveSetting } from '../settings/store.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { changeCadence } from './cadence.ts';
import { defineMetric } from './define.ts';
import { firstMetricsHandlers } from './first-handlers.ts';
import { followMetrics, leaveMetrics, requireMetricRow } from './metric-rows.ts';
import { metricsOf, requireMetric } from './known-metrics.ts';
import { previewOf } from './preview.ts';
import { setPosition } from './store.ts';

export const metricsHandlers: HandlersOf<typeof metricsContract> = {
  ...firstMetricsHandlers,

  'metrics.follow': (context, { metrics: ids, isFollowed }) => {
    const metrics = metricsOf(context);
    if (isFollowed) return { metrics: followMetrics(context.db, metrics, ids) };
    leaveMetrics(context.db, metrics, ids);
    return { metrics: ids };
  },

  'metrics.order': ({ db }, { metrics }) => {
    putInOrder(db, metrics);
    return null;
  },

  'metrics.arrange': (context, { groups, order }) => {
    const { db, systemLanguage } = context;
    const metrics = metricsOf(context);
    for (const id of groups.flatMap((group) => group.metrics)) requireMetric(metrics, id);
    const { own_groups: before } = readSettings(db, systemLanguage);
    if (!isDeepStrictEqual(groups, before)) saveSetting(db, 'own_groups', groups);
    if (order) putInOrder(db, order);
    return null;
  },

  'metrics.define': (context, draft) => defineMetric(context, draft),

  'metrics.changeCadence': (context, { metric: id, cadence, from }) => {
    const metric = requireMetric(metricsOf(context), id);
    return { metric: id, cadence, ...changeCadence(context, metric, { cadence, from }) };
  },

  'metrics.preview': (context, request) =>
    previewOf(snapshotOf(context), request, context.clock.today()),

  'metrics.versions': (context, { metric: id }) => {
    const { timeline } = requireMetric(metricsOf(context), id);
    return timeline.versions.map(({ from, version, definition }) => {
      const { kind, unit, good, cadence, formula } = definition;
      return { from, version, kind, unit, good, cadence, formula };
    });
  },
};

function putInOrder(db: WritableDb, metrics: readonly string[]): void {
  metrics.forEach((id, index) => setPosition(db, requireMetricRow(db, id), index + 1));
}
