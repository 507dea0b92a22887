import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import { periodInfo, periodInfos } from './periods.ts';

/** What was agreed for this quarter: list growth, 10 % a month. */
export const PACT: Pact = {
  quarter: '2026-Q4',
  metric: 'list_growth',
  line: 10,
  why: 'The list fills the quiet months',
  reaction: 'Two podcasts more each month',
  readingKind: 'month',
  guardrail: null,
  chosenAt: '2026-10-01T08:00:00.000Z',
};

/** Where the metric stands: 8.2 % in November so far, at risk. */
export const HERO: NonNullable<FocusView['hero']> = {
  period: periodInfo('2026-11'),
  value: 8.2,
  have: 1,
  of: 1,
  isWhole: false,
  missing: [],
  sample: null,
  status: 'at_risk',
  distance: -1.8,
  baseline: { period: '2026-09', value: 6.3 },
  progress: 0.51,
  projection: {
    isKnown: true,
    method: 'trend',
    points: 12,
    value: 8.9,
    low: 7.4,
    high: 10.2,
    at: '2026-12-31',
  },
};

const MONTHS = periodInfos('2026-03', '2026-12');
const COURSE = [4.1, 4.8, 5.2, 5, 6.1, 6, 6.3, 7.4, 8.2, null];

/** The metric month by month, with its limits, a signal and what happened. */
export const CHART: NonNullable<FocusView['chart']> = {
  kind: 'month',
  points: MONTHS.map((period, index) => ({
    period,
    value: COURSE[index] ?? null,
    isWhole: !period.isOpen && !period.isFuture,
  })),
  line: 10,
  isLineShared: false,
  limits: {
    mean: 5.4,
    lower: 3.2,
    upper: 7.6,
    isProvisional: true,
    isLocked: false,
    since: null,
    signals: ['2026-10'],
    along: null,
  },
  annotations: [{ id: 1, metric: 'list_growth', on: '2026-10-12', text: 'Passage à la radio' }],
  breaks: [],
};

/** A guardrail that holds, with few cases behind it. */
export const GUARDRAIL: NonNullable<FocusView['guardrail']> = {
  period: periodInfo('2026-11'),
  metric: 'deliverability',
  line: 95,
  value: 97.8,
  have: 1,
  of: 1,
  isWhole: true,
  missing: [],
  sample: { part: 8, whole: 12 },
  status: 'on_track',
  distance: 2.8,
};

/** Quarters that are over, the newest first. */
export const PAST: FocusView['past'] = [
  {
    quarter: '2026-Q3',
    metric: 'conversion_rate',
    line: 4,
    result: 3.1,
    status: 'missed',
    learned:
      'Les témoignages font plus que le prix, et une page par service fait plus que les deux ensemble.',
  },
  { quarter: '2026-Q2', metric: 'leads', line: 600, result: 642, status: 'met', learned: '' },
  {
    quarter: '2026-Q1',
    metric: 'workshops_sold',
    line: 12,
    result: null,
    status: 'not_known',
    learned: 'Mesurer dès le premier jour',
  },
];

/** The focus of this quarter; more is shown where more is said. */
export function focusView(more: Partial<FocusView> = {}): FocusView {
  return {
    quarter: periodInfo('2026-Q4'),
    pact: PACT,
    hero: HERO,
    chart: CHART,
    guardrail: null,
    next: null,
    past: [],
    ...more,
  };
}
