import type { LedgerDifference } from '#shared/features/values/differences.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { DifferencesDialog } from './DifferencesDialog.tsx';
import { LedgerDifferences } from './LedgerDifferences.tsx';

const OCTOBER: LedgerDifference = {
  metric: 'revenue_time',
  period: '2026-10',
  unit: 'money',
  own: { value: 420_000, source: 'estimated', at: '2026-11-16T09:00:00.000Z' },
  ledger: { value: 386_040, days: { from: '2026-10-03', to: '2026-10-29' } },
  stands: 'ledger',
};

const SEPTEMBER: LedgerDifference = {
  ...OCTOBER,
  period: '2026-09',
  own: { ...OCTOBER.own, source: 'typed' },
  ledger: { value: 0, days: null },
  stands: 'own',
};

const ALL = [OCTOBER, SEPTEMBER, { ...SEPTEMBER, metric: 'expenses' }];

const answers = (differences: readonly LedgerDifference[]): Answers => ({
  'metrics.list': metricList(),
  'values.differences': [...differences],
  'values.settle': ({ places }) => ({ settled: places.length }),
  'values.undo': { name: 'values.settle' },
});

export const states: readonly PieceState[] = [
  {
    name: 'an estimate that gave way',
    render: () => <LedgerDifferences look="plain" />,
    answers: answers([OCTOBER]),
  },
  {
    name: 'a typed value, on one line',
    render: () => <LedgerDifferences look="line" />,
    answers: answers([SEPTEMBER]),
  },
  { name: 'many', render: () => <LedgerDifferences look="plain" />, answers: answers(ALL) },
  {
    name: 'refused',
    render: () => <LedgerDifferences look="plain" />,
    answers: { ...answers(ALL), 'values.settle': new Refusal('closed_period') },
  },
  {
    name: 'one by one',
    render: () => <DifferencesDialog differences={ALL} onClose={() => {}} />,
    answers: answers(ALL),
  },
];
