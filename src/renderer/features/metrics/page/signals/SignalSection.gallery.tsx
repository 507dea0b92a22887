import { Refusal } from '#shared/ipc/refusal.ts';
import type { SignalChart } from '#shared/features/signals/contract.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import { metricList, metricSummary } from '#renderer/gallery/answers/metrics.ts';
import { TODAY } from '#renderer/gallery/answers/periods.ts';
import {
  EVENTFUL_CHART,
  RISING_CHART,
  signalChart,
  signalPoints,
  PHASE,
} from '#renderer/gallery/answers/signals.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { SignalSection } from './SignalSection.tsx';

const NOTE = { id: 9, metric: 'sessions', on: '2026-11-18', text: 'Passage à la radio' };

const answers = (chart: SignalChart): Answers => ({
  'metrics.list': metricList(),
  'signals.chart': chart,
  'signals.annotations': chart.annotations,
  'signals.annotate': NOTE,
  'signals.changeAnnotation': NOTE,
  'signals.removeAnnotation': null,
  'signals.lock': { from: '2026-06-15', until: '2026-11-15' },
  'signals.unlock': null,
  'signals.rebase': { from: '2026-11-16' },
  'signals.removeRebase': null,
  'values.undo': { name: 'signals.rebase' },
});

const section = () => (
  <SignalSection
    metric={{ ...metricSummary('sessions'), cadence: 'week' }}
    today={TODAY}
    calendar={CIVIL_CALENDAR}
    onAddAction={() => {}}
  />
);

const { limits } = PHASE;

export const states: readonly PieceState[] = [
  { name: 'no signal', render: section, answers: answers(signalChart()) },
  { name: 'signals, notes and new limits', render: section, answers: answers(EVENTFUL_CHART) },
  { name: 'limits that follow a trend', render: section, answers: answers(RISING_CHART) },
  {
    name: 'locked limits',
    render: section,
    answers: answers(
      signalChart({
        canLock: false,
        phases: [
          {
            ...PHASE,
            lockedUntil: '2026-11-15',
            limits: limits && { ...limits, isLocked: true },
          },
        ],
      }),
    ),
  },
  {
    name: 'too few points',
    render: section,
    answers: answers(
      signalChart({
        points: signalPoints([210, 236, null]),
        phases: [{ ...PHASE, limits: null, lack: { have: 2, need: 5 } }],
        canLock: false,
      }),
    ),
  },
  {
    name: 'nothing measured',
    render: section,
    answers: answers(signalChart({ points: signalPoints([null, null]), phases: [] })),
  },
  {
    name: 'loading',
    render: section,
    answers: { ...answers(signalChart()), 'signals.chart': PENDING },
  },
  {
    name: 'failed',
    render: section,
    answers: { ...answers(signalChart()), 'signals.chart': new Refusal('failed') },
  },
];
