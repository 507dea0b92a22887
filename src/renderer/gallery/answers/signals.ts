import type { SignalChart } from '#shared/features/signals/contract.ts';
import { periodInfos } from './periods.ts';

const WEEKS = periodInfos('2026-W25', '2026-W47');

/** Sessions week by week around 220, week 47 open; `values` are the newest of them. */
export function signalPoints(values: readonly (number | null)[]): SignalChart['points'] {
  const weeks = WEEKS.slice(-values.length);
  return weeks.map((period, index) => {
    const value = values[index] ?? null;
    return {
      period,
      value,
      have: value === null ? 0 : 1,
      of: 1,
      isWhole: value !== null && !period.isOpen,
      range: 12,
      signals: [],
      phase: period.isOpen ? null : 0,
      limits: period.isOpen ? null : { mean: 220, lower: 168, upper: 272 },
      line: null,
    };
  });
}

const STEADY = [
  210,
  236,
  198,
  224,
  231,
  205,
  230,
  219,
  234,
  202,
  215,
  238,
  222,
  207,
  231,
  226,
  212,
  233,
  218,
  229,
  234,
  204,
  null,
];

/** The phase over all of them, with its limits. */
export const PHASE: SignalChart['phases'][number] = {
  from: '2026-W25',
  to: '2026-W47',
  reason: null,
  isNewDefinition: false,
  since: null,
  lockedUntil: null,
  limits: {
    mean: 220,
    lower: 168,
    upper: 272,
    rangeMean: 19.5,
    rangeUpper: 63.7,
    isProvisional: false,
    isLocked: false,
    shape: null,
  },
  lack: null,
};

/** The chart of a metric that only wiggles, unless more is said. */
export function signalChart(more: Partial<SignalChart> = {}): SignalChart {
  return {
    metric: 'sessions',
    kind: 'week',
    segment: null,
    unit: 'count',
    points: signalPoints(STEADY),
    phases: [PHASE],
    annotations: [],
    bases: [],
    breaks: [],
    canLock: true,
    hasEarlier: false,
    ...more,
  };
}

/** What adds about three a week: limits that rise with it. */
export const RISING_CHART: SignalChart = signalChart({
  points: signalPoints(STEADY.map((value, index) => value && value + index * 3)).map(
    (point, index) => ({
      ...point,
      limits: point.limits && {
        mean: 220 + index * 3,
        lower: 168 + index * 3,
        upper: 272 + index * 3,
      },
    }),
  ),
  phases: [
    {
      ...PHASE,
      limits: {
        mean: 283,
        lower: 231,
        upper: 335,
        rangeMean: 19.5,
        rangeUpper: 63.7,
        isProvisional: false,
        isLocked: false,
        shape: { trend: { scale: 'plus', change: 3 }, seasonYears: 2, isCarried: false },
      },
    },
  ],
  canLock: false,
});

/** The same with a week far above, a run, notes, a new way of working and another definition. */
export const EVENTFUL_CHART: SignalChart = signalChart({
  points: signalPoints([...STEADY.slice(0, -3), 310, 330, 340, null]).map((point, index) => ({
    ...point,
    line: 260,
    phase: point.period.isOpen ? null : index < 12 ? 0 : 1,
    signals: index === 21 ? ['beyond', 'run'] : index === 20 ? ['near'] : [],
  })),
  phases: [
    { ...PHASE, to: '2026-W36', lockedUntil: '2026-09-06' },
    {
      ...PHASE,
      from: '2026-W37',
      reason: 'Nouveau site, avec une page par service et le guide à télécharger',
      since: '2026-09-07',
      limits: {
        mean: 240,
        lower: 190,
        upper: 290,
        rangeMean: 19.5,
        rangeUpper: 63.7,
        isProvisional: true,
        isLocked: false,
        shape: null,
      },
    },
  ],
  annotations: [
    { id: 1, metric: 'sessions', on: '2026-11-18', text: 'Passage à la radio' },
    { id: 2, metric: null, on: '2026-08-12', text: 'Vacances' },
  ],
  bases: [
    {
      from: '2026-09-07',
      lockedUntil: null,
      reason: 'Nouveau site, avec une page par service et le guide à télécharger',
    },
  ],
  breaks: [{ metric: 'sessions', from: '2026-08-03', version: 2 }],
  hasEarlier: true,
});
