import type { FocusView } from '#shared/features/focus/contract.ts';
import { focusView, PACT, PAST } from '#renderer/gallery/answers/focus.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { OtherQuarters } from './OtherQuarters.tsx';

const ANSWERS = { 'metrics.list': metricList({ own: [OWN_METRIC] }) };

const others = (more: Partial<FocusView>) => (
  <OtherQuarters now={focusView(more)} shown="2026-Q4" onShow={() => {}} />
);

export const states: readonly PieceState[] = [
  { name: 'past ones', render: () => others({ past: PAST }), answers: ANSWERS },
  {
    name: 'past ones and a prepared one',
    render: () =>
      others({ past: PAST.slice(1), next: { ...PACT, quarter: '2027-Q1', metric: OWN_METRIC.id } }),
    answers: ANSWERS,
  },
];
