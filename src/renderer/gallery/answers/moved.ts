import type { MovedMetric } from '#shared/features/reviews/contract.ts';
import { periodInfo } from './periods.ts';

/** A metric that is far out, its last figure of twelve. */
function movedMetric(more: Partial<MovedMetric>): MovedMetric {
  const limits = { mean: 65, lower: 47, upper: 84 };
  const values = [60, 71, 58, 66, 70, 62, 68, 59, 72, 64, 69, 92];
  return {
    role: 'other',
    metric: 'list_joined',
    kind: 'week',
    period: periodInfo('2026-W46'),
    unit: 'count',
    value: 92,
    before: 69,
    signals: ['beyond'],
    side: 'above',
    ...limits,
    isProvisional: false,
    course: values.map((value) => ({ value, limits })),
    record: { since: periodInfo('2026-W34'), of: 12 },
    runSince: null,
    annotations: [],
    ...more,
  };
}

/** What moved in a week: the metric of the quarter, a part of it, and three others. */
export const MOVED = {
  moved: [
    movedMetric({ metric: 'leads', role: 'focus', record: null }),
    movedMetric({
      role: 'part',
      annotations: [{ id: 1, metric: null, on: '2026-11-12', text: 'Passage à la radio' }],
    }),
    movedMetric({ metric: 'sessions', signals: ['run'], runSince: '2026-09-21', side: 'below' }),
    movedMetric({ metric: 'customers_new', signals: ['near'], isProvisional: true }),
    movedMetric({ metric: 'quotes_won', record: { since: null, of: 40 } }),
  ],
  quiet: 9,
  young: 2,
};

/** Twelve weeks below a usual that rises. */
export const ALONG_TREND = movedMetric({
  signals: ['run'],
  side: 'below',
  value: 90,
  mean: 100,
  lower: 80,
  upper: 120,
  record: null,
  course: Array.from({ length: 12 }, (_, at) => {
    const mean = 45 + 5 * at;
    return { value: mean - 10, limits: { mean, lower: mean - 20, upper: mean + 20 } };
  }),
  runSince: '2026-09-21',
});
